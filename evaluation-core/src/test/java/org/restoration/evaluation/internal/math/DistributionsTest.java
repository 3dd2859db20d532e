package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quantiles of the normal and of Student's t distribution against quantiles.csv: 20 digits by mpmath 1.3 with 40 digits of working
 * precision, solved from erfc and the regularized incomplete beta function at the exact value of the double p.
 */
class DistributionsTest {

    @ParameterizedTest
    @MethodSource("quantiles")
    void quantile_is_that_of_forty_digit_arithmetic(String p, String degreesOfFreedom, double expected) {
        double probability = Double.parseDouble(p);
        double quantile = degreesOfFreedom.equals("normal")
                ? Normal.quantile(probability)
                : StudentT.quantile(probability, Integer.parseInt(degreesOfFreedom));
        assertThat(Math.abs(quantile / expected - 1)).isLessThan(1e-14);
    }

    @Test
    void median_is_zero() {
        assertThat(Normal.quantile(0.5)).isZero();
        assertThat(StudentT.quantile(0.5, 1)).isZero();
        assertThat(StudentT.quantile(0.5, 7)).isZero();
        assertThat(StudentT.quantile(0.5, 100_000)).isZero();
    }

    @Test
    void extreme_probabilities_have_a_quantile() {
        assertThat(StudentT.quantile(1e-100, 3)).isFinite().isNegative();
        assertThat(StudentT.quantile(1e-100, 9_999)).isFinite().isLessThan(Normal.quantile(1e-100));
        assertThat(StudentT.quantile(0x1.fffffffffffffp-1, 2)).isFinite().isPositive();
        assertThat(StudentT.quantile(Math.nextUp(0.5), 5)).isPositive();
        assertThat(Normal.quantile(Double.MIN_VALUE)).isBetween(-39.0, -38.0);
    }

    @Test
    void more_degrees_of_freedom_give_a_smaller_quantile() {
        for (double p : new double[] {0.6, 0.9, 0.975, 0.9999}) {
            for (int df = 1; df < 300; df++) {
                assertThat(StudentT.quantile(p, df + 1))
                        .as("p %s, df %s", p, df)
                        .isLessThan(StudentT.quantile(p, df));
            }
            assertThat(StudentT.quantile(p, 10_000)).isLessThan(StudentT.quantile(p, 9_999));
            assertThat(StudentT.quantile(p, Integer.MAX_VALUE)).isGreaterThan(Normal.quantile(p) * (1 - 1e-15));
        }
    }

    @Test
    void probabilities_and_degrees_of_freedom_out_of_range_are_refused() {
        for (double p : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> Normal.quantile(p))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("probability of a normal quantile must be above 0 and below 1: got " + p);
            assertThatThrownBy(() -> StudentT.quantile(p, 3))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("probability of a t quantile must be at least 1.0E-100 and below 1: got " + p);
        }
        assertThatThrownBy(() -> StudentT.quantile(0.9, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("degrees of freedom must be at least 1: got 0");
    }

    static List<Object[]> quantiles() {
        try (InputStream in = DistributionsTest.class.getResourceAsStream("quantiles.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Object[] {cells[0], cells[1], Double.parseDouble(cells[2])})
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
