package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.BaselineToReference;
import org.restoration.evaluation.normalization.Classes;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Formula;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.Logistic;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.normalization.PiecewiseLinear;
import org.restoration.evaluation.normalization.RatioToReference;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.unit.Unit;

/** Value functions as sentences. */
final class ValueFunctionWords {

    private static final Unit NONE = Unit.parse("1");

    private final ReferenceLevels levels;

    ValueFunctionWords(ReferenceLevels levels) {
        this.levels = levels;
    }

    /** What happens to a value of an indicator until it is a score. */
    String of(ValueFunction function, Indicator indicator) {
        return function.input() == Input.VALUE
                ? of(function, indicator.unit(), indicator.hardDomain())
                : of(function, NONE, ValueRange.ALL);
    }

    private String of(ValueFunction function, Unit unit, ValueRange possible) {
        if (function instanceof RatioToReference ratio) {
            return "The value is divided by that of the reference. " + of(ratio.shape(), unit, possible);
        }
        if (function instanceof LimitExceedance exceedance) {
            return "The value is divided by the limit that holds for the site ("
                    + levels.get(exceedance.limitTable()).title().en() + "). " + of(exceedance.shape(), unit, possible);
        }
        if (function instanceof BaselineToReference way) {
            return "The value is put on the way from the baseline (0) to the reference (1). "
                    + of(way.shape(), unit, possible);
        }
        if (function instanceof Goalposts posts) {
            return posts.worst() < posts.best()
                    ? points(List.of(posts.worst(), posts.best()), List.of(0.0, 1.0), posts.extension(), unit, possible)
                    : points(
                            List.of(posts.best(), posts.worst()), List.of(1.0, 0.0), posts.extension(), unit, possible);
        }
        if (function instanceof PiecewiseLinear linear) {
            return points(
                    linear.points().stream().map(PiecewiseLinear.Point::value).toList(),
                    linear.points().stream().map(PiecewiseLinear.Point::score).toList(),
                    linear.extension(),
                    unit,
                    possible);
        }
        if (function instanceof OptimumRange range) {
            return optimum(range, unit);
        }
        if (function instanceof Classes classes) {
            return classes(classes, unit);
        }
        if (function instanceof Logistic curve) {
            return "An S-shaped curve " + (curve.steepness() > 0 ? "up" : "down") + " through 0.5 at "
                    + UnitWords.quantity(curve.midpoint(), unit) + "; in percent "
                    + Formula.of(function).en() + ".";
        }
        return "A curve; in percent " + Formula.of(function).en() + ".";
    }

    private static String points(
            List<Double> values, List<Double> scores, Extension extension, Unit unit, ValueRange possible) {
        boolean clamps = extension == Extension.CLAMP;
        int last = values.size() - 1;
        boolean goesOnBelow = clamps && values.get(0) > possible.low();
        boolean goesOnAbove = clamps && values.get(last) < possible.high();
        List<String> words = new ArrayList<>();
        words.add(Display.number(scores.get(0))
                + (goesOnBelow ? " up to " : " at ")
                + UnitWords.quantity(values.get(0), unit));
        for (int i = 1; i <= last; i++) {
            boolean on = i == last && goesOnAbove;
            words.add(Display.number(scores.get(i))
                    + (on ? " from " : " at ")
                    + plain(values.get(i))
                    + (on ? " on" : ""));
        }
        return "Score " + String.join(", ", words.subList(0, last)) + " and " + words.get(last)
                + "; straight in between" + (clamps ? "." : " and beyond.");
    }

    private static String plain(double number) {
        return Display.number(number).replace('-', '−');
    }

    private static String optimum(OptimumRange range, Unit unit) {
        boolean openBelow = Double.isInfinite(range.bestLow());
        boolean openAbove = Double.isInfinite(range.bestHigh());
        String best = openBelow
                ? "up to " + UnitWords.quantity(range.bestHigh(), unit)
                : openAbove
                        ? "from " + UnitWords.quantity(range.bestLow(), unit) + " on"
                        : "from " + plain(range.bestLow()) + " to " + UnitWords.quantity(range.bestHigh(), unit);
        List<String> falls = new ArrayList<>();
        if (!openBelow) {
            falls.add(fall(range.bestLow(), range.worstLow(), "below"));
        }
        if (!openAbove) {
            falls.add(fall(range.bestHigh(), range.worstHigh(), "above"));
        }
        return "Score 1 " + best + "; " + String.join("; ", falls) + ".";
    }

    private static String fall(double best, double worst, String side) {
        if (best == worst) {
            return "0 " + side;
        }
        return side + " it falls straight to 0 at " + plain(worst);
    }

    private static String classes(Classes classes, Unit unit) {
        boolean fromBelow = classes.closedSide() == Classes.ClosedSide.LOWER;
        List<String> words = new ArrayList<>();
        List<Classes.ScoreClass> all = classes.classes();
        for (int i = 0; i < all.size(); i++) {
            Classes.ScoreClass one = all.get(i);
            String bound = !Double.isInfinite(one.lowerBound())
                    ? (fromBelow ? " from " : " above ") + UnitWords.quantity(one.lowerBound(), unit)
                    : all.size() == 1
                            ? " throughout"
                            : (fromBelow ? " below " : " up to ")
                                    + UnitWords.quantity(all.get(i + 1).lowerBound(), unit);
            Optional<String> name = one.name().map(LocalizedText::en);
            words.add(Display.number(one.score())
                    + bound
                    + name.map(text -> " (" + text + ")").orElse(""));
        }
        return "In classes: score " + String.join(", ", words) + ".";
    }
}
