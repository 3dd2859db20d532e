package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.DamageScale;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.BaselineToReference;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.target.TargetTemplate;

/** Checks that the parts of a profile fit each other, and points to the part that does not. */
record ProfileCheck(
        double resolution,
        IndexNode.Branch index,
        Optional<IndexNode.Branch> management,
        Map<String, LocalizedText> leftOut,
        List<IndicatorRule> indicators,
        List<Requirement> requirements,
        List<RestorationMode> modes,
        List<TailoringRule> tailoring,
        TargetTemplate targetTemplate,
        List<View> views,
        Headline headline,
        GradeScale grades,
        DamageScale damage,
        Scope scope,
        Known known) {

    void run() {
        Known.require(
                resolution >= 0 && resolution < 1,
                "/resolution",
                "resolution must be at least 0 and below 1",
                resolution);
        checkIndicators();
        new DerivationCheck().check(indicators, tailoring);
        checkAdded();
        Set<String> nodes = new LinkedHashSet<>();
        checkTree("/index", index, IndicatorKind.STATE, nodes);
        management.ifPresent(tree -> checkTree("/management", tree, IndicatorKind.RESPONSE, nodes));
        checkDimensions();
        RequirementCheck requirementCheck = new RequirementCheck(known, observed(), grades);
        requirementCheck.checkRequirements(requirements);
        checkDamage();
        checkHeadline();
        ConditionCheck conditionCheck = new ConditionCheck(scope, modes, tailoring);
        conditionCheck.checkModes();
        new TailoringCheck(
                        new IndicatorCheck(known),
                        requirementCheck,
                        conditionCheck,
                        index,
                        management,
                        indicators,
                        requirements,
                        tailoring)
                .check();
        new TargetTemplateCheck(known, conditionCheck).check(targetTemplate);
        new ViewCheck(known, new Hierarchies(index, management, tailoring).scored()).check(views);
    }

    /** Codes of the indicators of which observations are read: a requirement may ask for one that only some contexts score. */
    private Set<String> observed() {
        Set<String> codes = new TreeSet<>();
        indicators.forEach(rule -> codes.add(rule.indicator()));
        AddedIndicator.of(tailoring).forEach(added -> codes.add(added.code()));
        return codes;
    }

    /** The way from baseline to reference as a score would make effectiveness trivial. */
    private void checkHeadline() {
        boolean graded = headline == Headline.EFFECTIVENESS
                || tailoring.stream()
                        .flatMap(rule -> rule.then().stream())
                        .anyMatch(change -> change instanceof Adjustment.SetHeadline set
                                && set.headline() == Headline.EFFECTIVENESS);
        if (!graded) {
            return;
        }
        for (int i = 0; i < indicators.size(); i++) {
            checkNotTrivial(indicators.get(i).valueFunction(), "/indicators/" + i);
        }
        AddedIndicator.of(tailoring)
                .forEach(added -> checkNotTrivial(added.rule().valueFunction(), added.pointer()));
        PlacedAdjustment.of(tailoring, Adjustment.ReplaceValueFunction.class)
                .forEach(replaced ->
                        checkNotTrivial(Optional.of(replaced.adjustment().valueFunction()), replaced.pointer()));
    }

    private static void checkNotTrivial(Optional<ValueFunction> function, String pointer) {
        Known.require(
                !(function.orElse(null) instanceof BaselineToReference),
                pointer + "/valueFunction",
                "value function must not score the way from baseline to reference where effectiveness is graded",
                "baseline-to-reference");
    }

    private void checkIndicators() {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            String code = indicators.get(i).indicator();
            Known.require(codes.add(code), "/indicators/" + i, "indicators must differ", code + " twice");
        }
        IndicatorCheck check = new IndicatorCheck(known);
        Set<String> observed = observed();
        for (int i = 0; i < indicators.size(); i++) {
            check.checkRule(indicators.get(i), observed, "/indicators/" + i);
        }
    }

    private void checkAdded() {
        List<Indicator> added = known.catalogue().added();
        for (int i = 0; i < added.size(); i++) {
            known.checkSource(added.get(i).provenance(), "/addedIndicators/" + i + "/provenance");
        }
    }

    private void checkTree(String pointer, IndexNode.Branch root, IndicatorKind kind, Set<String> seen) {
        checkBranch(pointer, root, kind, seen, List.of());
        List<Indicator> inTree =
                root.indicators().stream().map(known.catalogue()::get).toList();
        for (int i = 0; i < inTree.size(); i++) {
            for (int j = 0; j < i; j++) {
                Known.require(
                        !inTree.get(i).overlaps(inTree.get(j)),
                        pointer,
                        "indicators of a hierarchy must not count one thing twice",
                        inTree.get(j).code() + " and " + inTree.get(i).code() + " of family "
                                + inTree.get(i).family());
            }
        }
    }

    private void checkBranch(
            String pointer, IndexNode.Branch branch, IndicatorKind kind, Set<String> seen, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(branch.code());
        checkNotAbove(branch.code(), above, pointer + "/code");
        Known.require(
                seen.add(branch.code()), pointer + "/code", "codes of nodes must differ", branch.code() + " twice");
        try {
            branch.weighting().weights(branch.childCodes());
        } catch (IllegalArgumentException problem) {
            throw new ProfileException(pointer + "/weighting", problem.getMessage());
        }
        for (int i = 0; i < branch.children().size(); i++) {
            String at = pointer + "/children/" + i;
            IndexNode child = branch.children().get(i);
            if (child instanceof IndexNode.Branch inner) {
                checkBranch(at, inner, kind, seen, path);
                continue;
            }
            checkNotAbove(child.code(), path, at);
            Indicator indicator = known.indicator(child.code(), at);
            Known.require(
                    seen.add(child.code()),
                    at,
                    "an indicator must stand in the hierarchy once",
                    child.code() + " twice");
            Known.require(
                    indicator.kind() == kind,
                    at,
                    "indicators of this hierarchy must be of kind " + kind.code(),
                    child.code() + ", which is of kind " + indicator.kind().code());
            IndicatorRule rule = indicators.stream()
                    .filter(candidate -> candidate.indicator().equals(child.code()))
                    .findFirst()
                    .orElseThrow(() -> new ProfileException(
                            at,
                            "indicator of the hierarchy must have its rule under /indicators: got none for "
                                    + child.code()));
            Known.require(
                    rule.valueFunction().isPresent(),
                    at,
                    "indicator of the hierarchy must have a value function",
                    "none for " + child.code());
        }
    }

    private static void checkNotAbove(String code, List<String> above, String pointer) {
        Known.require(
                !above.contains(code),
                pointer,
                "a node must not stand below itself (name indicators or new nodes here)",
                code + " below " + String.join(", ", above));
    }

    private void checkDimensions() {
        Set<String> dimensions = new TreeSet<>();
        for (Dimension dimension : Dimension.values()) {
            dimensions.add(dimension.code());
        }
        for (int i = 0; i < index.children().size(); i++) {
            IndexNode child = index.children().get(i);
            String at = "/index/children/" + i;
            Known.require(
                    child instanceof IndexNode.Branch && dimensions.contains(child.code()),
                    at,
                    "children of the index must be dimensions, one of " + dimensions
                            + Known.maybe(child.code(), dimensions),
                    child.code());
            for (String code : child.indicators()) {
                Known.require(
                        known.catalogue().get(code).dimension().code().equals(child.code()),
                        at,
                        "indicators of dimension " + child.code() + " must belong to it",
                        code + " of " + known.catalogue().get(code).dimension().code());
            }
        }
        for (String dimension : dimensions) {
            boolean present = index.childCodes().contains(dimension);
            Known.require(
                    present != leftOut.containsKey(dimension),
                    "/leftOut",
                    "dimension " + dimension + " must stand in the index or be left out with a reason",
                    present ? "both" : "neither");
        }
        for (String code : leftOut.keySet()) {
            Known.require(
                    dimensions.contains(code),
                    "/leftOut/" + code,
                    "what is left out must be a dimension" + Known.maybe(code, dimensions),
                    code);
        }
    }

    private void checkDamage() {
        known.checkSource(damage.provenance(), "/damage/provenance");
        for (String code : damage.dimensions()) {
            Known.require(
                    index.childCodes().contains(code) || leftOut.containsKey(code),
                    "/damage/dimensions",
                    "dimensions of the damage scale must stand in the index" + Known.maybe(code, index.childCodes()),
                    code);
        }
    }
}
