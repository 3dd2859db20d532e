package org.restoration.evaluation.methods.weighting.subjective;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weights;

/** What the methods have in common: checks of what was judged, and weights from amounts. */
final class Judged {

    private Judged() {}

    /** The codes, each once and not blank, at least one. */
    static List<String> codes(List<String> codes) {
        List<String> copy = List.copyOf(codes);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("indicators to be weighted must be at least one: got none");
        }
        if (new HashSet<>(copy).size() < copy.size() || copy.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("indicators to be weighted must each stand once: got " + copy);
        }
        return copy;
    }

    /** Judgements on each indicator after the first, each at least {@code least}. */
    static List<Double> steps(String what, List<String> codes, List<Double> steps, double least, double below) {
        List<Double> copy = List.copyOf(steps);
        if (copy.size() != codes.size() - 1) {
            throw new IllegalArgumentException(
                    what + " must be one for each indicator after the first of " + codes + ": got " + copy.size());
        }
        for (int j = 0; j < copy.size(); j++) {
            if (!(copy.get(j) >= least && copy.get(j) < below)) {
                throw new IllegalArgumentException(what + " of " + codes.get(j + 1) + " must be at least " + least
                        + (Double.isInfinite(below) ? " and finite" : " and below " + below) + ": got " + copy.get(j));
            }
        }
        return copy;
    }

    /** A square matrix of one row for each indicator, its entries within a range. */
    static List<List<Double>> square(String what, List<String> codes, List<List<Double>> rows, double least) {
        List<List<Double>> copy = rows.stream().map(List::copyOf).toList();
        if (copy.size() != codes.size() || copy.stream().anyMatch(row -> row.size() != codes.size())) {
            throw new IllegalArgumentException(what + " must have one row and one column for each of " + codes
                    + ": got rows of " + copy.stream().map(List::size).toList());
        }
        for (int i = 0; i < copy.size(); i++) {
            for (int j = 0; j < copy.size(); j++) {
                double entry = copy.get(i).get(j);
                if (!(entry >= least) || Double.isInfinite(entry)) {
                    throw new IllegalArgumentException(what + " of " + codes.get(i) + " over " + codes.get(j)
                            + " must be finite and at least " + least + ": got " + entry);
                }
            }
        }
        return copy;
    }

    /** Weights in proportion to amounts that are not negative and not all 0. */
    static Derived proportional(String method, List<String> codes, double[] amounts) {
        double sum = CompensatedSum.of(amounts);
        if (!(sum > 0)) {
            throw new IllegalArgumentException(
                    method + " must find at least one of " + codes + " of importance: got none");
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int j = 0; j < amounts.length; j++) {
            weights.put(codes.get(j), amounts[j] / sum);
        }
        return new Derived(Weights.of(weights), method + " of " + codes.size() + " indicators by judgement");
    }
}
