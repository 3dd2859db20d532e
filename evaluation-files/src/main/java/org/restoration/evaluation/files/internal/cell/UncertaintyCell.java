package org.restoration.evaluation.files.internal.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.unit.UnitConversion;

/** Reads an uncertainty: {@code 0.3} or {@code u=0.3}, {@code sd=5.3} with n, {@code [4.1,6.2]@0.95}. */
public final class UncertaintyCell {

    private static final Pattern INTERVAL = Pattern.compile("\\[\\s*([^,\\s]+)\\s*,\\s*([^,\\s]+)\\s*]\\s*@\\s*(\\S+)");

    private final Cells cells;
    private final Units units;
    private final int column;

    public UncertaintyCell(Cells cells, Units units, int column) {
        this.cells = cells;
        this.units = units;
        this.column = column;
    }

    /** The uncertainty of a value with n samples; unknown for an empty cell, absent when it could not be read. */
    public Optional<Uncertainty> read(
            Row row, Optional<Quantity> quantity, int n, Optional<UnitConversion> conversion) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.of(Uncertainty.UNKNOWN);
        }
        if (cells.isNoContent(row, column, text)) {
            return Optional.empty();
        }
        if (text.charAt(0) == '[') {
            return interval(row, text, quantity, conversion);
        }
        boolean replicates = text.startsWith("sd=");
        String number = replicates ? text.substring(3) : text.startsWith("u=") ? text.substring(2) : text;
        if (number.isEmpty() || !startsLikeANumber(number)) {
            return malformed(row, text);
        }
        OptionalDouble spread = difference(row, number, conversion);
        if (spread.isEmpty()) {
            return Optional.empty();
        }
        if (spread.getAsDouble() < 0) {
            return mismatch(row, "uncertainty must be at least 0: got " + text, "不确定度不得为负：实际为 " + text);
        }
        if (!replicates) {
            return Optional.of(new Uncertainty.Standard(spread.getAsDouble()));
        }
        if (n < 2) {
            return mismatch(
                    row,
                    "standard deviation (sd=) must come with n of at least 2: got n " + n,
                    "标准差（sd=）必须同时给出不小于 2 的 n：实际 n 为 " + n);
        }
        return Optional.of(new Uncertainty.Replicates(spread.getAsDouble(), n));
    }

    private static boolean startsLikeANumber(String text) {
        char first = text.charAt(0);
        return first >= '0' && first <= '9'
                || first == '-'
                || first == '+'
                || first == '.'
                || first >= '０' && first <= '９';
    }

    private Optional<Uncertainty> interval(
            Row row, String text, Optional<Quantity> quantity, Optional<UnitConversion> conversion) {
        Matcher parts = INTERVAL.matcher(text);
        if (!parts.matches()) {
            return malformed(row, text);
        }
        OptionalDouble low = value(row, parts.group(1), conversion);
        OptionalDouble high = value(row, parts.group(2), conversion);
        Optional<BigDecimal> coverage = cells.number(row, column, parts.group(3));
        if (low.isEmpty() || high.isEmpty() || coverage.isEmpty()) {
            return Optional.empty();
        }
        double share = coverage.get().doubleValue();
        if (!(share > 0 && share <= 1)) {
            return mismatch(
                    row,
                    "coverage of an interval must be above 0 and at most 1, such as 0.95: got " + parts.group(3),
                    "区间的置信水平必须大于 0 且不大于 1，如 0.95：实际为 " + parts.group(3));
        }
        if (low.getAsDouble() > high.getAsDouble()) {
            return mismatch(row, "interval must have low before high: got " + text, "区间下限不得大于上限：实际为 " + text);
        }
        if (quantity.isPresent()
                && (quantity.get().value() < low.getAsDouble() || quantity.get().value() > high.getAsDouble())) {
            return mismatch(
                    row,
                    "interval must hold the value " + quantity.get().given() + ": got " + text,
                    "区间必须包含数值 " + quantity.get().given() + "：实际为 " + text);
        }
        return Optional.of(new Uncertainty.Interval(low.getAsDouble(), high.getAsDouble(), share));
    }

    private OptionalDouble difference(Row row, String number, Optional<UnitConversion> conversion) {
        Optional<BigDecimal> given = cells.number(row, column, number);
        return given.isEmpty() || conversion.isEmpty()
                ? OptionalDouble.empty()
                : units.difference(given.get(), conversion.get(), row.line(), column + 1);
    }

    private OptionalDouble value(Row row, String number, Optional<UnitConversion> conversion) {
        Optional<BigDecimal> given = cells.number(row, column, number);
        return given.isEmpty() || conversion.isEmpty()
                ? OptionalDouble.empty()
                : units.value(given.get(), conversion.get(), row.line(), column + 1);
    }

    private Optional<Uncertainty> malformed(Row row, String text) {
        cells.findings()
                .add(
                        FindingCode.BAD_UNCERTAINTY,
                        row.line(),
                        column + 1,
                        "uncertainty must be written 0.3, u=0.3, sd=5.3 (with n) or [4.1,6.2]@0.95: got "
                                + Shown.quoted(text),
                        "不确定度必须写作 0.3、u=0.3、sd=5.3（同时给出 n）或 [4.1,6.2]@0.95：实际为 " + Shown.quoted(text));
        return Optional.empty();
    }

    private Optional<Uncertainty> mismatch(Row row, String en, String zh) {
        cells.findings().add(FindingCode.UNCERTAINTY_MISMATCH, row.line(), column + 1, en, zh);
        return Optional.empty();
    }
}
