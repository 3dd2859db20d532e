package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SampleStatisticsTest {

    private static final long SEED = 421;

    @Test
    void sum_survives_cancellation() {
        assertThat(CompensatedSum.of(1, 1e100, 1, -1e100)).isEqualTo(2);
        assertThat(CompensatedSum.of()).isZero();
    }

    @Test
    void sum_is_the_exact_sum_rounded_once_within_one_ulp() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            double[] terms = random.doubles(1 + random.nextInt(50), -100, 100).toArray();
            BigDecimal exact = BigDecimal.ZERO;
            for (double term : terms) {
                exact = exact.add(new BigDecimal(term));
            }
            double error = Math.abs(
                    new BigDecimal(CompensatedSum.of(terms)).subtract(exact).doubleValue());
            assertThat(error).as("seed %s, try %s", SEED, i).isLessThanOrEqualTo(Math.ulp(exact.doubleValue()));
        }
    }

    @Test
    void mean_of_equal_values_is_that_value_bit_for_bit_and_their_deviation_is_zero() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            double[] values = new double[1 + random.nextInt(60)];
            double value = random.nextGaussian() * StrictMath.pow(10, random.nextInt(13) - 6);
            Arrays.fill(values, value);
            assertThat(SampleStatistics.mean(values))
                    .as("seed %s, try %s", SEED, i)
                    .isEqualTo(value);
            if (values.length > 1) {
                assertThat(SampleStatistics.standardDeviation(values)).isZero();
            }
        }
    }

    @Test
    void mean_lies_between_the_extremes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 10_000; i++) {
            double[] values = random.doubles(1 + random.nextInt(20), 0, 1e-3)
                    .map(x -> 1000 + x)
                    .toArray();
            assertThat(SampleStatistics.mean(values))
                    .as("seed %s, try %s", SEED, i)
                    .isBetween(
                            Arrays.stream(values).min().getAsDouble(),
                            Arrays.stream(values).max().getAsDouble());
        }
    }

    @Test
    void too_few_values_have_no_statistics() {
        assertThat(SampleStatistics.mean(new double[0])).isNaN();
        assertThat(SampleStatistics.standardDeviation(new double[] {3})).isNaN();
    }
}
