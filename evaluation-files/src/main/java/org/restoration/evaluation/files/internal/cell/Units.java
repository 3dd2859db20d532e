package org.restoration.evaluation.files.internal.cell;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.IdText;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.unit.DecimalText;
import org.restoration.evaluation.unit.IncompatibleUnitsException;
import org.restoration.evaluation.unit.Unit;
import org.restoration.evaluation.unit.UnitConversion;
import org.restoration.evaluation.unit.UnitSyntaxException;

/** Brings values into the unit of their indicator, at the border and exactly, and remembers the conversions of one file. */
public final class Units {

    private final FileFindings findings;
    private final Map<String, Map<String, Optional<UnitConversion>>> conversions = new HashMap<>();

    public Units(FileFindings findings) {
        this.findings = findings;
    }

    /** The conversion from a unit as the file writes it; a wrong unit is reported at every place where it stands. */
    public Optional<UnitConversion> conversion(String unit, Indicator indicator, int line, int column) {
        return conversion(unit, indicator.unit(), indicator.code(), line, column);
    }

    /** The conversion from a unit as the file writes it to the unit of something. */
    public Optional<UnitConversion> conversion(String unit, Unit target, String what, int line, int column) {
        Map<String, Optional<UnitConversion>> known = conversions.computeIfAbsent(what, key -> new HashMap<>());
        Optional<UnitConversion> conversion = known.get(unit);
        if (conversion == null) {
            conversion = find(unit, target, what, line, column);
            if (conversion.isPresent()) {
                known.put(unit, conversion);
            }
        }
        return conversion;
    }

    private Optional<UnitConversion> find(String text, Unit target, String what, int line, int column) {
        OptionalInt hidden = IdText.firstHidden(text);
        if (hidden.isPresent()) {
            findings.add(
                    FindingCode.NOT_A_UNIT,
                    line,
                    column,
                    "unit must not hold hidden characters: got U+" + Shown.hex(hidden.getAsInt()) + " in "
                            + Shown.quoted(text),
                    "单位不得含不可见字符：" + Shown.quoted(text) + " 中有 U+" + Shown.hex(hidden.getAsInt()));
            return Optional.empty();
        }
        try {
            return Optional.of(Unit.parse(text).conversionTo(target));
        } catch (UnitSyntaxException e) {
            findings.add(
                    FindingCode.NOT_A_UNIT,
                    line,
                    column,
                    e.explanation(),
                    e.suggestion().map(Units::quoted));
        } catch (IncompatibleUnitsException e) {
            LocalizedText why = e.explanation();
            findings.add(
                    FindingCode.WRONG_DIMENSION,
                    line,
                    column,
                    LocalizedText.of(what + ": " + why.en(), what + "：" + why.zh()),
                    e.suggestion().map(Units::quoted));
        }
        return Optional.empty();
    }

    private static LocalizedText quoted(String text) {
        return LocalizedText.of(Shown.quoted(text), Shown.quoted(text));
    }

    /** A value in the target unit. */
    public OptionalDouble value(BigDecimal given, UnitConversion conversion, int line, int column) {
        try {
            return OptionalDouble.of(conversion.apply(given));
        } catch (IllegalArgumentException e) {
            findings.add(
                    FindingCode.NUMBER_TOO_LARGE,
                    line,
                    column,
                    "number must fit a double after conversion to \"" + conversion.to() + "\": got " + given,
                    "换算为 \"" + conversion.to() + "\" 后的数字超出双精度范围：实际为 " + given);
            return OptionalDouble.empty();
        }
    }

    /** A difference of two values, such as a standard uncertainty, in the target unit: scaled, never shifted. */
    OptionalDouble difference(BigDecimal given, UnitConversion conversion, int line, int column) {
        OptionalDouble value = value(given, conversion, line, column);
        return conversion.offsetText().equals("0") || value.isEmpty()
                ? value
                : OptionalDouble.of(value.getAsDouble() - conversion.apply(BigDecimal.ZERO));
    }

    /** Whether value and unit have changed places. */
    public static boolean areSwapped(String value, String unit) {
        if (!(DecimalText.read(unit) instanceof DecimalText.Valid)) {
            return false;
        }
        try {
            Unit.parse(value);
            return !(DecimalText.read(value) instanceof DecimalText.Valid);
        } catch (UnitSyntaxException e) {
            return false;
        }
    }
}
