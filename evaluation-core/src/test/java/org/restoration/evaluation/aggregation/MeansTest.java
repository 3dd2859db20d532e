package org.restoration.evaluation.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.normalization.LogLogistic;
import org.restoration.evaluation.normalization.OptimumRange;

class MeansTest {

    private static final double[] WEIGHTS = {0.5, 0.3, 0.2};
    private static final double[] SCORES = {0.8, 0.6, 0.3};

    /** Expected values from an independent script in double precision, printed to six decimals. */
    @Test
    void reproduces_the_worked_example_of_the_four_means() {
        assertThat(new Arithmetic().aggregate(WEIGHTS, SCORES)).isCloseTo(0.64, within(1e-15));
        assertThat(new Geometric(0).aggregate(WEIGHTS, SCORES)).isCloseTo(0.603135, within(5e-7));
        assertThat(new Harmonic(0).aggregate(WEIGHTS, SCORES)).isCloseTo(0.558140, within(5e-7));
        assertThat(new Minimum().aggregate(WEIGHTS, SCORES)).isEqualTo(0.3);
    }

    /**
     * Soil quality index with weights 0.35, 0.20, 0.25, 0.20 of organic matter 12 g/kg, total nitrogen 0.8 g/kg, bulk density 1.42
     * g/cm3 and pH 4.9: 0.380386 from an independent script in double precision.
     */
    @Test
    void reproduces_the_worked_example_of_the_soil_quality_index() {
        double[] scores = {
            new LogLogistic(20, 2.5).score(12),
            new LogLogistic(1.0, 2.5).score(0.8),
            new LogLogistic(1.30, -2.5).score(1.42),
            new OptimumRange(4.0, 5.5, 7.5, 9.0).score(4.9)
        };
        assertThat(new Arithmetic().aggregate(new double[] {0.35, 0.20, 0.25, 0.20}, scores))
                .isCloseTo(0.380386, within(5e-7));
    }

    /** Six attributes of the recovery wheel with equal weights: mean 2.555556 (fifteen and a third by six), by hand. */
    @Test
    void reproduces_the_worked_example_of_the_recovery_wheel() {
        double[] attributes = {3, 8.0 / 3, 2, 2, 7.0 / 3, 10.0 / 3};
        double[] equal = {1.0 / 6, 1.0 / 6, 1.0 / 6, 1.0 / 6, 1.0 / 6, 1.0 / 6};
        assertThat(new Arithmetic().aggregate(equal, attributes)).isCloseTo(2.555556, within(5e-7));
    }

