package org.restoration.evaluation.files.internal.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.cell.Cells;
import org.restoration.evaluation.files.internal.cell.IndicatorCell;
import org.restoration.evaluation.files.internal.cell.Quantity;
import org.restoration.evaluation.files.internal.cell.UncertaintyCell;
import org.restoration.evaluation.files.internal.cell.Units;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.site.SiteRegister;
import org.restoration.evaluation.files.internal.table.FileOrigin;
import org.restoration.evaluation.files.internal.table.Header;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.observation.Censoring;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.unit.UnitConversion;

/** Observations with one value a row. */
final class TidyRows {

    static final List<String> REQUIRED = List.of("site", "state", "indicator", "value", "unit", "date");
    static final List<String> OPTIONAL = Stream.concat(
                    Stream.of("channel", "uncertainty", "n", "source", "id", "detection_limit", "supersedes", "reason"),
                    RowFacts.OPTIONAL.stream().filter(name -> !name.equals("channel") && !name.equals("source")))
            .toList();

    private final Cells cells;
    private final FileFindings findings;
    private final Units units;
    private final IndicatorCatalogue catalogue;
    private final ObservationRegister register;
    private final ShareSuspicion suspicion;
    private final RowFacts.Reader facts;
    private final UncertaintyCell uncertainty;
    private final FileOrigin origin;
    private final int indicator;
    private final int value;
    private final int unit;
    private final int n;
    private final int id;
    private final int detectionLimit;
    private final int supersedes;
    private final int reason;

    TidyRows(
            Header header,
            Cells cells,
            IndicatorCatalogue catalogue,
            SiteRegister sites,
            ObservationRegister register,
            ShareSuspicion suspicion,
            FileOrigin origin) {
        this.cells = cells;
        this.findings = cells.findings();
        this.units = new Units(findings);
        this.catalogue = catalogue;
        this.register = register;
        this.suspicion = suspicion;
        this.facts = new RowFacts.Reader(header, cells, sites);
        this.uncertainty = new UncertaintyCell(cells, units, header.indexOf("uncertainty"));
        this.origin = origin;
        indicator = header.indexOf("indicator");
        value = header.indexOf("value");
        unit = header.indexOf("unit");
        n = header.indexOf("n");
        id = header.indexOf("id");
        detectionLimit = header.indexOf("detection_limit");
        supersedes = header.indexOf("supersedes");
        reason = header.indexOf("reason");
    }

    void read(Row row) {
        int errors = findings.errors();
        RowFacts known = facts.read(row);
        OptionalInt samples = cells.count(row, n, 1);
        Optional<String> ownId = cells.optionalId(row, id);
        Optional<String> corrected = cells.optionalId(row, supersedes);
        Optional<String> why = cells.optionalText(row, reason);
        if (corrected.isPresent() && why.isEmpty()) {
            findings.add(
                    FindingCode.CORRECTION_WITHOUT_REASON,
                    row.line(),
                    reason < 0 ? supersedes + 1 : reason + 1,
                    "correction of " + Shown.quoted(corrected.get()) + " must give a reason: got none",
                    "更正 " + Shown.quoted(corrected.get()) + " 时必须说明原因：实际未填");
        }
        Optional<Indicator> what = cells.id(row, indicator, "indicator", "指标").flatMap(code -> find(code, row));
        Optional<Quantity> quantity = Optional.empty();
        Optional<Uncertainty> how = Optional.empty();
        OptionalDouble limit = OptionalDouble.empty();
        if (row.text(value).isEmpty()) {
            cells.empty(row, value, "value", "数值");
        }
        if (isSwapped(row)) {
            String right = row.text(unit) + "," + row.text(value);
            findings.add(
                    FindingCode.VALUE_AND_UNIT_SWAPPED,
                    row.line(),
                    value + 1,
                    "value must be a number and unit a unit: got value " + Shown.quoted(row.text(value)) + " and unit "
                            + Shown.quoted(row.text(unit)),
                    "数值与单位互换：数值列为 " + Shown.quoted(row.text(value)) + "，单位列为 " + Shown.quoted(row.text(unit)),
                    right,
                    right);
        } else {
            Optional<UnitConversion> conversion = what.flatMap(found -> conversion(found, row));
            if (what.isPresent() && !row.text(value).isEmpty()) {
                quantity = Quantity.read(row, value, what.get(), conversion, cells, units);
                limit = detectionLimit(row, conversion);
            } else if (!row.text(value).isEmpty()
                    && "<>".indexOf(row.text(value).charAt(0)) < 0) {
                cells.number(row, value);
            }
            how = uncertainty.read(row, quantity, samples.orElse(2), conversion);
        }
        if (what.isEmpty() || !known.isComplete()) {
            return;
        }
        ObservationDraft draft = new ObservationDraft(
                known,
                what.get(),
                known.channelOf(what.get()),
                ownId,
                corrected,
                why,
                row,
                corrected.isPresent() ? supersedes + 1 : 0);
        boolean sound = findings.errors() == errors && quantity.isPresent() && how.isPresent();
        if (sound) {
            suspicion.see(what.get(), row.text(unit), quantity.get(), row.line(), value + 1);
            warnBelowDetection(quantity.get(), limit, row);
            register.add(
                    draft,
                    findings,
                    draft.observation(
                            quantity.get(),
                            cells.share(row.text(value)),
                            cells.share(row.text(unit)),
                            how.get(),
                            samples.orElse(1),
                            limit,
                            origin.at(row)));
        } else {
            register.addUnsound(draft, findings);
        }
    }

