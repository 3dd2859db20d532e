package org.restoration.evaluation.methods.ranking.outranking;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.ranking.outranking.NetFlowDistillation.End;
import org.restoration.evaluation.methods.ranking.outranking.NetFlowDistillation.Index;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** What holds for every outranking method that ranks. */
class OutrankingContractTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "methods", "ranking-outranking.md");

    private static final long SEED = 20261124;

    private static final int MATRICES = 1000;

    private static final PerIndicator<Thresholds> THRESHOLDS = PerIndicator.same(Thresholds.of(50, 200, 600));

    /** By the name that the page gives to the counts of rank reversals. */
    private static final Map<String, OutrankingMethod> METHODS = named(
            entry("PROMETHEE II, usual", Promethee.of(PreferenceFunction.usual())),
            entry("PROMETHEE II, U-shape 50", Promethee.of(PreferenceFunction.uShape(50))),
            entry("PROMETHEE II, V-shape 200", Promethee.of(PreferenceFunction.vShape(200))),
            entry("PROMETHEE II, level 50 and 200", Promethee.of(PreferenceFunction.level(50, 200))),
            entry("PROMETHEE II, linear 50 to 200", Promethee.of(PreferenceFunction.linear(50, 200))),
            entry("PROMETHEE II, Gaussian 100", Promethee.of(PreferenceFunction.gaussian(100))),
            entry("ELECTRE II", Electre2.standard()),
            entry("ELECTRE III", Electre3.of(THRESHOLDS)),
            entry(
                    "net-flow distillation of concordance, descending",
                    new NetFlowDistillation(THRESHOLDS, Index.CONCORDANCE, End.BEST)),
            entry(
                    "net-flow distillation of credibility, ascending",
                    new NetFlowDistillation(THRESHOLDS, Index.CREDIBILITY, End.WORST)),
            entry("ELECTRE net concordance", new NetConcordance(new AsGiven())),
            entry("ELECTRE net discordance, vector", new NetDiscordance(new VectorLength(Orientation.ORIENTED))),
            entry("TODIM, sum, θ 1", Todim.standard()),
            entry("TODIM, min–max, θ 2.25", new Todim(MinMax.oriented(), 2.25)),
            entry("TODIM (1991 linear form)", new TodimLinear()));

    @SafeVarargs
    private static Map<String, OutrankingMethod> named(Map.Entry<String, OutrankingMethod>... entries) {
        Map<String, OutrankingMethod> named = new LinkedHashMap<>();
        for (Map.Entry<String, OutrankingMethod> entry : entries) {
            named.put(entry.getKey(), entry.getValue());
        }
        return named;
    }

    static Stream<OutrankingMethod> methods() {
        return METHODS.values().stream();
    }

    /** Methods in which an indicator that tells no alternatives apart still agrees with all pairs, or shifts gains against losses. */
    private static final Set<Class<?>> COUNT_WHAT_IS_CONSTANT =
            Set.of(Electre2.class, Electre3.class, NetFlowDistillation.class, Todim.class);

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(methods().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(OutrankingMethod.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void another_order_of_alternatives_moves_the_scores_along(OutrankingMethod method) {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 2 + random.nextInt(9), 1 + random.nextInt(5));
            List<Integer> rows = IntStream.range(0, matrix.rows()).boxed().collect(Collectors.toList());
            Collections.shuffle(rows, random);
            DecisionMatrix moved = rows(matrix, rows);
            Importances importances = importances(random, matrix);
            RelativeScores scores = method.rank(matrix, importances).scores();
            RelativeScores others = method.rank(moved, importances).scores();
            for (int i = 0; i < rows.size(); i++) {
                assertThat(others.at(i)).as(place(method, round)).isCloseTo(scores.at(rows.get(i)), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void another_order_of_indicators_changes_no_score(OutrankingMethod method) {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 2 + random.nextInt(9), 1 + random.nextInt(5));
            Importances importances = importances(random, matrix);
            List<Column> columns = new ArrayList<>(matrix.columns());
            Collections.shuffle(columns, random);
            assertClose(
                    method.rank(DecisionMatrix.of(columns), importances).scores(),
                    method.rank(matrix, importances).scores(),
                    method,
                    round);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void the_scale_of_importances_changes_no_rank_once_they_are_shares(OutrankingMethod method) {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 6, 4);
            Importances importances = importances(random, matrix);
            Map<String, Double> more = new LinkedHashMap<>();
            importances.asGiven().forEach((code, importance) -> more.put(code, 10 * importance));
            assertClose(
                    method.rank(matrix, Importances.of(more, ImportanceScale.UNIT_SUM))
                            .scores(),
                    method.rank(matrix, importances.on(ImportanceScale.UNIT_SUM))
                            .scores(),
                    method,
                    round);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void what_dominates_never_ranks_below(OutrankingMethod method) {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            DecisionMatrix matrix = matrix(random, 2 + random.nextInt(7), 1 + random.nextInt(4));
            DecisionMatrix dominating = matrix.map(column -> {
                double[] values = column.toArray();
                double step = random.nextBoolean() ? 0 : random.nextInt(300);
                values[1] =
                        values[0] + (column.direction() == Direction.BENEFIT ? step : Math.max(-step, 1 - values[0]));
                return Column.of(column.code(), column.direction(), values);
            });
            RelativeScores scores =
                    method.rank(dominating, importances(random, dominating)).scores();
            double ahead = scores.preference() == Preference.HIGHER
                    ? scores.at(1) - scores.at(0)
                    : scores.at(0) - scores.at(1);
            assertThat(ahead).as(place(method, round)).isGreaterThanOrEqualTo(-1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void equal_alternatives_get_equal_scores(OutrankingMethod method) {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 5, 3);
            DecisionMatrix doubled = rows(matrix, List.of(0, 1, 2, 3, 4, 2));
            RelativeScores scores =
                    method.rank(doubled, importances(random, doubled)).scores();
            assertThat(scores.at(5)).as(place(method, round)).isCloseTo(scores.at(2), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_constant_indicator_changes_no_rank_but_where_it_counts(OutrankingMethod method) {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            DecisionMatrix matrix = matrix(random, 6, 3);
            List<Column> columns = new ArrayList<>(matrix.columns());
            columns.add(Column.of("constant", Direction.COST, 5, 5, 5, 5, 5, 5));
            DecisionMatrix more = DecisionMatrix.of(columns);
            Importances importances = importances(random, more);
            Map<String, Double> fewer = new LinkedHashMap<>(importances.asGiven());
            fewer.remove("constant");
            double[] with = method.rank(more, importances).scores().toArray();
            double[] without = method.rank(matrix, Importances.of(fewer, ImportanceScale.AS_GIVEN))
                    .scores()
                    .toArray();
            assertThat(with).hasSize(6);
            if (!COUNT_WHAT_IS_CONSTANT.contains(method.getClass())) {
                assertThat(reverses(with, without)).as(place(method, round)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_single_alternative_and_a_constant_matrix_have_scores(OutrankingMethod method) {
        DecisionMatrix single = DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 3)));
        DecisionMatrix constant = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 3, 3), Column.of("b", Direction.COST, 2, 2)));

        assertThat(method.rank(single, Importances.equal(List.of("a"))).ranks().toArray())
                .containsExactly(1);
        assertThat(method.rank(constant, Importances.equal(List.of("a", "b")))
                        .scores()
                        .ranks(Ties.MINIMUM)
                        .toArray())
                .containsExactly(1, 1);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_missing_value_is_refused_with_its_place(OutrankingMethod method) {
        DecisionMatrix gap = DecisionMatrix.of(
                List.of("north", "south"), List.of(Column.of("ph", Direction.BENEFIT, 6, Double.NaN)));

        assertThatThrownBy(() -> method.rank(gap, Importances.equal(List.of("ph"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("value of ph for south must be present for " + method.name());
    }

    @Test
    void methods_with_the_same_parameters_are_equal() {
        assertThat(Electre3.of(PerIndicator.same(Thresholds.of(50, 200, 600))))
                .isEqualTo(METHODS.get("ELECTRE III"))
                .hasSameHashCodeAs(METHODS.get("ELECTRE III"));
        assertThat(METHODS.values()).doesNotHaveDuplicates();
    }

    /**
     * How often the order of seven alternatives changes when an eighth leaves: of 1000 seeded random matrices with two benefits and two
     * costs, of equal importance. The counts stand on the page.
     */
    @Test
    void ranks_reverse_as_often_as_the_page_says() throws IOException {
        List<String> rows = new ArrayList<>();
        METHODS.forEach((name, method) -> {
            int reversed = 0;
            for (long seed = 0; seed < MATRICES; seed++) {
                DecisionMatrix all = eight(seed);
                Importances equal = Importances.equal(all.indicators());
                double[] with = method.rank(all, equal).scores().toArray();
                double[] without = method.rank(rows(all, List.of(0, 1, 2, 3, 4, 5, 6)), equal)
                        .scores()
                        .toArray();
                reversed += reverses(with, without) ? 1 : 0;
            }
            rows.add("| " + name + " | " + reversed + " |");
        });
        assertThat(Files.readAllLines(PAGE)).containsAll(rows);
    }

    private static DecisionMatrix eight(long seed) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            columns.add(Column.of(
                    "c" + j,
                    j % 2 == 0 ? Direction.BENEFIT : Direction.COST,
                    random.ints(8, 1, 1001).asDoubleStream().toArray()));
        }
        return DecisionMatrix.of(columns);
    }

    private static DecisionMatrix matrix(Random random, int rows, int width) {
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < width; j++) {
            columns.add(Column.of(
                    "i" + j,
                    random.nextBoolean() ? Direction.BENEFIT : Direction.COST,
                    random.ints(rows, 1, 1001).asDoubleStream().toArray()));
        }
        return DecisionMatrix.of(columns);
    }

    private static DecisionMatrix rows(DecisionMatrix matrix, List<Integer> rows) {
        return DecisionMatrix.of(matrix.columns().stream()
                .map(column -> Column.of(
                        column.code(),
                        column.direction(),
                        rows.stream().mapToDouble(column::at).toArray()))
                .toList());
    }

    private static Importances importances(Random random, DecisionMatrix matrix) {
        Map<String, Double> importances = new LinkedHashMap<>();
        matrix.indicators().forEach(code -> importances.put(code, 0.1 + random.nextDouble()));
        return Importances.of(importances, ImportanceScale.AS_GIVEN);
    }

    private static void assertClose(
            RelativeScores scores, RelativeScores expected, OutrankingMethod method, int round) {
        assertThat(scores.toArray()).as(place(method, round)).containsExactly(expected.toArray(), within(1e-9));
    }

    private static String place(OutrankingMethod method, int round) {
        return method + ", seed " + SEED + ", round " + round;
    }

    /** A difference that is only rounding reverses nothing. */
    private static boolean reverses(double[] with, double[] without) {
        for (int i = 0; i < without.length; i++) {
            for (int k = 0; k < i; k++) {
                double before = with[i] - with[k];
                double after = without[i] - without[k];
                if (before * after < 0 && Math.abs(before) > 1e-12 && Math.abs(after) > 1e-12) {
                    return true;
                }
            }
        }
        return false;
    }
}
