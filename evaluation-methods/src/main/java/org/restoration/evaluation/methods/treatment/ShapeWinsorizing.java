package org.restoration.evaluation.methods.treatment;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Winsorizing by skewness and kurtosis: as long as the shape is not accepted, the value farthest out on the side of the tail takes the
 * value of its neighbor. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>; step by step as the R package COINr does.
 *
 * <p>Equal values move together, so that more than {@code most} may be moved in the last step.
 *
 * @param limits which shape is accepted
 * @param most how many values may be moved, at least 1, before it stops
 */
public record ShapeWinsorizing(ShapeLimits limits, int most) implements Treatment {

    /** Checks the numbers. */
    public ShapeWinsorizing {
        Objects.requireNonNull(limits, "limits");
        if (most < 1) {
            throw new IllegalArgumentException("number of values to winsorize must be at least 1: got " + most);
        }
    }

    /** With the usual limits and at most five values. */
    public static ShapeWinsorizing usual() {
        return new ShapeWinsorizing(ShapeLimits.USUAL, 5);
    }

    @Override
    public String name() {
        return "winsorizing by shape";
    }

    @Override
    public Treated treat(Column column) {
        double[] values = column.toArray();
        SortedSet<Integer> lowered = new TreeSet<>();
        SortedSet<Integer> raised = new TreeSet<>();
        Column now = column;
        Shape shape = Shape.of(now);
        while (!limits.accept(shape) && lowered.size() + raised.size() < most) {
            double outermost = shape.skewness() >= 0
                    ? now.summary().greatest()
                    : now.summary().least();
            if (shape.skewness() >= 0) {
                move(values, outermost, greatestBelow(values, outermost), lowered);
            } else {
                move(values, outermost, leastAbove(values, outermost), raised);
            }
            now = Column.of(column.code(), column.direction(), values);
            shape = Shape.of(now);
        }
        return new Treated(now, List.copyOf(lowered), List.copyOf(raised), List.of());
    }

    private static void move(double[] values, double from, double to, SortedSet<Integer> rows) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == from) {
                values[i] = to;
                rows.add(i);
            }
        }
    }

    private static double greatestBelow(double[] values, double bound) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            greatest = value < bound ? Math.max(greatest, value) : greatest;
        }
        return greatest;
    }

    private static double leastAbove(double[] values, double bound) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            least = value > bound ? Math.min(least, value) : least;
        }
        return least;
    }
}
