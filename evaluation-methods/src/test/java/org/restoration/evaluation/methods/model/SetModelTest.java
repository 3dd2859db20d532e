package org.restoration.evaluation.methods.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

class SetModelTest {

    private static final List<String> CODES = List.of("a", "b", "c");
    private static final Importances UNEQUAL =
            Importances.of(Map.of("a", 0.5, "b", 0.3, "c", 0.2), ImportanceScale.AS_GIVEN);
    private static final RankSumRatio WHOLE = new RankSumRatio(RankSumRatio.Ranking.WHOLE);
    private static final RankSumRatio PROPORTIONAL = new RankSumRatio(RankSumRatio.Ranking.PROPORTIONAL);
    private static final double[][] SITES = {
        {36, 1.42, 12}, {75, 1.20, 20}, {18, 1.60, 6}, {36, 1.35, 15}, {52, 1.31, 9}
    };

    /** R package mathmodels, example of its grey relational degree; ζ = 0.5. */
    @Test
    void reproduces_mathmodels_grey_relational_degree() {
        RelativeScores grades = new ReferenceRelation(0.5)
                .grades(
                        benefits(new double[][] {{0.9, 0.7, 0.8}, {0.8, 0.9, 0.7}, {0.7, 0.8, 0.9}}),
                        Map.of("a", 0.9, "b", 0.8, "c", 0.7),
                        Importances.equal(CODES));
        assertThat(grades.toArray()).containsExactly(new double[] {0.6666667, 0.6666667, 0.5555556}, within(1e-7));
    }

    @Test
    void alternatives_that_all_equal_the_reference_have_the_full_grade() {
        assertThat(new ReferenceRelation(0.5)
                        .grades(benefits(new double[][] {{1, 2, 3}}), Map.of("a", 1.0, "b", 2.0, "c", 3.0), UNEQUAL)
                        .toArray())
                .containsExactly(new double[] {1}, within(1e-12));
    }

    @Test
    void a_reference_of_other_indicators_is_refused() {
        assertThatThrownBy(() -> new ReferenceRelation(0.5).grades(benefits(SITES), Map.of("a", 1.0), UNEQUAL))
                .hasMessageContaining("reference must have a finite value of exactly [a, b, c]");
        assertThatThrownBy(() -> new ReferenceRelation(0)).hasMessageContaining("above 0 and at most 1: got 0.0");
    }

    /** Computed with NumPy and SciPy (rankdata, norm.ppf, polyfit). */
    @Test
    void whole_ranks_agree_with_an_independent_computation() {
        RankSumResult result = WHOLE.of(sites(), UNEQUAL);
        assertThat(result.ratios().toArray()).containsExactly(new double[] {0.49, 1, 0.2, 0.59, 0.72}, within(1e-12));
        check(result, -1.0103019440537293, 0.30217879343591075, 0.9772591233881478);
    }

    /** Computed as the test above. */
    @Test
    void proportional_ranks_agree_with_an_independent_computation() {
        RankSumResult result = PROPORTIONAL.of(sites(), UNEQUAL);
        assertThat(result.ratios().toArray())
                .containsExactly(new double[] {0.50288722, 1, 0.2, 0.57917293, 0.64688221}, within(1e-8));
        check(result, -0.9610599154134816, 0.29027151138611945, 0.9441085668336272);
    }

    private static void check(RankSumResult result, double intercept, double slope, double determination) {
        assertThat(result.probits().stream().mapToDouble(Double::doubleValue).toArray())
                .containsExactly(new double[] {4.7466529, 6.64485363, 4.15837877, 5.2533471, 5.84162123}, within(1e-8));
        RankSumResult.Line line = result.line().orElseThrow();
        assertThat(line.intercept()).isCloseTo(intercept, within(1e-12));
        assertThat(line.slope()).isCloseTo(slope, within(1e-12));
        assertThat(line.determination()).isCloseTo(determination, within(1e-12));
        assertThat(result.groups(RankSumResult.customaryLimits(3))).containsExactly(2, 3, 2, 2, 2);
        assertThat(result.groups(RankSumResult.customaryLimits(5))).containsExactly(3, 4, 2, 3, 4);
    }

