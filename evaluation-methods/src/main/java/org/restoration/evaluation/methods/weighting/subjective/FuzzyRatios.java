package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;

/**
 * How many times as important each indicator is as each other, as fuzzy numbers. What stands across the diagonal is taken as given,
 * because tables print rounded reciprocals.
 *
 * @param indicators codes, each once
 * @param rows row by row: how many times the indicator of the row is as important as that of the column; every corner above 0, a plain 1
 *     on the diagonal
 */
public record FuzzyRatios(List<String> indicators, List<List<TriangularNumber>> rows) {

    /** Checks the ratios. */
    public FuzzyRatios {
        indicators = Judged.codes(indicators);
        rows = rows.stream().map(List::copyOf).toList();
        int n = indicators.size();
        if (rows.size() != n || rows.stream().anyMatch(row -> row.size() != n)) {
            throw new IllegalArgumentException("fuzzy ratios must have one row and one column for each of " + indicators
                    + ": got rows of " + rows.stream().map(List::size).toList());
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                TriangularNumber ratio = rows.get(i).get(j);
                boolean plainOne = ratio.lower() == 1 && ratio.upper() == 1;
                if (!(ratio.lower() > 0) || i == j && !plainOne) {
                    throw new IllegalArgumentException("fuzzy ratio of " + indicators.get(i) + " over "
                            + indicators.get(j) + " must be " + (i == j ? "1" : "above 0") + ": got " + ratio);
                }
            }
        }
    }

    /** The ratios above the diagonal, row by row; the others are their reciprocals. */
    public static FuzzyRatios above(List<String> indicators, List<List<TriangularNumber>> aboveDiagonal) {
        int n = indicators.size();
        List<List<TriangularNumber>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<TriangularNumber> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                if (i == j) {
                    row.add(TriangularNumber.crisp(1));
                } else {
                    row.add(
                            i < j
                                    ? aboveDiagonal.get(i).get(j - i - 1)
                                    : aboveDiagonal.get(j).get(i - j - 1).reciprocal());
                }
            }
            rows.add(row);
        }
        return new FuzzyRatios(indicators, rows);
    }
}
