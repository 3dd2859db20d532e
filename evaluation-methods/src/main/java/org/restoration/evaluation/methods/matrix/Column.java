package org.restoration.evaluation.methods.matrix;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.normalization.ValueFunction;

/**
 * The values of one indicator over a set of alternatives, with the direction in which they are good. Immutable; NaN is a value
 * that is missing.
 *
 * <p>A column is either values or a view that turns the values of another column into scores as they are read, so that a matrix
 * of any size is normalized without a second copy of it.
 */
public abstract sealed class Column {

    private final String code;
    private final Direction direction;

    /** Kept once it is known; two threads that ask at the same time find the same. */
    private Summary summary;

    private Column(String code, Direction direction) {
        this.code = Objects.requireNonNull(code, "code");
        this.direction = Objects.requireNonNull(direction, "direction");
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a column must not be blank: got \"" + code + "\"");
        }
    }

    /**
     * A column of values.
     *
     * @param code code of the indicator, not blank
     * @param direction which values are good
     * @param values one value for each alternative, finite or NaN for a missing one; copied
     * @throws IllegalArgumentException if a value is infinite
     */
    public static Column of(String code, Direction direction, double... values) {
        double[] copy = values.clone();
        for (int i = 0; i < copy.length; i++) {
            if (Double.isInfinite(copy[i])) {
                throw new IllegalArgumentException(
                        "value " + (i + 1) + " of " + code + " must be finite or NaN: got " + copy[i]);
            }
        }
        return new Given(code, direction, copy);
    }

    /** Code of the indicator. */
    public String code() {
        return code;
    }

    /** Which values are good. */
    public Direction direction() {
        return direction;
    }

    /** Number of alternatives. */
    public abstract int size();

    /** The value of an alternative, counted from 0; NaN if it is missing. */
    public abstract double at(int row);

    /**
     * Reads a block: {@code into[0]} is the value of row {@code from}.
     *
     * @param from first row
     * @param to row after the last
     * @param into receives the values, at least {@code to − from} long
     */
    public abstract void read(int from, int to, double[] into);

    /** The scores that a function gives to the values, read through it; a benefit. */
    public Column scored(ValueFunction function) {
        return new Scored(this, Direction.BENEFIT, function);
    }

    /** The scores that a function gives to the values, with a direction of their own. */
    public Column scored(ValueFunction function, Direction newDirection) {
        return new Scored(this, newDirection, function);
    }

    /**
     * What a formula makes of each value that is present, computed once; a missing value stays missing.
     *
     * @throws IllegalArgumentException if the formula gives a number that is not finite
     */
    public Column mapped(DoubleUnaryOperator formula, Direction newDirection) {
        double[] values = toArray();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                values[i] = formula.applyAsDouble(values[i]) + 0.0;
                if (!Double.isFinite(values[i])) {
                    throw new IllegalArgumentException(
                            "value " + (i + 1) + " of " + code + " must stay finite: got " + values[i]);
                }
            }
        }
        return new Given(code, newDirection, values);
    }

    /** The same values, good in another direction. */
    public Column withDirection(Direction newDirection) {
        return of(code, newDirection, toArray());
    }

    /** The compensated sum of a term of each value that is present, block by block; 0 for none. */
    public double sum(DoubleUnaryOperator term) {
        double[] block = new double[Block.ROWS];
        CompensatedSum sum = new CompensatedSum();
        for (int from = 0; from < size(); from += Block.ROWS) {
            int to = Math.min(size(), from + Block.ROWS);
            read(from, to, block);
            for (int i = 0; i < to - from; i++) {
                if (!Double.isNaN(block[i])) {
                    sum.add(term.applyAsDouble(block[i]));
                }
            }
        }
        return sum.value();
    }

    /** Least, greatest, sum and sum of squares of the values that are present, in one pass, the first time that they are asked for. */
    public Summary summary() {
        Summary known = summary;
        if (known == null) {
            known = Summary.of(this);
            summary = known;
        }
        return known;
    }

    /**
     * Least and greatest of the values that are present, in a pass that is faster than that for the {@link #summary()} where it is not known.
     *
     * @throws IllegalArgumentException if no value is present
     */
    public ValueRange extremes() {
        Summary known = summary;
        if (known != null) {
            return new ValueRange(known.least(), known.greatest());
        }
        double[] block = new double[Block.ROWS];
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int from = 0; from < size(); from += Block.ROWS) {
            int to = Math.min(size(), from + Block.ROWS);
            read(from, to, block);
            for (int i = 0; i < to - from; i++) {
                least = block[i] < least ? block[i] : least;
                greatest = block[i] > greatest ? block[i] : greatest;
            }
        }
        return new ValueRange(least, greatest);
    }

    /** A fresh array of the values. */
    public double[] toArray() {
        double[] values = new double[size()];
        read(0, values.length, values);
        return values;
    }

    /** Whether the other has the same code, direction and values, bit for bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Column column
                && code.equals(column.code)
                && direction == column.direction
                && Arrays.equals(toArray(), column.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Arrays.hashCode(toArray());
    }

    @Override
    public String toString() {
        return code + " (" + direction.code() + ") " + Arrays.toString(toArray());
    }

    private static final class Given extends Column {
        private final double[] values;

        Given(String code, Direction direction, double[] values) {
            super(code, direction);
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }

        @Override
        public double at(int row) {
            return values[row];
        }

        @Override
        public void read(int from, int to, double[] into) {
            System.arraycopy(values, from, into, 0, to - from);
        }

        @Override
        public Column withDirection(Direction newDirection) {
            return new Given(code(), newDirection, values);
        }
    }

    private static final class Scored extends Column {
        private final Column source;
        private final ValueFunction function;

        Scored(Column source, Direction direction, ValueFunction function) {
            super(source.code(), direction);
            this.source = source;
            this.function = Objects.requireNonNull(function, "function");
        }

        @Override
        public int size() {
            return source.size();
        }

        @Override
        public double at(int row) {
            return function.score(source.at(row));
        }

        @Override
        public void read(int from, int to, double[] into) {
            source.read(from, to, into);
            function.scores(into, 0, to - from, into);
        }
    }
}
