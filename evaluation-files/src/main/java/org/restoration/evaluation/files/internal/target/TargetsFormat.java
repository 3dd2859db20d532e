package org.restoration.evaluation.files.internal.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
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
import org.restoration.evaluation.files.internal.table.TableFormat;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.unit.UnitConversion;

/** The table of dated targets, one row a promise. */
public final class TargetsFormat implements TableFormat {

    private static final List<String> REQUIRED = List.of("site", "indicator", "value", "unit", "due");
    public static final List<String> COLUMNS =
            Stream.concat(REQUIRED.stream(), Stream.of("rule", "weight")).toList();
    private static final Pattern RULE = Pattern.compile("(lower-confident|upper-reaches)\\s+(\\S+)");

    private final Cells cells;
    private final FileFindings findings;
    private final Units units;
    private final IndicatorCatalogue catalogue;
    private final SiteRegister sites;
    private final FileOrigin origin;
    private final TargetRegister targets;

    private Header header;

    /** A reader of one file. */
    public TargetsFormat(
            Cells cells, IndicatorCatalogue catalogue, SiteRegister sites, FileOrigin origin, TargetRegister targets) {
        this.cells = cells;
        this.findings = cells.findings();
        this.units = new Units(findings);
        this.catalogue = catalogue;
        this.sites = sites;
        this.origin = origin;
        this.targets = targets;
    }

    @Override
    public Collection<String> knownColumns() {
        return COLUMNS;
    }

    @Override
    public Optional<Consumer<Row>> rowsUnder(Header given) {
        header = given;
        header.rejectUnknown(COLUMNS, name -> false);
        header.requires(REQUIRED);
        return Optional.of(this::read);
    }

    private void read(Row row) {
        int errors = findings.errors();
        int siteColumn = header.indexOf("site");
        Optional<Site> site = cells.id(row, siteColumn, "site", "场地")
                .flatMap(id -> sites.find(id, FindingCode.TARGET_FOR_UNKNOWN_SITE, findings, row.line(), siteColumn));
        Optional<Indicator> indicator = indicator(row);
        Optional<LocalDate> due = cells.date(row, header.indexOf("due"), "due date", "期限");
        Optional<DecisionRule> rule = rule(row);
        OptionalDouble weight = weight(row);
        Optional<ValueRange> allowed = indicator.flatMap(what -> allowed(what, row));
        if (site.isPresent() && indicator.isPresent() && due.isPresent()) {
            targets.see(site.get(), indicator.get(), due.get(), row.line(), findings);
            warnOfWorks(site.get(), due.get(), row);
        }
        if (findings.errors() == errors && allowed.isPresent() && site.isPresent() && due.isPresent()) {
            targets.add(new DatedTarget(
                    site.orElseThrow().id(),
                    indicator.orElseThrow().code(),
                    allowed.get(),
                    due.orElseThrow(),
                    rule.orElseThrow(),
                    weight.orElseThrow(),
                    origin.at(row)));
        }
    }

    private Optional<Indicator> indicator(Row row) {
        int column = header.indexOf("indicator");
        return cells.id(row, column, "indicator", "指标").flatMap(code -> {
            Optional<Indicator> found = catalogue.find(code);
            if (found.isEmpty()) {
                IndicatorCell.reportUnknown(
                        FindingCode.TARGET_FOR_UNKNOWN_INDICATOR, catalogue, code, row.line(), column + 1, findings);
            }
            return found;
        });
    }

