package org.restoration.evaluation.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;

/** The axes of a site's context that are closed choices. */
final class ContextAxes {

    private ContextAxes() {}

    /** The codes of a closed axis; empty for open axes and for facts. */
    static Optional<List<String>> codesOf(String key) {
        return values(key).map(ContextAxes::codes);
    }

    /** A value as a reader sees it; one of an open axis or of a fact stands for itself. */
    static LocalizedText textOf(String key, String code) {
        return values(key)
                .flatMap(values -> Arrays.stream(values)
                        .filter(value -> value.code().equals(code))
                        .findFirst())
                .map(Coded::text)
                .orElse(LocalizedText.of(code, code));
    }

    private static Optional<Coded[]> values(String key) {
        return switch (key) {
            case "ecosystem" -> Optional.of(Ecosystem.values());
            case "liability" -> Optional.of(Liability.values());
            case "mining-mode" -> Optional.of(MiningMode.values());
            case "damage-degree" -> Optional.of(DamageDegree.values());
            case "land-use" -> Optional.of(LandUse.values());
            default -> Optional.empty();
        };
    }

    /** A context of which one thing more is known; a code of a closed axis must be one of its codes. */
    static SiteContext with(SiteContext context, String key, String value) {
        SiteContext.Builder builder = context.toBuilder();
        return switch (key) {
            case "region" -> builder.region(value).build();
            case "ecosystem" -> builder.ecosystem(of(Ecosystem.values(), value)).build();
            case "liability" -> builder.liability(of(Liability.values(), value)).build();
            case "commodity" -> builder.commodity(value).build();
            case "mining-mode" ->
                builder.miningMode(of(MiningMode.values(), value)).build();
            case "damage-degree" ->
                builder.damageDegree(of(DamageDegree.values(), value)).build();
            case "restoration-mode" -> builder.restorationMode(value).build();
            case "land-use" -> builder.landUse(of(LandUse.values(), value)).build();
            default -> builder.fact(key, value).build();
        };
    }

    private static <C extends Coded> C of(C[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }
}
