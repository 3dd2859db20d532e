package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Checks that tailoring rules stand in order, can apply, and change what is there. */
record TailoringCheck(
        IndicatorCheck indicatorCheck,
        RequirementCheck requirementCheck,
        ConditionCheck conditionCheck,
        IndexNode.Branch index,
        Optional<IndexNode.Branch> management,
        List<IndicatorRule> indicators,
        List<Requirement> requirements,
        List<TailoringRule> tailoring) {

    void check() {
        checkRules();
        ReachableContexts contexts = ReachableContexts.of(ConditionCheck.conditions(tailoring));
        for (int i = 0; i < tailoring.size(); i++) {
            conditionCheck.checkCanApply(i, contexts);
        }
        ReachableContexts accepted = ReachableContexts.accepted(tailoring);
        Hierarchies hierarchies = new Hierarchies(index, management, tailoring);
        new AdditionCheck(indicatorCheck, hierarchies, indicators, tailoring, accepted).check();
        PlacedAdjustment.of(tailoring, Adjustment.class).forEach(placed -> checkAdjustment(placed, hierarchies));
        new DropCheck(index, tailoring, accepted).check();
    }

    private void checkRules() {
        Set<String> ids = new LinkedHashSet<>();
        Stage last = Stage.APPLICABILITY;
        for (int i = 0; i < tailoring.size(); i++) {
            TailoringRule rule = tailoring.get(i);
            String pointer = "/tailoring/" + i;
            Known.require(
                    ids.add(rule.id()), pointer + "/id", "ids of tailoring rules must differ", rule.id() + " twice");
            Known.require(
                    rule.stage().compareTo(last) >= 0,
                    pointer + "/stage",
                    "tailoring rules must stand in order of stage",
                    rule.stage().code() + " after " + last.code());
            last = rule.stage();
            indicatorCheck.known().checkSource(rule.provenance(), pointer + "/provenance");
            conditionCheck.checkValues(rule.when(), pointer + "/when");
        }
    }

    private void checkAdjustment(PlacedAdjustment<Adjustment> placed, Hierarchies hierarchies) {
        Known known = indicatorCheck.known();
        String pointer = placed.pointer();
        if (placed.adjustment() instanceof Adjustment.MultiplyWeight multiply) {
            checkStands(multiply.node(), hierarchies.belowRoots(), pointer);
        } else if (placed.adjustment() instanceof Adjustment.Drop drop) {
            checkStands(drop.node(), hierarchies.belowRoots(), pointer);
        } else if (placed.adjustment() instanceof Adjustment.ReplaceWeighting replace) {
            checkStands(replace.node(), hierarchies.branches().keySet(), pointer);
            checkWeighting(replace, hierarchies.branches().get(replace.node()), pointer + "/weighting");
        } else if (placed.adjustment() instanceof Adjustment.ReplaceValueFunction replace) {
            checkStands(replace.indicator(), hierarchies.scored(), pointer);
            known.checkFunction(
                    known.indicator(replace.indicator(), pointer), replace.valueFunction(), pointer + "/valueFunction");
            known.checkSource(replace.provenance(), pointer + "/provenance");
        } else if (placed.adjustment() instanceof Adjustment.RequireIndicator require) {
            known.indicator(require.indicator(), pointer + "/indicator");
            checkStands(require.indicator(), hierarchies.scored(), pointer + "/indicator");
        } else if (placed.adjustment() instanceof Adjustment.AddRequirement add) {
            Set<String> ids = new LinkedHashSet<>();
            requirements.forEach(requirement -> ids.add(requirement.id()));
            requirementCheck.checkRequirement(pointer + "/requirement", add.requirement(), ids);
        }
    }

    private static void checkWeighting(Adjustment.ReplaceWeighting replace, IndexNode.Branch branch, String pointer) {
        try {
            replace.weighting().weights(branch.childCodes());
        } catch (IllegalArgumentException problem) {
            throw new ProfileException(pointer, problem.getMessage());
        }
    }

    private static void checkStands(String node, Set<String> nodes, String pointer) {
        Known.require(
                nodes.contains(node),
                pointer,
                "node must stand in the index or the management score" + Known.maybe(node, nodes),
                node);
    }
}
