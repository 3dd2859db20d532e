package org.restoration.evaluation.files.internal.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.IdText;
import org.restoration.evaluation.files.internal.finding.Meant;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;

/** The sites of one run: those of the files of sites, or, without such a file, those that the observations name. */
public final class SiteRegister {

    /** Parts may miss the whole by a tenth of a percent, for areas are rounded. */
    private static final double AREA_TOLERANCE = 0.001;

    private final boolean given;
    private boolean closed;
    private final Map<String, SiteRow> rows = new LinkedHashMap<>();
    private final Map<String, String> idBySkeleton = new HashMap<>();
    private final Map<String, Site> named = new LinkedHashMap<>();

    /** @param given whether there are files of sites; without them every site is accepted */
    public SiteRegister(boolean given) {
        this.given = given;
    }

    void add(SiteRow row) {
        String id = row.site().id();
        SiteRow first = rows.putIfAbsent(id, row);
        if (first != null) {
            row.findings()
                    .add(
                            FindingCode.DUPLICATE_SITE,
                            row.line(),
                            row.idColumn() + 1,
                            "site ids must differ: got " + Shown.quoted(id) + " as in line " + first.line(),
                            "场地编号不得重复：" + Shown.quoted(id) + " 已出现在第 " + first.line() + " 行");
            return;
        }
        reportLookAlike(id, row.findings(), row.line(), row.idColumn());
    }

    private void reportLookAlike(String id, FileFindings findings, int line, int column) {
        String twin = idBySkeleton.putIfAbsent(IdText.skeleton(id), id);
        if (twin != null && !twin.equals(id)) {
            findings.add(
                    FindingCode.LOOK_ALIKE_SITES,
                    line,
                    column + 1,
                    "site ids must differ in more than case, width, spaces or hidden characters: got "
                            + Shown.quoted(id) + " beside " + Shown.quoted(twin),
                    "场地编号不得仅在大小写、全半角、空格或不可见字符上不同：" + Shown.quoted(id) + " 与 " + Shown.quoted(twin));
        }
    }

    /** From here on a site that was not named before is unknown. */
    public void close() {
        closed = true;
    }

    /** The site that a row names; an unknown one is reported. */
    public Optional<Site> find(String id, FindingCode whenUnknown, FileFindings findings, int line, int column) {
        if (!given) {
            Site site = named.get(id);
            if (site == null && closed) {
                reportUnknown(id, named.keySet(), whenUnknown, findings, line, column);
            } else if (site == null) {
                site = Site.of(id, SiteContext.UNKNOWN);
                named.put(id, site);
                reportLookAlike(id, findings, line, column);
            }
            return Optional.ofNullable(site);
        }
        SiteRow row = rows.get(id);
        if (row == null && rows.isEmpty()) {
            return Optional
                    .empty(); // no table of sites could be read, which is an error already; each row would only repeat
            // it
        }
        if (row == null) {
            reportUnknown(id, rows.keySet(), whenUnknown, findings, line, column);
            return Optional.empty();
        }
        return Optional.of(row.site());
    }

    private void reportUnknown(
            String id, Set<String> known, FindingCode code, FileFindings findings, int line, int column) {
        String twin = idBySkeleton.get(IdText.skeleton(id));
        Optional<LocalizedText> meant =
                twin != null ? Optional.of(Meant.exactly(twin)) : Meant.near(id, known, code, findings);
        findings.add(
                code,
                line,
                column + 1,
                LocalizedText.of(
                        "site must be one of the " + known.size() + " sites given: got " + Shown.quoted(id),
                        "场地必须在所给的 " + known.size() + " 个场地之中：实际为 " + Shown.quoted(id)),
                meant);
    }

    /** Reports what is wrong with the tree of sites. */
    public void checkTree() {
        for (SiteRow row : rows.values()) {
            row.site()
                    .parent()
                    .filter(parent -> !rows.containsKey(parent))
                    .ifPresent(parent -> reportParent(row, parent));
        }
        reportCycles();
        reportAreas();
    }

    private void reportParent(SiteRow row, String parent) {
        row.findings()
                .add(
                        FindingCode.UNKNOWN_PARENT,
                        row.line(),
                        row.parentColumn() + 1,
                        LocalizedText.of(
                                "parent must be one of the sites given: got " + Shown.quoted(parent),
                                "上级场地必须在场地表中：实际为 " + Shown.quoted(parent)),
                        Meant.near(parent, rows.keySet(), FindingCode.UNKNOWN_PARENT, row.findings()));
    }

    private void reportCycles() {
        Set<String> done = new LinkedHashSet<>();
        for (SiteRow row : rows.values()) {
            Set<String> path = new LinkedHashSet<>();
            SiteRow at = row;
            while (at != null
                    && !done.contains(at.site().id())
                    && path.add(at.site().id())) {
                at = at.site().parent().map(rows::get).orElse(null);
            }
            if (at != null && path.contains(at.site().id())) {
                List<String> cycle = new ArrayList<>(path);
                cycle = cycle.subList(cycle.indexOf(at.site().id()), cycle.size());
                at.findings()
                        .add(
                                FindingCode.PARENT_CYCLE,
                                at.line(),
                                at.parentColumn() + 1,
                                "parents must not form a cycle: got " + String.join(" → ", cycle) + " → "
                                        + cycle.get(0),
                                "上级场地不得构成循环：" + String.join(" → ", cycle) + " → " + cycle.get(0));
            }
            done.addAll(path);
        }
    }

    private void reportAreas() {
        Map<String, List<Site>> parts = new LinkedHashMap<>();
        for (SiteRow row : rows.values()) {
            row.site()
                    .parent()
                    .ifPresent(parent -> parts.computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(row.site()));
        }
        parts.forEach((id, children) -> {
            SiteRow whole = rows.get(id);
            if (whole == null || whole.site().areaHectares().isEmpty()) {
                return;
            }
            double area = whole.site().areaHectares().get();
            double sum = children.stream()
                    .mapToDouble(child -> child.areaHectares().orElse(0.0))
                    .sum();
            boolean complete =
                    children.stream().allMatch(child -> child.areaHectares().isPresent());
            if (sum > area * (1 + AREA_TOLERANCE) || complete && sum < area * (1 - AREA_TOLERANCE)) {
                whole.findings()
                        .add(
                                FindingCode.AREAS_DO_NOT_ADD_UP,
                                whole.line(),
                                whole.areaColumn() + 1,
                                "areas of the " + children.size() + " parts of " + Shown.quoted(id)
                                        + " should add up to " + area + " hm2: got " + sum,
                                Shown.quoted(id) + " 的 " + children.size() + " 个分项面积之和应为 " + area + " hm2：实际为 " + sum);
            }
        });
    }

    /** All sites; only when nothing was wrong with them. */
    public Sites sites() {
        return given ? Sites.of(rows.values().stream().map(SiteRow::site).toList()) : Sites.of(named.values());
    }
}
