package org.restoration.evaluation.methods.result;

import java.util.Arrays;
import java.util.List;

/**
 * One number for each ordered pair of alternatives, such as how strongly the first is preferred to the second. Immutable.
 *
 * <p>Its size is the square of the number of alternatives.
 */
public final class Pairwise implements SetRelative {

    private final List<String> alternatives;
    private final double[][] cells;

    private Pairwise(List<String> alternatives, double[][] cells) {
        this.alternatives = alternatives;
        this.cells = cells;
    }

    /**
     * The numbers of pairs.
     *
     * @param alternatives names in order
     * @param cells a square of as many rows, none NaN; copied
     * @throws IllegalArgumentException if the cells are no such square or one is NaN
     */
    public static Pairwise of(List<String> alternatives, double[][] cells) {
        if (cells.length != alternatives.size()) {
            throw new IllegalArgumentException(
                    "rows must be one for each of " + alternatives.size() + " alternatives: got " + cells.length);
        }
        double[][] copy = new double[cells.length][];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].length != cells.length) {
                throw new IllegalArgumentException("row of " + alternatives.get(i) + " must have " + cells.length
                        + " numbers: got " + cells[i].length);
            }
            copy[i] = cells[i].clone();
            for (int k = 0; k < cells.length; k++) {
                if (Double.isNaN(copy[i][k])) {
                    throw new IllegalArgumentException("cell of " + alternatives.get(i) + " and " + alternatives.get(k)
                            + " must be a number: got NaN");
                }
                copy[i][k] += 0.0;
            }
        }
        return new Pairwise(alternatives, copy);
    }

    /** Names of the alternatives, in the order of the rows and columns. */
    public List<String> alternatives() {
        return alternatives;
    }

    /** Number of alternatives. */
    public int size() {
        return cells.length;
    }

    /** The number of the alternative of a row over that of a column, both counted from 0. */
    public double at(int row, int column) {
        return cells[row][column];
    }

    /**
     * The number of one alternative over another.
     *
     * @throws IllegalArgumentException if one is none of {@link #alternatives()}
     */
    public double of(String alternative, String other) {
        return cells[Named.index(alternatives, alternative)][Named.index(alternatives, other)];
    }

    /** The pairs whose number reaches a cut, as 1, all others as 0; what misses it by less than half a billionth reaches it. */
    public Pairwise cut(double cut) {
        double[][] reached = new double[cells.length][cells.length];
        for (int i = 0; i < cells.length; i++) {
            for (int k = 0; k < cells.length; k++) {
                reached[i][k] = Math.rint(cells[i][k] * 1e9) >= Math.rint(cut * 1e9) ? 1 : 0;
            }
        }
        return new Pairwise(alternatives, reached);
    }

    /** A fresh array of the rows. */
    public double[][] toArray() {
        return Arrays.stream(cells).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairwise that
                && alternatives.equals(that.alternatives)
                && Arrays.deepEquals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return 31 * alternatives.hashCode() + Arrays.deepHashCode(cells);
    }

    @Override
    public String toString() {
        return alternatives + " " + Arrays.deepToString(cells);
    }
}
