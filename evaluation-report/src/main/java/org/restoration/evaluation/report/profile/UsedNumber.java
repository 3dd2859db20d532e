package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.target.PlannedTarget;

/**
 * A number of a profile, or several that stand together.
 *
 * @param user where it stands: code of an indicator, id of a requirement, a tailoring rule or a planned target, or {@code damage}
 * @param provenance where it comes from
 */
record UsedNumber(String user, Provenance provenance) {

    /** All numbers of a profile, those that tailoring brings included. */
    static List<UsedNumber> of(Profile profile) {
        List<UsedNumber> all = new ArrayList<>();
        profile.indicators().forEach(rule -> add(all, rule.indicator(), rule));
        for (Requirement requirement : profile.requirements()) {
            all.add(new UsedNumber(requirement.id(), requirement.provenance()));
        }
        for (TailoringRule rule : profile.tailoring()) {
            all.add(new UsedNumber(rule.id(), rule.provenance()));
            rule.then().forEach(adjustment -> add(all, rule.id(), adjustment));
        }
        for (PlannedTarget target : profile.targetTemplate().targets()) {
            all.add(new UsedNumber(target.id(), target.provenance()));
        }
        all.add(new UsedNumber("damage", profile.damage().provenance()));
        return List.copyOf(all);
    }

    private static void add(List<UsedNumber> all, String user, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.ReplaceValueFunction replace) {
            all.add(new UsedNumber(user, replace.provenance()));
        } else if (adjustment instanceof Adjustment.AddIndicator added) {
            add(all, user, added.rule());
        } else if (adjustment instanceof Adjustment.AddBranch added) {
            added.rules().forEach(rule -> add(all, user, rule));
        } else if (adjustment instanceof Adjustment.AddRequirement added) {
            all.add(new UsedNumber(user, added.requirement().provenance()));
        }
    }

    private static void add(List<UsedNumber> all, String user, IndicatorRule rule) {
        rule.provenance().ifPresent(origin -> all.add(new UsedNumber(user, origin)));
    }
}
