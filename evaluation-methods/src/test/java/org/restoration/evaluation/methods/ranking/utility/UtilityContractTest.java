package org.restoration.evaluation.methods.ranking.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.methods.weighting.Importances;

/** What holds for every ranking by utility. */
class UtilityContractTest {

    private static final int ROUNDS = 100;

    private static final Importances WEIGHTS = UtilityMethods.importances(4, 3, 2, 1);

    /** As published a higher cost raises its score. */
    private static final Set<Class<?>> REWARD_COSTS = Set.of(Aroman.class);

    /** Sums or products in which the share of a constant column is the same for all, and nothing is done to the result. */
    private static final Set<Class<?>> DEAF_TO_CONSTANTS = Set.of(
            WeightedSum.class,
            WeightedProduct.class,
            Aras.class,
            RatioSystem.class,
            FullMultiplicativeForm.class,
            MultiMoora.class,
            Marcos.class,
            Ocra.class,
            RangeOfValue.class);

    /** Its limits have a unit. */
    private static final Set<Class<?>> UNIT_BOUND = Set.of(Rafsi.class);

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(UtilityMethods.all().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(UtilityMethod.class.getPermittedSubclasses());
    }

    @Test
    void every_method_has_a_name_of_its_own() {
        assertThat(UtilityMethods.all().stream().map(UtilityMethod::name))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void another_order_of_alternatives_moves_the_scores_along() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = UtilityMethods.random(seed, 3 + (int) seed % 8);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, matrix.rows()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            DecisionMatrix moved = picked(matrix, order);
            for (UtilityMethod method : UtilityMethods.all()) {
                double[] scores = scores(method, matrix).toArray();
                double[] others = scores(method, moved).toArray();
                for (int i = 0; i < scores.length; i++) {
                    assertThat(others[i])
                            .as("%s, seed %d", method, seed)
                            .isCloseTo(scores[order.get(i)], within(1e-12 * Math.max(1, Math.abs(others[i]))));
                }
            }
        }
    }

    @Test
    void another_order_of_indicators_changes_no_score() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = UtilityMethods.random(seed, 3 + (int) seed % 8);
            List<Column> columns = new ArrayList<>(matrix.columns());
            Collections.shuffle(columns, new Random(seed));
            DecisionMatrix moved = DecisionMatrix.of(columns);
            for (UtilityMethod method : UtilityMethods.all()) {
                double[] scores = scores(method, matrix).toArray();
                double[] others = scores(method, moved).toArray();
                for (int i = 0; i < scores.length; i++) {
                    assertThat(others[i])
                            .as("%s, seed %d", method, seed)
                            .isCloseTo(scores[i], within(1e-9 * Math.max(1, Math.abs(scores[i]))));
                }
            }
        }
    }

    @Test
    void importances_of_unit_sum_may_be_given_on_any_scale() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = UtilityMethods.random(seed, 7);
            for (UtilityMethod method : UtilityMethods.all()) {
                assertThat(method.rank(matrix, UtilityMethods.importances(40, 30, 20, 10))
                                .scores())
                        .as("%s, seed %d", method, seed)
                        .isEqualTo(scores(method, matrix));
            }
        }
    }

    @Test
    void who_dominates_never_ranks_below() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = UtilityMethods.random(seed, 7);
            DecisionMatrix better = matrix.map(column -> {
                double[] values = column.toArray();
                values[0] = (column.direction() == Direction.BENEFIT
                                ? Math.max(values[0], values[1])
                                : Math.min(values[0], values[1]))
                        + (column.code().equals("c0") ? 1 : 0);
                return Column.of(column.code(), column.direction(), values);
            });
            for (UtilityMethod method : UtilityMethods.all()) {
                if (!REWARD_COSTS.contains(method.getClass())) {
                    double[] ranks = method.rank(better, WEIGHTS).ranks().toArray();
                    assertThat(ranks[0]).as("%s, seed %d", method, seed).isLessThanOrEqualTo(ranks[1]);
                }
            }
        }
    }

    @Test
    void equal_alternatives_have_equal_scores() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = picked(UtilityMethods.random(seed, 6), List.of(0, 1, 2, 3, 4, 5, 2));
            for (UtilityMethod method : UtilityMethods.all()) {
                RelativeScores scores = scores(method, matrix);
                assertThat(scores.at(6)).as("%s, seed %d", method, seed).isEqualTo(scores.at(2));
            }
        }
    }

    @Test
    void a_constant_column_changes_no_rank_where_its_share_is_the_same_for_all() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = UtilityMethods.random(seed, 7);
            for (Direction direction : List.of(Direction.BENEFIT, Direction.COST)) {
                List<Column> columns = new ArrayList<>(matrix.columns());
                columns.add(Column.of("c4", direction, 5, 5, 5, 5, 5, 5, 5));
                DecisionMatrix wider = DecisionMatrix.of(columns);
                for (UtilityMethod method : UtilityMethods.all()) {
                    if (DEAF_TO_CONSTANTS.contains(method.getClass())) {
                        assertThat(method.rank(wider, UtilityMethods.importances(4, 3, 2, 1, 2))
                                        .ranks()
                                        .toArray())
                                .as("%s, %s, seed %d", method, direction, seed)
                                .isEqualTo(method.rank(matrix, WEIGHTS).ranks().toArray());
                    }
                }
            }
        }
    }

    @Test
    void a_single_alternative_and_one_among_equals_have_scores() {
        for (UtilityMethod method : UtilityMethods.all()) {
            for (List<Integer> rows : List.of(List.of(0), List.of(0, 0, 0))) {
                RelativeScores scores = scores(method, picked(UtilityMethods.random(1, 3), rows));
                assertThat(Arrays.stream(scores.toArray()).boxed())
                        .as(method.name())
                        .allMatch(Double::isFinite);
                assertThat(scores.ranks(Ties.MINIMUM).toArray())
                        .as(method.name())
                        .containsOnly(1);
            }
        }
    }

    @Test
    void another_unit_changes_no_rank() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = UtilityMethods.random(seed, 7);
            DecisionMatrix inGrams = matrix.map(column -> Column.of(
                    column.code(),
                    column.direction(),
                    Arrays.stream(column.toArray())
                            .map(value -> column.code().equals("c1") ? 1024 * value : value)
                            .toArray()));
            for (UtilityMethod method : UtilityMethods.all()) {
                if (!UNIT_BOUND.contains(method.getClass())) {
                    assertThat(method.rank(inGrams, WEIGHTS).ranks().toArray())
                            .as("%s, seed %d", method, seed)
                            .isEqualTo(method.rank(matrix, WEIGHTS).ranks().toArray());
                }
            }
        }
    }

    @Test
    void a_missing_value_is_refused_with_its_place() {
        DecisionMatrix gap = UtilityMethods.random(1, 2)
                .map(column ->
                        column.code().equals("c2") ? Column.of("c2", column.direction(), 6, Double.NaN) : column);
        for (UtilityMethod method : UtilityMethods.all()) {
            assertThatThrownBy(() -> method.rank(gap, WEIGHTS))
                    .as(method.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("value of c2 for 2 must be present for " + method.name());
        }
    }

    @Test
    void importances_of_other_indicators_are_refused() {
        for (UtilityMethod method : UtilityMethods.all()) {
            assertThatThrownBy(() -> method.rank(UtilityMethods.random(1, 2), UtilityMethods.importances(1, 1)))
                    .as(method.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("importances must speak of exactly the indicators");
        }
    }

    @Test
    void the_same_question_has_the_same_answer() {
        DecisionMatrix matrix = UtilityMethods.random(7, 5);
        for (UtilityMethod method : UtilityMethods.all()) {
            assertThat(method.rank(matrix, WEIGHTS))
                    .isEqualTo(method.rank(matrix, WEIGHTS))
                    .hasSameHashCodeAs(method.rank(matrix, WEIGHTS));
        }
    }

    private static RelativeScores scores(UtilityMethod method, DecisionMatrix matrix) {
        return method.rank(matrix, WEIGHTS).scores();
    }

    private static DecisionMatrix picked(DecisionMatrix matrix, List<Integer> rows) {
        return DecisionMatrix.of(matrix.columns().stream()
                .map(column -> Column.of(
                        column.code(),
                        column.direction(),
                        rows.stream().mapToDouble(column::at).toArray()))
                .toList());
    }
}
