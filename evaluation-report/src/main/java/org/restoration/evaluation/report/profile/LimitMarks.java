package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.report.chart.ValueFunctionChart.Mark;

/** The limits that the requirements of a profile set on an indicator, as marks on its picture. */
final class LimitMarks {

    private static final int MOST_OF_A_TABLE = 3;

    private final Profile profile;
    private final String indicator;
    private final List<Mark> marks = new ArrayList<>();

    private LimitMarks(Profile profile, String indicator) {
        this.profile = profile;
        this.indicator = indicator;
    }

    static List<Mark> of(Profile profile, String indicator) {
        LimitMarks limits = new LimitMarks(profile, indicator);
        for (Requirement requirement : profile.requirements()) {
            limits.collect(requirement.criterion(), requirement.id());
        }
        return limits.marks;
    }

    private void collect(Criterion criterion, String label) {
        if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> collect(part, label));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> collect(part, label));
        } else if (criterion instanceof Criterion.WhereLimitHolds where) {
            collect(where.criterion(), label);
        } else if (criterion.indicators().contains(indicator)) {
            if (criterion instanceof Criterion.Within within) {
                ends(within.allowed(), label);
            } else if (criterion instanceof Criterion.ShareWithin share) {
                ends(share.allowed(), label);
            } else if (criterion instanceof Criterion.Persistent lasting) {
                ends(lasting.allowed(), label);
            } else if (criterion instanceof Criterion.WithinLimit limit) {
                table(limit.limitTable(), label);
            }
        }
    }

    private void ends(ValueRange allowed, String label) {
        for (double end : new double[] {allowed.low(), allowed.high()}) {
            if (!Double.isInfinite(end)) {
                marks.add(new Mark(end, label, allowed));
            }
        }
    }

    /** The ends of all limits of a table, on each side all of them, or the outermost when there are many. */
    private void table(String id, String label) {
        TreeMap<Double, ValueRange> lower = new TreeMap<>();
        TreeMap<Double, ValueRange> upper = new TreeMap<>();
        for (Limit limit : profile.levels().get(id).limits()) {
            ValueRange allowed = limit.allowed();
            lower.put(allowed.low(), new ValueRange(allowed.low(), Double.POSITIVE_INFINITY));
            upper.put(allowed.high(), new ValueRange(Double.NEGATIVE_INFINITY, allowed.high()));
        }
        ends(lower, label);
        ends(upper, label);
    }

    private void ends(TreeMap<Double, ValueRange> side, String label) {
        side.keySet().removeIf(end -> Double.isInfinite(end));
        if (side.size() > MOST_OF_A_TABLE) {
            side.keySet().retainAll(Set.of(side.firstKey(), side.lastKey()));
        }
        side.forEach((end, allowed) -> marks.add(new Mark(end, label, allowed)));
    }
}
