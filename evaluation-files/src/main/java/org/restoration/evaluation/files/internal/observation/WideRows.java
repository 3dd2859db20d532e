package org.restoration.evaluation.files.internal.observation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.cell.Cells;
import org.restoration.evaluation.files.internal.cell.IndicatorCell;
import org.restoration.evaluation.files.internal.cell.Quantity;
import org.restoration.evaluation.files.internal.cell.Units;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.site.SiteRegister;
import org.restoration.evaluation.files.internal.table.FileOrigin;
import org.restoration.evaluation.files.internal.table.Header;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.unit.UnitConversion;

/** Observations with one column an indicator, its unit in the header: {@code soil.cadmium [mg/kg]}. An empty cell is a missing value. */
final class WideRows {

    private static final Pattern VALUE_COLUMN = Pattern.compile("([^\\[\\](){}\\s]+)\\s*(?:\\[(.*)]|\\((.*)\\))");

    static final List<String> KNOWN = Stream.concat(RowFacts.REQUIRED.stream(), RowFacts.OPTIONAL.stream())
            .toList();

    private record ValueColumn(int index, Indicator indicator, String unit, UnitConversion conversion) {}

    private final Cells cells;
    private final FileFindings findings;
    private final Units units;
    private final ObservationRegister register;
    private final ShareSuspicion suspicion;
    private final RowFacts.Reader facts;
    private final FileOrigin origin;
    private final List<ValueColumn> columns = new ArrayList<>();

    WideRows(
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
        this.register = register;
        this.suspicion = suspicion;
        this.facts = new RowFacts.Reader(header, cells, sites);
        this.origin = origin;
        readHeader(header, catalogue);
    }

    /** Whether a column name is an indicator, with or without its unit. */
    static boolean isValueColumn(String name, IndicatorCatalogue catalogue) {
        return VALUE_COLUMN.matcher(name).matches() || catalogue.find(name).isPresent();
    }

    private void readHeader(Header header, IndicatorCatalogue catalogue) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < header.names().size(); i++) {
            String name = header.names().get(i);
            Matcher column = VALUE_COLUMN.matcher(name);
            if (KNOWN.contains(name) || !isValueColumn(name, catalogue)) {
                continue;
            }
            String code = column.matches() ? column.group(1) : name;
            String unit = !column.matches() ? "" : column.group(2) == null ? column.group(3) : column.group(2);
            if (catalogue.find(code).isEmpty()) {
                IndicatorCell.reportUnknown(
                        FindingCode.UNKNOWN_INDICATOR, catalogue, code, header.line(), i + 1, findings);
            } else if (unit.isBlank()) {
                String held = code + " [" + catalogue.get(code).unit() + "]";
                findings.add(
                        FindingCode.HEADER_WITHOUT_UNIT,
                        header.line(),
                        i + 1,
                        "column of values must name its unit, such as " + Shown.quoted(held) + ": got "
                                + Shown.quoted(name),
                        "数值列必须在表头注明单位，如 " + Shown.quoted(held) + "：实际为 " + Shown.quoted(name));
            } else if (!taken.add(code)) {
                findings.add(
                        FindingCode.DUPLICATE_HEADER,
                        header.line(),
                        i + 1,
                        "indicator must have one column: got a second one for " + code,
                        "每个指标只能有一列：" + code + " 出现两列");
            } else {
                addColumn(i, catalogue.get(code), unit.strip(), header);
            }
        }
    }

    private void addColumn(int index, Indicator indicator, String unit, Header header) {
        units.conversion(unit, indicator, header.line(), index + 1)
                .ifPresent(conversion -> columns.add(new ValueColumn(index, indicator, unit, conversion)));
    }

    void read(Row row) {
        int errors = findings.errors();
        RowFacts known = facts.read(row);
        boolean soundFacts = findings.errors() == errors;
        for (ValueColumn column : columns) {
            String text = row.text(column.index());
            if (!text.isEmpty()) {
                read(row, column, text, known, soundFacts);
            }
        }
    }

    private void read(Row row, ValueColumn column, String text, RowFacts known, boolean soundFacts) {
        Optional<Quantity> quantity =
                Quantity.read(row, column.index(), column.indicator(), Optional.of(column.conversion()), cells, units);
        quantity.ifPresent(
                value -> suspicion.see(column.indicator(), column.unit(), value, row.line(), column.index() + 1));
        if (!known.isComplete()) {
            return;
        }
        ObservationDraft draft = new ObservationDraft(
                known,
                column.indicator(),
                known.channelOf(column.indicator()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row,
                column.index() + 1);
        if (soundFacts && quantity.isPresent()) {
            Observation observation = draft.observation(
                    quantity.get(),
                    cells.share(text),
                    column.unit(),
                    Uncertainty.UNKNOWN,
                    1,
                    OptionalDouble.empty(),
                    origin.at(row));
            register.add(draft, findings, observation);
        } else {
            register.addUnsound(draft, findings);
        }
    }
}
