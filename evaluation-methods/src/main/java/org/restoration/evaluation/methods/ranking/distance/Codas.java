package org.restoration.evaluation.methods.ranking.distance;

import java.util.Objects;
import java.util.stream.IntStream;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * CODAS: {@code Σₖ (Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ) (Tᵢ − Tₖ)}, where E and T are the Euclidean and the taxicab distance of the weighted values from the
 * anti-ideal of the set, and ψ is 1 from a distance of τ on and 0 below. Keshavarz Ghorabaee, Zavadskas, Turskis and Antuchevičienė 2016,
 * A new combinative distance-based assessment (CODAS) method, Economic Computation and Economic Cybernetics Studies and Research 50(3).
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves, and as ψ jumps, an alternative may come out behind one that it
 * is at least as good as everywhere. Where all alternatives are equal each scores 0. Sorting by E and running sums of T make it
 * O(n log n), not O(n²).
 *
 * @param normalization what is done to the matrix first
 * @param tau from which difference of E on the difference of T counts too, at least 0 and finite
 */
public record Codas(RelativeNormalization normalization, double tau) implements DistanceMethod {

    /** The τ of the paper. */
    public static final double TAU = 0.02;

    /** Checks that τ is at least 0. */
    public Codas {
        Objects.requireNonNull(normalization, "normalization");
        if (!(tau >= 0) || Double.isInfinite(tau)) {
            throw new IllegalArgumentException("τ of CODAS must be finite and at least 0: got " + tau);
        }
    }

    /** CODAS as published: linear ratios and τ = 0.02. */
    public static Codas standard() {
        return new Codas(new LinearRatio(), TAU);
    }

    @Override
    public String name() {
        return "CODAS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        int n = matrix.rows();
        double[] straight = new double[n];
        double[] taxicab = new double[n];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            double worst = Ends.of(column).worst();
            double weight = weights[j];
            Cells.each(column, (i, value) -> {
                double gap = weight * (value - worst);
                straight[i] += gap * gap;
                taxicab[i] += Math.abs(gap);
            });
        }
        for (int i = 0; i < n; i++) {
            straight[i] = Math.sqrt(straight[i]);
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, assessed(straight, taxicab)),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, straight),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, taxicab));
    }

    private double[] assessed(double[] straight, double[] taxicab) {
        int n = straight.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> Double.compare(straight[a], straight[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] taxicabUpTo = new double[n + 1];
        CompensatedSum running = new CompensatedSum();
        for (int k = 0; k < n; k++) {
            running.add(taxicab[order[k]]);
            taxicabUpTo[k + 1] = running.value();
        }
        double allStraight = CompensatedSum.of(straight);
        double[] scores = new double[n];
        int below = 0;
        int above = 0;
        for (int i : order) {
            while (below < n && straight[i] - straight[order[below]] >= tau && tau > 0) {
                below++;
            }
            while (above < n && straight[order[above]] - straight[i] < tau) {
                above++;
            }
            int far = tau > 0 ? below + n - above : n;
            double farTaxicab = tau > 0 ? taxicabUpTo[below] + (taxicabUpTo[n] - taxicabUpTo[above]) : taxicabUpTo[n];
            scores[i] = n * straight[i] - allStraight + (far * taxicab[i] - farTaxicab);
        }
        return scores;
    }

    /**
     * What CODAS says.
     *
     * @param scores assessment scores, of sum 0 but for rounding
     * @param euclidean Euclidean distance from the anti-ideal
     * @param taxicab taxicab distance from the anti-ideal
     */
    public record Result(RelativeScores scores, RelativeScores euclidean, RelativeScores taxicab)
            implements RankingResult {}
}
