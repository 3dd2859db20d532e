package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NanosTest {

    private static final long SEED = 3;

    @Test
    void least_number_is_at_least_the_limit_after_rounding_and_the_next_below_is_not() {
        Random random = new Random(SEED);
        for (int round = 0; round < 10_000; round++) {
            double limit = Nanos.rounded(random.nextGaussian() * Math.pow(10, random.nextInt(20) - 8));
            double least = Nanos.least(limit);
            double greatest = Nanos.greatest(limit);

            assertThat(Math.rint(least * 1e9))
                    .as("seed %d, round %d", SEED, round)
                    .isGreaterThanOrEqualTo(limit);
            assertThat(Math.rint(Math.nextDown(least) * 1e9)).isLessThan(limit);
            assertThat(Math.rint(greatest * 1e9)).isLessThanOrEqualTo(limit);
            assertThat(Math.rint(Math.nextUp(greatest) * 1e9)).isGreaterThan(limit);
        }
    }

    @Test
    void limit_of_0_3_is_kept_by_the_sum_of_0_1_and_0_2() {
        assertThat(Nanos.greatest(Nanos.rounded(0.3))).isGreaterThan(0.1 + 0.2);
        assertThat(Nanos.least(Nanos.rounded(0.8))).isLessThan(0.7999999999999999);
    }

    @Test
    void open_ends_let_everything_pass() {
        assertThat(Nanos.least(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Nanos.greatest(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void below_means_below_for_every_sign_of_zero_and_an_infinite_limit() {
        double[] numbers = {-1e308, -1, -Double.MIN_VALUE, -0.0, 0.0, Double.MIN_VALUE, 1, 1e308};
        for (double number : numbers) {
            for (double limit : numbers) {
                assertThat(Nanos.isBelow(number, limit))
                        .as("%s < %s", number, limit)
                        .isEqualTo(number < limit ? 1 : 0);
            }
            assertThat(Nanos.isBelow(number, Double.POSITIVE_INFINITY)).isEqualTo(1);
            assertThat(Nanos.isBelow(number, Double.NEGATIVE_INFINITY)).isZero();
            assertThat(Nanos.isBelow(Double.POSITIVE_INFINITY, number)).isZero();
        }
    }
}
