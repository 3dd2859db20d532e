package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Checks that tailoring rules stand in order and change what is there. */
record TailoringCheck(
        Known known,
        RequirementCheck requirements,
        IndexNode.Branch index,
        Optional<IndexNode.Branch> management,
        List<RestorationMode> modes) {

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
        Set<String> managed = new TreeSet<>();
        collect(index, nodes);
        management.ifPresent(tree -> collect(tree, managed));
        for (TailoringRule rule : tailoring) {
            for (Adjustment adjustment : rule.then()) {
                nodes.addAll(adjustment.adds());
                if (adjustment instanceof Adjustment.AddBranch add) {
                    collect(add.branch(), managed.contains(add.parent()) ? managed : nodes);
                }
            }
        }
        nodes.addAll(managed);
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
            checkCondition(rule.when(), pointer + "/when");
            for (int j = 0; j < rule.then().size(); j++) {
                checkAdjustment(rule.then().get(j), nodes, managed, pointer + "/then/" + j);
            }
        }
    }

    void checkCondition(ContextCondition condition, String pointer) {
        if (condition instanceof ContextCondition.Is is) {
            List<String> modeCodes = modes.stream().map(RestorationMode::code).toList();
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
            all.conditions().forEach(part -> checkCondition(part, pointer));
        } else if (condition instanceof ContextCondition.AnyOf any) {
            any.conditions().forEach(part -> checkCondition(part, pointer));
        } else if (condition instanceof ContextCondition.Not not) {
            checkCondition(not.condition(), pointer);
        }
    }

    private void checkAdjustment(Adjustment adjustment, Set<String> nodes, Set<String> managed, String pointer) {
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
            checkAdded(add.rule(), managed.contains(add.parent()), pointer + "/rule");
        } else if (adjustment instanceof Adjustment.AddBranch add) {
            checkNode(add.parent(), nodes, pointer);
            try {
                add.branch().weighting().weights(add.branch().childCodes());
            } catch (IllegalArgumentException problem) {
                throw new ProfileException(pointer + "/branch/weighting", problem.getMessage());
            }
            for (int i = 0; i < add.rules().size(); i++) {
                checkAdded(add.rules().get(i), managed.contains(add.parent()), pointer + "/rules/" + i);
            }
        } else if (adjustment instanceof Adjustment.RequireIndicator require) {
            known.indicator(require.indicator(), pointer + "/indicator");
        } else if (adjustment instanceof Adjustment.AddRequirement add) {
            requirements.checkRequirement(pointer + "/requirement", add.requirement(), new LinkedHashSet<>());
        }
    }

    private void checkAdded(IndicatorRule rule, boolean managed, String pointer) {
        Indicator indicator = known.indicator(rule.indicator(), pointer + "/indicator");
        IndicatorKind kind = managed ? IndicatorKind.RESPONSE : IndicatorKind.STATE;
        Known.require(
                indicator.kind() == kind,
                pointer + "/indicator",
                "indicators added to the " + (managed ? "management score" : "index") + " must be of kind "
                        + kind.code(),
                indicator.kind().code());
        Known.require(
                rule.valueFunction().isPresent(),
                pointer + "/valueFunction",
                "added indicators must have a value function",
                "none");
        rule.provenance().ifPresent(origin -> known.checkSource(origin, pointer + "/provenance"));
        known.checkReduction(indicator, rule, pointer);
        known.checkFunction(indicator, rule.valueFunction().get(), pointer + "/valueFunction");
    }

    private void checkNode(String node, Set<String> nodes, String pointer) {
        Known.require(
                nodes.contains(node),
                pointer,
                "node must stand in the index or the management score" + Known.maybe(node, nodes),
                node);
    }

    private static void collect(IndexNode node, Set<String> codes) {
        codes.add(node.code());
        if (node instanceof IndexNode.Branch branch) {
            branch.children().forEach(child -> collect(child, codes));
        }
    }
}
