package org.restoration.evaluation.files.internal.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.internal.text.ShortestDecimal;
import org.restoration.evaluation.observation.Censoring;
import org.restoration.evaluation.unit.Unit;
import org.restoration.evaluation.unit.UnitConversion;

/**
 * A value read from a cell.
 *
 * @param value in the unit of its indicator
 * @param given the number as written, without a sign of censoring
 * @param censoring whether it is only a limit
 */
public record Quantity(double value, BigDecimal given, Censoring censoring) {

    /** Reads a value such as {@code 5.3}, {@code <0.05} or {@code >2400}; the cell must not be empty. */
    public static Optional<Quantity> read(
            Row row, int column, Indicator indicator, Optional<UnitConversion> conversion, Cells cells, Units units) {
        String text = row.text(column);
        char first = text.charAt(0);
        Censoring censoring = switch (first) {
            case '<' -> Censoring.BELOW;
            case '>' -> Censoring.ABOVE;
            default -> Censoring.NONE;
        };
        String number = censoring == Censoring.NONE ? text : text.substring(1).strip();
        boolean doubleSign = !number.isEmpty() && number.charAt(0) == '=' && censoring != Censoring.NONE;
        Optional<BigDecimal> given = cells.number(row, column, doubleSign || number.isEmpty() ? text : number);
        if (given.isEmpty() || conversion.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = units.value(given.get(), conversion.get(), row.line(), column + 1);
        if (value.isEmpty()
                || !isPossible(
                        value.getAsDouble(),
                        given.get(),
                        conversion.get().from(),
                        text,
                        indicator,
                        row.line(),
                        column + 1,
                        cells.findings())) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(value.getAsDouble(), given.get(), censoring));
    }

    /**
     * Whether a value is physically possible; an impossible one is an error and an unusual one a warning. Both name the unit that was likely
     * meant.
     *
     * @param value in the unit of the indicator
     * @param given the number as written
     * @param unit the unit as written
     * @param text what stands in the cell
     */
    public static boolean isPossible(
            double value,
            BigDecimal given,
            Unit unit,
            String text,
            Indicator indicator,
            int line,
            int column,
            FileFindings findings) {
        boolean possible = indicator.hardDomain().contains(value);
        if (possible && indicator.typicalRange().contains(value)) {
            return true;
        }
        Optional<Unit> likely = LikelyUnit.of(indicator, value, given, unit);
        String range = shown(possible ? indicator.typicalRange() : indicator.hardDomain(), indicator);
        String got = shown(value, text, indicator);
        findings.add(
                possible ? FindingCode.OUTSIDE_TYPICAL : FindingCode.OUTSIDE_DOMAIN,
                line,
                column,
                indicator.code() + (possible ? " usually lies in " : " must lie in ") + range
                        + likely.map(meant -> ", and this was likely meant in " + meant + ", not in " + unit)
                                .orElse("")
                        + ": got " + got,
                indicator.name().zh() + "（" + indicator.code() + "）" + (possible ? "通常在 " : "必须在 ") + range + " 之内"
                        + likely.map(meant -> "，此值的单位很可能是 " + meant + " 而非 " + unit)
                                .orElse("") + "：实际为 " + got);
        return possible;
    }

    private static String shown(ValueRange range, Indicator indicator) {
        return (Double.isInfinite(range.low()) ? "(-∞" : "[" + ShortestDecimal.of(range.low())) + ", "
                + (Double.isInfinite(range.high()) ? "∞)" : ShortestDecimal.of(range.high()) + "]") + " "
                + indicator.unit();
    }

    /** The text as given, and the value behind it if that is another number. */
    private static String shown(double value, String text, Indicator indicator) {
        String number = ShortestDecimal.of(value);
        return Shown.quoted(text) + (number.equals(text) ? "" : " (" + number + " " + indicator.unit() + ")");
    }
}
