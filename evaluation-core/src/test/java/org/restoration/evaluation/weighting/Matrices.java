package org.restoration.evaluation.weighting;

import java.util.ArrayList;
import java.util.List;

/** Judgements written as the upper triangle of a matrix, as papers print them. */
final class Matrices {

    private Matrices() {}

    /** Codes {@code c0}, {@code c1}, … */
    static List<String> codes(int n) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            codes.add("c" + i);
        }
        return codes;
    }

    /** The judgements of the upper triangle; each row holds the values right of the diagonal, separated by spaces. */
    static List<Judgement> judgements(String... rows) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            String[] values = rows[i].split(" ");
            for (int k = 0; k < values.length; k++) {
                judgements.add(Judgement.of("c" + i, "c" + (i + 1 + k), values[k]));
            }
        }
        return judgements;
    }
}
