package org.restoration.evaluation.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.restoration.evaluation.derived.DerivationOrder;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Checks that no indicator is derived from itself, be it through others or through one that tailoring may add. */
final class DerivationCheck {

    private final Map<String, Set<String>> inputs = new LinkedHashMap<>();

    void check(List<IndicatorRule> indicators, List<TailoringRule> tailoring) {
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), "/indicators/" + i);
        }
        AddedIndicator.of(tailoring).forEach(added -> check(added.rule(), added.pointer()));
    }

    private void check(IndicatorRule rule, String pointer) {
        rule.derivation().ifPresent(derivation -> {
            inputs.computeIfAbsent(rule.indicator(), code -> new LinkedHashSet<>())
                    .addAll(derivation.inputs());
            try {
                DerivationOrder.of(inputs);
            } catch (IllegalArgumentException circle) {
                throw new ProfileException(pointer + "/derivation", circle.getMessage());
            }
        });
    }
}
