package org.restoration.evaluation.tailoring;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.site.SiteContext;

/** A condition over the axes and facts of a site. What is unknown neither fulfils nor denies it. */
public sealed interface ContextCondition
        permits ContextCondition.Is, ContextCondition.AllOf, ContextCondition.AnyOf, ContextCondition.Not {

    /** Whether it holds in a context; empty when what it asks for is unknown. */
    Optional<Boolean> holdsIn(SiteContext context);

    /** What of it a context leaves open; empty when the context decides whether it holds. */
    Optional<ContextCondition> openIn(SiteContext context);

    /** The axes and facts that it asks for, in order of name, each with the values that it names. */
    SortedMap<String, SortedSet<String>> named();

    /**
     * An axis or fact has one of some values.
     *
     * @param key axis ({@code ecosystem}, {@code mining-mode}, …) or key of a fact
     * @param values codes of the values, not empty
     */
    record Is(String key, Set<String> values) implements ContextCondition {
        /** Checks that there is a value. */
        public Is {
            Objects.requireNonNull(key, "key");
            values = Collections.unmodifiableSet(new TreeSet<>(values));
            if (values.isEmpty()) {
                throw new IllegalArgumentException("condition on " + key + " must name a value: got none");
            }
        }

        @Override
        public Optional<Boolean> holdsIn(SiteContext context) {
            return context.value(key).map(values::contains);
        }

        @Override
        public Optional<ContextCondition> openIn(SiteContext context) {
            return context.value(key).isPresent() ? Optional.empty() : Optional.of(this);
        }

        @Override
        public SortedMap<String, SortedSet<String>> named() {
            SortedMap<String, SortedSet<String>> named = new TreeMap<>();
            named.put(key, new TreeSet<>(values));
            return named;
        }

        @Override
        public String toString() {
            return key + " in " + values;
        }
    }

    /**
     * All of several conditions.
     *
     * @param conditions the conditions
     */
    record AllOf(List<ContextCondition> conditions) implements ContextCondition {
        /** Copies the list. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Optional<Boolean> holdsIn(SiteContext context) {
            boolean unknown = false;
            for (ContextCondition condition : conditions) {
                Optional<Boolean> holds = condition.holdsIn(context);
                if (holds.isEmpty()) {
                    unknown = true;
                } else if (!holds.get()) {
                    return Optional.of(false);
                }
            }
            return unknown ? Optional.empty() : Optional.of(true);
        }

        @Override
        public Optional<ContextCondition> openIn(SiteContext context) {
            return holdsIn(context).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            single(open(conditions, context)).orElseGet(() -> new AllOf(open(conditions, context))));
        }

        @Override
        public SortedMap<String, SortedSet<String>> named() {
            return union(conditions);
        }

        @Override
        public String toString() {
            return "all of " + conditions;
        }
    }

    /**
     * At least one of several conditions.
     *
     * @param conditions the conditions
     */
    record AnyOf(List<ContextCondition> conditions) implements ContextCondition {
        /** Copies the list. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Optional<Boolean> holdsIn(SiteContext context) {
            boolean unknown = false;
            for (ContextCondition condition : conditions) {
                Optional<Boolean> holds = condition.holdsIn(context);
                if (holds.isEmpty()) {
                    unknown = true;
                } else if (holds.get()) {
                    return Optional.of(true);
                }
            }
            return unknown ? Optional.empty() : Optional.of(false);
        }

        @Override
        public Optional<ContextCondition> openIn(SiteContext context) {
            return holdsIn(context).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            single(open(conditions, context)).orElseGet(() -> new AnyOf(open(conditions, context))));
        }

        @Override
        public SortedMap<String, SortedSet<String>> named() {
            return union(conditions);
        }

        @Override
        public String toString() {
            return "any of " + conditions;
        }
    }

    /**
     * The contrary of a condition.
     *
     * @param condition the condition
     */
    record Not(ContextCondition condition) implements ContextCondition {
        /** Checks that there is one. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public Optional<Boolean> holdsIn(SiteContext context) {
            return condition.holdsIn(context).map(holds -> !holds);
        }

        @Override
        public Optional<ContextCondition> openIn(SiteContext context) {
            return condition.openIn(context).map(Not::new);
        }

        @Override
        public SortedMap<String, SortedSet<String>> named() {
            return condition.named();
        }

        @Override
        public String toString() {
            return "not (" + condition + ")";
        }
    }

    private static List<ContextCondition> open(List<ContextCondition> conditions, SiteContext context) {
        return conditions.stream()
                .flatMap(condition -> condition.openIn(context).stream())
                .toList();
    }

    private static Optional<ContextCondition> single(List<ContextCondition> conditions) {
        return conditions.size() == 1 ? Optional.of(conditions.get(0)) : Optional.empty();
    }

    private static SortedMap<String, SortedSet<String>> union(List<ContextCondition> conditions) {
        SortedMap<String, SortedSet<String>> named = new TreeMap<>();
        for (ContextCondition condition : conditions) {
            condition
                    .named()
                    .forEach((key, values) ->
                            named.computeIfAbsent(key, any -> new TreeSet<>()).addAll(values));
        }
        return named;
    }
}
