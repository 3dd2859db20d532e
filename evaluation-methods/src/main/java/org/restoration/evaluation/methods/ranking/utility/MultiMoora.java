package org.restoration.evaluation.methods.ranking.utility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.ranking.distance.ReferencePoint;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * MULTIMOORA: three rankings of the same set, by the {@linkplain RatioSystem ratio system}, by the {@linkplain ReferencePoint greatest
 * weighted gap to the reference point}, and by the {@linkplain FullMultiplicativeForm full multiplicative form}. An alternative scores the
 * number of others that it beats in more of the three rankings than it loses to them. Brauers and Zavadskas 2010, <a
 * href="https://doi.org/10.3846/tede.2010.01">doi:10.3846/tede.2010.01</a>.
 *
 * <p>Set-dependent; ranks may reverse. Majorities may go round in a circle; those in it share a score. All values must be positive. It
 * compares pairs: n² steps for n alternatives.
 *
 * @param normalization what is done to the matrix first, leaving costs costs
 * @param weights what importances are to a value of the full multiplicative form
 */
public record MultiMoora(RelativeNormalization normalization, FullMultiplicativeForm.Use weights)
        implements UtilityMethod {

    /** Checks that nothing is missing. */
    public MultiMoora {
        Objects.requireNonNull(normalization, "normalization");
        Objects.requireNonNull(weights, "weights");
    }

    /** MULTIMOORA of the shares in the lengths of the columns, with importances as exponents. */
    public static MultiMoora standard() {
        return new MultiMoora(new VectorLength(Orientation.TYPE_BLIND), FullMultiplicativeForm.Use.EXPONENT);
    }

    @Override
    public String name() {
        return "MULTIMOORA";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        RelativeScores ratios = RatioSystem.of(normalized, importances).scores(matrix);
        ReferencePoint.Result gaps = new ReferencePoint(new AsGiven()).rank(normalized, importances);
        RelativeScores logarithms = FullMultiplicativeForm.logarithms(normalized, importances, weights, name())
                .scores(matrix);
        return new Result(
                RelativeScores.of(
                        matrix.alternatives(), Preference.HIGHER, wins(List.of(ratios, gaps.scores(), logarithms))),
                ratios,
                gaps.scores(),
                logarithms,
                gaps.reference());
    }

    private static double[] wins(List<RelativeScores> rankings) {
        List<double[]> ranks = new ArrayList<>();
        rankings.forEach(scores -> ranks.add(scores.ranks(Ties.AVERAGE).toArray()));
        int n = rankings.get(0).size();
        double[] wins = new double[n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                int balance = 0;
                for (double[] ranking : ranks) {
                    balance += Double.compare(ranking[k], ranking[i]);
                }
                wins[i] += balance > 0 ? 1 : 0;
            }
        }
        return wins;
    }

    /**
     * What MULTIMOORA says.
     *
     * @param scores how many others an alternative beats by a majority of the three rankings, 0 to n − 1
     * @param ratios scores of the ratio system
     * @param gaps greatest weighted gap to the reference point, lower is better
     * @param logarithms natural logarithms of the full multiplicative form
     * @param reference the reference point: the best weighted value of each indicator, by code
     */
    public record Result(
            RelativeScores scores,
            RelativeScores ratios,
            RelativeScores gaps,
            RelativeScores logarithms,
            Map<String, Double> reference)
            implements RankingResult {

        /** Copies the reference point. */
        public Result {
            reference = Collections.unmodifiableMap(new LinkedHashMap<>(reference));
        }

        /** The three rankings that the majority is of: ratio system, reference point, full multiplicative form. */
        public List<Ranks> rankings(Ties ties) {
            return List.of(ratios.ranks(ties), gaps.ranks(ties), logarithms.ranks(ties));
        }
    }
}
