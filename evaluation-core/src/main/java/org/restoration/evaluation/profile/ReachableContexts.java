package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * Answers whether some context surely fulfils conditions without fulfilling any of the conditions under which a profile refuses
 * it. What is known only of other axes and facts neither helps nor harms, so only those that the conditions ask for are tried:
 * unknown, each value that may stand there, and, where any word may stand, one that no rule names.
 */
final class ReachableContexts {

    /** Stands for any value that no rule names. */
    private static final String ANOTHER = "";

    private final SortedMap<String, SortedSet<String>> values;
    private final List<ContextCondition> refusals;

    private ReachableContexts(SortedMap<String, SortedSet<String>> values, List<ContextCondition> refusals) {
        this.values = values;
        this.refusals = List.copyOf(refusals);
    }

    /** All contexts that differ under some conditions, none of them refused. */
    static ReachableContexts of(List<ContextCondition> conditions) {
        SortedMap<String, SortedSet<String>> values = new TreeMap<>();
        for (Map.Entry<String, SortedSet<String>> named :
                new ContextCondition.AllOf(conditions).named().entrySet()) {
            SortedSet<String> all = new TreeSet<>();
            ContextAxes.codesOf(named.getKey()).ifPresentOrElse(all::addAll, () -> {
                all.addAll(named.getValue());
                all.add(ANOTHER);
            });
            values.put(named.getKey(), all);
        }
        return new ReachableContexts(values, List.of());
    }

    /** All contexts that differ under some tailoring rules, without those that a rule refuses. */
    static ReachableContexts accepted(List<TailoringRule> tailoring) {
        return of(ConditionCheck.conditions(tailoring))
                .refusedWhen(ConditionCheck.conditions(
                        tailoring.stream().filter(ConditionCheck::refuses).toList()));
    }

    /** The same contexts without those that fulfil one of some conditions. */
    ReachableContexts refusedWhen(List<ContextCondition> conditions) {
        List<ContextCondition> all = new ArrayList<>(refusals);
        all.addAll(conditions);
        return new ReachableContexts(values, all);
    }

    /** The same contexts without those where something has a value. */
    ReachableContexts without(String key, String value) {
        SortedMap<String, SortedSet<String>> fewer = new TreeMap<>(values);
        fewer.computeIfPresent(key, (any, all) -> {
            SortedSet<String> rest = new TreeSet<>(all);
            rest.remove(value);
            return rest;
        });
        return new ReachableContexts(fewer, refusals);
    }

    /** The same contexts without those outside a scope. */
    ReachableContexts within(Scope scope) {
        SortedMap<String, SortedSet<String>> fewer = new TreeMap<>(values);
        scope.allowed().forEach((key, codes) -> fewer.computeIfPresent(key, (any, all) -> new TreeSet<>(codes)));
        return new ReachableContexts(fewer, refusals);
    }

    /** Whether one of them surely fulfils all of some conditions. */
    boolean anyFulfils(List<ContextCondition> conditions) {
        return anyFulfils(new ContextCondition.AllOf(conditions), SiteContext.UNKNOWN);
    }

    /** Whether something that is not known of a context could be such that a condition holds. */
    boolean anyFulfils(ContextCondition condition, SiteContext context) {
        List<String> open = condition.named().keySet().stream()
                .filter(key -> context.value(key).isEmpty())
                .toList();
        return anyFulfils(condition, open, context);
    }

    /** The contexts that agree with what a given one states, and leave none of the axes and facts open. */
    List<SiteContext> completions(SiteContext context) {
        List<SiteContext> completions = List.of(context);
        for (Map.Entry<String, SortedSet<String>> axis : values.entrySet()) {
            if (context.value(axis.getKey()).isEmpty()) {
                completions = completions.stream()
                        .flatMap(partial ->
                                axis.getValue().stream().map(value -> ContextAxes.with(partial, axis.getKey(), value)))
                        .toList();
            }
        }
        return completions.stream()
                .filter(complete -> refusals.stream()
                        .noneMatch(refusal -> refusal.holdsIn(complete).orElse(false)))
                .toList();
    }

    /** What is known of a site only ever decides what was open, so a search ends where a condition is denied or a refusal holds. */
    private boolean anyFulfils(ContextCondition wanted, List<String> open, SiteContext context) {
        boolean refused =
                refusals.stream().anyMatch(refusal -> refusal.holdsIn(context).orElse(false));
        boolean denied = !wanted.holdsIn(context).orElse(true);
        if (refused || denied) {
            return false;
        }
        if (wanted.holdsIn(context).orElse(false)) {
            return true;
        }
        if (open.isEmpty()) {
            return false;
        }
        String key = open.get(0);
        List<String> rest = open.subList(1, open.size());
        return values.get(key).stream()
                        .anyMatch(value -> anyFulfils(wanted, rest, ContextAxes.with(context, key, value)))
                || anyFulfils(wanted, rest, context);
    }
}
