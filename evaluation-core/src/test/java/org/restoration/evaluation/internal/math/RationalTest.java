package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static final long SEED = 20_260_101L;

    @Test
    void a_fraction_is_kept_in_lowest_terms_with_a_positive_denominator() {
        assertThat(Rational.of(6, -90)).hasToString("-1/15").isEqualTo(Rational.of(-1, 15));
        assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO).hasToString("0");
        assertThat(Rational.of(new BigDecimal("273.15"))).hasToString("5463/20");
        assertThat(Rational.of(new BigDecimal("1.5e3"))).hasToString("1500");
        assertThat(Rational.of(0.1)).hasToString("3602879701896397/36028797018963968");
    }

    @Test
    void arithmetic_is_exact() {
        Rational third = Rational.of(1, 3);
        assertThat(third.plus(Rational.of(1, 6))).isEqualTo(Rational.of(1, 2));
        assertThat(third.minus(Rational.of(1, 2))).isEqualTo(Rational.of(-1, 6));
        assertThat(third.times(Rational.of(3))).isEqualTo(Rational.ONE);
        assertThat(third.over(Rational.of(-2, 3))).isEqualTo(Rational.of(-1, 2));
        assertThat(Rational.of(-2, 3).power(-3)).isEqualTo(Rational.of(-27, 8));
        assertThat(third.power(0)).isEqualTo(Rational.ONE);
        assertThat(third).isGreaterThan(Rational.of(3, 10)).isLessThan(Rational.of(34, 100));
    }

    @Test
    void what_has_no_value_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.of(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Rational.ZERO.power(-1));
    }

    @Test
    void ties_go_to_the_even_double() {
        long even = 1L << 53;
        assertThat(Rational.of(even + 1).doubleValue()).isEqualTo(0x1p53);
        assertThat(Rational.of(even + 3).doubleValue()).isEqualTo(0x1p53 + 4);
        assertThat(half(Double.MIN_VALUE).doubleValue()).isEqualTo(0.0);
        assertThat(half(3 * Double.MIN_VALUE).doubleValue()).isEqualTo(2 * Double.MIN_VALUE);
        assertThat(Rational.of(10).power(400).doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Rational.of(-10).power(-401).doubleValue()).isEqualTo(0.0);
    }

    @Test
    void every_finite_double_comes_back() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 50_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (!Double.isNaN(value) && !Double.isInfinite(value) && value != 0) {
                assertThat(Rational.of(value).doubleValue())
                        .as("seed %d, case %d", SEED, i)
                        .isEqualTo(value);
            }
        }
    }

    /** The platform rounds decimal text correctly, so it is an independent judge for decimal fractions of any size. */
    @Test
    void a_decimal_number_rounds_as_the_platform_rounds_its_text() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal decimal = new BigDecimal(
                    new BigInteger(1 + i % 150, new Random(random.nextLong())), random.nextInt(-310, 380));
            assertThat(Rational.of(decimal).doubleValue())
                    .as("seed %d, case %d: %s", SEED, i, decimal)
                    .isEqualTo(Double.parseDouble(decimal.toString()));
        }
    }

    /** Judged by the definition of nearest: neither neighbor is nearer. */
    @Test
    void no_neighbor_is_nearer_than_the_double_returned() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            Rational exact = Rational.of(random.nextLong(), random.nextLong(1, Long.MAX_VALUE))
                    .times(Rational.of(2).power(random.nextInt(-1080, 900)));
            double nearest = exact.doubleValue();
            Rational error = distance(exact, nearest);
            assertThat(error)
                    .as("seed %d, case %d: %s", SEED, i, exact)
                    .isLessThanOrEqualTo(distance(exact, Math.nextUp(nearest)))
                    .isLessThanOrEqualTo(distance(exact, Math.nextDown(nearest)));
        }
    }

    private static Rational half(double value) {
        return Rational.of(value).over(Rational.of(2));
    }

    private static Rational distance(Rational exact, double value) {
        Rational difference = exact.minus(Rational.of(value));
        return difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
    }
}
