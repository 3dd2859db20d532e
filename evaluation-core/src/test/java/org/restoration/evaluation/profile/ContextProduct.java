package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * Every context that a profile can tell apart: all values of ecosystem, land use, mining mode, damage degree and restoration mode,
 * of every other axis and fact the values that its conditions name, one that they don't name where a condition is negated, and of
 * each of them that it is unknown.
 *
 * <p>Contexts in which the same rules hold on the same land use resolve to the same profile; it is resolved once. Part contexts that
 * decided the same rules and differ in nothing that an undecided rule looks at are continued once and counted as often as they come;
 * what a part context refuses is refused however it continues.
 */
final class ContextProduct {

    private static final char FIRST_MARK = '\u4e00';

    private final Profile profile;
    private final List<Axis> axes = new ArrayList<>();
    private final List<List<TailoringRule>> decided = new ArrayList<>();
    private final List<List<String>> pending = new ArrayList<>();
    private final Map<String, Count> counts = new HashMap<>();
    private Count total = Count.NONE;

    private ContextProduct(Profile profile) {
        this.profile = profile;
        axes.add(axis("ecosystem", Ecosystem.values(), (builder, value) -> builder.ecosystem(value)));
        axes.add(axis("land-use", LandUse.values(), (builder, value) -> builder.landUse(value)));
        axes.add(axis("mining-mode", MiningMode.values(), (builder, value) -> builder.miningMode(value)));
        axes.add(axis("damage-degree", DamageDegree.values(), (builder, value) -> builder.damageDegree(value)));
        axes.add(axis(
                "restoration-mode",
                profile.modes().stream().map(RestorationMode::code).toArray(String[]::new),
                (builder, value) -> builder.restorationMode(value)));
        namedValues().forEach((key, values) -> axes.add(otherAxis(key, values)));
        schedule();
    }

    /** Which rules are decided once an axis has its value, and which axes the rules after that still look at. */
    private void schedule() {
        List<String> keys = axes.stream().map(Axis::key).toList();
        axes.forEach(axis -> decided.add(new ArrayList<>()));
        List<Set<String>> looked = new ArrayList<>();
        axes.forEach(axis -> looked.add(new TreeSet<>(Set.of("land-use"))));
        for (TailoringRule rule : profile.tailoring()) {
            Map<String, Set<String>> named = new LinkedHashMap<>();
            name(rule.when(), false, named);
            int last = named.keySet().stream().mapToInt(keys::indexOf).max().orElse(0);
            decided.get(last).add(rule);
            looked.subList(0, last).forEach(set -> set.addAll(named.keySet()));
        }
        looked.forEach(set -> pending.add(List.copyOf(set)));
    }

    /** Walks all contexts; what is asked of a resolved profile is asked once for each that differs. */
    static ContextProduct walk(Profile profile, BiConsumer<SiteContext, TailoredProfile> check) {
        ContextProduct product = new ContextProduct(profile);
        product.total = product.walk(SiteContext.UNKNOWN, 0, "", check);
        return product;
    }

    /** How many contexts gave a profile. */
    long resolved() {
        return total.resolved();
    }

    /** How many contexts were refused, by the Chinese text of the reason. */
    Map<String, Long> refused() {
        return total.refused();
    }

    private Count walk(SiteContext context, int axis, String rules, BiConsumer<SiteContext, TailoredProfile> check) {
        if (axis == axes.size()) {
            return resolve(context, check);
        }
        Count count = Count.NONE;
        for (UnaryOperator<SiteContext> value : axes.get(axis).values()) {
            SiteContext next = value.apply(context);
            List<TailoringRule> held = decided.get(axis).stream()
                    .filter(rule -> rule.when().holdsIn(next).orElse(false))
                    .toList();
            String known = rules + marks(held);
            String state = axis + known + valuesIn(next, axis);
            Count part = counts.get(state);
            if (part == null) {
                part = held.stream().anyMatch(ContextProduct::refuses)
                        ? resolve(next, check).times(continuations(axis))
                        : walk(next, axis + 1, known, check);
                counts.put(state, part);
            }
            count = count.plus(part);
        }
        return count;
    }

