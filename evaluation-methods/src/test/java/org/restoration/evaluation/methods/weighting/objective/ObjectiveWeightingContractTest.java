package org.restoration.evaluation.methods.weighting.objective;

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
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.weighting.Weights;

/** What holds for every weighting from data. */
class ObjectiveWeightingContractTest {

    private static final List<ObjectiveWeighting> ALL = List.of(
            new Entropy(new AsGiven()),
            Critic.standard(),
            new Critic(MinMax.oriented(), Spread.POPULATION, Correlation.SPEARMAN),
            new Critic(MinMax.oriented(), Spread.POPULATION, Correlation.KENDALL),
            new StandardDeviation(MinMax.oriented(), Spread.SAMPLE),
            new CoefficientOfVariation(new AsGiven(), Spread.SAMPLE),
            new Variance(MinMax.oriented(), Spread.SAMPLE),
            new Gini(new AsGiven()),
            new Angle(new AsGiven()),
            new Merec(),
            new Cilos(),
            new Idocriw(),
            new Lopcow(MinMax.oriented(), Spread.SAMPLE),
            new PrincipalComponents(PrincipalComponents.Reading.COMMUNALITY, new PrincipalComponents.Kaiser()),
            new PrincipalComponents(PrincipalComponents.Reading.COMMUNALITY, new PrincipalComponents.First()),
            new PrincipalComponents(PrincipalComponents.Reading.COEFFICIENTS, new PrincipalComponents.LeastShare(0.85)),
            ProjectionPursuit.standard(1),
            new EqualWeights());

    /** Its weights are those of the set as it stands: nothing is computed from the values. */
    private static final Set<Class<?>> BLIND = Set.of(EqualWeights.class);

    /** A column that says nothing of the alternatives may still be what is lost least when another is at its best. */
    private static final Set<Class<?>> WEIGH_WHAT_IS_CONSTANT = Set.of(EqualWeights.class, Cilos.class);

    private static final long SEED = 20261124;

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ObjectiveWeighting.class.getPermittedSubclasses());
    }

    @Test
    void weights_are_stamped_as_depending_on_the_set() {
        for (ObjectiveWeighting weighting : ALL) {
            assertThat(weighting.fit(matrix(new Random(1), 6, 3)).origin())
                    .isEqualTo(weighting.name() + " of 6 alternatives (set-dependent)");
        }
    }

    @Test
    void another_order_of_alternatives_or_indicators_changes_no_weight() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 2 + random.nextInt(8), 1 + random.nextInt(5));
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < matrix.rows(); i++) {
                rows.add(i);
            }
            Collections.shuffle(rows, random);
            List<Column> columns = new ArrayList<>();
            for (Column column : matrix.columns()) {
                double[] values = rows.stream().mapToDouble(column::at).toArray();
                columns.add(Column.of(column.code(), column.direction(), values));
            }
            Collections.shuffle(columns, random);
            DecisionMatrix moved = DecisionMatrix.of(columns);
            for (ObjectiveWeighting weighting : ALL) {
                Weights weights = weighting.fit(matrix).weights();
                Weights others = weighting.fit(moved).weights();
                for (String code : weights.codes()) {
                    assertThat(others.weightOf(code))
                            .as("%s of %s, seed %d, round %d", weighting, code, SEED, round)
                            .isCloseTo(weights.weightOf(code), within(1e-9));
                }
            }
        }
    }

    @Test
    void another_unit_changes_no_weight() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 2 + random.nextInt(8), 1 + random.nextInt(5));
            DecisionMatrix inGrams = matrix.map(column -> Column.of(
                    column.code(),
                    column.direction(),
                    Arrays.stream(column.toArray()).map(value -> 1000 * value).toArray()));
            for (ObjectiveWeighting weighting : ALL) {
                double[] weights = weighting.fit(matrix).weights().toArray();
                double[] others = weighting.fit(inGrams).weights().toArray();
                for (int j = 0; j < weights.length; j++) {
                    assertThat(others[j])
                            .as("%s, seed %d, round %d", weighting, SEED, round)
                            .isCloseTo(weights[j], within(1e-9));
                }
            }
        }
    }

    @Test
    void a_constant_column_gets_no_weight_where_others_tell_alternatives_apart() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("same", Direction.BENEFIT, 5, 5, 5),
                Column.of("a", Direction.BENEFIT, 1, 2, 4),
                Column.of("b", Direction.COST, 3, 1, 2)));
        for (ObjectiveWeighting weighting : ALL) {
            if (!WEIGH_WHAT_IS_CONSTANT.contains(weighting.getClass())) {
                assertThat(weighting.fit(matrix).weights().weightOf("same"))
                        .as(weighting.toString())
                        .isZero();
            }
        }
    }

    @Test
    void where_nothing_tells_alternatives_apart_all_weights_are_equal() {
        DecisionMatrix constant = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 5, 5, 5), Column.of("b", Direction.COST, 2, 2, 2)));
        DecisionMatrix single =
                DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 5), Column.of("b", Direction.COST, 2)));
        for (ObjectiveWeighting weighting : ALL) {
            for (DecisionMatrix matrix : List.of(constant, single)) {
                assertThat(weighting.fit(matrix).weights().toArray())
                        .as(weighting.toString())
                        .containsExactly(new double[] {0.5, 0.5}, within(1e-12));
            }
        }
    }

    @Test
    void a_missing_value_is_refused_with_its_place() {
        DecisionMatrix gap = DecisionMatrix.of(
                List.of("north", "south"), List.of(Column.of("ph", Direction.BENEFIT, 6, Double.NaN)));
        for (ObjectiveWeighting weighting : ALL) {
            if (!BLIND.contains(weighting.getClass())) {
                assertThatThrownBy(() -> weighting.fit(gap))
                        .as(weighting.toString())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("value of ph for south must be present for " + weighting.name());
            }
        }
    }

    @Test
    void entropy_takes_zeros() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("one-has-all", Direction.BENEFIT, 0, 0, 7, 0),
                Column.of("even", Direction.BENEFIT, 3, 3, 3, 3)));

        assertThat(new Entropy(new AsGiven()).fit(matrix).weights().toArray()).containsExactly(1, 0);
    }

    @Test
    void critic_sees_that_a_cost_and_a_benefit_pull_the_same_way() {
        List<Column> columns = List.of(
                Column.of("cover", Direction.BENEFIT, 10, 20, 30),
                Column.of("erosion", Direction.COST, 3, 2, 1),
                Column.of("ph", Direction.BENEFIT, 6, 8, 5));
        double[] weights =
                Critic.standard().fit(DecisionMatrix.of(columns)).weights().toArray();

        assertThat(weights[0]).isEqualTo(weights[1], within(1e-12)).isLessThan(weights[2]);
    }

    @Test
    void cilos_shares_weight_equally_where_one_alternative_is_best_in_everything() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("a", Direction.BENEFIT, 9, 2, 4),
                Column.of("b", Direction.BENEFIT, 8, 1, 2),
                Column.of("c", Direction.COST, 1, 5, 3)));

        assertThat(new Cilos().fit(matrix).weights().toArray())
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
    }

    private static DecisionMatrix matrix(Random random, int rows, int width) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < width; j++) {
            double[] values = new double[rows];
            for (int i = 0; i < rows; i++) {
                values[i] = 0.5 + 10 * random.nextDouble();
            }
            columns.add(Column.of("i" + j, random.nextBoolean() ? Direction.BENEFIT : Direction.COST, values));
        }
        return DecisionMatrix.of(columns);
    }
}
