package org.restoration.evaluation.normalization;

import java.util.StringJoiner;
import org.restoration.evaluation.internal.text.SixDigits;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Value functions as a reader reads them, with scores of 0 to 100 as in every text: {@code 40 → 0, 80 → 80, 100 → 100} for the
 * points between which the score runs straight, {@code ≥ 40 → 80} for a class, a formula of the value x for a curve.
 */
public final class Formula {

    private Formula() {}

    /** The formula of a value function, in both languages. */
    public static LocalizedText of(ValueFunction function) {
        return LocalizedText.of(in(Language.EN, function), in(Language.ZH, function));
    }

    private static String in(Language language, ValueFunction function) {
        boolean chinese = language == Language.ZH;
        if (function instanceof Goalposts posts) {
            return point(posts.worst(), 0) + ", " + point(posts.best(), 1);
        }
        if (function instanceof PiecewiseLinear linear) {
            StringJoiner points = new StringJoiner(", ");
            linear.points().forEach(point -> points.add(point(point.value(), point.score())));
            return points.toString();
        }
        if (function instanceof Classes classes) {
            return classes(classes, chinese ? "其下" : "below");
        }
        if (function instanceof OptimumRange range) {
            return range(range);
        }
        if (function instanceof Logistic curve) {
            return "100 / (1 + exp(−" + factor(curve.steepness()) + " · (x − " + factor(curve.midpoint()) + ")))";
        }
        if (function instanceof LogLogistic curve) {
            return "100 / (1 + (x / " + SixDigits.of(curve.midpoint()) + ")^−" + factor(curve.exponent()) + ")";
        }
        if (function instanceof Saturation curve) {
            return "100 · (1 − exp(−x / " + SixDigits.of(curve.scale()) + "))";
        }
        if (function instanceof RatioToReference ratio) {
            return (chinese ? "x / 参照值：" : "x / reference: ") + in(language, ratio.shape());
        }
        if (function instanceof LimitExceedance exceedance) {
            return (chinese ? "x / 限值(" : "x / limit(")
                    + exceedance.limitTable()
                    + (chinese ? ")：" : "): ")
                    + in(language, exceedance.shape());
        }
        if (function instanceof BaselineToReference way) {
            return (chinese ? "(x − 基线值) / (参照值 − 基线值)：" : "(x − baseline) / (reference − baseline): ")
                    + in(language, way.shape());
        }
        return (chinese ? "非标准 " : "non-standard ") + ((CustomValueFunction) function).name();
    }

    private static String point(double value, double score) {
        return SixDigits.of(value) + " → " + score(score);
    }

    private static String score(double score) {
        return SixDigits.of(100 * score);
    }

    private static String factor(double number) {
        return number < 0 ? "(" + SixDigits.of(number) + ")" : SixDigits.of(number);
    }

    private static String classes(Classes classes, String below) {
        String from = classes.closedSide() == Classes.ClosedSide.LOWER ? "≥ " : "> ";
        StringJoiner steps = new StringJoiner(", ");
        for (Classes.ScoreClass one : classes.classes()) {
            String step = Double.isInfinite(one.lowerBound()) ? below : from + SixDigits.of(one.lowerBound());
            steps.add(step + " → " + score(one.score()));
        }
        return steps.toString();
    }

    private static String range(OptimumRange range) {
        StringJoiner parts = new StringJoiner(", ");
        if (!Double.isInfinite(range.worstLow())) {
            parts.add(point(range.worstLow(), 0));
        }
        String best = Double.isInfinite(range.bestLow())
                ? "≤ " + SixDigits.of(range.bestHigh())
                : Double.isInfinite(range.bestHigh())
                        ? "≥ " + SixDigits.of(range.bestLow())
                        : SixDigits.of(range.bestLow()) + " … " + SixDigits.of(range.bestHigh());
        parts.add(best + " → " + score(1));
        if (!Double.isInfinite(range.worstHigh())) {
            parts.add(point(range.worstHigh(), 0));
        }
        return parts.toString();
    }
}