    private Optional<ValueRange> allowed(Indicator indicator, Row row) {
        int column = header.indexOf("value");
        int unitColumn = header.indexOf("unit");
        String text = row.text(column);
        String unit = row.text(unitColumn);
        if (text.isEmpty()) {
            cells.empty(row, column, "value", "数值");
        }
        if (unit.isEmpty()) {
            cells.empty(row, unitColumn, "unit", "单位");
        }
        if (text.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitConversion> conversion = units.conversion(unit, indicator, row.line(), unitColumn + 1);
        int dots = text.indexOf("..");
        boolean range = dots > 0;
        if (range != (indicator.direction() == Direction.OPTIMUM)) {
            findings.add(
                    FindingCode.TARGET_AGAINST_DIRECTION,
                    row.line(),
                    column + 1,
                    range
                            ? "target of " + indicator.code() + " ("
                                    + indicator.direction().code() + ") must be one number: got " + Shown.quoted(text)
                            : "target of " + indicator.code() + " (optimum) must be a range like 6.0..7.5: got "
                                    + Shown.quoted(text),
                    range
                            ? indicator.code() + "（" + indicator.direction().code() + "）的目标必须为单个数值：实际为 "
                                    + Shown.quoted(text)
                            : indicator.code() + "（optimum）的目标必须为范围，如 6.0..7.5：实际为 " + Shown.quoted(text));
            return Optional.empty();
        }
        if (!range) {
            return bound(row, column, text, indicator, conversion)
                    .map(value -> indicator.direction() == Direction.BENEFIT
                            ? new ValueRange(value, Double.POSITIVE_INFINITY)
                            : new ValueRange(Double.NEGATIVE_INFINITY, value));
        }
        Optional<Double> low = bound(row, column, text.substring(0, dots).strip(), indicator, conversion);
        Optional<Double> high = bound(row, column, text.substring(dots + 2).strip(), indicator, conversion);
        if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
            findings.add(
                    FindingCode.TARGET_AGAINST_DIRECTION,
                    row.line(),
                    column + 1,
                    "range must have low before high: got " + Shown.quoted(text),
                    "范围下限不得大于上限：实际为 " + Shown.quoted(text));
            return Optional.empty();
        }
        return low.flatMap(from -> high.map(to -> new ValueRange(from, to)));
    }

    private Optional<Double> bound(
            Row row, int column, String text, Indicator indicator, Optional<UnitConversion> conversion) {
        Optional<BigDecimal> number = cells.number(row, column, text);
        if (number.isEmpty() || conversion.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble value = units.value(number.get(), conversion.get(), row.line(), column + 1);
        boolean possible = value.isPresent()
                && Quantity.isPossible(
                        value.getAsDouble(),
                        number.get(),
                        conversion.get().from(),
                        text,
                        indicator,
                        row.line(),
                        column + 1,
                        findings);
        return possible ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private Optional<DecisionRule> rule(Row row) {
        int column = header.indexOf("rule");
        String text = row.text(column);
        if (text.isEmpty() || text.equals("point")) {
            return Optional.of(DecisionRule.POINT);
        }
        Matcher parts = RULE.matcher(text);
        if (parts.matches()) {
            Optional<BigDecimal> level = cells.number(row, column, parts.group(2));
            if (level.isEmpty()) {
                return Optional.empty();
            }
            double share = level.get().doubleValue();
            if (share > 0.5 && share < 1) {
                return Optional.of(
                        parts.group(1).equals("lower-confident")
                                ? new DecisionRule.LowerConfident(share)
                                : new DecisionRule.UpperReaches(share));
            }
        }
        findings.add(
                FindingCode.BAD_RULE,
                row.line(),
                column + 1,
                "rule must be point, lower-confident 0.95 or upper-reaches 0.80 with a level above 0.5 and below 1: got "
                        + Shown.quoted(text),
                "判定规则必须为 point、lower-confident 0.95 或 upper-reaches 0.80，水平大于 0.5 且小于 1：实际为 " + Shown.quoted(text));
        return Optional.empty();
    }

    private OptionalDouble weight(Row row) {
        int column = header.indexOf("weight");
        if (row.text(column).isEmpty()) {
            return OptionalDouble.of(1.0);
        }
        Optional<BigDecimal> number = cells.number(row, column);
        if (number.isPresent() && number.get().signum() <= 0) {
            findings.add(
                    FindingCode.NOT_POSITIVE,
                    row.line(),
                    column + 1,
                    "weight must be positive: got " + row.text(column),
                    "权重必须为正：实际为 " + row.text(column));
            return OptionalDouble.empty();
        }
        return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
    }

    private void warnOfWorks(Site site, LocalDate due, Row row) {
        if (site.worksStarted().isPresent() && due.isBefore(site.worksStarted().get())) {
            findings.add(
                    FindingCode.TARGET_BEFORE_WORKS,
                    row.line(),
                    header.indexOf("due") + 1,
                    "target should be due after the works begin on "
                            + site.worksStarted().get() + ": got " + due,
                    "目标期限应晚于开工日期 " + site.worksStarted().get() + "：实际为 " + due);
        }
    }
}
