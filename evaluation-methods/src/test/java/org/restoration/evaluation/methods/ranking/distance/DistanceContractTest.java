package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.IdealRange;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** What holds for every ranking by distance. */
class DistanceContractTest {

    private static final List<String> CODES = List.of("i0", "i1", "i2", "i3", "i4", "same");

    private static final Spotis SPOTIS = Spotis.ofBounds(each(() -> new ValueRange(0, 11)));

    private static final List<DistanceMethod> ALL = List.of(
            Topsis.standard(),
            new Topsis(MinMax.oriented(), Minkowski.MANHATTAN),
            new Topsis(new AsGiven(), new Minkowski(3)),
            new Topsis(new AsGiven(), Minkowski.CHEBYSHEV),
            Vikor.standard(),
            new Vikor(0.1, MinMax.oriented()),
            Edas.standard(),
            Codas.standard(),
            new Codas(MinMax.oriented(), 0),
            Mabac.standard(),
            Mairca.standard(),
            SPOTIS,
            new BalancedSpotis(SPOTIS, 0.5),
            new Rim(each(() -> IdealRange.of(0, 11, 11, 11))),
            Ervd.standard(each(() -> 5.0)),
            new Ervd(each(() -> 5.0), false, new ProspectValue(2, 0.5), Minkowski.EUCLIDEAN, false),
            Probid.standard(),
            SimplifiedProbid.standard(),
            Piv.standard(),
            Cradis.standard(),
            GreyRelation.standard(),
            ReferencePoint.standard(),
            new LimitsOnProperties(each(() -> Limit.atLeast(6))),
            new Comet(each(() -> List.of(0.0, 5.0, 11.0)), new Topsis(MinMax.oriented())));

    /** An alternative may come out behind one that it is at least as good as everywhere. */
    private static final Set<Class<?>> MAY_BREAK_DOMINANCE = Set.of(Codas.class, Probid.class, SimplifiedProbid.class);

    /** How good values are is given, so that a column of equal ones still says how good the alternatives are. */
    private static final Set<Class<?>> HEAR_A_CONSTANT_COLUMN = Set.of(Rim.class, Comet.class);

    /** Bounds, reference points and limits are in the unit of the indicator. */
    private static final Set<Class<?>> HAVE_A_UNIT =
            Set.of(Spotis.class, BalancedSpotis.class, Rim.class, Ervd.class, LimitsOnProperties.class, Comet.class);

    /** The direction of an indicator plays no part. */
    private static final Set<Class<?>> WITHOUT_DIRECTION = Set.of(Rim.class, LimitsOnProperties.class);

    private static final long SEED = 20261124;

