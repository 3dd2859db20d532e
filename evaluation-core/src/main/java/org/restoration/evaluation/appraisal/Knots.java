package org.restoration.evaluation.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
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
import org.restoration.evaluation.profile.TailoredProfile;

/**
 * The values of an indicator at which something changes: the corners of its value function and the limits of the requirements. Plausible
 * sites lie with equal chance between any two neighbors, and before the first and after the last as far as these are from their own
 * neighbor; a value beyond what is physically possible becomes the nearest that is possible.
 *
 * @param points the values, strictly increasing, with those before the first and after the last; none when nothing bounds the values
 * @param domain what is physically possible
 * @param worst a value with the least score
 * @param best a value with the greatest score
 */
record Knots(List<Double> points, ValueRange domain, double worst, double best) {

    /** At ± this many steepnesses from its midpoint a logistic function has done 96 % of its way. */
    private static final double LOGISTIC_REACH = 4;

    /** A saturation has done 95 % of its way after this many scales. */
    private static final double SATURATION_REACH = 3;

    /**
     * The knots of an indicator.
     *
     * @param tailored the profile, tailored to the context of the sites
     * @param indicator the indicator; its typical range stands for knots where there are none
     * @param limits limits of requirements on its values
     */
    static Knots of(TailoredProfile tailored, Indicator indicator, Set<Double> limits) {
        ValueFunction function =
                tailored.profile().rule(indicator.code()).valueFunction().orElse(null);
        double[] inputs = function == null ? new double[0] : inputs(function);
        double unit = unit(tailored, indicator, function);
        TreeSet<Double> points = new TreeSet<>(limits);
        boolean falls = indicator.direction() == Direction.COST;
        double worst = Double.NaN;
        double best = Double.NaN;
        if (Double.isFinite(unit)) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (double input : inputs) {
                double score = function.score(input);
                points.add(input * unit);
                worst = score < least ? input * unit : worst;
                best = score > greatest ? input * unit : best;
                least = Math.min(least, score);
                greatest = Math.max(greatest, score);
            }
        }
        if (points.size() < 2) {
            points.addAll(ends(indicator.typicalRange()));
        }
        List<Double> extended = points.size() < 2 ? List.of() : extended(List.copyOf(points));
        if (Double.isNaN(worst) && !extended.isEmpty()) {
            double first = extended.get(0);
            double last = extended.get(extended.size() - 1);
            worst = falls ? last : first;
            best = falls ? first : last;
        }
        return new Knots(
                extended,
                indicator.hardDomain(),
                within(indicator.hardDomain(), worst),
                within(indicator.hardDomain(), best));
    }

    /** What the inputs of a function are multiples of. */
    private static double unit(TailoredProfile tailored, Indicator indicator, ValueFunction function) {
        if (function instanceof LimitExceedance exceedance) {
            return limits(tailored, exceedance.limitTable()).high();
        }
        ValueRange typical = indicator.typicalRange();
        return function instanceof RatioToReference ? (typical.low() + typical.high()) / 2 : 1;
    }

    /** What the limits of a table that may hold allow at their most lenient. */
    static ValueRange limits(TailoredProfile tailored, String table) {
        return tailored.profile()
                .levels()
                .get(table)
                .resolvedFor(tailored.context())
                .mostLenient(Double.NaN);
    }

    private static List<Double> ends(ValueRange range) {
        return Stream.of(range.low(), range.high()).filter(Double::isFinite).toList();
    }

    private static List<Double> extended(List<Double> points) {
        List<Double> extended = new ArrayList<>(points);
        int last = points.size() - 1;
        extended.add(0, 2 * points.get(0) - points.get(1));
        extended.add(2 * points.get(last) - points.get(last - 1));
        return List.copyOf(extended);
    }

    private static double within(ValueRange range, double value) {
        return Math.min(range.high(), Math.max(range.low(), value));
    }

    /** The value at a place: 0 the first point, 1 the last, every step between two points equally long; never beyond the domain. */
    double at(double place) {
        double position = place * (points.size() - 1);
        int step = Math.min(points.size() - 2, (int) position);
        double low = points.get(step);
        return within(domain, low + (position - step) * (points.get(step + 1) - low));
    }

    /** The inputs between which a function moves; none for a function of others. */
    private static double[] inputs(ValueFunction function) {
        if (function instanceof Goalposts posts) {
            return new double[] {posts.worst(), posts.best()};
        }
        if (function instanceof PiecewiseLinear lines) {
            return lines.points().stream()
                    .mapToDouble(PiecewiseLinear.Point::value)
                    .toArray();
        }
        if (function instanceof OptimumRange range) {
            return DoubleStream.of(range.worstLow(), range.bestLow(), range.bestHigh(), range.worstHigh())
                    .filter(Double::isFinite)
                    .toArray();
        }
        if (function instanceof Classes classes) {
            return inputs(classes);
        }
        if (function instanceof Logistic logistic) {
            double reach = LOGISTIC_REACH / Math.abs(logistic.steepness());
            return new double[] {logistic.midpoint() - reach, logistic.midpoint() + reach};
        }
        if (function instanceof LogLogistic logistic) {
            return new double[] {0, LOGISTIC_REACH * logistic.midpoint()};
        }
        if (function instanceof Saturation saturation) {
            return new double[] {0, SATURATION_REACH * saturation.scale()};
        }
        if (function instanceof LimitExceedance exceedance) {
            return inputs(exceedance.shape());
        }
        return function instanceof RatioToReference ratio ? inputs(ratio.shape()) : new double[0];
    }

    private static double[] inputs(Classes classes) {
        return classes.classes().stream()
                .mapToDouble(Classes.ScoreClass::lowerBound)
                .filter(Double::isFinite)
                .toArray();
    }
}
