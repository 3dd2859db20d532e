package org.restoration.evaluation.files.internal.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.cell.Cells;
import org.restoration.evaluation.files.internal.cell.IndicatorCell;
import org.restoration.evaluation.files.internal.cell.Units;
import org.restoration.evaluation.files.internal.cell.YesNo;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.IdText;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.table.Header;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.files.internal.table.TableFormat;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.unit.Unit;
import org.restoration.evaluation.unit.UnitConversion;

/** The table of sites, one row a site. */
public final class SitesFormat implements TableFormat {

    public static final List<String> COLUMNS = List.of(
            "id",
            "parent",
            "name",
            "area",
            "area_unit",
            "works_started",
            "region",
            "ecosystem",
            "liability",
            "commodity",
            "mining_mode",
            "damage_degree",
            "restoration_mode",
            "land_use",
            "not_applicable",
            "illustrative");
    private static final Pattern AREA = Pattern.compile("area\\s*(?:\\[(.*)]|\\((.*)\\))");
    private static final Pattern FACT = Pattern.compile("fact:([a-z0-9]+(?:-[a-z0-9]+)*)");
    private static final String HECTARE = "hm2";
    /** A restoration that follows none of the profile's modes. */
    private static final String NO_MODE = "none";

    private final Cells cells;
    private final FileFindings findings;
    private final Units units;
    private final IndicatorCatalogue catalogue;
    private final Set<String> restorationModes;
    private final FactCodes factCodes;
    private final SiteRegister sites;

    private Header header;
    private int area = -1;
    private String areaUnit = "";

    /**
     * A reader of one file.
     *
     * @param restorationModes the known modes, empty when any is accepted
     * @param factCodes the known codes of facts
     */
    public SitesFormat(
            Cells cells,
            IndicatorCatalogue catalogue,
            Set<String> restorationModes,
            FactCodes factCodes,
            SiteRegister sites) {
        this.cells = cells;
        this.findings = cells.findings();
        this.units = new Units(findings);
        this.catalogue = catalogue;
        this.restorationModes = restorationModes;
        this.factCodes = factCodes;
        this.sites = sites;
    }

    @Override
    public Collection<String> knownColumns() {
        return COLUMNS;
    }

    @Override
    public Optional<Consumer<Row>> rowsUnder(Header given) {
        header = given;
        area = header.indexOf("area");
        for (int i = 0; i < header.names().size(); i++) {
            Matcher named = AREA.matcher(header.names().get(i));
            if (named.matches()) {
                area = i;
                areaUnit = named.group(1) == null ? named.group(2) : named.group(1);
            }
        }
        header.rejectUnknown(
                COLUMNS,
                name -> FACT.matcher(name).matches() || AREA.matcher(name).matches());
        return header.requires(List.of("id")) ? Optional.of(this::read) : Optional.empty();
    }

    private void read(Row row) {
        Optional<String> id = cells.id(row, header.indexOf("id"), "id of the site", "场地编号");
        Optional<String> parent = cells.optionalId(row, header.indexOf("parent"));
        Optional<Double> hectares = area(row);
        Optional<LocalDate> works = cells.optionalDate(row, header.indexOf("works_started"));
        String name = cells.freeText(row, header.indexOf("name"));
        SiteContext context = context(row);
        boolean illustrative = cells.word(
                        row, header.indexOf("illustrative"), YesNo.class, "whether the site is illustrative", "是否示例场地")
                .filter(answer -> answer == YesNo.YES)
                .isPresent();
        if (parent.isPresent() && parent.equals(id)) {
            findings.add(
                    FindingCode.PARENT_CYCLE,
                    row.line(),
                    header.indexOf("parent") + 1,
                    "site must not be its own parent: got " + Shown.quoted(parent.get()),
                    "场地不得以自身为上级：实际为 " + Shown.quoted(parent.get()));
            parent = Optional.empty();
        }
        if (id.isPresent()) {
            Site site = new Site(id.get(), parent, name, hectares, works, context, illustrative);
            sites.add(new SiteRow(site, findings, row.line(), header.indexOf("id"), header.indexOf("parent"), area));
        }
    }

