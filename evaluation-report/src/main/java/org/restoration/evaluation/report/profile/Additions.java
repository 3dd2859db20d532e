package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/** The indicators that tailoring rules bring into the index. */
final class Additions {

    /**
     * One of them under one tailoring rule.
     *
     * @param by id of the tailoring rule
     * @param parent code of the node it joins, or of the attribute it belongs to
     * @param rule how it is scored there
     */
    record Addition(String by, String parent, IndicatorRule rule) {}

    private final Map<String, List<Addition>> byIndicator = new LinkedHashMap<>();

    Additions(Profile profile) {
        for (TailoringRule tailoring : profile.tailoring()) {
            for (Adjustment adjustment : tailoring.then()) {
                if (adjustment instanceof Adjustment.AddIndicator add) {
                    collect(tailoring.id(), add.parent(), add.rule());
                } else if (adjustment instanceof Adjustment.AddBranch add) {
                    add.rules()
                            .forEach(
                                    rule -> collect(tailoring.id(), add.branch().code(), rule));
                }
            }
        }
    }

    private void collect(String by, String parent, IndicatorRule rule) {
        byIndicator.computeIfAbsent(rule.indicator(), code -> new ArrayList<>()).add(new Addition(by, parent, rule));
    }

    /** Where an indicator is added; empty for one that no rule adds. */
    List<Addition> of(String indicator) {
        return byIndicator.getOrDefault(indicator, List.of());
    }

    /** The rules of the indicators that the profile has only where tailoring adds them, each as its first rule has it. */
    List<IndicatorRule> beyond(Profile profile) {
        List<String> own =
                profile.indicators().stream().map(IndicatorRule::indicator).toList();
        return byIndicator.entrySet().stream()
                .filter(entry -> !own.contains(entry.getKey()))
                .map(entry -> entry.getValue().get(0).rule())
                .toList();
    }
}
