package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Checks that the conditions of tailoring rules name what there is, and that each rule can apply to some site. */
record ConditionCheck(Scope scope, List<RestorationMode> modes, List<TailoringRule> tailoring) {

    /** Checks that the restoration modes differ. */
    void checkModes() {
        for (int i = 0; i < modes.size(); i++) {
            String code = modes.get(i).code();
            Known.require(
                    modeCodes().indexOf(code) == i,
                    "/modes/" + i,
                    "codes of restoration modes must differ",
                    code + " twice");
        }
    }

    private List<String> modeCodes() {
        return modes.stream().map(RestorationMode::code).toList();
    }

    /** Checks the values that a condition names. */
    void checkValues(ContextCondition condition, String pointer) {
        if (condition instanceof ContextCondition.Is is) {
            for (String value : is.values()) {
                checkValue(is.key(), value, pointer + "/values");
            }
        } else if (condition instanceof ContextCondition.AllOf all) {
            checkParts(all.conditions(), pointer);
        } else if (condition instanceof ContextCondition.AnyOf any) {
            checkParts(any.conditions(), pointer);
        } else if (condition instanceof ContextCondition.Not not) {
            checkValues(not.condition(), pointer + "/condition");
        }
    }

    private void checkParts(List<ContextCondition> parts, String pointer) {
        for (int i = 0; i < parts.size(); i++) {
            checkValues(parts.get(i), pointer + "/conditions/" + i);
        }
    }

    private void checkValue(String key, String value, String pointer) {
        Optional<List<String>> closed = ContextAxes.codesOf(key);
        if (closed.isPresent()) {
            Known.require(
                    closed.get().contains(value),
                    pointer,
                    key + " must be one of " + closed.get() + Known.maybe(value, closed.get()),
                    value);
        }
        if (key.equals("restoration-mode")) {
            Known.require(
                    modeCodes().contains(value),
                    pointer,
                    "restoration mode must be one of " + modeCodes() + Known.maybe(value, modeCodes()),
                    value);
        }
    }

    /** Checks that a rule can apply, among all contexts that the profile tells apart. */
    void checkCanApply(int rule, ReachableContexts contexts) {
        ContextCondition when = tailoring.get(rule).when();
        List<ContextCondition> own = List.of(when);
        String pointer = "/tailoring/" + rule + "/when";
        String must = "tailoring rule " + tailoring.get(rule).id() + " must be able to apply";
        if (!contexts.anyFulfils(own)) {
            throw new ProfileException(
                    pointer,
                    must + " (alternatives stand in one condition's values or in any-of):"
                            + " got a condition that contradicts itself, " + when);
        }
        ReachableContexts inside = contexts.within(scope);
        if (!inside.anyFulfils(own)) {
            throw new ProfileException(
                    pointer,
                    must + " inside the scope of the profile, " + scope.allowed() + nearest(when) + ": got " + when);
        }
        List<TailoringRule> refusing = refusing(rule);
        if (!inside.refusedWhen(conditions(refusing)).anyFulfils(own)) {
            throw new ProfileException(
                    pointer,
                    must + " to a site that no other rule refuses: got " + when + ", always refused by "
                            + culprits(own, inside, refusing));
        }
    }

    /** Of a rule that itself refuses, only earlier refusals take the site away. */
    private List<TailoringRule> refusing(int rule) {
        boolean itself = refuses(tailoring.get(rule));
        List<TailoringRule> refusing = new ArrayList<>();
        for (int i = 0; i < (itself ? rule : tailoring.size()); i++) {
            if (refuses(tailoring.get(i))) {
                refusing.add(tailoring.get(i));
            }
        }
        return refusing;
    }

    static boolean refuses(TailoringRule rule) {
        return rule.then().stream().anyMatch(Adjustment.Refuse.class::isInstance);
    }

    static List<ContextCondition> conditions(List<TailoringRule> rules) {
        return rules.stream().map(TailoringRule::when).toList();
    }

    /** The refusing rules that each take every site away; all that refuse, if only several together do. */
    private static List<String> culprits(
            List<ContextCondition> own, ReachableContexts contexts, List<TailoringRule> refusing) {
        List<TailoringRule> alone = refusing.stream()
                .filter(rule -> !contexts.refusedWhen(List.of(rule.when())).anyFulfils(own))
                .toList();
        return (alone.isEmpty() ? refusing : alone)
                .stream().map(TailoringRule::id).toList();
    }

    private String nearest(ContextCondition when) {
        StringBuilder nearest = new StringBuilder();
        scope.allowed().forEach((axis, allowed) -> {
            Set<String> named = when.named().getOrDefault(axis, Collections.emptySortedSet());
            named.forEach(value -> nearest.append(Known.maybe(value, allowed)));
        });
        return nearest.toString();
    }
}
