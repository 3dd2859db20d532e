package org.restoration.evaluation.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every aggregation promises. */
class AggregationContractTest {

    private static final long SEED = 42L;
    private static final double[] WEIGHTS = {0.4, 0.3, 0.2, 0.1};

    static List<Aggregation> examples() {
        return Aggregations.examples();
    }

    @Test
    void every_permitted_kind_has_an_example() {
        for (Class<?> kind : Aggregation.class.getPermittedSubclasses()) {
            assertThat(examples()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
            assertThat(kind.isRecord() || kind == CustomAggregation.class).isTrue();
        }
    }

    @Test
    void every_permitted_kind_is_on_the_reference_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/methods/aggregation.md"), StandardCharsets.UTF_8);
        for (Class<?> kind : Aggregation.class.getPermittedSubclasses()) {
            assertThat(page).contains("| `" + kind.getSimpleName());
        }
    }

    @Test
    void the_same_data_make_equal_aggregations() {
        assertThat(examples()).isEqualTo(Aggregations.examples()).doesNotHaveDuplicates();
        assertThat(examples().hashCode()).isEqualTo(Aggregations.examples().hashCode());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_result_lies_between_the_worst_and_the_best_score(Aggregation aggregation) {
        Random random = new Random(SEED);
        for (int round = 0; round < 10_000; round++) {
            double[] scores = scores(random);
            double floor = aggregation.floor();
            double least = Arrays.stream(scores)
                    .map(score -> Math.max(floor, score))
                    .min()
                    .orElseThrow();
            double greatest = Arrays.stream(scores)
                    .map(score -> Math.max(floor, score))
                    .max()
                    .orElseThrow();
            assertThat(aggregation.aggregate(WEIGHTS, scores))
                    .as("seed %d, round %d: %s", SEED, round, Arrays.toString(scores))
                    .isBetween(least - 1e-14, greatest + 1e-14);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void equal_scores_give_that_score(Aggregation aggregation) {
        for (double score : new double[] {0.1, 0.3, 0.8, 1}) {
            double[] scores = {score, score, score, score};
            assertThat(aggregation.aggregate(WEIGHTS, scores)).isBetween(score - 2e-15, score + 2e-15);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void raising_a_score_never_lowers_the_result(Aggregation aggregation) {
        Random random = new Random(SEED);
        for (int round = 0; round < 10_000; round++) {
            double[] scores = scores(random);
            double before = aggregation.aggregate(WEIGHTS, scores);
            int child = random.nextInt(scores.length);
            scores[child] += (1 - scores[child]) * random.nextDouble();
            assertThat(aggregation.aggregate(WEIGHTS, scores))
                    .as("seed %d, round %d: %s", SEED, round, Arrays.toString(scores))
                    .isGreaterThanOrEqualTo(before - 1e-14);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_block_has_the_bits_of_single_rows_whatever_its_offset(Aggregation aggregation) {
        Random random = new Random(SEED);
        int rows = 1_000;
        double[][] columns = new double[Aggregations.CHILDREN][rows];
        for (int row = 0; row < rows; row++) {
            double[] scores = scores(random);
            for (int child = 0; child < scores.length; child++) {
                columns[child][row] = scores[child];
            }
        }
        columns[1][5] = Double.NaN;
        columns[2][6] = -0.0;
        double[][] weightings = {WEIGHTS, {0, 0.5, 0, 0.5}, {0.25, 0.25, 0.25, 0.25}, {0, 0, 0, 0}};
        int[][] blocks = {{0, rows}, {0, 1}, {5, 6}, {3, 258}, {3, 259}, {3, 260}, {255, 770}, {9, 9}, {999, 1_000}};
        for (double[] weights : weightings) {
            for (int[] block : blocks) {
                double[] out = new double[rows];
                Arrays.fill(out, -7);
                aggregation.aggregate(weights, columns, block[0], block[1], out, new Scratch());
                for (int row = 0; row < rows; row++) {
                    double[] scores = new double[Aggregations.CHILDREN];
                    for (int child = 0; child < scores.length; child++) {
                        scores[child] = columns[child][row];
                    }
                    boolean inside = row >= block[0] && row < block[1];
                    double expected = inside ? aggregation.aggregate(weights, scores) : -7;
                    assertThat(Double.doubleToLongBits(out[row]))
                            .as("seed %d, block [%d, %d), row %d", SEED, block[0], block[1], row)
                            .isEqualTo(Double.doubleToLongBits(expected));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_missing_child_makes_the_result_missing_unless_it_is_left_out_by_name(Aggregation aggregation) {
        double[] scores = {0.8, Double.NaN, 0.5, 0.5};
        assertThat(aggregation.aggregate(WEIGHTS, scores)).isNaN();
        assertThat(aggregation.aggregatePresent(WEIGHTS, scores)).isBetween(0.5, 0.8 + 1e-15);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void with_all_children_present_leaving_out_changes_nothing(Aggregation aggregation) {
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            double[] scores = scores(random);
            assertThat(aggregation.aggregatePresent(WEIGHTS, scores))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(aggregation.aggregate(WEIGHTS, scores));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_present_gives_nothing(Aggregation aggregation) {
        double[] nothing = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        assertThat(aggregation.aggregatePresent(WEIGHTS, nothing)).isNaN();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void as_many_scores_as_weights_are_asked_for(Aggregation aggregation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aggregation.aggregate(WEIGHTS, new double[] {0.5}))
                .withMessageContaining("scores must be as many as weights");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void only_the_arithmetic_mean_is_linear(Aggregation aggregation) {
        assertThat(aggregation.linear()).isEqualTo(aggregation instanceof Arithmetic);
        assertThat(aggregation.explainCompensation().en()).endsWith(".");
        assertThat(aggregation.explainCompensation().zh()).endsWith("。");
    }

    /** Four scores, some of them exactly 0 or 1. */
    private static double[] scores(Random random) {
        double[] scores = new double[Aggregations.CHILDREN];
        for (int child = 0; child < scores.length; child++) {
            scores[child] = Math.max(0.0, Math.min(1.0, random.nextDouble() * 1.2 - 0.1));
        }
        return scores;
    }
}
