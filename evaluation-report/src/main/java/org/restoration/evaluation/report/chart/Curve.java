package org.restoration.evaluation.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.BaselineToReference;
import org.restoration.evaluation.normalization.Classes;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.LogLogistic;
import org.restoration.evaluation.normalization.Logistic;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.normalization.PiecewiseLinear;
import org.restoration.evaluation.normalization.RatioToReference;
import org.restoration.evaluation.normalization.Saturation;
import org.restoration.evaluation.normalization.ValueFunction;

/** Where a value function bends, and the lines it is drawn with. */
final class Curve {

    private static final int STEPS = 96;
    private static final double STEEP = 6;

    private Curve() {}

    /** A place on the drawing: an input and its score, kept within the drawing's 0 to 1. */
    record Point(double input, double score) {
        static Point of(double input, double score) {
            return new Point(input, Math.max(0, Math.min(1, score)));
        }
    }

    /** The function of what is put in: of a quotient, for those that divide first. */
    static ValueFunction shape(ValueFunction function) {
        if (function instanceof RatioToReference ratio) {
            return shape(ratio.shape());
        }
        if (function instanceof LimitExceedance exceedance) {
            return shape(exceedance.shape());
        }
        return function instanceof BaselineToReference way ? shape(way.shape()) : function;
    }

    /** The inputs between which something happens, ascending, at least one. */
    static List<Double> bends(ValueFunction function) {
        TreeSet<Double> bends = new TreeSet<>();
        if (function instanceof Goalposts posts) {
            bends.addAll(List.of(posts.worst(), posts.best()));
        } else if (function instanceof PiecewiseLinear linear) {
            linear.points().forEach(point -> bends.add(point.value()));
        } else if (function instanceof Classes classes) {
            classes.classes().forEach(one -> bends.add(one.lowerBound()));
        } else if (function instanceof OptimumRange range) {
            bends.addAll(List.of(range.worstLow(), range.bestLow(), range.bestHigh(), range.worstHigh()));
        } else if (function instanceof Logistic curve) {
            double reach = STEEP / Math.abs(curve.steepness());
            bends.addAll(List.of(curve.midpoint() - reach, curve.midpoint() + reach));
        } else if (function instanceof LogLogistic curve) {
            bends.addAll(List.of(0.0, 4 * curve.midpoint()));
        } else if (function instanceof Saturation curve) {
            bends.addAll(List.of(0.0, 5 * curve.scale()));
        }
        bends.removeIf(bend -> Double.isInfinite(bend));
        return bends.isEmpty() ? List.of(0.0, 1.0) : List.copyOf(bends);
    }

    /** Whether it runs straight between its bends. */
    private static boolean isStraight(ValueFunction function) {
        return function instanceof Goalposts || function instanceof PiecewiseLinear || function instanceof OptimumRange;
    }

    /**
     * The lines within a range, from left to right: one for a steady function, one for each class otherwise. The score stands at the
     * range's ends too.
     */
    static List<List<Point>> lines(ValueFunction function, ValueRange range) {
        if (function instanceof Classes classes) {
            return steps(classes, range);
        }
        TreeSet<Double> at = new TreeSet<>(List.of(range.low(), range.high()));
        if (isStraight(function)) {
            bends(function).stream().filter(range::contains).forEach(at::add);
        } else {
            for (int i = 1; i < STEPS; i++) {
                at.add(range.low() + (range.high() - range.low()) * i / STEPS);
            }
        }
        return List.of(
                at.stream().map(input -> Point.of(input, function.score(input))).toList());
    }

    private static List<List<Point>> steps(Classes classes, ValueRange range) {
        List<Double> bounds = new ArrayList<>();
        bounds.add(range.low());
        classes.classes().stream()
                .map(Classes.ScoreClass::lowerBound)
                .filter(bound -> bound > range.low() && bound < range.high())
                .sorted()
                .forEach(bounds::add);
        bounds.add(range.high());
        List<List<Point>> steps = new ArrayList<>();
        for (int i = 1; i < bounds.size(); i++) {
            double from = bounds.get(i - 1);
            double to = bounds.get(i);
            double score = classes.score(from + (to - from) / 2);
            steps.add(List.of(Point.of(from, score), Point.of(to, score)));
        }
        return steps;
    }
}
