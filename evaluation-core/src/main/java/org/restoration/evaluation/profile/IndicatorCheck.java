package org.restoration.evaluation.profile;

import java.util.Set;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Indicator;

/** Checks how one indicator is used, whether a profile always uses it or a tailoring rule adds it. */
record IndicatorCheck(Known known) {

    /** Checks the parts of a rule, of which the document has the place. */
    void checkRule(IndicatorRule rule, Set<String> codes, String pointer) {
        Indicator indicator = known.indicator(rule.indicator(), pointer + "/indicator");
        rule.provenance().ifPresent(origin -> known.checkSource(origin, pointer + "/provenance"));
        rule.valueFunction()
                .ifPresent(function -> known.checkFunction(indicator, function, pointer + "/valueFunction"));
        known.checkReduction(indicator, rule, pointer);
        rule.derivation().ifPresent(derivation -> {
            for (String input : derivation.inputs()) {
                Known.require(
                        codes.contains(input),
                        pointer + "/derivation",
                        "inputs of a derivation must be indicators of the profile" + Known.maybe(input, codes),
                        input);
            }
            derivation
                    .limitTables()
                    .forEach((input, table) -> known.checkUpperLimits(input, table, pointer + "/derivation"));
        });
    }
}
