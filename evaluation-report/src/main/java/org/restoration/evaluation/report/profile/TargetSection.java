package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.target.Demand;
import org.restoration.evaluation.target.PlannedTarget;

/** What a restoration plan of the region should promise, year by year. */
final class TargetSection {

    private final Profile profile;
    private final Names names;

    TargetSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void write(Markdown page) {
        List<PlannedTarget> targets = profile.targetTemplate().targets();
        if (targets.isEmpty()) {
            return;
        }
        page.heading(2, "What a plan should promise");
        page.paragraph(
                "Targets for a restoration plan, by full years after the works started. Of several for the same indicator and year, the last one "
                        + "that holds for the site counts. A share of the reference means at least that share for what should be much, and at most the reference "
                        + "divided by it for what should be little.");
        List<List<String>> rows = new ArrayList<>();
        for (PlannedTarget target : targets) {
            rows.add(List.of(
                    Markdown.code(target.id()),
                    Integer.toString(target.year()),
                    names.link(target.indicator()),
                    demand(target),
                    target.when().map(ConditionWords::of).orElse("always"),
                    Names.reason(target.reason()),
                    Names.shortOrigin(target.provenance())));
        }
        page.table(List.of("Target", "Year>", "Indicator", "Demanded", "When", "Reason", "From"), rows);
    }

    private String demand(PlannedTarget target) {
        return target.demand() instanceof Demand.ShareOfReference share
                ? Display.number(100 * share.share()) + " % of the reference"
                : CriterionWords.range(
                        ((Demand.Within) target.demand()).allowed(),
                        profile.indicator(target.indicator()).unit());
    }
}
