package org.restoration.evaluation.methods.ranking.outranking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Pairwise;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * PROMETHEE: the preference of one alternative to another is the weighted sum {@code π(a, b) = Σ w P(a, b)} over the indicators; what it
 * has on the mean over the others is its positive flow {@code φ⁺}, what they have over it its negative flow {@code φ⁻}. PROMETHEE I orders
 * two alternatives where both flows agree, PROMETHEE II all of them by the net flow {@code φ = φ⁺ − φ⁻}. Brans and Vincke 1985, <a
 * href="https://doi.org/10.1287/mnsc.31.6.647">doi:10.1287/mnsc.31.6.647</a>; Brans, Vincke and Mareschal 1986, <a
 * href="https://doi.org/10.1016/0377-2217(86)90044-5">doi:10.1016/0377-2217(86)90044-5</a>.
 *
 * <p>Partly compensatory: an advantage counts no more than strict preference. Ranks may reverse when an alternative joins or leaves. A
 * constant indicator changes no flow; a single alternative has flows of 0. Importances are used on the scale given; flows are within
 * [−1, 1] if they sum to 1. Values may be of any sign.
 *
 * <p>Flows are found in O(k n log n) unless a preference function is Gaussian, which takes all pairs.
 *
 * @param functions preference function of each indicator
 */
public record Promethee(PerIndicator<PreferenceFunction> functions) implements OutrankingMethod {

    /** Checks that the functions are given. */
    public Promethee {
        Objects.requireNonNull(functions, "functions");
    }

    /** PROMETHEE with the same preference function for every indicator. */
    public static Promethee of(PreferenceFunction function) {
        return new Promethee(PerIndicator.same(function));
    }

    @Override
    public String name() {
        return "PROMETHEE";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        List<PreferenceFunction> ordered = ordered(matrix);
        double[] weights = importances.inOrder(matrix.indicators());
        int n = matrix.rows();
        double[] positive = new double[n];
        double[] negative = new double[n];
        for (int j = 0; j < weights.length; j++) {
            double[] values = Oriented.values(matrix.column(j));
            Flows.of(ordered.get(j), values).addTo(weights[j], positive, negative);
        }
        return new Result(
                net(matrix, positive, negative),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, positive),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, negative));
    }

    /** The net flows of single indicators, unweighted, by code: the profiles of the alternatives. */
    public Map<String, RelativeScores> singleCriterionFlows(DecisionMatrix matrix) {
        matrix.completeFor(name());
        List<PreferenceFunction> ordered = ordered(matrix);
        Map<String, RelativeScores> flows = new LinkedHashMap<>();
        for (int j = 0; j < matrix.width(); j++) {
            double[] values = Oriented.values(matrix.column(j));
            double[] positive = new double[values.length];
            double[] negative = new double[values.length];
            Flows.of(ordered.get(j), values).addTo(1, positive, negative);
            flows.put(matrix.column(j).code(), net(matrix, positive, negative));
        }
        return flows;
    }

    /** The preference {@code π} of each alternative to each other; 0 to itself. */
    public Pairwise preferences(DecisionMatrix matrix, Importances importances) {
        matrix.completeFor(name());
        List<PreferenceFunction> ordered = ordered(matrix);
        double[] weights = importances.inOrder(matrix.indicators());
        double[][] preferences = new double[matrix.rows()][matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            double[] values = Oriented.values(matrix.column(j));
            for (int i = 0; i < values.length; i++) {
                for (int k = 0; k < values.length; k++) {
                    preferences[i][k] += weights[j] * ordered.get(j).of(values[i] - values[k]);
                }
            }
        }
        return Pairwise.of(matrix.alternatives(), preferences);
    }

    private List<PreferenceFunction> ordered(DecisionMatrix matrix) {
        return functions.inOrder(matrix.indicators(), "preference function");
    }

    private static RelativeScores net(DecisionMatrix matrix, double[] positive, double[] negative) {
        double[] net = new double[positive.length];
        for (int i = 0; i < net.length; i++) {
            net[i] = positive[i] - negative[i];
        }
        return RelativeScores.of(matrix.alternatives(), Preference.HIGHER, net);
    }

    /**
     * What PROMETHEE says.
     *
     * @param scores net flows, by which PROMETHEE II orders
     * @param positive positive flows, higher is better
     * @param negative negative flows, lower is better
     */
    public record Result(RelativeScores scores, RelativeScores positive, RelativeScores negative)
            implements RankingResult {

        /**
         * How PROMETHEE I has it: both flows must agree. Flows are compared at nine decimals.
         *
         * @throws IllegalArgumentException if one is no alternative of the set
         */
        public Relation relation(String first, String second) {
            return Relation.of(
                    Billionths.of(positive.of(first)) - Billionths.of(positive.of(second)),
                    Billionths.of(negative.of(second)) - Billionths.of(negative.of(first)));
        }
    }
}
