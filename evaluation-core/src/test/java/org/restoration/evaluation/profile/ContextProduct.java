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
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * Every context that a profile can tell apart: all values of ecosystem, land use, mining mode, damage degree and restoration mode,
 * of every other axis and fact the values that its conditions name, one that they don't name where a condition is negated, and of
 * each of them that it is unknown.
 *
 * <p>Contexts in which the same rules hold on the same land use resolve to the same profile; it is resolved once.
 */
final class ContextProduct {

    private final Profile profile;
    private final List<List<UnaryOperator<SiteContext>>> axes = new ArrayList<>();
    private final Map<String, Resolution> resolutions = new HashMap<>();
    private long resolved;
    private final Map<String, Long> refused = new TreeMap<>();

    private ContextProduct(Profile profile) {
        this.profile = profile;
        axes.add(axis(Ecosystem.values(), (builder, value) -> builder.ecosystem(value)));
        axes.add(axis(LandUse.values(), (builder, value) -> builder.landUse(value)));
        axes.add(axis(MiningMode.values(), (builder, value) -> builder.miningMode(value)));
        axes.add(axis(DamageDegree.values(), (builder, value) -> builder.damageDegree(value)));
        axes.add(axis(
                profile.modes().stream().map(RestorationMode::code).toArray(String[]::new),
                (builder, value) -> builder.restorationMode(value)));
        namedValues().forEach((key, values) -> axes.add(otherAxis(key, values)));
    }

    /** Walks all contexts; what is asked of a resolved profile is asked once for each that differs. */
    static ContextProduct walk(Profile profile, BiConsumer<SiteContext, TailoredProfile> check) {
        ContextProduct product = new ContextProduct(profile);
        product.walk(SiteContext.UNKNOWN, 0, check);
        return product;
    }

    /** How many contexts gave a profile. */
    long resolved() {
        return resolved;
    }

    /** How many contexts were refused, by the Chinese text of the reason. */
    Map<String, Long> refused() {
        return refused;
    }

    private void walk(SiteContext context, int axis, BiConsumer<SiteContext, TailoredProfile> check) {
        if (axis < axes.size()) {
            axes.get(axis).forEach(value -> walk(value.apply(context), axis + 1, check));
            return;
        }
        Resolution resolution = resolutions.get(key(context));
        if (resolution == null) {
            resolution = resolve(context, check);
            resolutions.put(key(context), resolution);
        }
        if (resolution.refusal() == null) {
            resolved++;
        } else {
            refused.merge(resolution.refusal().zh(), 1L, Long::sum);
        }
    }

    private Resolution resolve(SiteContext context, BiConsumer<SiteContext, TailoredProfile> check) {
        TailoredProfile tailored;
        try {
            tailored = profile.tailoredTo(context);
        } catch (ContextRefusedException refusal) {
            return new Resolution(refusal.why());
        }
        check.accept(context, tailored);
        return new Resolution(null);
    }

    /** Land use decides which limits hold, without any rule. */
    private String key(SiteContext context) {
        StringBuilder key = new StringBuilder(context.value("land-use").orElse("?"));
        for (TailoringRule rule : profile.tailoring()) {
            if (rule.when().holdsIn(context).orElse(false)) {
                key.append(' ').append(rule.id());
            }
        }
        return key.toString();
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

    private static List<UnaryOperator<SiteContext>> otherAxis(String key, Set<String> values) {
        return switch (key) {
            case "liability" -> axis(Liability.values(), (builder, value) -> builder.liability(value));
            case "region" -> axis(values.toArray(String[]::new), (builder, value) -> builder.region(value));
            case "commodity" -> axis(values.toArray(String[]::new), (builder, value) -> builder.commodity(value));
            default -> axis(values.toArray(String[]::new), (builder, value) -> builder.fact(key, value));
        };
    }

    private static <V> List<UnaryOperator<SiteContext>> axis(V[] values, BiConsumer<SiteContext.Builder, V> setter) {
        List<UnaryOperator<SiteContext>> axis = new ArrayList<>();
        axis.add(UnaryOperator.identity());
        for (V value : values) {
            axis.add(context -> {
                SiteContext.Builder builder = context.toBuilder();
                setter.accept(builder, value);
                return builder.build();
            });
        }
        return axis;
    }

    /** What became of a context: nothing, or the reason why it was refused. */
    private record Resolution(LocalizedText refusal) {}
}