    private long continuations(int axis) {
        return axes.subList(axis + 1, axes.size()).stream()
                .mapToLong(following -> following.values().size())
                .reduce(1, (a, b) -> a * b);
    }

    private static boolean refuses(TailoringRule rule) {
        return rule.then().stream().anyMatch(Adjustment.Refuse.class::isInstance);
    }

    private String marks(List<TailoringRule> rules) {
        StringBuilder marks = new StringBuilder();
        rules.forEach(
                rule -> marks.append((char) (FIRST_MARK + profile.tailoring().indexOf(rule))));
        return marks.toString();
    }

    /** Land use decides which limits hold, without any rule. */
    private String valuesIn(SiteContext context, int axis) {
        StringBuilder values = new StringBuilder();
        for (String key : pending.get(axis)) {
            values.append('|').append(context.value(key).orElse("?"));
        }
        return values.toString();
    }

    private Count resolve(SiteContext context, BiConsumer<SiteContext, TailoredProfile> check) {
        TailoredProfile tailored;
        try {
            tailored = profile.tailoredTo(context);
        } catch (ContextRefusedException refusal) {
            return new Count(0, Map.of(refusal.why().zh(), 1L));
        }
        check.accept(context, tailored);
        return new Count(1, Map.of());
    }

    private Map<String, Set<String>> namedValues() {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        profile.tailoring().forEach(rule -> name(rule.when(), false, named));
        profile.targetTemplate()
                .targets()
                .forEach(target -> target.when().ifPresent(condition -> name(condition, false, named)));
        List.of("ecosystem", "land-use", "mining-mode", "damage-degree", "restoration-mode")
                .forEach(named::remove);
        return named;
    }

    private static void name(ContextCondition condition, boolean negated, Map<String, Set<String>> named) {
        if (condition instanceof ContextCondition.Is is) {
            Set<String> values = named.computeIfAbsent(is.key(), key -> new TreeSet<>());
            values.addAll(is.values());
            if (negated && !is.key().equals("liability")) {
                values.add("none-of-these");
            }
        } else if (condition instanceof ContextCondition.AllOf all) {
            all.conditions().forEach(part -> name(part, negated, named));
        } else if (condition instanceof ContextCondition.AnyOf any) {
            any.conditions().forEach(part -> name(part, negated, named));
        } else if (condition instanceof ContextCondition.Not not) {
            name(not.condition(), true, named);
        }
    }

    private static Axis otherAxis(String key, Set<String> values) {
        return switch (key) {
            case "liability" -> axis(key, Liability.values(), (builder, value) -> builder.liability(value));
            case "region" -> axis(key, values.toArray(String[]::new), (builder, value) -> builder.region(value));
            case "commodity" -> axis(key, values.toArray(String[]::new), (builder, value) -> builder.commodity(value));
            default -> axis(key, values.toArray(String[]::new), (builder, value) -> builder.fact(key, value));
        };
    }

    private static <V> Axis axis(String key, V[] values, BiConsumer<SiteContext.Builder, V> setter) {
        List<UnaryOperator<SiteContext>> ways = new ArrayList<>();
        ways.add(UnaryOperator.identity());
        for (V value : values) {
            ways.add(context -> {
                SiteContext.Builder builder = context.toBuilder();
                setter.accept(builder, value);
                return builder.build();
            });
        }
        return new Axis(key, List.copyOf(ways));
    }

    /** What a context may say under a key, and that it says nothing. */
    private record Axis(String key, List<UnaryOperator<SiteContext>> values) {}

    /** What became of some contexts. */
    private record Count(long resolved, Map<String, Long> refused) {

        static final Count NONE = new Count(0, Map.of());

        Count times(long factor) {
            Map<String, Long> product = new TreeMap<>(refused);
            product.replaceAll((why, times) -> times * factor);
            return new Count(resolved * factor, product);
        }

        Count plus(Count other) {
            Map<String, Long> sum = new TreeMap<>(refused);
            other.refused.forEach((why, times) -> sum.merge(why, times, Long::sum));
            return new Count(resolved + other.resolved, sum);
        }
    }
}
