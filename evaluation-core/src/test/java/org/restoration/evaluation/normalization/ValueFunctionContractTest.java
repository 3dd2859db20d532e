package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/** What every value function promises. */
class ValueFunctionContractTest {

    private static final long SEED = 20261123L;

    static List<ValueFunction> examples() {
        return ValueFunctions.examples();
    }

    @Test
    void every_permitted_kind_has_an_example() {
        for (Class<?> kind : ValueFunction.class.getPermittedSubclasses()) {
            assertThat(examples()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
        }
    }

    @Test
    void every_kind_but_the_door_is_a_record() {
        for (Class<?> kind : ValueFunction.class.getPermittedSubclasses()) {
            assertThat(kind.isRecord() || kind == CustomValueFunction.class)
                    .as(kind.getSimpleName())
                    .isTrue();
        }
    }

    @Test
    void every_permitted_kind_is_on_the_reference_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/methods/value-functions.md"), StandardCharsets.UTF_8);
        for (Class<?> kind : ValueFunction.class.getPermittedSubclasses()) {
            assertThat(page).contains("| `" + kind.getSimpleName());
        }
    }

    @Test
    void the_same_data_make_equal_functions() {
        assertThat(examples()).isEqualTo(ValueFunctions.examples()).doesNotHaveDuplicates();
        assertThat(examples().hashCode()).isEqualTo(ValueFunctions.examples().hashCode());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothing_scores_nothing(ValueFunction function) {
        assertThat(function.score(Double.NaN)).isNaN();
        double[] out = {0};
        function.scores(new double[] {Double.NaN}, 0, 1, out);
        assertThat(out[0]).isNaN();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scores_stay_within_the_attainable_range_and_reach_or_approach_its_ends(ValueFunction function) {
        ValueRange attainable = function.attainable();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double input : inputs()) {
            double score = function.score(input);
            assertThat(attainable.contains(score))
                    .as("seed %d: score %s of %s in %s", SEED, score, input, attainable)
                    .isTrue();
            least = Math.min(least, score);
            greatest = Math.max(greatest, score);
        }
        if (Double.isFinite(attainable.low())) {
            assertThat(least).isBetween(attainable.low(), attainable.low() + 1e-9);
        } else {
            assertThat(least).isLessThan(-1e3);
        }
        if (Double.isFinite(attainable.high())) {
            assertThat(greatest).isBetween(attainable.high() - 1e-9, attainable.high());
        } else {
            assertThat(greatest).isGreaterThan(1e3);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void scores_change_in_the_stated_direction_only(ValueFunction function) {
        double[] inputs = inputs();
        Arrays.sort(inputs);
        boolean fell = false;
        boolean rose = false;
        double before = function.score(inputs[0]);
        for (double input : inputs) {
            double score = function.score(input);
            if (score < before) {
                fell = true;
            }
            if (score > before) {
                assertThat(fell).as("seed %d: rises again at %s", SEED, input).isFalse();
                rose = true;
            }
            before = score;
        }
        Direction direction = function.direction();
        assertThat(rose).isEqualTo(direction != Direction.COST);
        assertThat(fell).isEqualTo(direction != Direction.BENEFIT);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_block_has_the_bits_of_single_scores_whatever_its_offset(ValueFunction function) {
        double[] inputs = inputs();
        inputs[3] = Double.NaN;
        int[][] blocks = {{0, inputs.length}, {0, 1}, {1, 2}, {3, 4}, {5, 1_000}, {17, 17}, {9_999, 10_000}};
        for (int[] block : blocks) {
            double[] out = new double[inputs.length];
            Arrays.fill(out, -7);
            function.scores(inputs, block[0], block[1], out);
            for (int i = 0; i < inputs.length; i++) {
                boolean inside = i >= block[0] && i < block[1];
                double expected = inside ? function.score(inputs[i]) : -7;
                assertThat(Double.doubleToRawLongBits(out[i]))
                        .as("seed %d, block [%d, %d), input %s", SEED, block[0], block[1], inputs[i])
                        .isEqualTo(Double.doubleToRawLongBits(expected));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_block_may_be_scored_in_place(ValueFunction function) {
        double[] inputs = inputs();
        double[] expected = new double[inputs.length];
        function.scores(inputs, 0, inputs.length, expected);
        function.scores(inputs, 0, inputs.length, inputs);
        assertThat(inputs).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void no_score_is_negative_zero(ValueFunction function) {
        for (double input : inputs()) {
            double score = function.score(input);
            assertThat(Double.doubleToRawLongBits(score)).isNotEqualTo(Double.doubleToRawLongBits(-0.0));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_function_fits_its_own_direction(ValueFunction function) {
        assertThat(function.fits(function.direction())).isTrue();
    }

    /** 10 000 numbers: round ones where functions turn, and random ones of many sizes. */
    private static double[] inputs() {
        Random random = new Random(SEED);
        double[] inputs = new double[10_000];
        double[] round = {
            -0.0, 0.0, 0.2, 0.3, 0.5, 1, 1.2, 1.3, 1.6, 4, 5.5, 6, 6.5, 7.5, 9, 10, 20, 30, 75, -10, -1e6, 1e6
        };
        System.arraycopy(round, 0, inputs, 0, round.length);
        for (int i = round.length; i < inputs.length; i++) {
            double size = StrictMath.pow(10, random.nextInt(8) - 2);
            inputs[i] = (random.nextDouble() * 2 - 1) * size;
        }
        return inputs;
    }
}
