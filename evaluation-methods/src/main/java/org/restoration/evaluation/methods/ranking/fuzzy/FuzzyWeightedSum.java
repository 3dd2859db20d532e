package org.restoration.evaluation.methods.ranking.fuzzy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.fuzzy.Defuzzification;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.WeightedMaximum;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * Fuzzy simple additive weighting (fuzzy SAW): the fuzzy sum of the weighted values, made plain by a rule of your choice. Values become
 * {@code x / max} for a benefit and {@code min / x} for a cost, with the greatest upper and the least lower corner of the column. Chou,
 * Chang and Shen 2008, European Journal of Operational Research 189(1), 132–145.
 *
 * <p>Fully compensatory; ranks may reverse when an alternative joins or leaves, and between rules. Triangles stay triangles where weights
 * are too; with a trapezoid a number is taken for one. A column that is 0 throughout stays 0. Importances are used as given. No value and
 * no importance may be negative, and 0 may not belong to a cost.
 *
 * @param defuzzification which plain number stands for a fuzzy sum
 */
public record FuzzyWeightedSum(Defuzzification defuzzification) {

    /** Checks that the rule is given. */
    public FuzzyWeightedSum {
        Objects.requireNonNull(defuzzification, "defuzzification");
    }

    /** The fuzzy weighted sum, read at the middle of the values that belong to it fully. */
    public static FuzzyWeightedSum standard() {
        return new FuzzyWeightedSum(WeightedMaximum.MIDDLE);
    }

    /**
     * The ranking of a set.
     *
     * @param matrix the set
     * @param importances a fuzzy importance of exactly the indicators of the matrix
     * @throws IllegalArgumentException if a number is one that the method cannot work with, or the importances speak of other
     *     indicators
     */
    public Result rank(FuzzyMatrix matrix, Map<String, FuzzyNumber> importances) {
        WeightedColumn.check(matrix, importances);
        List<FuzzyNumber> sums = new ArrayList<>();
        for (FuzzyColumn column : matrix.columns()) {
            List<FuzzyNumber> weighted =
                    WeightedColumn.of(column, matrix.alternatives(), importances.get(column.code()), "fuzzy SAW");
            for (int i = 0; i < weighted.size(); i++) {
                if (i == sums.size()) {
                    sums.add(weighted.get(i));
                } else {
                    sums.set(i, WeightedColumn.sum(sums.get(i), weighted.get(i)));
                }
            }
        }
        double[] scores = sums.stream().mapToDouble(defuzzification::of).toArray();
        return new Result(RelativeScores.of(matrix.alternatives(), Preference.HIGHER, scores), sums);
    }

    /**
     * What the fuzzy weighted sum says.
     *
     * @param scores the sums made plain
     * @param sums the fuzzy sums, in the order of the alternatives
     */
    public record Result(RelativeScores scores, List<FuzzyNumber> sums) implements RankingResult {

        /** Copies the sums. */
        public Result {
            sums = List.copyOf(sums);
        }
    }
}
