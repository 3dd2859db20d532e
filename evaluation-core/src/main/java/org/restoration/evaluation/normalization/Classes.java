package org.restoration.evaluation.normalization;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Steps: every number belongs to a class and gets the score of its class.
 *
 * @param classes at least two in increasing order; the first reaches down and the last up without end; the scores rise, fall,
 *     or rise and then fall
 * @param closedSide which class holds a number that lies on a bound
 */
public record Classes(List<ScoreClass> classes, ClosedSide closedSide) implements ValueFunction {

    /** Which bound belongs to a class. */
    public enum ClosedSide implements Coded {
        /** The lower one: a number on a bound belongs to the class above it. */
        LOWER("lower", "closed below", "下闭"),
        /** The upper one: a number on a bound belongs to the class below it. */
        UPPER("upper", "closed above", "上闭");

        private final String code;
        private final LocalizedText text;

        ClosedSide(String code, String en, String zh) {
            this.code = code;
            this.text = LocalizedText.of(en, zh);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public LocalizedText text() {
            return text;
        }
    }

    /**
     * One class; it ends where the next begins.
     *
     * @param lowerBound where it begins, in the unit of the input; {@code -Infinity} for the first
     * @param score the score of its numbers, in [0, 1]
     * @param name what the source calls it, such as "class III"
     */
    public record ScoreClass(double lowerBound, double score, Optional<LocalizedText> name) {

        /** Checks the bound and the score. */
        public ScoreClass {
            Objects.requireNonNull(name, "name");
            if (Double.isNaN(lowerBound) || lowerBound == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "lower bound of a class must be a number or -Infinity: got " + lowerBound);
            }
            lowerBound += 0.0;
            score = Scores.checked("score of the class from " + lowerBound, score);
        }

        /** A class without a name. */
        public static ScoreClass of(double lowerBound, double score) {
            return new ScoreClass(lowerBound, score, Optional.empty());
        }

        /** The lowest class, without a name. */
        public static ScoreClass lowest(double score) {
            return of(Double.NEGATIVE_INFINITY, score);
        }
    }

    /** Checks the classes. */
    public Classes {
        Objects.requireNonNull(closedSide, "closedSide");
        classes = List.copyOf(classes);
        if (classes.size() < 2) {
            throw new IllegalArgumentException("steps must have at least two classes: got " + classes.size());
        }
        if (classes.get(0).lowerBound() != Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("lower bound of the first class must be -Infinity: got "
                    + classes.get(0).lowerBound());
        }
        for (int i = 1; i < classes.size(); i++) {
            double low = classes.get(i - 1).lowerBound();
            double high = classes.get(i).lowerBound();
            if (!(low < high)) {
                throw new IllegalArgumentException(
                        "lower bounds of the classes must increase: got " + low + " before " + high);
            }
        }
        Scores.directionOf("steps", scoresOf(classes));
    }

    /** Classes that hold their lower bounds. */
    public Classes(List<ScoreClass> classes) {
        this(classes, ClosedSide.LOWER);
    }

    /** The class of a number, empty for NaN. */
    public Optional<ScoreClass> classOf(double input) {
        return Double.isNaN(input) ? Optional.empty() : Optional.of(classes.get(indexOf(bounds(), input)));
    }

    @Override
    public double score(double input) {
        return Double.isNaN(input)
                ? input
                : classes.get(indexOf(bounds(), input)).score();
    }

    @Override
    public void scores(double[] input, int from, int to, double[] out) {
        double[] bounds = bounds();
        double[] scores = classes.stream().mapToDouble(ScoreClass::score).toArray();
        for (int i = from; i < to; i++) {
            double x = input[i];
            out[i] = x == x ? scores[indexOf(bounds, x)] : x;
        }
    }

    private double[] bounds() {
        return classes.stream().mapToDouble(ScoreClass::lowerBound).toArray();
    }

    private int indexOf(double[] bounds, double x) {
        boolean lowerClosed = closedSide == ClosedSide.LOWER;
        int index = 0;
        for (int i = 1; i < bounds.length; i++) {
            index += (lowerClosed ? x >= bounds[i] : x > bounds[i]) ? 1 : 0;
        }
        return index;
    }

    @Override
    public ValueRange attainable() {
        return Scores.rangeOf(scoresOf(classes));
    }

    @Override
    public Direction direction() {
        return Scores.directionOf("steps", scoresOf(classes));
    }

    private static List<Double> scoresOf(List<ScoreClass> classes) {
        return classes.stream().map(ScoreClass::score).toList();
    }
}