    @Test
    void equal_alternatives_have_no_line_and_equal_ratios() {
        RankSumResult result = PROPORTIONAL.of(benefits(new double[][] {{1, 2, 3}, {1, 2, 3}}), UNEQUAL);
        assertThat(result.line()).isEmpty();
        assertThat(result.ratios().at(0)).isEqualTo(result.ratios().at(1)).isEqualTo(0.75);
        assertThat(WHOLE.of(benefits(new double[][] {{1, 2, 3}}), UNEQUAL)
                        .ratios()
                        .at(0))
                .isEqualTo(1);
    }

    @Test
    void a_missing_value_is_refused() {
        assertThatThrownBy(() -> WHOLE.of(benefits(new double[][] {{1, Double.NaN, 3}, {1, 2, 3}}), UNEQUAL))
                .hasMessageContaining("value of b for 1 must be present for rank-sum ratio");
        assertThatThrownBy(() -> RankSumResult.customaryLimits(6)).hasMessageContaining("3, 4 or 5: got 6");
    }

    @Test
    void permuting_alternatives_permutes_scores_and_a_dominating_one_is_never_behind() {
        for (int seed = 0; seed < 100; seed++) {
            double[][] rows = random(seed, 6);
            double[][] turned = rows.clone();
            Collections.reverse(Arrays.asList(turned));
            for (Function<DecisionMatrix, RelativeScores> model : models()) {
                double[] scores = model.apply(benefits(rows)).toArray();
                double[] other = model.apply(benefits(turned)).toArray();
                for (int i = 0; i < 6; i++) {
                    assertThat(other[5 - i]).as("seed %d", seed).isCloseTo(scores[i], within(1e-12));
                }
                rows[1] = Arrays.stream(rows[0]).map(x -> x * 0.9).toArray();
                double[] dominated = model.apply(benefits(rows)).toArray();
                assertThat(dominated[0]).as("seed %d", seed).isGreaterThanOrEqualTo(dominated[1]);
                rows[1] = turned[4];
            }
        }
    }

    /** The documentation states these counts: 1000 random sets of six under three indicators, the last removed; sets whose other five change order. */
    @Test
    void rank_reversals_are_counted() {
        int[] reversals = new int[3];
        for (int seed = 0; seed < 1000; seed++) {
            double[][] rows = random(seed, 6);
            for (int m = 0; m < 3; m++) {
                Function<DecisionMatrix, RelativeScores> model = models().get(m);
                double[] whole = Arrays.copyOf(model.apply(benefits(rows)).toArray(), 5);
                double[] rest = model.apply(benefits(Arrays.copyOf(rows, 5))).toArray();
                reversals[m] += reversed(whole, rest) ? 1 : 0;
            }
        }
        assertThat(reversals).containsExactly(5, 189, 200);
    }

    private static boolean reversed(double[] whole, double[] rest) {
        return IntStream.range(0, 25).anyMatch(p -> (whole[p / 5] - whole[p % 5]) * (rest[p / 5] - rest[p % 5]) < 0);
    }

    private static List<Function<DecisionMatrix, RelativeScores>> models() {
        return List.of(
                matrix -> new ReferenceRelation(0.5).grades(matrix, Map.of("a", 1.0, "b", 1.0, "c", 1.0), UNEQUAL),
                matrix -> WHOLE.of(matrix, UNEQUAL).ratios(),
                matrix -> PROPORTIONAL.of(matrix, UNEQUAL).ratios());
    }

    private static double[][] random(int seed, int rows) {
        Random random = new Random(seed);
        return IntStream.range(0, rows)
                .mapToObj(i -> random.doubles(3).toArray())
                .toArray(double[][]::new);
    }

    private static DecisionMatrix sites() {
        return matrix(SITES, Direction.COST);
    }

    private static DecisionMatrix benefits(double[][] rows) {
        return matrix(rows, Direction.BENEFIT);
    }

    private static DecisionMatrix matrix(double[][] rows, Direction second) {
        List<String> names = IntStream.rangeClosed(1, rows.length)
                .mapToObj(Integer::toString)
                .toList();
        return DecisionMatrix.ofRows(names, CODES, List.of(Direction.BENEFIT, second, Direction.BENEFIT), rows);
    }
}
