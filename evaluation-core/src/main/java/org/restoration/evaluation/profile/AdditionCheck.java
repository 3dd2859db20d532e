package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * Checks what tailoring rules add: each addition must fit what the profile has and whatever another rule can add for the same
 * site, so that no context meets a broken profile.
 */
record AdditionCheck(
        IndicatorCheck indicatorCheck,
        Hierarchies hierarchies,
        List<IndicatorRule> indicators,
        List<TailoringRule> tailoring,
        ReachableContexts contexts) {

    void check() {
        Set<String> codes = new LinkedHashSet<>();
        indicators.forEach(rule -> codes.add(rule.indicator()));
        List<AddedIndicator> added = AddedIndicator.of(tailoring);
        added.forEach(one -> codes.add(one.code()));
        for (int i = 0; i < added.size(); i++) {
            checkAlone(added.get(i), codes);
            AddedIndicator one = added.get(i);
            hierarchies.published().forEach(tree -> checkBeside(tree, one));
            for (AddedIndicator earlier : added.subList(0, i)) {
                checkTogether(earlier, added.get(i));
            }
        }
        checkBranches();
        checkRequirementIds();
    }

    private void checkAlone(AddedIndicator added, Set<String> codes) {
        IndicatorRule rule = added.rule();
        String pointer = added.pointer();
        indicatorCheck.checkRule(rule, codes, pointer);
        Known.require(
                rule.valueFunction().isPresent(),
                pointer + "/valueFunction",
                "added indicators must have a value function",
                "none");
        checkParent(added.parent(), pointer.substring(0, pointer.indexOf("/rule")) + "/parent");
        Indicator indicator = known(added.code());
        Optional<String> dimension = hierarchies.dimensionOf(added.parent());
        IndicatorKind kind = dimension.isPresent() ? IndicatorKind.STATE : IndicatorKind.RESPONSE;
        Known.require(
                indicator.kind() == kind,
                pointer + "/indicator",
                "indicators added to the " + (dimension.isPresent() ? "index" : "management score")
                        + " must be of kind " + kind.code(),
                indicator.kind().code());
        Known.require(
                dimension.map(indicator.dimension().code()::equals).orElse(true),
                pointer + "/indicator",
                "indicators of dimension " + dimension.orElse("") + " must belong to it",
                added.code() + " of " + indicator.dimension().code());
        for (int i = 0; i < indicators.size(); i++) {
            checkReading(indicators.get(i), "under /indicators/" + i, rule, pointer);
        }
    }

    private void checkParent(String parent, String pointer) {
        Set<String> parents = hierarchies.parents();
        Known.require(
                parents.contains(parent),
                pointer,
                "parent of what is added must be one of " + parents + Known.maybe(parent, parents),
                parent);
    }

    private void checkBeside(IndexNode.Branch tree, AddedIndicator added) {
        Set<String> dropped = DropCheck.indicators(tree, added.by());
        for (String other : tree.indicators()) {
            Known.require(
                    !added.code().equals(other),
                    added.pointer() + "/indicator",
                    "an indicator must stand in the hierarchy once (replace-value-function scores it otherwise)",
                    other + ", which stands there as published");
            Known.require(
                    dropped.contains(other) || !overlap(added.code(), other),
                    added.pointer() + "/indicator",
                    "indicators of a hierarchy must not count one thing twice (the rule that adds one may drop the other)",
                    overlapping(other, added.code()));
        }
    }

    private void checkTogether(AddedIndicator earlier, AddedIndicator later) {
        if (!overlap(earlier.code(), later.code())) {
            return;
        }
        boolean same = earlier.code().equals(later.code());
        Known.require(
                !both(earlier.by(), later.by()),
                later.pointer() + "/indicator",
                same
                        ? "an indicator must stand in the hierarchy once"
                        : "indicators of a hierarchy must not count one thing twice",
                same
                        ? addedToo(later.code(), earlier.by())
                        : overlapping(later.code(), earlier.code()) + ", " + addedToo("the second", earlier.by()));
        checkReading(earlier.rule(), "by rule " + earlier.by().id(), later.rule(), later.pointer());
    }

    /** The cells of an indicator are made once for all contexts. */
    private static void checkReading(IndicatorRule first, String where, IndicatorRule second, String pointer) {
        Known.require(
                !first.indicator().equals(second.indicator()) || first.readsLike(second),
                pointer,
                "reduction, window, censoring and derivation of " + second.indicator() + " must be those given "
                        + where,
                "others");
    }

    private void checkBranches() {
        Set<String> published = new LinkedHashSet<>();
        hierarchies.published().forEach(tree -> published.addAll(Hierarchies.codes(tree)));
        List<PlacedAdjustment<Adjustment.AddBranch>> added = PlacedAdjustment.of(tailoring, Adjustment.AddBranch.class);
        for (int i = 0; i < added.size(); i++) {
            IndexNode.Branch branch = added.get(i).adjustment().branch();
            String pointer = added.get(i).pointer();
            checkParent(added.get(i).adjustment().parent(), pointer + "/parent");
            checkWeights(branch, pointer + "/branch");
            for (String code : Hierarchies.codes(branch)) {
                String rule = "codes of nodes must differ";
                Known.require(!published.contains(code), pointer + "/branch", rule, code + " twice");
                for (PlacedAdjustment<Adjustment.AddBranch> earlier : added.subList(0, i)) {
                    boolean clash =
                            Hierarchies.codes(earlier.adjustment().branch()).contains(code)
                                    && both(earlier.rule(), added.get(i).rule());
                    Known.require(!clash, pointer + "/branch", rule, addedToo(code, earlier.rule()));
                }
            }
        }
    }

    private static void checkWeights(IndexNode.Branch branch, String pointer) {
        try {
            branch.weighting().weights(branch.childCodes());
        } catch (IllegalArgumentException problem) {
            throw new ProfileException(pointer + "/weighting", problem.getMessage());
        }
        for (int i = 0; i < branch.children().size(); i++) {
            if (branch.children().get(i) instanceof IndexNode.Branch inner) {
                checkWeights(inner, pointer + "/children/" + i);
            }
        }
    }

    /**
     * Checks that no site gets two requirements of one id from two rules, and that an id means one thing: a site may be of either
     * kind while it does not state which.
     */
    private void checkRequirementIds() {
        List<PlacedAdjustment<Adjustment.AddRequirement>> added =
                PlacedAdjustment.of(tailoring, Adjustment.AddRequirement.class);
        for (int i = 0; i < added.size(); i++) {
            Requirement requirement = added.get(i).adjustment().requirement();
            String pointer = added.get(i).pointer() + "/requirement/id";
            for (PlacedAdjustment<Adjustment.AddRequirement> earlier : added.subList(0, i)) {
                Requirement other = earlier.adjustment().requirement();
                if (!other.id().equals(requirement.id())) {
                    continue;
                }
                Known.require(
                        !both(earlier.rule(), added.get(i).rule()),
                        pointer,
                        "ids of requirements must differ",
                        addedToo(requirement.id(), earlier.rule()));
                Known.require(
                        other.equals(requirement),
                        pointer,
                        "requirements of one id must be the same",
                        requirement.id() + ", which rule " + earlier.rule().id()
                                + " adds in other words\nMaybe give it an id of its own");
            }
        }
    }

    private static String addedToo(String what, TailoringRule by) {
        return what + ", which rule " + by.id() + " adds for the same site";
    }

    private boolean both(TailoringRule one, TailoringRule other) {
        return contexts.anyFulfils(List.of(one.when(), other.when()));
    }

    private boolean overlap(String code, String other) {
        return known(code).overlaps(known(other));
    }

    private String overlapping(String one, String other) {
        return one + " and " + other + " of family " + known(other).family();
    }

    private Indicator known(String code) {
        return indicatorCheck.known().catalogue().get(code);
    }
}
