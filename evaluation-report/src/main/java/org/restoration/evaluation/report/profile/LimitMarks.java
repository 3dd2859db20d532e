package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    /** All limits of a table, or its strictest and its most lenient when there are many. */
    private void table(String id, String label) {
        TreeSet<Double> ends = new TreeSet<>();
        for (Limit limit : profile.levels().get(id).limits()) {
            ends.add(limit.allowed().high());
        }
        if (ends.size() > MOST_OF_A_TABLE) {
            marks.add(mark(ends.first(), label));
            marks.add(mark(ends.last(), label));
        } else {
            ends.forEach(end -> marks.add(mark(end, label)));
        }
    }

    private static Mark mark(double end, String label) {
        return new Mark(end, label, new ValueRange(Double.NEGATIVE_INFINITY, end));
    }
}
