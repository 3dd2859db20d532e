package org.restoration.evaluation.methods.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Obstacle degree (障碍度): what share of the whole shortfall each indicator causes, {@code w (1 − y) / Σ w (1 − y)}, where w is its importance and y its
 * score. Shares sum to 1 and do not depend on the scale of the importances; where nothing falls short all are 0. Absolute where the scores are. A diagnosis,
 * not a ranking: a large share of a small shortfall is a small shortfall.
 *
 * @param shortfalls {@code w (1 − y)} by code
 * @param shares shares of the whole by code, the greatest first, equal ones by code
 */
public record ObstacleDegree(Map<String, Double> shortfalls, Map<String, Double> shares) {

    /** Copies the maps in their order. */
    public ObstacleDegree {
        shortfalls = Collections.unmodifiableMap(new LinkedHashMap<>(shortfalls));
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /**
     * The obstacles of a site.
     *
     * @param scores score of each indicator, from 0 to 1
     * @param importances importances of exactly these indicators, used on their scale
     * @throws IllegalArgumentException if a score is outside 0 to 1 or an importance is missing
     */
    public static ObstacleDegree of(Map<String, Double> scores, Importances importances) {
        double[] values = Scores.inOrder(scores);
        List<String> codes = Scores.codes(scores);
        double[] weights = importances.inOrder(codes);
        Map<String, Double> shortfalls = new TreeMap<>();
        double whole = 0;
        for (int i = 0; i < values.length; i++) {
            double shortfall = weights[i] * (1 - values[i]);
            shortfalls.put(codes.get(i), shortfall);
            whole += shortfall;
        }
        return new ObstacleDegree(shortfalls, shares(shortfalls, whole));
    }

    private static Map<String, Double> shares(Map<String, Double> shortfalls, double whole) {
        Map<String, Double> shares = new LinkedHashMap<>();
        shortfalls.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> shares.put(entry.getKey(), whole > 0 ? entry.getValue() / whole : 0));
        return shares;
    }
}
