package org.restoration.evaluation.methods.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Arithmetic and defuzzification; expected numbers are computed by hand. */
class FuzzyNumberTest {

    private static final List<Defuzzification> ALL = List.of(
            new WeightedMaximum(0.3),
            WeightedMaximum.FIRST,
            WeightedMaximum.MIDDLE,
            WeightedMaximum.LAST,
            new GravityCenter(),
            new GeometricMean(),
            new GradedMean(),
            new MeanOfCorners());

    private static TrapezoidalNumber random(Random random) {
        double[] corners = random.doubles(4, -50, 50).sorted().toArray();
        return new TrapezoidalNumber(corners[0], corners[1], corners[2], corners[3]);
    }

    @Test
    void corners_never_fall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TriangularNumber(1, 3, 2))
                .withMessage("corners of a triangular number must be finite and never fall: got 1.0, 3.0, 2.0");
    }

    @Test
    void sums_and_differences_add_corners() {
        TriangularNumber one = new TriangularNumber(1, 2, 4);
        TriangularNumber other = new TriangularNumber(0, 1, 2);
        assertThat(one.plus(other)).isEqualTo(new TriangularNumber(1, 3, 6));
        assertThat(one.minus(other)).isEqualTo(new TriangularNumber(-1, 1, 4));
        assertThat(one.times(-2)).isEqualTo(new TriangularNumber(-8, -4, -2));
    }

    @Test
    void products_keep_the_outermost_values_whatever_the_signs() {
        assertThat(new TriangularNumber(-1, 2, 3).times(new TriangularNumber(-4, 1, 2)))
                .isEqualTo(new TriangularNumber(-12, 2, 6));
        assertThat(new TrapezoidalNumber(1, 2, 3, 4).times(new TrapezoidalNumber(2, 3, 4, 5)))
                .isEqualTo(new TrapezoidalNumber(2, 6, 12, 20));
    }

    @Test
    void division_turns_the_divisor_round() {
        assertThat(new TriangularNumber(1, 2, 4).reciprocal()).isEqualTo(new TriangularNumber(0.25, 0.5, 1));
        assertThat(new TriangularNumber(2, 4, 8).dividedBy(new TriangularNumber(1, 2, 4)))
                .isEqualTo(new TriangularNumber(0.5, 2, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TriangularNumber(-1, 0, 1).reciprocal())
                .withMessage("fuzzy number must not contain 0 to be divided by: got -1.0 to 1.0");
    }

    @Test
    void powers_keep_or_turn_the_order() {
        assertThat(new TriangularNumber(1, 4, 9).power(0.5)).isEqualTo(new TriangularNumber(1, 2, 3));
        assertThat(new TriangularNumber(1, 2, 4).power(-1)).isEqualTo(new TriangularNumber(0.25, 0.5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TriangularNumber(-1, 2, 4).power(2));
    }

    @Test
    void zero_at_an_end_is_still_no_divisor_and_negatives_have_no_power() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TriangularNumber(0, 1, 2).reciprocal());
        assertThatIllegalArgumentException().isThrownBy(() -> new TriangularNumber(-2, -1, 0).reciprocal());
        assertThat(new TriangularNumber(-4, -2, -1).reciprocal()).isEqualTo(new TriangularNumber(-1, -0.5, -0.25));
        assertThat(new TriangularNumber(0, 1, 2).power(2)).isEqualTo(new TriangularNumber(0, 1, 4));
        assertThat(new TriangularNumber(0, 1, 2).power(0)).isEqualTo(new TriangularNumber(1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TriangularNumber(0, 1, 2).power(-1))
                .withMessage("fuzzy number must be positive to be raised to -1.0: got 0.0 to 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TriangularNumber(-1, 1, 2).power(2))
                .withMessage("fuzzy number must be at least 0 to be raised to 2.0: got -1.0 to 2.0");
    }

    @Test
    void a_number_with_values_below_0_is_not_non_negative() {
        assertThat(new TriangularNumber(0, 1, 2).nonNegative()).isTrue();
        assertThat(new TriangularNumber(-1, 1, 2).nonNegative()).isFalse();
    }

    @Test
    void membership_rises_to_1_and_falls_to_0() {
        TrapezoidalNumber number = new TrapezoidalNumber(0, 2, 3, 5);
        assertThat(number.membership(-1)).isZero();
        assertThat(number.membership(1)).isEqualTo(0.5);
        assertThat(number.membership(2.5)).isEqualTo(1);
        assertThat(number.membership(4)).isEqualTo(0.5);
        assertThat(TriangularNumber.crisp(2).membership(2)).isEqualTo(1);
        assertThat(TriangularNumber.crisp(2).membership(2.1)).isZero();
    }

    @Test
    void the_vertex_distance_is_a_mean_over_corners() {
        assertThat(FuzzyNumber.distance(new TriangularNumber(0, 0, 0), new TriangularNumber(3, 3, 3)))
                .isEqualTo(3);
        assertThat(FuzzyNumber.distance(TrapezoidalNumber.crisp(0), new TrapezoidalNumber(0, 0, 0, 4)))
                .isEqualTo(2);
        assertThat(FuzzyNumber.distance(new TriangularNumber(0, 1, 1), new TrapezoidalNumber(0, 1, 1, 1)))
                .isZero();
    }

    @Test
    void no_rule_is_forgotten() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Defuzzification.class.getPermittedSubclasses()));
    }

    @Test
    void every_rule_gives_a_plain_number_back() {
        assertThat(ALL).allSatisfy(rule -> {
            assertThat(rule.of(TriangularNumber.crisp(4.25))).isEqualTo(4.25);
            assertThat(rule.of(TrapezoidalNumber.crisp(-4.25))).isEqualTo(-4.25);
        });
    }

    @Test
    void every_rule_stays_within_the_corners_and_moves_with_the_number() {
        for (long seed = 0; seed < 200; seed++) {
            TrapezoidalNumber number = random(new Random(seed));
            TrapezoidalNumber moved = number.plus(TrapezoidalNumber.crisp(10));
            for (Defuzzification rule : ALL) {
                double crisp = rule.of(number);
                assertThat(crisp).as(rule + " seed " + seed).isBetween(number.a(), number.d());
                assertThat(rule.of(moved)).as(rule + " seed " + seed).isCloseTo(crisp + 10, within(1e-10));
                assertThat(rule.of(number.times(3))).as(rule + " seed " + seed).isCloseTo(3 * crisp, within(1e-10));
            }
        }
    }

    /** By numerical integration of the membership in a million steps. */
    @Test
    void the_gravity_center_is_that_of_the_area() {
        TrapezoidalNumber number = new TrapezoidalNumber(1, 10, 50, 100);
        double area = 0;
        double moment = 0;
        for (int i = 0; i < 1_000_000; i++) {
            double x = 1 + 99 * (i + 0.5) / 1e6;
            area += number.membership(x);
            moment += x * number.membership(x);
        }
        assertThat(new GravityCenter().of(number)).isCloseTo(moment / area, within(1e-6));
    }

    @Test
    void a_triangle_has_its_center_at_the_mean_of_its_corners() {
        TriangularNumber number = new TriangularNumber(1, 2, 6);
        assertThat(new MeanOfCorners().of(number)).isEqualTo(3);
        assertThat(new GravityCenter().of(number)).isCloseTo(3, within(1e-15));
        assertThat(new GradedMean().of(number)).isEqualTo(2.5);
    }
}
