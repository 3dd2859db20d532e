package org.restoration.evaluation.files.output;

import java.io.IOException;
import java.util.List;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.ValueRange;

/** Dated targets as a table that reads back: a row for each, its value in the unit of its indicator. */
public final class TargetsCsv {

    private TargetsCsv() {}

    /**
     * Writes the table.
     *
     * @param out where to
     * @param targets in order
     * @param catalogue has their indicators
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if a target has an end that the direction of its indicator has not: a table cannot say it
     */
    public static void write(Appendable out, List<DatedTarget> targets, IndicatorCatalogue catalogue)
            throws IOException {
        out.append(CsvText.row("site", "indicator", "value", "unit", "due", "rule", "weight"));
        for (DatedTarget target : targets) {
            Indicator indicator = catalogue.get(target.indicator());
            out.append(CsvText.row(
                    CsvText.text(target.site()),
                    CsvText.text(target.indicator()),
                    value(target, indicator),
                    CsvText.text(indicator.unit().code()),
                    target.due().toString(),
                    rule(target.rule()),
                    CsvText.number(target.weight())));
        }
    }

    private static String value(DatedTarget target, Indicator indicator) {
        ValueRange allowed = target.allowed();
        boolean low = !Double.isInfinite(allowed.low());
        boolean high = !Double.isInfinite(allowed.high());
        boolean fits = switch (indicator.direction()) {
            case BENEFIT -> low && !high;
            case COST -> high && !low;
            case OPTIMUM -> low && high;
        };
        if (!fits) {
            throw new IllegalArgumentException("target of " + indicator.code() + " ("
                    + indicator.direction().code() + ") of site " + target.site()
                    + " must have the ends of its direction to be written: got " + allowed);
        }
        return switch (indicator.direction()) {
            case BENEFIT -> CsvText.number(allowed.low());
            case COST -> CsvText.number(allowed.high());
            case OPTIMUM -> CsvText.number(allowed.low()) + ".." + CsvText.number(allowed.high());
        };
    }

    private static String rule(DecisionRule rule) {
        if (rule instanceof DecisionRule.LowerConfident lower) {
            return "lower-confident " + CsvText.number(lower.level());
        }
        return rule instanceof DecisionRule.UpperReaches upper
                ? "upper-reaches " + CsvText.number(upper.level())
                : "point";
    }
}
