package org.restoration.evaluation.methods.ranking.distance;

import java.util.Arrays;
import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * EDAS: half the sum of {@code SP / max SP} and {@code 1 − SN / max SN}, where SP and SN add up how far an alternative is better and worse
 * than the mean of the set, as weighted shares of the mean. Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis 2015, <a
 * href="https://doi.org/10.15388/Informatica.2015.57">doi:10.15388/Informatica.2015.57</a>.
 *
 * <p>Compensatory; ranks may reverse when an alternative joins or leaves. A constant column tells nothing; where all are, each alternative
 * scores 1. The mean of any other column must be positive, as it is what distances are shares of.
 *
 * @param normalization what is done to the matrix first; nothing in the paper
 */
public record Edas(RelativeNormalization normalization) implements DistanceMethod {

    /** Checks that the normalization is given. */
    public Edas {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** EDAS of the matrix as given. */
    public static Edas standard() {
        return new Edas(new AsGiven());
    }

    @Override
    public String name() {
        return "EDAS";
    }

    @Override
    public Result rank(DecisionMatrix matrix, Importances importances) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] weights = importances.inOrder(matrix.indicators());
        double[] better = new double[matrix.rows()];
        double[] worse = new double[matrix.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column column = normalized.column(j);
            Summary summary = column.summary();
            if (summary.constant()) {
                continue;
            }
            double mean = summary.mean();
            if (!(mean > 0)) {
                throw new IllegalArgumentException("mean of " + column.code() + " must be positive for " + name()
                        + ": got " + mean + "\nMaybe push negatives first");
            }
            double share = (column.direction() == Direction.COST ? -weights[j] : weights[j]) / mean;
            Cells.each(column, (i, value) -> {
                double ahead = share * (value - mean);
                better[i] += Math.max(0, ahead);
                worse[i] += Math.max(0, -ahead);
            });
        }
        double greatestBetter = Arrays.stream(better).max().orElseThrow();
        double greatestWorse = Arrays.stream(worse).max().orElseThrow();
        double[] scores = new double[better.length];
        for (int i = 0; i < scores.length; i++) {
            double gain = greatestBetter > 0 ? better[i] / greatestBetter : 1;
            double loss = greatestWorse > 0 ? worse[i] / greatestWorse : 0;
            scores[i] = (gain + 1 - loss) / 2;
        }
        return new Result(
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores),
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, better),
                RelativeScores.of(matrix.alternatives(), Preference.LOWER, worse));
    }

    /**
     * What EDAS says.
     *
     * @param scores appraisal scores, in [0, 1]
     * @param better SP, weighted sum of positive distances from the mean
     * @param worse SN, weighted sum of negative distances from the mean
     */
    public record Result(RelativeScores scores, RelativeScores better, RelativeScores worse) implements RankingResult {}
}
