package org.restoration.evaluation.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;

/** The axes of a site's context that are closed choices. */
final class ContextAxes {

    private ContextAxes() {}

    /** The codes of a closed axis; empty for open axes and for facts. */
    static Optional<List<String>> codesOf(String key) {
        return switch (key) {
            case "ecosystem" -> Optional.of(codes(Ecosystem.values()));
            case "liability" -> Optional.of(codes(Liability.values()));
            case "mining-mode" -> Optional.of(codes(MiningMode.values()));
            case "damage-degree" -> Optional.of(codes(DamageDegree.values()));
            case "land-use" -> Optional.of(codes(LandUse.values()));
            default -> Optional.empty();
        };
    }

    private static List<String> codes(Coded[] values) {
        return Arrays.stream(values).map(Coded::code).toList();
    }
}
