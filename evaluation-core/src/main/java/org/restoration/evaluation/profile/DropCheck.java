package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * Checks that tailoring rules, alone or together, leave out a protected dimension only where the site states that its hazard is
 * absent (see {@link DimensionBounds}).
 */
record DropCheck(IndexNode.Branch index, List<TailoringRule> tailoring, ReachableContexts contexts) {

    void check() {
        DimensionBounds.absenceFacts().forEach((dimension, fact) -> {
            for (IndexNode child : index.children()) {
                if (child.code().equals(dimension)) {
                    ReachableContexts guarded = contexts.without(fact, DimensionBounds.ABSENT);
                    search(child, fact, guarded, new LinkedHashSet<>(child.indicators()), List.of());
                }
            }
        });
    }

    /** The published indicators that a rule leaves out. */
    static Set<String> indicators(IndexNode.Branch index, TailoringRule rule) {
        Set<String> indicators = new LinkedHashSet<>();
        for (Adjustment adjustment : rule.then()) {
            if (adjustment instanceof Adjustment.Drop drop) {
                collect(index, drop.node(), indicators);
            }
        }
        return indicators;
    }

    private static void collect(IndexNode at, String code, Set<String> indicators) {
        if (at.code().equals(code)) {
            indicators.addAll(at.indicators());
        } else if (at instanceof IndexNode.Branch branch) {
            branch.children().forEach(child -> collect(child, code, indicators));
        }
    }

    /** Looks for rules that can apply together and leave no indicator of a dimension. */
    private void search(
            IndexNode dimension, String fact, ReachableContexts guarded, Set<String> left, List<Integer> chosen) {
        if (!guarded.anyFulfils(conditions(chosen))) {
            return;
        }
        if (left.isEmpty()) {
            throw refused(dimension, fact, chosen);
        }
        String next = left.iterator().next();
        for (int i = 0; i < tailoring.size(); i++) {
            Set<String> dropped = indicators(index, tailoring.get(i));
            if (dropped.contains(next)) {
                Set<String> rest = new LinkedHashSet<>(left);
                rest.removeAll(dropped);
                List<Integer> further = new ArrayList<>(chosen);
                further.add(i);
                search(dimension, fact, guarded, rest, further);
            }
        }
    }

    private List<ContextCondition> conditions(List<Integer> rules) {
        return rules.stream().map(i -> tailoring.get(i).when()).toList();
    }

    private ProfileException refused(IndexNode dimension, String fact, List<Integer> chosen) {
        List<String> ids = chosen.stream().map(i -> tailoring.get(i).id()).toList();
        String last = tailoring
                .get(chosen.stream().mapToInt(Integer::intValue).max().orElseThrow())
                .id();
        String pointer = PlacedAdjustment.of(tailoring, Adjustment.Drop.class).stream()
                .filter(drop -> drop.rule().id().equals(last))
                .filter(drop -> dimension.indicators().stream()
                        .anyMatch(code -> leavesOut(drop.adjustment().node(), code)))
                .map(PlacedAdjustment::pointer)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new ProfileException(
                pointer,
                "dimension " + dimension.code() + " must not be left out unless a condition demands the fact " + fact
                        + " = " + DimensionBounds.ABSENT + ": got tailoring rules " + ids + " with conditions "
                        + conditions(chosen));
    }

    private boolean leavesOut(String node, String indicator) {
        Set<String> indicators = new LinkedHashSet<>();
        collect(index, node, indicators);
        return indicators.contains(indicator);
    }
}