    private Optional<Double> area(Row row) {
        String text = row.text(area);
        if (text.isEmpty() || cells.isNoContent(row, area, text)) {
            return Optional.empty();
        }
        int unitColumn = header.indexOf("area_unit");
        String ownUnit = row.text(unitColumn);
        String unit = !ownUnit.isEmpty() ? ownUnit : areaUnit.isEmpty() ? HECTARE : areaUnit;
        Optional<UnitConversion> conversion = units.conversion(
                unit, Unit.parse(HECTARE), "area", row.line(), ownUnit.isEmpty() ? area + 1 : unitColumn + 1);
        Optional<BigDecimal> given = cells.number(row, area, text);
        if (given.isPresent() && given.get().signum() <= 0) {
            notPositive(row, text);
            return Optional.empty();
        }
        if (given.isEmpty() || conversion.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble hectares = units.value(given.get(), conversion.get(), row.line(), area + 1);
        if (hectares.isPresent() && hectares.getAsDouble() == 0) {
            notPositive(row, text); // too small for a double after conversion
        }
        return hectares.stream().filter(positive -> positive > 0).boxed().findFirst();
    }

    private void notPositive(Row row, String text) {
        findings.add(
                FindingCode.NOT_POSITIVE,
                row.line(),
                area + 1,
                "area must be positive: got " + text,
                "面积必须为正：实际为 " + text);
    }

    private SiteContext context(Row row) {
        SiteContext.Builder context = SiteContext.builder();
        cells.optionalText(row, header.indexOf("region")).ifPresent(context::region);
        cells.optionalText(row, header.indexOf("commodity")).ifPresent(context::commodity);
        cells.word(row, header.indexOf("ecosystem"), Ecosystem.class, "ecosystem", "生态系统")
                .ifPresent(context::ecosystem);
        cells.word(row, header.indexOf("liability"), Liability.class, "liability", "责任主体状态")
                .ifPresent(context::liability);
        cells.word(row, header.indexOf("mining_mode"), MiningMode.class, "mining mode", "开采方式")
                .ifPresent(context::miningMode);
        cells.word(row, header.indexOf("damage_degree"), DamageDegree.class, "damage degree", "损毁程度")
                .ifPresent(context::damageDegree);
        cells.word(row, header.indexOf("land_use"), LandUse.class, "land use", "土地用途")
                .ifPresent(context::landUse);
        int mode = header.indexOf("restoration_mode");
        Optional<String> modeText = row.text(mode).equals(NO_MODE) ? Optional.of(NO_MODE) : cells.optionalId(row, mode);
        modeText.ifPresent(text -> {
            if (restorationModes.isEmpty() || restorationModes.contains(text) || text.equals(NO_MODE)) {
                context.restorationMode(text);
            } else {
                cells.notOneOf(FindingCode.UNKNOWN_MODE, row, mode, "restoration mode", "修复模式", text, restorationModes);
            }
        });
        for (int i = 0; i < header.names().size(); i++) {
            Matcher fact = FACT.matcher(header.names().get(i));
            if (fact.matches()) {
                int column = i;
                cells.optionalText(row, i).ifPresent(text -> fact(row, column, fact.group(1), text, context));
            }
        }
        notApplicable(row).forEach(context::notApplicable);
        return context.build();
    }

    /** A code that differs from a known one in form only, or that limits do not know, is a slip; another is taken, and said. */
    private void fact(Row row, int column, String key, String code, SiteContext.Builder context) {
        if (factCodes.unknown(key, code)) {
            boolean slip = factCodes.closed(key)
                    || !factCodes.unknown(key, IdText.skeleton(code).replace('_', '-'));
            cells.notOneOf(
                    slip ? FindingCode.UNKNOWN_FACT_CODE : FindingCode.UNNAMED_FACT_CODE,
                    row,
                    column,
                    "fact " + key,
                    "事实" + key,
                    code,
                    factCodes.of(key));
        }
        context.fact(key, code);
    }

    private SortedMap<String, String> notApplicable(Row row) {
        int column = header.indexOf("not_applicable");
        SortedMap<String, String> reasons = new TreeMap<>();
        for (String part : cells.freeText(row, column).split("[;；]")) {
            if (part.isBlank()) {
                continue;
            }
            String[] codeAndReason = part.split("[:：]", 2);
            String code = codeAndReason[0].strip();
            if (codeAndReason.length < 2 || codeAndReason[1].isBlank()) {
                findings.add(
                        FindingCode.BAD_NOT_APPLICABLE,
                        row.line(),
                        column + 1,
                        "indicator that is not applicable must be written \"code: reason\": got "
                                + Shown.quoted(part.strip()),
                        "不适用的指标必须写作“代码: 原因”：实际为 " + Shown.quoted(part.strip()));
            } else if (catalogue.find(code).isEmpty()) {
                IndicatorCell.reportUnknown(
                        FindingCode.UNKNOWN_INDICATOR, catalogue, code, row.line(), column + 1, findings);
            } else {
                reasons.put(code, codeAndReason[1].strip());
            }
        }
        return reasons;
    }
}
