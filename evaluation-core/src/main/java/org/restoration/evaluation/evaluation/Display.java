package org.restoration.evaluation.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.internal.text.SixDigits;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.unit.UnitText;

/** How numbers are shown to a reader, the same everywhere; never used for a comparison. */
public final class Display {

    private static final int MOST_DECIMALS = 9;

    /** How far beyond 0 and 1 an end that rests on missing evidence is shown as a number: the whole way once more. */
    private static final double FARTHEST = 1;

    private Display() {}

    /** A score of 0 to 1 on the scale of 0 to 100 with two decimals, rounded half-even. */
    public static String score(double score) {
        return plain(score, 2);
    }

    /**
     * A score on the scale of 0 to 100 with two decimals, or with as many more as it takes to show it on its own side of every
     * limit of the grades: 0.79996 is not shown as 80.00 when 80 is a limit.
     */
    public static String score(double score, GradeScale grades) {
        int grade = grades.indexOf(score);
        for (int decimals = 2; decimals < MOST_DECIMALS - 2; decimals++) {
            String text = plain(score, decimals);
            double shown = new BigDecimal(text).movePointLeft(2).doubleValue();
            if (grades.indexOf(shown) == grade) {
                return text;
            }
        }
        return plain(score, MOST_DECIMALS - 2);
    }

    /** An interval of scores as {@link #interval(ScoreInterval, GradeScale)} writes it, with two decimals. */
    public static LocalizedText interval(ScoreInterval interval) {
        return interval(interval, Display::score);
    }

    /**
     * An interval of scores: {@code [37.50, 87.50]}. An end below -100 or above 200 is reached only by assuming the worst or the
     * best of everything that is missing, so it is shown as open: {@code below 0 … 95.83}. Where the other end is beyond the same
     * side, that one is named: {@code below -20.00}. Files have the full numbers.
     */
    public static LocalizedText interval(ScoreInterval interval, GradeScale grades) {
        return interval(interval, score -> score(score, grades));
    }

    private static LocalizedText interval(ScoreInterval interval, DoubleFunction<String> shown) {
        double low = interval.low();
        double high = interval.high();
        boolean openBelow = !interval.isExact() && low < -FARTHEST;
        boolean openAbove = !interval.isExact() && high > 1 + FARTHEST;
        if (!openBelow && !openAbove) {
            String ends = "[" + shown.apply(low) + ", " + shown.apply(high) + "]";
            return LocalizedText.of(ends, ends);
        }
        if (openBelow && high < 0) {
            return LocalizedText.of("below " + shown.apply(high), "低于 " + shown.apply(high));
        }
        if (openAbove && low > 1) {
            return LocalizedText.of("above " + shown.apply(low), "高于 " + shown.apply(low));
        }
        String from = shown.apply(low);
        String to = shown.apply(high);
        return LocalizedText.of(
                (openBelow ? "below 0" : from) + " … " + (openAbove ? "above 100" : to),
                (openBelow ? "低于 0" : from) + " … " + (openAbove ? "高于 100" : to));
    }

    /**
     * The low end of an interval, which is what is reported: the number, or {@code below 0} where only the worst of what is missing
     * leads below -100.
     */
    public static LocalizedText reported(ScoreInterval interval, GradeScale grades) {
        return reported(interval, score -> score(score, grades));
    }

    /** The low end as {@link #reported(ScoreInterval, GradeScale)} writes it, with two decimals. */
    public static LocalizedText reported(ScoreInterval interval) {
        return reported(interval, Display::score);
    }

    private static LocalizedText reported(ScoreInterval interval, DoubleFunction<String> shown) {
        if (!interval.isExact() && interval.low() < -FARTHEST) {
            return LocalizedText.of("below 0", "低于 0");
        }
        String number = shown.apply(interval.low());
        return LocalizedText.of(number, number);
    }

    private static String plain(double score, int decimals) {
        if (Double.isInfinite(score)) {
            return score > 0 ? "∞" : "-∞";
        }
        return new BigDecimal(score)
                .movePointRight(2)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Any other number with at most six significant digits, without an exponent. */
    public static String number(double number) {
        return SixDigits.of(number);
    }

    /** A number with its unit; pure numbers and pH have none. */
    public static LocalizedText quantity(double number, String unit) {
        return withUnit(number(number), unit);
    }

    /** A number already shown as text with its unit; pure numbers and pH have none. */
    public static LocalizedText withUnit(String number, String unit) {
        return withUnit(LocalizedText.of(number, number), unit);
    }

    private static LocalizedText withUnit(LocalizedText number, String unit) {
        return UnitText.of(unit)
                .map(shown -> LocalizedText.of(english(number.en(), shown.en()), chinese(number.zh(), shown.zh())))
                .orElse(number);
    }

    private static String english(String number, String unit) {
        if (unit.equals("class")) {
            return unit + " " + number;
        }
        boolean one = number.equals("1") && unit.matches("years|months|days|points");
        return number + (unit.equals("°") ? "" : " ") + (one ? unit.substring(0, unit.length() - 1) : unit);
    }

    /** Chinese words and the signs for percent and degrees follow the number without a space. */
    private static String chinese(String number, String unit) {
        boolean joined = unit.equals("%") || unit.equals("°") || Character.isIdeographic(unit.codePointAt(0));
        return number + (joined ? "" : " ") + unit;
    }

    /** A range as people write it: at least 8, at most 5, 6 to 7.5, exactly 100, with the unit. */
    public static LocalizedText range(ValueRange range, String unit) {
        boolean below = Double.isInfinite(range.low());
        boolean above = Double.isInfinite(range.high());
        if (below && above) {
            return LocalizedText.of("any value", "任意值");
        }
        if (below || above) {
            LocalizedText end = quantity(below ? range.high() : range.low(), unit);
            return below
                    ? LocalizedText.of("at most " + end.en(), "不超过 " + end.zh())
                    : LocalizedText.of("at least " + end.en(), "不低于 " + end.zh());
        }
        if (range.low() == range.high()) {
            LocalizedText only = quantity(range.low(), unit);
            return LocalizedText.of("exactly " + only.en(), "恰为 " + only.zh());
        }
        return withUnit(span(range.low(), range.high()), unit);
    }

    /** A number that lies between two ends, with the unit. */
    public static LocalizedText between(double low, double high, String unit) {
        return low == high ? quantity(low, unit) : withUnit(span(low, high), unit);
    }

    private static LocalizedText span(double low, double high) {
        return LocalizedText.of(number(low) + " to " + number(high), number(low) + " 至 " + number(high));
    }

    /** A number, or a dash when there is none. */
    public static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "–";
    }
}
