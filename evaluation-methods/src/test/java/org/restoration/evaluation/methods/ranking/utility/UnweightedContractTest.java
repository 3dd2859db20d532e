package org.restoration.evaluation.methods.ranking.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** What holds for every method without importances. */
class UnweightedContractTest {

    private final List<UnweightedMethod> all =
            List.of(new DominanceCount(), PreferenceSelectionIndex.standard(), Simus.standard());

    private static final int ROUNDS = 100;

    /** Few alternatives in a narrow range, as PSI wants them. */
    private static DecisionMatrix random(long seed) {
        return UtilityMethods.random(seed, 5).map(column -> column.mapped(value -> 1000 + value, column.direction()));
    }

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(all.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(UnweightedMethod.class.getPermittedSubclasses());
    }

    @Test
    void another_order_of_alternatives_moves_the_scores_along() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = random(seed);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, matrix.rows()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            DecisionMatrix moved = picked(matrix, order);
            for (UnweightedMethod method : all) {
                double[] scores = method.rank(matrix).scores().toArray();
                double[] others = method.rank(moved).scores().toArray();
                for (int i = 0; i < scores.length; i++) {
                    assertThat(others[i]).as("%s, seed %d", method, seed).isCloseTo(scores[order.get(i)], within(1e-9));
                }
            }
        }
    }

    @Test
    void another_order_of_indicators_changes_no_score() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = random(seed);
            List<Column> columns = new ArrayList<>(matrix.columns());
            Collections.shuffle(columns, new Random(seed));
            for (UnweightedMethod method : all) {
                assertThat(method.rank(DecisionMatrix.of(columns)).scores().toArray())
                        .as("%s, seed %d", method, seed)
                        .containsExactly(method.rank(matrix).scores().toArray(), within(1e-9));
            }
        }
    }

    @Test
    void another_unit_changes_no_score() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = random(seed);
            DecisionMatrix inGrams = matrix.map(column -> column.mapped(value -> 1024 * value, column.direction()));
            for (UnweightedMethod method : all) {
                assertThat(method.rank(inGrams).scores().toArray())
                        .as("%s, seed %d", method, seed)
                        .containsExactly(method.rank(matrix).scores().toArray(), within(1e-9));
            }
        }
    }

    /** The linear programs of SIMUS take the one or the other of two that are alike. */
    @Test
    void who_dominates_never_ranks_below_and_equals_have_equal_scores() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            DecisionMatrix matrix = random(seed).map(column -> {
                double[] values = column.toArray();
                boolean benefit = column.direction() == Direction.BENEFIT;
                values[0] = benefit ? Math.max(values[0], values[1]) : Math.min(values[0], values[1]);
                values[3] = values[2];
                return Column.of(column.code(), column.direction(), values);
            });
            for (UnweightedMethod method : List.of(new DominanceCount(), PreferenceSelectionIndex.standard())) {
                double[] ranks = method.rank(matrix).ranks().toArray();
                assertThat(ranks[0]).as("%s, seed %d", method, seed).isLessThanOrEqualTo(ranks[1]);
                assertThat(ranks[3]).as("%s, seed %d", method, seed).isEqualTo(ranks[2]);
            }
        }
    }

    @Test
    void a_single_alternative_and_one_among_equals_have_scores() {
        for (UnweightedMethod method : all) {
            for (List<Integer> rows : List.of(List.of(0), List.of(0, 0, 0))) {
                assertThat(Arrays.stream(method.rank(picked(random(1), rows))
                                        .scores()
                                        .toArray())
                                .boxed())
                        .as(method.name())
                        .allMatch(Double::isFinite);
            }
        }
    }

    @Test
    void a_missing_value_is_refused_with_its_place() {
        DecisionMatrix gap = DecisionMatrix.of(
                List.of("north", "south"), List.of(Column.of("ph", Direction.BENEFIT, 6, Double.NaN)));
        for (UnweightedMethod method : all) {
            assertThatThrownBy(() -> method.rank(gap))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("value of ph for south must be present for " + method.name());
        }
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