    @Test
    void arithmetic_geometric_harmonic_and_minimum_come_in_this_order() {
        long seed = 99;
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            int children = 1 + random.nextInt(12);
            double floor = round % 2 == 0 ? 0.05 : 0;
            double[] weights = weights(random, children);
            double[] scores = random.doubles(children)
                    .map(score -> Math.max(floor, score))
                    .toArray();
            double arithmetic = new Arithmetic().aggregate(weights, scores);
            double half = new PowerMean(0.5, floor).aggregate(weights, scores);
            double geometric = new Geometric(floor).aggregate(weights, scores);
            double harmonic = new Harmonic(floor).aggregate(weights, scores);
            double steep = new PowerMean(-3, floor).aggregate(weights, scores);
            double minimum = new Minimum().aggregate(weights, scores);
            double[] falling = {
                new PowerMean(2, floor).aggregate(weights, scores),
                arithmetic,
                half,
                geometric,
                harmonic,
                steep,
                minimum
            };
            for (int i = 1; i < falling.length; i++) {
                assertThat(falling[i])
                        .as("seed %d, round %d: %s", seed, round, Arrays.toString(falling))
                        .isLessThanOrEqualTo(falling[i - 1] + 1e-14);
            }
        }
    }

    @Test
    void special_exponents_agree_with_powers() {
        long seed = 3;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            double[] weights = weights(random, 6);
            double[] scores = random.doubles(6).toArray();
            for (double p : new double[] {0.5, -1, 1, 2}) {
                double byPowers = 0;
                for (int child = 0; child < 6; child++) {
                    byPowers += weights[child] * StrictMath.pow(scores[child], p);
                }
                assertThat(new PowerMean(p, 0).aggregate(weights, scores))
                        .as("seed %d, round %d, p %s", seed, round, p)
                        .isCloseTo(StrictMath.pow(byPowers, 1 / p), within(1e-14));
            }
        }
    }

    @Test
    void a_power_mean_of_one_and_minus_one_is_the_arithmetic_and_the_harmonic_mean_bit_for_bit() {
        Random random = new Random(4);
        for (int round = 0; round < 1_000; round++) {
            double[] weights = weights(random, 5);
            double[] scores = random.doubles(5).toArray();
            assertThat(new PowerMean(1, 0).aggregate(weights, scores))
                    .isEqualTo(new Arithmetic().aggregate(weights, scores));
            assertThat(new PowerMean(-1, 0.1).aggregate(weights, scores))
                    .isEqualTo(new Harmonic(0.1).aggregate(weights, scores));
        }
    }

    /** Against the exact decimal sum of the rounded products. */
    @Test
    void a_weighted_sum_loses_nothing_to_rounding() {
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            int children = 2 + random.nextInt(24);
            double[] weights = weights(random, children);
            double[] scores = random.doubles(children).toArray();
            BigDecimal exact = BigDecimal.ZERO;
            for (int child = 0; child < children; child++) {
                exact = exact.add(new BigDecimal(weights[child] * scores[child]));
            }
            assertThat(new Arithmetic().aggregate(weights, scores))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(exact.doubleValue());
        }
    }

    @Test
    void a_score_of_zero_makes_a_geometric_or_harmonic_mean_zero_unless_a_floor_holds() {
        double[] scores = {0.8, 0, 0.3};
        assertThat(new Geometric(0).aggregate(WEIGHTS, scores)).isEqualTo(0.0);
        assertThat(new Harmonic(0).aggregate(WEIGHTS, scores)).isEqualTo(0.0);
        assertThat(new PowerMean(-3, 0).aggregate(WEIGHTS, scores)).isEqualTo(0.0);
        double[] raised = {0.8, 0.05, 0.3};
        assertThat(new Geometric(0.05).aggregate(WEIGHTS, scores))
                .isEqualTo(new Geometric(0).aggregate(WEIGHTS, raised));
        assertThat(new Harmonic(0.05).aggregate(WEIGHTS, scores)).isEqualTo(new Harmonic(0).aggregate(WEIGHTS, raised));
        assertThat(new Geometric(0.05).floor()).isEqualTo(0.05);
        assertThat(new Arithmetic().floor()).isEqualTo(0.0);
    }

    @Test
    void a_child_of_weight_zero_has_no_say_even_when_it_is_missing_or_worst() {
        double[] weights = {0.5, 0.5, 0};
        for (Aggregation aggregation : Aggregations.examples()) {
            if (!(aggregation instanceof OrderedWeighted)) {
                assertThat(aggregation.aggregate(weights, new double[] {0.5, 0.5, Double.NaN}))
                        .as(aggregation.toString())
                        .isCloseTo(0.5, within(1e-15));
            }
        }
        assertThat(new Minimum().aggregate(weights, new double[] {0.5, 0.7, 0.1}))
                .isEqualTo(0.5);
        assertThat(new Geometric(0).aggregate(weights, new double[] {0.5, 0.5, 0}))
                .isCloseTo(0.5, within(1e-15));
    }

    /** 0.8 · 0.5/0.7 + 0.3 · 0.2/0.7 = 0.657142857142857, by hand. */
    @Test
    void leaving_a_child_out_divides_the_other_weights_by_their_sum() {
        double[] scores = {0.8, Double.NaN, 0.3};
        assertThat(new Arithmetic().aggregatePresent(WEIGHTS, scores)).isCloseTo(0.46 / 0.7, within(1e-15));
        assertThat(new Minimum().aggregatePresent(WEIGHTS, scores)).isEqualTo(0.3);
        double[] onlyWeightless = {Double.NaN, 0.4};
        for (Aggregation aggregation : new Aggregation[] {new Arithmetic(), new Minimum(), new Geometric(0.1)}) {
            assertThat(aggregation.aggregatePresent(new double[] {1, 0}, onlyWeightless))
                    .isNaN();
        }
    }

    @Test
    void an_arithmetic_mean_takes_scores_beyond_zero_and_one() {
        assertThat(new Arithmetic().aggregate(new double[] {0.5, 0.5}, new double[] {-0.5, 1.5}))
                .isEqualTo(0.5);
    }

    @Test
    void how_compensatory_a_mean_is_follows_from_its_exponent() {
        assertThat(new Arithmetic().compensation()).isEqualTo(Compensation.FULL);
        assertThat(new PowerMean(2, 0).compensation()).isEqualTo(Compensation.FULL);
        assertThat(new PowerMean(0.5, 0).compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(new Geometric(0).compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(new Minimum().compensation()).isEqualTo(Compensation.NONE);
    }

    @Test
    void an_exponent_of_zero_is_the_geometric_mean_and_refused_here() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerMean(0, 0.01))
                .withMessageContaining("must not be 0")
                .withMessageContaining("Maybe a geometric mean");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PowerMean(Double.NEGATIVE_INFINITY, 0.01))
                .withMessageContaining("Maybe the minimum");
        assertThatIllegalArgumentException().isThrownBy(() -> new PowerMean(Double.NaN, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Geometric(1))
                .withMessage("floor of a geometric mean must lie in [0, 1): got 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Harmonic(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Geometric(Double.NaN));
    }

    private static double[] weights(Random random, int children) {
        double[] weights = random.doubles(children).map(weight -> weight + 0.01).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
