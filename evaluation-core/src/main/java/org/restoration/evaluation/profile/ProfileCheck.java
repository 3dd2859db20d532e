package org.restoration.evaluation.profile;

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
        Known known) {

    void run() {
        Known.require(
                resolution >= 0 && resolution < 1,
                "/resolution",
                "resolution must be at least 0 and below 1",
                resolution);
        checkIndicators();
        checkAdded();
        Set<String> nodes = new LinkedHashSet<>();
        checkTree("/index", index, IndicatorKind.STATE, nodes);
        management.ifPresent(tree -> checkTree("/management", tree, IndicatorKind.RESPONSE, nodes));
        checkDimensions();
        RequirementCheck requirementCheck = new RequirementCheck(known, indicators, grades);
        requirementCheck.checkRequirements(requirements);
        checkDamage();
        checkHeadline();
        TailoringCheck tailoringCheck = new TailoringCheck(known, requirementCheck, index, management, modes);
        tailoringCheck.checkTailoring(tailoring);
        new TargetTemplateCheck(known, tailoringCheck).check(targetTemplate);
        new ViewCheck(known, scored()).check(views);
    }

    /** Codes of the indicators that have a score at some site. */
    private Set<String> scored() {
        Set<String> codes = new TreeSet<>(index.indicators());
        management.ifPresent(tree -> codes.addAll(tree.indicators()));
        tailoring.forEach(rule -> rule.then().forEach(change -> codes.addAll(change.adds())));
        return codes;
    }

    /** The way from baseline to reference as a score would make effectiveness trivial. */
    private void checkHeadline() {
        boolean graded = headline == Headline.EFFECTIVENESS
                || tailoring.stream()
                        .flatMap(rule -> rule.then().stream())
                        .anyMatch(change -> change instanceof Adjustment.SetHeadline set
                                && set.headline() == Headline.EFFECTIVENESS);
        for (int i = 0; i < indicators.size() && graded; i++) {
            Known.require(
                    !(indicators.get(i).valueFunction().orElse(null) instanceof BaselineToReference),
                    "/indicators/" + i + "/valueFunction",
                    "value function must not score the way from baseline to reference where effectiveness is graded",
                    "baseline-to-reference");
        }
    }

    private void checkIndicators() {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorRule rule = indicators.get(i);
            String pointer = "/indicators/" + i;
            Indicator indicator = known.indicator(rule.indicator(), pointer + "/indicator");
            Known.require(codes.add(rule.indicator()), pointer, "indicators must differ", rule.indicator() + " twice");
            rule.provenance().ifPresent(origin -> known.checkSource(origin, pointer + "/provenance"));
            rule.valueFunction()
                    .ifPresent(function -> known.checkFunction(indicator, function, pointer + "/valueFunction"));
            known.checkReduction(indicator, rule, pointer);
        }
        for (int i = 0; i < indicators.size(); i++) {
            int at = i;
            indicators.get(i).derivation().ifPresent(derivation -> {
                for (String input : derivation.inputs()) {
                    Known.require(
                            codes.contains(input),
                            "/indicators/" + at + "/derivation",
                            "inputs of a derivation must be indicators of the profile" + Known.maybe(input, codes),
                            input);
                }
                derivation
                        .limitTables()
                        .forEach((input, table) -> known.checkTable(input, table, "/indicators/" + at + "/derivation"));
            });
        }
    }

    private void checkAdded() {
        List<Indicator> added = known.catalogue().added();
        for (int i = 0; i < added.size(); i++) {
            known.checkSource(added.get(i).provenance(), "/addedIndicators/" + i + "/provenance");
        }
    }

    private void checkTree(String pointer, IndexNode.Branch root, IndicatorKind kind, Set<String> seen) {
        checkBranch(pointer, root, kind, seen);
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

    private void checkBranch(String pointer, IndexNode.Branch branch, IndicatorKind kind, Set<String> seen) {
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
                checkBranch(at, inner, kind, seen);
                continue;
            }
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
