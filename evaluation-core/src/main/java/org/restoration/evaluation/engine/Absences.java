package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.site.SiteContext;

/**
 * Takes back what a site states to be absent while samples of its current state show that it is there: an indicator that cannot
 * apply, and a fact of the value {@code none} on which the limits of an indicator depend. What is taken back counts as not stated.
 */
final class Absences {

    /** The value of a fact that says that the thing is not there. */
    private static final String NONE = "none";

    /** The indicators whose limits depend on a fact, by key of the fact. */
    private final Map<String, SortedSet<String>> limitedBy = new TreeMap<>();

    Absences(Profile profile) {
        for (LimitTable table : profile.levels().limitTables()) {
            table.limits()
                    .forEach(limit -> limit.when()
                            .keySet()
                            .forEach(key -> limitedBy
                                    .computeIfAbsent(key, fact -> new TreeSet<>())
                                    .add(table.indicator())));
        }
    }

    /** What is left of the statements of a site, given which indicators were observed in its current state. */
    SiteContext upheld(SiteContext stated, Predicate<String> observed) {
        if (!mayBeTakenBack(stated)) {
            return stated;
        }
        Set<String> facts = new TreeSet<>(stated.facts().keySet());
        facts.removeIf(key -> shown(stated, key, observed).isEmpty());
        Set<String> indicators = new TreeSet<>(stated.notApplicable().keySet());
        indicators.removeIf(observed.negate());
        return facts.isEmpty() && indicators.isEmpty() ? stated : stated.without(facts, indicators);
    }

    /** The same table with what is left of the statements in the context of each row. */
    ObservationTable upheld(ObservationTable table) {
        if (table.contexts().stream().noneMatch(this::mayBeTakenBack)) {
            return table;
        }
        Map<SiteContext, Integer> codes = new LinkedHashMap<>();
        int[] byRow = new int[table.rows()];
        for (int row = 0; row < table.rows(); row++) {
            SiteContext upheld = upheld(table.contexts().get(table.contextCode(row)), observedIn(table, row));
            Integer code = codes.putIfAbsent(upheld, codes.size());
            byRow[row] = code == null ? codes.size() - 1 : code;
        }
        return table.rows() == 0 ? table : table.withContexts(new ArrayList<>(codes.keySet()), byRow);
    }

    /** What was taken back in a row, with the samples that show it. */
    List<Finding> findings(SiteContext stated, SiteContext upheld, ObservationTable table, int row) {
        List<Finding> findings = new ArrayList<>();
        Predicate<String> observed = observedIn(table, row);
        for (String key : stated.facts().keySet()) {
            if (upheld.fact(key).isEmpty()) {
                String samples = String.join(", ", shown(stated, key, observed));
                findings.add(warning(
                        "fact " + key
                                + " must not be none while the current state has samples of what it says is not there,"
                                + " and counts as not stated: got samples of " + samples,
                        "现状有样品时事实 " + key + " 不得为 none，按未说明处理：实际有 " + samples + " 的样品"));
            }
        }
        for (String code : stated.notApplicable().keySet()) {
            if (!upheld.notApplicable().containsKey(code)) {
                findings.add(warning(
                        "indicator " + code
                                + " must not be declared not applicable while the current state has samples of it,"
                                + " and counts as applicable: got "
                                + stated.notApplicable().get(code),
                        "现状有样品时指标 " + code + " 不得声明为不适用，按适用处理：实际声明“"
                                + stated.notApplicable().get(code) + "”"));
            }
        }
        return findings;
    }

    private static Finding warning(String en, String zh) {
        return Finding.warning("EVL-104", Place.NONE, en, zh);
    }

    private boolean mayBeTakenBack(SiteContext stated) {
        return !stated.notApplicable().isEmpty()
                || limitedBy.keySet().stream()
                        .anyMatch(key -> stated.fact(key).filter(NONE::equals).isPresent());
    }

    /** The observed indicators that show a fact of the value none to be wrong. */
    private List<String> shown(SiteContext stated, String key, Predicate<String> observed) {
        if (stated.fact(key).filter(NONE::equals).isEmpty() || !limitedBy.containsKey(key)) {
            return List.of();
        }
        return limitedBy.get(key).stream().filter(observed).toList();
    }

    /** A sample of the indicator itself: a value derived from others shows nothing. */
    private Predicate<String> observedIn(ObservationTable table, int row) {
        return code -> table.evidence(row)
                .map(evidence -> evidence.sample(code, Snapshot.CURRENT).isPresent())
                .orElseGet(() -> has(table, new Feature.Value(code, Snapshot.CURRENT), row));
    }

    private static boolean has(ObservationTable table, Feature.Value value, int row) {
        double[] one = new double[1];
        if (table.has(value)) {
            table.read(value, row, 1, one);
        }
        return table.has(value) && !Double.isNaN(one[0]);
    }
}
