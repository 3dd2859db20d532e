package org.restoration.evaluation.methods.ranking.utility;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * PSI, the preference selection index: indicators weigh themselves by {@code 1 − Σᵢ (r − mean r)²}, taken over the column of normalized
 * values and divided by the sum over all columns, and the score is the weighted sum. Maniya and Bhatt 2010, <a
 * href="https://doi.org/10.1016/j.matdes.2009.11.020">doi:10.1016/j.matdes.2009.11.020</a>.
 *
 * <p>Fully compensatory; weights and scores depend on the set, and ranks may reverse. What varies least weighs most, constant columns
 * above all. The squares grow with the number of alternatives: a variation above 1 would make a weight negative and better worse, so it is
 * refused; PSI is for few alternatives. After the normalization no column may be a cost.
 *
 * @param normalization what is done to the matrix first
 */
public record PreferenceSelectionIndex(RelativeNormalization normalization) implements UnweightedMethod {

    /** Checks that the normalization is given. */
    public PreferenceSelectionIndex {
        Objects.requireNonNull(normalization, "normalization");
    }

    /** PSI of the ratios to the best value, as first published. */
    public static PreferenceSelectionIndex standard() {
        return new PreferenceSelectionIndex(new LinearRatio());
    }

    @Override
    public String name() {
        return "PSI";
    }

    @Override
    public Result rank(DecisionMatrix matrix) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        Demand.benefits(normalized, name());
        Map<String, Double> deviations = new LinkedHashMap<>();
        CompensatedSum all = new CompensatedSum();
        for (Column column : normalized.columns()) {
            double mean = column.summary().mean();
            double variation = column.sum(value -> (value - mean) * (value - mean));
            if (variation > 1) {
                throw new IllegalArgumentException("preference variation of " + column.code()
                        + " must be at most 1 for PSI: got " + variation
                        + "\nMaybe take objective weights and a weighted sum: PSI is for few alternatives");
            }
            deviations.put(column.code(), 1 - variation);
            all.add(1 - variation);
        }
        if (!(all.value() > 0)) {
            throw new IllegalArgumentException(
                    "preference variation must be below 1 for at least one indicator for PSI: got 1 for all");
        }
        deviations.replaceAll((code, deviation) -> deviation / all.value());
        Importances weights = Importances.of(deviations, ImportanceScale.AS_GIVEN);
        return new Result(WeightedSum.of(normalized, weights).scores(matrix), weights);
    }

    /**
     * What PSI says.
     *
     * @param scores the preference selection indices
     * @param weights the overall preference values of the indicators, of sum 1
     */
    public record Result(RelativeScores scores, Importances weights) implements RankingResult {}
}
