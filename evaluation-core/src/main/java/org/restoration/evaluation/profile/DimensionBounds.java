package org.restoration.evaluation.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.weighting.Weights;

/**
 * Bounds on the weights of dimensions, so that no context talks a danger away: the product of factors on a dimension stays in
 * [0.5, 2], a kept dimension has at least 3 %, and geohazard and soil-water are neither left out nor fall below their published
 * weight unless the site states that the hazard is absent (facts {@code geohazard-absent} and {@code contamination-absent} =
 * {@code yes}).
 */
final class DimensionBounds {

    private static final double LEAST_FACTOR = 0.5;
    private static final double GREATEST_FACTOR = 2.0;
    private static final double LEAST_WEIGHT = 0.03;
    private static final SortedMap<String, String> ABSENCE_FACTS =
            new TreeMap<>(Map.of("geohazard", "geohazard-absent", "soil-water", "contamination-absent"));

    /** What a site says to state that a hazard is absent. */
    static final String ABSENT = "yes";

    private final Map<String, Double> floors = new LinkedHashMap<>();

    private DimensionBounds() {}

    static DimensionBounds of(Profile profile, SiteContext context) {
        DimensionBounds bounds = new DimensionBounds();
        Weights published = profile.index().weighting().weights(profile.index().childCodes());
        for (String code : profile.index().childCodes()) {
            bounds.floors.put(
                    code, guarded(code, context) ? Math.max(LEAST_WEIGHT, published.weightOf(code)) : LEAST_WEIGHT);
        }
        return bounds;
    }

    /** The fact that states the absence of the hazard of each protected dimension. */
    static SortedMap<String, String> absenceFacts() {
        return Collections.unmodifiableSortedMap(ABSENCE_FACTS);
    }

    /** Whether a dimension is protected, because the site does not state that its hazard is absent. */
    static boolean guarded(String dimension, SiteContext context) {
        String absence = ABSENCE_FACTS.get(dimension);
        return absence != null && context.fact(absence).filter(ABSENT::equals).isEmpty();
    }

    /** The product of factors on a dimension within its bounds. */
    double bounded(double factor) {
        return Math.max(LEAST_FACTOR, Math.min(GREATEST_FACTOR, factor));
    }

    /** The weights scaled to sum 1 such that none lies below its floor: those at their floor are fixed, the others share the rest. */
    Map<String, Double> raised(Map<String, Double> weights) {
        Map<String, Double> fixed = new LinkedHashMap<>();
        while (fixed.size() < weights.size()) {
            double scale = scale(weights, fixed);
            boolean settled = true;
            for (Map.Entry<String, Double> entry : weights.entrySet()) {
                String code = entry.getKey();
                if (!fixed.containsKey(code) && entry.getValue() * scale < floors.get(code)) {
                    fixed.put(code, floors.get(code));
                    settled = false;
                }
            }
            if (settled) {
                Map<String, Double> raised = new LinkedHashMap<>();
                weights.forEach(
                        (code, weight) -> raised.put(code, fixed.containsKey(code) ? fixed.get(code) : weight * scale));
                return raised;
            }
        }
        return fixed;
    }

    /** What the weights that are not fixed are multiplied with to fill what the fixed ones leave of 1. */
    private static double scale(Map<String, Double> weights, Map<String, Double> fixed) {
        double free = 0;
        double taken = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (fixed.containsKey(entry.getKey())) {
                taken += fixed.get(entry.getKey());
            } else {
                free += entry.getValue();
            }
        }
        return (1 - taken) / free;
    }
}
