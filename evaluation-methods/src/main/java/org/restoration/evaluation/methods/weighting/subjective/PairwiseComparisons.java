package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.weighting.Judgement;

/**
 * How many times as important each indicator is as each other, all of them or enough of them that every two are joined by a chain of
 * judgements.
 *
 * @param indicators codes, each once
 * @param ratios row by row: how many times the indicator of the row is as important as that of the column; above 0, 1 on the diagonal,
 *     NaN for a pair that was not judged. Where only one side of the diagonal is judged, the other is its reciprocal
 * @param reciprocity what must hold across the diagonal
 */
public record PairwiseComparisons(List<String> indicators, List<List<Double>> ratios, Reciprocity reciprocity) {

    private static final double TOLERANCE = 1e-6;

    /** Checks the ratios and fills in what follows from the other side of the diagonal. */
    public PairwiseComparisons {
        Objects.requireNonNull(reciprocity, "reciprocity");
        indicators = Judged.codes(indicators);
        double[][] cells = cells(indicators, ratios);
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                if (Double.isNaN(cells[i][j])) {
                    cells[i][j] = i == j ? 1 : 1 / cells[j][i];
                }
            }
        }
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j <= i; j++) {
                checkPair(indicators, i, j, cells, reciprocity);
            }
        }
        checkJoined(indicators, cells);
        ratios = Arrays.stream(cells)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /** Ratios that are the reciprocals of each other across the diagonal. */
    public static PairwiseComparisons of(List<String> indicators, List<List<Double>> ratios) {
        return new PairwiseComparisons(indicators, ratios, Reciprocity.REQUIRED);
    }

    /** Judgements of pairs, in any order and either way round; a pair without one is missing. */
    public static PairwiseComparisons judged(List<String> indicators, List<Judgement> judgements) {
        double[][] cells = new double[indicators.size()][indicators.size()];
        for (double[] row : cells) {
            Arrays.fill(row, Double.NaN);
        }
        for (Judgement judgement : judgements) {
            int row = place(indicators, judgement.more());
            int column = place(indicators, judgement.than());
            if (!Double.isNaN(cells[row][column])) {
                throw new IllegalArgumentException("pair must be judged once: got a second judgement of "
                        + judgement.more() + " and " + judgement.than());
            }
            cells[row][column] = judgement.value().value();
            cells[column][row] = judgement.value().reciprocal().value();
        }
        return of(
                indicators,
                Arrays.stream(cells)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }

    private static int place(List<String> indicators, String code) {
        int place = indicators.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException("indicator judged must be one of " + indicators + ": got " + code);
        }
        return place;
    }

    private static double[][] cells(List<String> indicators, List<List<Double>> ratios) {
        int n = indicators.size();
        if (ratios.size() != n || ratios.stream().anyMatch(row -> row.size() != n)) {
            throw new IllegalArgumentException("ratios must have one row and one column for each of " + indicators
                    + ": got rows of " + ratios.stream().map(List::size).toList());
        }
        double[][] cells = new double[n][];
        for (int i = 0; i < n; i++) {
            cells[i] = ratios.get(i).stream().mapToDouble(Double::doubleValue).toArray();
        }
        return cells;
    }

    private static void checkPair(List<String> indicators, int i, int j, double[][] cells, Reciprocity reciprocity) {
        String pair = indicators.get(i) + " over " + indicators.get(j);
        for (double ratio : new double[] {cells[i][j], cells[j][i]}) {
            if (!Double.isNaN(ratio) && (!(ratio > 0) || Double.isInfinite(ratio))) {
                throw new IllegalArgumentException("ratio of " + pair + " must be finite and above 0: got " + ratio);
            }
        }
        if (i == j && cells[i][i] != 1) {
            throw new IllegalArgumentException("ratio of " + pair + " must be 1: got " + cells[i][i]);
        }
        if (reciprocity == Reciprocity.REQUIRED && Math.abs(cells[i][j] * cells[j][i] - 1) > TOLERANCE) {
            throw new IllegalArgumentException(
                    "ratio of " + pair + " must be the reciprocal of the other way round: got "
                            + cells[i][j] + " and " + cells[j][i]
                            + "\nMaybe leave one of the two away, or take them as given");
        }
    }

    private static void checkJoined(List<String> indicators, double[][] cells) {
        List<Integer> reached = new ArrayList<>(List.of(0));
        for (int at = 0; at < reached.size(); at++) {
            for (int j = 0; j < cells.length; j++) {
                if (!Double.isNaN(cells[reached.get(at)][j]) && !reached.contains(j)) {
                    reached.add(j);
                }
            }
        }
        for (int j = 0; j < cells.length; j++) {
            if (!reached.contains(j)) {
                throw new IllegalArgumentException("judgements must join all indicators: got none that leads from "
                        + indicators.get(0) + " to " + indicators.get(j)
                        + "\nMaybe judge " + indicators.get(0) + " against " + indicators.get(j));
            }
        }
    }

    /** Whether every pair is judged. */
    public boolean complete() {
        return ratios.stream().noneMatch(row -> row.contains(Double.NaN));
    }

    /** A fresh array of the ratios, NaN for a missing one. */
    double[][] toArray() {
        return ratios.stream()
                .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    /**
     * The matrix whose principal eigenvector is asked for: of a pair that is missing nothing is added from the other, but the own weight
     * once more, as if it were judged as the weights say (Harker 1987, <a
     * href="https://doi.org/10.1016/0270-0255(87)90503-3">doi:10.1016/0270-0255(87)90503-3</a>).
     */
    double[][] completed() {
        double[][] cells = toArray();
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                if (Double.isNaN(cells[i][j])) {
                    cells[i][j] = 0;
                    cells[i][i] += 1;
                }
            }
        }
        return cells;
    }

    /** These with one pair judged otherwise, both ways round. */
    PairwiseComparisons with(int row, int column, double ratio, double reciprocal) {
        double[][] cells = toArray();
        cells[row][column] = ratio;
        cells[column][row] = reciprocal;
        return new PairwiseComparisons(
                indicators,
                Arrays.stream(cells)
                        .map(line -> Arrays.stream(line).boxed().toList())
                        .toList(),
                reciprocity);
    }

    /** What must hold across the diagonal. */
    public enum Reciprocity {
        /** Each ratio is the reciprocal of the one across the diagonal, to a millionth. */
        REQUIRED,
        /** Nothing: both are taken as they stand, as where a paper prints 0.33 for a third, or holds a slip. */
        AS_GIVEN
    }
}