    private static final int ROUNDS = 60;

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DistanceMethod.class.getPermittedSubclasses());
    }

    @Test
    void another_order_of_alternatives_changes_no_score() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            DecisionMatrix matrix = matrix(random, 1 + random.nextInt(9), 1 + random.nextInt(5));
            Importances importances = importances(random, matrix);
            List<Integer> order = shuffled(random, matrix.rows());
            DecisionMatrix moved = DecisionMatrix.of(matrix.columns().stream()
                    .map(column -> Column.of(
                            column.code(),
                            column.direction(),
                            order.stream().mapToDouble(column::at).toArray()))
                    .toList());
            for (DistanceMethod method : ALL) {
                RelativeScores scores = method.rank(matrix, importances).scores();
                RelativeScores others = method.rank(moved, importances).scores();
                for (int i = 0; i < order.size(); i++) {
                    assertClose(method, round, others.at(i), scores.at(order.get(i)), 1e-12);
                }
            }
        }
    }

    @Test
    void another_order_of_indicators_changes_no_score() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            DecisionMatrix matrix = matrix(random, 1 + random.nextInt(9), 1 + random.nextInt(5));
            Importances importances = importances(random, matrix);
            DecisionMatrix moved = DecisionMatrix.of(shuffled(random, matrix.width()).stream()
                    .map(matrix::column)
                    .toList());
            for (DistanceMethod method : ALL) {
                RelativeScores scores = method.rank(matrix, importances).scores();
                RelativeScores others = method.rank(moved, importances).scores();
                for (int i = 0; i < scores.size(); i++) {
                    assertClose(method, round, others.at(i), scores.at(i), 1e-9);
                }
            }
        }
    }

    @Test
    void importances_of_unit_sum_may_be_given_on_any_scale() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            DecisionMatrix matrix = matrix(random, 6, 3);
            Importances importances = importances(random, matrix).on(ImportanceScale.UNIT_SUM);
            Map<String, Double> percent = new LinkedHashMap<>();
            importances.asGiven().forEach((code, importance) -> percent.put(code, 100 * importance));
            for (DistanceMethod method : ALL) {
                RelativeScores scores = method.rank(matrix, importances).scores();
                RelativeScores others = method.rank(matrix, Importances.of(percent, ImportanceScale.UNIT_SUM))
                        .scores();
                for (int i = 0; i < scores.size(); i++) {
                    assertClose(method, round, others.at(i), scores.at(i), 1e-9);
                }
            }
        }
    }

    @Test
    void who_is_at_least_as_good_everywhere_is_never_behind() {
        Map<Class<?>, Integer> broken = new HashMap<>();
        Random random = new Random(SEED);
        for (int round = 0; round < 10 * ROUNDS; round++) {
            DecisionMatrix matrix = whole(random, 8, 3);
            Importances importances = importances(random, matrix);
            for (DistanceMethod method : ALL) {
                RelativeScores scores = method.rank(matrix, importances).scores();
                for (int a = 0; a < matrix.rows(); a++) {
                    for (int b = 0; b < matrix.rows(); b++) {
                        if (dominates(matrix, a, b) && gain(scores, a) < gain(scores, b) - 1e-9) {
                            broken.merge(method.getClass(), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        assertThat(broken.keySet()).as("seed %d", SEED).isEqualTo(MAY_BREAK_DOMINANCE);
    }

    @Test
    void equal_alternatives_score_the_same_to_the_bit() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            DecisionMatrix matrix = matrix(random, 7, 4);
            DecisionMatrix twice = DecisionMatrix.of(matrix.columns().stream()
                    .map(column -> {
                        double[] values = Arrays.copyOf(column.toArray(), 8);
                        values[7] = values[2];
                        return Column.of(column.code(), column.direction(), values);
                    })
                    .toList());
            Importances importances = importances(random, matrix);
            for (DistanceMethod method : ALL) {
                RelativeScores scores = method.rank(twice, importances).scores();
                assertThat(scores.at(7))
                        .as("%s, seed %d, round %d", method, SEED, round)
                        .isEqualTo(scores.at(2));
            }
        }
    }

    @Test
    void a_constant_column_changes_no_rank_where_the_set_says_what_is_good() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            DecisionMatrix matrix = matrix(random, 6, 3);
            Importances importances = importances(random, matrix);
            List<Column> columns = new ArrayList<>(matrix.columns());
            columns.add(Column.of("same", Direction.COST, 3, 3, 3, 3, 3, 3));
            Map<String, Double> more = new LinkedHashMap<>(importances.asGiven());
            more.put("same", 0.4);
            for (DistanceMethod method : ALL) {
                if (!HEAR_A_CONSTANT_COLUMN.contains(method.getClass())) {
                    assertSameOrder(
                            method,
                            round,
                            method.rank(matrix, importances).scores(),
                            method.rank(DecisionMatrix.of(columns), Importances.of(more, ImportanceScale.AS_GIVEN))
                                    .scores());
                }
            }
        }
    }

    @Test
    void another_unit_changes_no_rank_where_nothing_is_given_in_it() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            DecisionMatrix matrix = matrix(random, 6, 3);
            Importances importances = importances(random, matrix);
            DecisionMatrix inGrams = matrix.map(column -> Column.of(
                    column.code(),
                    column.direction(),
                    Arrays.stream(column.toArray()).map(value -> 1000 * value).toArray()));
            for (DistanceMethod method : ALL) {
                if (!HAVE_A_UNIT.contains(method.getClass())) {
                    assertSameOrder(
                            method,
                            round,
                            method.rank(matrix, importances).scores(),
                            method.rank(inGrams, importances).scores());
                }
            }
        }
    }

    @Test
    void a_single_alternative_and_equal_ones_have_a_score() {
        for (int rows : List.of(1, 4)) {
            double[] tenths = new double[rows];
            Arrays.fill(tenths, 0.1);
            DecisionMatrix matrix = DecisionMatrix.of(
                    List.of(Column.of("i0", Direction.BENEFIT, tenths), Column.of("i1", Direction.COST, tenths)));
            for (DistanceMethod method : ALL) {
                RankingResult result = method.rank(matrix, Importances.equal(List.of("i0", "i1")));
                for (double score : result.scores().toArray()) {
                    assertThat(score)
                            .as(method.toString())
                            .isFinite()
                            .isEqualTo(result.scores().at(0));
                }
            }
        }
    }

    @Test
    void the_same_input_gives_an_equal_result() {
        DecisionMatrix matrix = matrix(new Random(SEED), 5, 3);
        Importances importances = Importances.equal(matrix.indicators());
        for (DistanceMethod method : ALL) {
            assertThat(method.rank(matrix, importances))
                    .as(method.toString())
                    .isEqualTo(method.rank(matrix, importances))
                    .hasSameHashCodeAs(method.rank(matrix, importances));
        }
    }

    @Test
    void a_missing_value_is_refused_with_its_place() {
        DecisionMatrix gap = DecisionMatrix.of(
                List.of("north", "south"), List.of(Column.of("i0", Direction.BENEFIT, 6, Double.NaN)));
        for (DistanceMethod method : ALL) {
            assertThatThrownBy(() -> method.rank(gap, Importances.equal(List.of("i0"))))
                    .as(method.toString())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("value of i0 for south must be present for " + method.name());
        }
    }

    @Test
    void a_best_range_is_refused_where_direction_counts() {
        DecisionMatrix range = DecisionMatrix.of(List.of(Column.of("i0", Direction.OPTIMUM, 6, 7)));
        for (DistanceMethod method : ALL) {
            if (!WITHOUT_DIRECTION.contains(method.getClass())) {
                assertThatThrownBy(() -> method.rank(range, Importances.equal(List.of("i0"))))
                        .as(method.toString())
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("column i0 must be a benefit or a cost for " + method.name());
            } else {
                assertThat(method.rank(range, Importances.equal(List.of("i0")))).isNotNull();
            }
        }
    }

    private static <V> Map<String, V> each(Supplier<V> value) {
        Map<String, V> byCode = new LinkedHashMap<>();
        CODES.forEach(code -> byCode.put(code, value.get()));
        return byCode;
    }

    private static double gain(RelativeScores scores, int row) {
        return scores.preference() == Preference.HIGHER ? scores.at(row) : -scores.at(row);
    }

    private static boolean dominates(DecisionMatrix matrix, int a, int b) {
        return matrix.columns().stream().allMatch(column -> column.at(a) >= column.at(b));
    }

    private static void assertClose(DistanceMethod method, int round, double one, double other, double tolerance) {
        if (one != other) {
            assertThat(one)
                    .as("%s, seed %d, round %d", method, SEED, round)
                    .isCloseTo(other, within(tolerance * Math.max(1, Math.abs(other))));
        }
    }

    private static void assertSameOrder(DistanceMethod method, int round, RelativeScores one, RelativeScores other) {
        for (int a = 0; a < one.size(); a++) {
            for (int b = 0; b < a; b++) {
                double before = one.at(a) - one.at(b);
                double after = other.at(a) - other.at(b);
                assertThat(before * after < 0 && Math.abs(before) > 1e-9 && Math.abs(after) > 1e-9)
                        .as("%s, seed %d, round %d, alternatives %d and %d", method, SEED, round, a, b)
                        .isFalse();
            }
        }
    }

    private static List<Integer> shuffled(Random random, int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private static Importances importances(Random random, DecisionMatrix matrix) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        matrix.indicators().forEach(code -> byCode.put(code, 0.1 + random.nextDouble()));
        return Importances.of(byCode, ImportanceScale.AS_GIVEN);
    }

    private static DecisionMatrix matrix(Random random, int rows, int width) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < width; j++) {
            double[] values = new double[rows];
            for (int i = 0; i < rows; i++) {
                values[i] = 0.5 + 10 * random.nextDouble();
            }
            columns.add(Column.of(CODES.get(j), random.nextBoolean() ? Direction.BENEFIT : Direction.COST, values));
        }
        return DecisionMatrix.of(columns);
    }

    /** Benefits from 1 to 10 in whole numbers, so that many alternatives dominate others. */
    private static DecisionMatrix whole(Random random, int rows, int width) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < width; j++) {
            columns.add(Column.of(
                    CODES.get(j),
                    Direction.BENEFIT,
                    random.ints(rows, 1, 11).asDoubleStream().toArray()));
        }
        return DecisionMatrix.of(columns);
    }
}
