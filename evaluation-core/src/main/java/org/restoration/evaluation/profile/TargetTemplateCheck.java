package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.target.Demand;
import org.restoration.evaluation.target.PlannedTarget;
import org.restoration.evaluation.target.TargetTemplate;

/** Checks that planned targets ask for what can be, in order of year, and that each of them can apply. */
record TargetTemplateCheck(Known known, ConditionCheck conditionCheck) {

    void check(TargetTemplate template) {
        Set<String> ids = new LinkedHashSet<>();
        List<PlannedTarget> targets = template.targets();
        int last = 1;
        for (int i = 0; i < targets.size(); i++) {
            PlannedTarget target = targets.get(i);
            String pointer = "/targetTemplate/" + i;
            Known.require(
                    ids.add(target.id()),
                    pointer + "/id",
                    "ids of planned targets must differ",
                    target.id() + " twice");
            Known.require(
                    target.year() >= last,
                    pointer + "/year",
                    "planned targets must stand in order of year",
                    target.year() + " after " + last);
            last = target.year();
            Indicator indicator = known.indicator(target.indicator(), pointer + "/indicator");
            checkDemand(indicator, target.demand(), pointer + "/demand");
            target.when().ifPresent(when -> conditionCheck.checkValues(when, pointer + "/when"));
            known.checkSource(target.provenance(), pointer + "/provenance");
            checkNotReplaced(targets, i, pointer);
        }
    }

    private static void checkDemand(Indicator indicator, Demand demand, String pointer) {
        ValueRange domain = indicator.hardDomain();
        if (demand instanceof Demand.ShareOfReference) {
            Known.require(
                    domain.low() >= 0,
                    pointer,
                    "share of the reference must be asked of an indicator that is never negative",
                    indicator.code() + " in " + domain);
            return;
        }
        ValueRange allowed = ((Demand.Within) demand).allowed();
        boolean low = !Double.isInfinite(allowed.low());
        boolean high = !Double.isInfinite(allowed.high());
        Known.require(
                low == (indicator.direction() != Direction.COST)
                        && high == (indicator.direction() != Direction.BENEFIT),
                pointer + "/allowed",
                "range demanded of " + indicator.code() + " ("
                        + indicator.direction().code() + ") must have "
                        + switch (indicator.direction()) {
                            case BENEFIT -> "a low end only";
                            case COST -> "a high end only";
                            case OPTIMUM -> "both ends";
                        },
                allowed);
        Known.require(
                (!low || domain.contains(allowed.low())) && (!high || domain.contains(allowed.high())),
                pointer + "/allowed",
                "range demanded of " + indicator.code() + " must lie in its hard domain " + domain,
                allowed);
    }

    /** A later target of the same indicator and year that always holds, or holds just where this one does, leaves it no site. */
    private static void checkNotReplaced(List<PlannedTarget> targets, int at, String pointer) {
        PlannedTarget target = targets.get(at);
        for (PlannedTarget later : targets.subList(at + 1, targets.size())) {
            boolean replaces = later.year() == target.year()
                    && later.indicator().equals(target.indicator())
                    && (later.when().isEmpty() || later.when().equals(target.when()));
            Known.require(
                    !replaces,
                    pointer,
                    "planned target must hold for some site",
                    target.id() + ", which " + later.id() + " replaces everywhere");
        }
    }
}
