package org.restoration.evaluation.normalization;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * Straight lines between points. At a point the score is exactly that of the point, and between two points it never leaves
 * their scores.
 *
 * @param points at least two, values strictly increasing; the scores rise, fall, or rise and then fall
 * @param extension what happens beyond the outermost points
 */
public record PiecewiseLinear(List<Point> points, Extension extension) implements ValueFunction {

    /**
     * A corner of the function.
     *
     * @param value the number, finite, in the unit of the input
     * @param score its score, in [0, 1]
     */
    public record Point(double value, double score) {

        /** Checks the number and the score. */
        public Point {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value of a point must be finite: got " + value);
            }
            value += 0.0;
            score = Scores.checked("score of the point at " + value, score);
        }
    }

    /** Checks the points. */
    public PiecewiseLinear {
        Objects.requireNonNull(extension, "extension");
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException(
                    "piecewise linear function must have at least two points: got " + points.size());
        }
        for (int i = 1; i < points.size(); i++) {
            double low = points.get(i - 1).value();
            double high = points.get(i).value();
            if (!(low < high) || !Double.isFinite(high - low)) {
                throw new IllegalArgumentException(
                        "values of the points must increase by finite steps: got " + low + " before " + high);
            }
        }
        Scores.directionOf("piecewise linear function", scoresOf(points));
    }

    /** Straight lines between points, with the outermost scores kept beyond them. */
    public static PiecewiseLinear of(Point... points) {
        return new PiecewiseLinear(List.of(points), Extension.CLAMP);
    }

    @Override
    public double score(double input) {
        return new Segments(this).at(input);
    }

    @Override
    public void scores(double[] input, int from, int to, double[] out) {
        Segments segments = new Segments(this);
        if (segments.joined && input != out) {
            segments.lineByLine(input, from, to, out);
            return;
        }
        for (int i = from; i < to; i++) {
            out[i] = segments.at(input[i]);
        }
    }

    @Override
    public ValueRange attainable() {
        ValueRange range = Scores.rangeOf(scoresOf(points));
        if (extension == Extension.CLAMP) {
            return range;
        }
        int last = points.size() - 1;
        double before = points.get(0).score() - points.get(1).score();
        double after = points.get(last).score() - points.get(last - 1).score();
        return new ValueRange(
                before < 0 || after < 0 ? Double.NEGATIVE_INFINITY : range.low(),
                before > 0 || after > 0 ? Double.POSITIVE_INFINITY : range.high());
    }

    @Override
    public Direction direction() {
        return Scores.directionOf("piecewise linear function", scoresOf(points));
    }

    private static List<Double> scoresOf(List<Point> points) {
        return points.stream().map(Point::score).toList();
    }

    /** The lines as arrays, for loops over many numbers; line {@code i} starts at point {@code i}, the last one leads nowhere. */
    private static final class Segments {
        private final double[] starts;
        private final double[] widths;
        private final double[] scores;
        private final double[] steps;
        private final double[] lows;
        private final double[] highs;
        private final double least;
        private final double greatest;
        /** Whether every line, as computed, ends exactly where the next begins, and none is extended. */
        private final boolean joined;

        Segments(PiecewiseLinear function) {
            List<Point> points = function.points;
            int count = points.size();
            starts = new double[count];
            widths = new double[count];
            scores = new double[count];
            steps = new double[count];
            lows = new double[count];
            highs = new double[count];
            for (int i = 0; i < count; i++) {
                int left = Math.min(i, count - 2);
                double leftScore = points.get(left).score();
                double rightScore = points.get(left + 1).score();
                starts[i] = points.get(i).value();
                widths[i] = points.get(left + 1).value() - points.get(left).value();
                scores[i] = points.get(i).score();
                steps[i] = rightScore - leftScore;
                lows[i] = Math.min(leftScore, rightScore);
                highs[i] = Math.max(leftScore, rightScore);
            }
            boolean extend = function.extension == Extension.EXTEND;
            int last = count - 1;
            boolean openBelow = extend && steps[0] != 0;
            boolean openAbove = extend && steps[last] != 0;
            least = openBelow ? Double.NEGATIVE_INFINITY : starts[0];
            greatest = openAbove ? Double.POSITIVE_INFINITY : starts[last];
            if (openBelow) {
                unbound(0, -steps[0]);
            }
            if (openAbove) {
                unbound(last, steps[last]);
            }
            boolean exact = !extend;
            for (int i = 0; i < last; i++) {
                exact &= scores[i] + steps[i] == scores[i + 1];
            }
            joined = exact;
        }

        private void unbound(int segment, double change) {
            if (change < 0) {
                lows[segment] = Double.NEGATIVE_INFINITY;
            } else {
                highs[segment] = Double.POSITIVE_INFINITY;
            }
        }

        /**
         * The same as {@link #at} of every number, one line after the other, as loops without a choice that the compiler turns
         * into vector code. Each line adds the share of its step that the number has passed: nothing before its start, where the
         * sum stays what it was, and all of it behind its end, where the sum is exactly the score that the next line starts from.
         */
        void lineByLine(double[] input, int from, int to, double[] out) {
            Arrays.fill(out, from, to, scores[0]);
            for (int line = 0; line < starts.length - 1; line++) {
                add(starts[line], widths[line], steps[line], input, from, to, out);
            }
        }

        private static void add(
                double start, double width, double step, double[] input, int from, int to, double[] out) {
            for (int i = from; i < to; i++) {
                out[i] += step * Math.max(0.0, Math.min(1.0, (input[i] - start) / width));
            }
        }

        double at(double input) {
            double x = Math.max(least, Math.min(greatest, input));
            int segment = 0;
            for (int i = 1; i < starts.length; i++) {
                segment += x >= starts[i] ? 1 : 0;
            }
            double score = scores[segment] + steps[segment] * ((x - starts[segment]) / widths[segment]);
            return Math.max(lows[segment], Math.min(highs[segment], score)) + 0.0;
        }
    }
}
