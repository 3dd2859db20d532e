package org.restoration.evaluation.methods.ranking.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.Importances;

class PrometheeTest {

    private static final long SEED = 61;

    private static final Importances ONE = Importances.equal(List.of("a"));

    @Test
    void forms_are_those_of_brans1985() {
        check(PreferenceFunction.usual(), 0, 1, 1, 1, 1, 1);
        check(PreferenceFunction.uShape(2), 0, 0, 0, 1, 1, 1);
        check(PreferenceFunction.vShape(4), 0, 0.25, 0.5, 0.75, 1, 1);
        check(PreferenceFunction.level(1, 3), 0, 0, 0.5, 0.5, 1, 1);
        check(PreferenceFunction.linear(1, 3), 0, 0, 0.5, 1, 1, 1);
        check(PreferenceFunction.linear(2, 2), 0, 0, 0, 1, 1, 1);
        // 1 − exp(−d²/8), computed in Python
        check(
                PreferenceFunction.gaussian(2),
                0,
                0.1175030974154046,
                0.3934693402873666,
                0.6753475326416503,
                0.8646647167633873,
                0.9560630663765926);
    }

    /** At the advantages 0 to 5; no disadvantage is preferred. */
    private static void check(PreferenceFunction function, double... expected) {
        for (int d = 0; d < expected.length; d++) {
            assertThat(function.of(d)).as(function + " of " + d).isCloseTo(expected[d], within(1e-15));
            assertThat(function.of(-d)).isZero();
        }
    }

    @Test
    void sorted_flows_equal_the_sums_over_all_pairs() {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            int n = 1 + random.nextInt(60);
            double offset = round % 3 == 0 ? 1e9 : 0;
            boolean ties = round % 2 == 0;
            double[] values = random.doubles(n)
                    .map(u -> offset + (ties ? Math.rint(10 * u) : 10 * u))
                    .toArray();
            double q = ties ? random.nextInt(5) : 5 * random.nextDouble();
            double p = q + (ties ? 1 + random.nextInt(5) : 5 * random.nextDouble());
            for (PreferenceFunction function : List.of(
                    PreferenceFunction.usual(),
                    PreferenceFunction.uShape(q),
                    PreferenceFunction.vShape(p),
                    PreferenceFunction.level(q, p),
                    PreferenceFunction.linear(q, p),
                    PreferenceFunction.linear(q, q + 1e-3),
                    PreferenceFunction.gaussian(p))) {
                Promethee.Result result = Promethee.of(function)
                        .rank(DecisionMatrix.of(List.of(Column.of("a", Direction.COST, values))), ONE);
                for (int i = 0; i < n; i++) {
                    String place = function + ", seed " + SEED + ", round " + round + ", row " + i;
                    assertThat(result.positive().at(i))
                            .as(place)
                            .isCloseTo(allPairs(function, values, i, 1), within(1e-12));
                    assertThat(result.negative().at(i))
                            .as(place)
                            .isCloseTo(allPairs(function, values, i, -1), within(1e-12));
                }
            }
        }
    }

    /** The definition: the mean preference over all others, of a cost. */
    private static double allPairs(PreferenceFunction function, double[] values, int i, int sign) {
        CompensatedSum sum = new CompensatedSum();
        for (double other : values) {
            sum.add(function.of(sign * (other - values[i])));
        }
        return values.length == 1 ? 0 : sum.value() / (values.length - 1);
    }

    @Test
    void flows_are_the_row_and_column_means_of_the_preferences() {
        Random random = new Random(SEED);
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("a", Direction.BENEFIT, random.doubles(9).toArray()),
                Column.of("b", Direction.COST, random.doubles(9).toArray())));
        Promethee promethee = new Promethee(PerIndicator.of(
                Map.of("a", PreferenceFunction.linear(0.1, 0.4), "b", PreferenceFunction.level(0.2, 0.5))));
        Importances importances = Importances.equal(matrix.indicators());
        Promethee.Result result = promethee.rank(matrix, importances);
        double[][] preferences = promethee.preferences(matrix, importances).toArray();

        for (int i = 0; i < 9; i++) {
            double positive = 0;
            double negative = 0;
            for (int k = 0; k < 9; k++) {
                positive += preferences[i][k] / 8;
                negative += preferences[k][i] / 8;
            }
            assertThat(result.positive().at(i)).isCloseTo(positive, within(1e-12));
            assertThat(result.negative().at(i)).isCloseTo(negative, within(1e-12));
            assertThat(result.scores().at(i)).isCloseTo(positive - negative, within(1e-12));
        }
    }

    @Test
    void alternatives_whose_flows_disagree_cannot_be_compared() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of("bold", "meek", "like-meek", "last"),
                List.of(
                        Column.of("a", Direction.BENEFIT, 100, 30, 0, 0),
                        Column.of("b", Direction.BENEFIT, 0, 3, 3, 0)));
        Promethee.Result result = new Promethee(PerIndicator.of(
                        Map.of("a", PreferenceFunction.uShape(60), "b", PreferenceFunction.uShape(2.5))))
                .rank(matrix, Importances.equal(matrix.indicators()));

        assertThat(result.relation("bold", "meek")).isEqualTo(Relation.INCOMPARABLE);
        assertThat(result.relation("meek", "last")).isEqualTo(Relation.BETTER);
        assertThat(result.relation("last", "meek")).isEqualTo(Relation.WORSE);
        assertThat(result.relation("like-meek", "meek")).isEqualTo(Relation.EQUAL);
    }

    @Test
    void a_threshold_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> PreferenceFunction.linear(3, 2))
                .hasMessage("preference threshold must be finite and at least the indifference threshold of 3.0:"
                        + " got 2.0");
        assertThatThrownBy(() -> PreferenceFunction.uShape(-1))
                .hasMessage("indifference threshold must be finite and at least 0: got -1.0");
        assertThatThrownBy(() -> PreferenceFunction.gaussian(0))
                .hasMessage("spread of a Gaussian preference must be finite and above 0: got 0.0");
    }

    @Test
    void an_indicator_without_a_function_is_named() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 1, 2), Column.of("b", Direction.BENEFIT, 1, 2)));
        Promethee promethee = new Promethee(PerIndicator.of(Map.of("a", PreferenceFunction.usual())));

        assertThatThrownBy(() -> promethee.rank(matrix, Importances.equal(matrix.indicators())))
                .hasMessage("preference function must be given for b: got those of [a]");
    }
}