    private Optional<Indicator> find(String code, Row row) {
        Optional<Indicator> found = catalogue.find(code);
        if (found.isEmpty()) {
            IndicatorCell.reportUnknown(
                    FindingCode.UNKNOWN_INDICATOR, catalogue, code, row.line(), indicator + 1, findings);
        }
        return found;
    }

    private Optional<UnitConversion> conversion(Indicator found, Row row) {
        String text = row.text(unit);
        if (unit < 0) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            findings.add(
                    FindingCode.EMPTY_CELL,
                    row.line(),
                    unit + 1,
                    "unit must be given in every row (" + found.code() + " is held in \"" + found.unit()
                            + "\"; a number without unit is in \"1\"): got an empty cell",
                    "每行都必须填写单位（" + found.code() + " 的单位为 \"" + found.unit() + "\"；无量纲填 \"1\"）：单元格为空");
            return Optional.empty();
        }
        return cells.isNoContent(row, unit, text)
                ? Optional.empty()
                : units.conversion(text, found, row.line(), unit + 1);
    }

    private boolean isSwapped(Row row) {
        String number = row.text(unit);
        return !number.isEmpty()
                && number.charAt(0) >= '0'
                && number.charAt(0) <= '9'
                && !row.text(value).isEmpty()
                && Units.areSwapped(row.text(value), number);
    }

    private OptionalDouble detectionLimit(Row row, Optional<UnitConversion> conversion) {
        String text = row.text(detectionLimit);
        Optional<BigDecimal> given = text.isEmpty() ? Optional.empty() : cells.number(row, detectionLimit, text);
        if (given.isEmpty() || conversion.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (given.get().signum() < 0) {
            findings.add(
                    FindingCode.NOT_POSITIVE,
                    row.line(),
                    detectionLimit + 1,
                    "detection limit must be at least 0: got " + text,
                    "检出限不得为负：实际为 " + text);
        }
        return units.value(given.get(), conversion.get(), row.line(), detectionLimit + 1);
    }

    private void warnBelowDetection(Quantity quantity, OptionalDouble limit, Row row) {
        boolean below =
                quantity.censoring() == Censoring.NONE && limit.isPresent() && quantity.value() < limit.getAsDouble();
        if (below) {
            findings.add(
                    FindingCode.BELOW_DETECTION,
                    row.line(),
                    value + 1,
                    "value below its detection limit is usually written <" + row.text(detectionLimit) + ": got "
                            + row.text(value),
                    "低于检出限的数值通常写作 <" + row.text(detectionLimit) + "：实际为 " + row.text(value));
        }
    }
}
