package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Checks that tailoring rules stand in order and change what is there. */
record TailoringCheck(Known known, RequirementCheck requirements, IndexNode.Branch index, List<RestorationMode> modes) {

    void checkTailoring(List<TailoringRule> tailoring) {
        Set<String> ids = new LinkedHashSet<>();
        Set<String> modeCodes = new TreeSet<>();
        for (int i = 0; i < modes.size(); i++) {
            Known.require(
                    modeCodes.add(modes.get(i).code()),
                    "/modes/" + i,
                    "codes of restoration modes must differ",
                    modes.get(i).code() + " twice");
        }
        Set<String> nodes = new TreeSet<>();
        collect(index, nodes);
        for (TailoringRule rule : tailoring) {
            for (Adjustment adjustment : rule.then()) {
                if (adjustment instanceof Adjustment.AddIndicator add) {
                    nodes.add(add.rule().indicator());
                }
            }
        }
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
            known.checkSource(rule.provenance(), pointer + "/provenance");
            checkCondition(rule.when(), modeCodes, pointer + "/when");
            for (int j = 0; j < rule.then().size(); j++) {
                checkAdjustment(rule.then().get(j), nodes, pointer + "/then/" + j);
            }
        }
    }

    private void checkCondition(ContextCondition condition, Set<String> modeCodes, String pointer) {
        if (condition instanceof ContextCondition.Is is) {
            Optional<List<String>> closed = ContextAxes.codesOf(is.key());
            for (String value : is.values()) {
                if (closed.isPresent()) {
                    Known.require(
                            closed.get().contains(value),
                            pointer + "/values",
                            is.key() + " must be one of " + closed.get() + Known.maybe(value, closed.get()),
                            value);
                }
                if (is.key().equals("restoration-mode")) {
                    Known.require(
                            modeCodes.contains(value),
                            pointer + "/values",
                            "restoration mode must be one of " + modeCodes + Known.maybe(value, modeCodes),
                            value);
                }
            }
        } else if (condition instanceof ContextCondition.AllOf all) {
            all.conditions().forEach(part -> checkCondition(part, modeCodes, pointer));
        } else if (condition instanceof ContextCondition.AnyOf any) {
            any.conditions().forEach(part -> checkCondition(part, modeCodes, pointer));
        } else if (condition instanceof ContextCondition.Not not) {
            checkCondition(not.condition(), modeCodes, pointer);
        }
    }

    private void checkAdjustment(Adjustment adjustment, Set<String> nodes, String pointer) {
        if (adjustment instanceof Adjustment.MultiplyWeight multiply) {
            checkNode(multiply.node(), nodes, pointer);
        } else if (adjustment instanceof Adjustment.Drop drop) {
            checkNode(drop.node(), nodes, pointer);
        } else if (adjustment instanceof Adjustment.ReplaceWeighting replace) {
            checkNode(replace.node(), nodes, pointer);
        } else if (adjustment instanceof Adjustment.ReplaceValueFunction replace) {
            checkNode(replace.indicator(), nodes, pointer);
            known.checkFunction(
                    known.indicator(replace.indicator(), pointer), replace.valueFunction(), pointer + "/valueFunction");
            known.checkSource(replace.provenance(), pointer + "/provenance");
        } else if (adjustment instanceof Adjustment.AddIndicator add) {
            checkNode(add.parent(), nodes, pointer);
            Indicator indicator = known.indicator(add.rule().indicator(), pointer + "/rule/indicator");
            Known.require(
                    indicator.kind() == IndicatorKind.STATE,
                    pointer + "/rule/indicator",
                    "added indicators must be of kind state",
                    indicator.kind().code());
            Known.require(
                    add.rule().valueFunction().isPresent(),
                    pointer + "/rule/valueFunction",
                    "added indicators must have a value function",
                    "none");
            add.rule().provenance().ifPresent(origin -> known.checkSource(origin, pointer + "/rule/provenance"));
            known.checkReduction(indicator, add.rule(), pointer + "/rule");
            known.checkFunction(indicator, add.rule().valueFunction().get(), pointer + "/rule/valueFunction");
        } else if (adjustment instanceof Adjustment.RequireIndicator require) {
            known.indicator(require.indicator(), pointer + "/indicator");
        } else if (adjustment instanceof Adjustment.AddRequirement add) {
            requirements.checkRequirement(pointer + "/requirement", add.requirement(), new LinkedHashSet<>());
        }
    }

    private void checkNode(String node, Set<String> nodes, String pointer) {
        Known.require(nodes.contains(node), pointer, "node must stand in the index" + Known.maybe(node, nodes), node);
    }

    private static void collect(IndexNode node, Set<String> codes) {
        codes.add(node.code());
        if (node instanceof IndexNode.Branch branch) {
            branch.children().forEach(child -> collect(child, codes));
        }
    }
}
