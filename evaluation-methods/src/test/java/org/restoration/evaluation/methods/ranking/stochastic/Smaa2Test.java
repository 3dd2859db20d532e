package org.restoration.evaluation.methods.ranking.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;

class Smaa2Test {

    private static final Goalposts AS_IT_IS = new Goalposts(0, 1, Extension.EXTEND);

    private static UncertainIndicator known(String code, double... values) {
        return new UncertainIndicator(
                code,
                AS_IT_IS,
                java.util.Arrays.stream(values)
                        .mapToObj(UncertainValue::exactly)
                        .toList());
    }

    /** a is first where w1 > w2: half of the simplex, whose mean is (3/4, 1/4). */
    @Test
    void two_alternatives_that_are_each_best_in_one_thing_share_the_first_rank() {
        Smaa2.Result result = smaa(known("x", 1, 0), known("y", 0, 1), new AnyWeights());

        assertThat(result.rankAcceptability().get(0).get(0)).isCloseTo(0.5, within(0.02));
        assertThat(result.centralWeights().get(0).orElseThrow().toArray())
                .containsExactly(new double[] {0.75, 0.25}, within(0.01));
        assertThat(result.confidence()).containsExactly(OptionalDouble.of(1), OptionalDouble.of(1));
    }

    @Test
    void an_order_of_importance_decides() {
        Smaa2.Result result = smaa(known("x", 1, 0), known("y", 0, 1), new OrderedWeights(List.of("y", "x")));

        assertThat(result.rankAcceptability()).containsExactly(List.of(0.0, 1.0), List.of(1.0, 0.0));
        assertThat(result.centralWeights().get(0)).isEmpty();
        assertThat(result.confidence().get(0)).isEmpty();
        assertThat(result.centralWeights().get(1).orElseThrow().toArray())
                .containsExactly(new double[] {0.25, 0.75}, within(0.01));
    }

    @Test
    void known_weights_leave_only_the_values_uncertain() {
        UncertainIndicator indicator =
                new UncertainIndicator("x", AS_IT_IS, List.of(new UniformValue(0, 2), UncertainValue.exactly(0.5)));
        Importances importances = Importances.of(Map.of("x", 7.0), ImportanceScale.AS_GIVEN);
        Smaa2.Result result =
                new Smaa2(List.of("a", "b"), List.of(indicator), new KnownWeights(importances), 10_000, 1).simulate();

        assertThat(result.rankAcceptability().get(0).get(0)).isCloseTo(0.75, within(0.02));
    }

    @Test
    void alternatives_that_tie_share_the_better_rank() {
        Smaa2.Result result = smaa(known("x", 1, 1), known("y", 2, 2), new AnyWeights());

        assertThat(result.rankAcceptability()).containsExactly(List.of(1.0, 0.0), List.of(1.0, 0.0));
    }

    @Test
    void the_same_seed_gives_the_same_bits_and_another_one_others() {
        UncertainIndicator x =
                new UncertainIndicator("x", AS_IT_IS, List.of(new NormalValue(0, 1), new NormalValue(0.2, 1)));
        Smaa2 method = new Smaa2(List.of("a", "b"), List.of(x), new AnyWeights(), 1000, 5);

        assertThat(method.simulate()).isEqualTo(method.simulate());
        assertThat(new Smaa2(List.of("a", "b"), List.of(x), new AnyWeights(), 1000, 6).simulate())
                .isNotEqualTo(method.simulate());
    }

    /** 97.5 % quantiles: 1.959963984540054 standard deviations (any table). */
    @Test
    void quantiles_are_those_of_the_distributions() {
        assertThat(new NormalValue(10, 2).quantile(0.975)).isCloseTo(13.919927969080108, within(1e-12));
        assertThat(new LogNormalValue(new NormalValue(0, 1)).quantile(0.975))
                .isCloseTo(StrictMath.exp(1.959963984540054), within(1e-12));
        assertThat(new UniformValue(2, 6).quantile(0.25)).isEqualTo(3);
        assertThat(new NormalValue(3, 0).quantile(0.01)).isEqualTo(3);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> new NormalValue(0, -1))
                .hasMessage("standard deviation of an uncertain value must be finite and at least 0: got -1.0");
        assertThatThrownBy(() -> new UniformValue(2, 1))
                .hasMessage("limits of an uncertain value must be finite and in order: got 2.0 and 1.0");
        assertThatThrownBy(() -> new Smaa2(List.of("a"), List.of(known("x", 1, 2)), new AnyWeights(), 10, 1))
                .hasMessage("values of x must be one for each of 1 alternatives: got 2");
        assertThatThrownBy(() -> smaa(known("x", 1, 0), known("y", 0, 1), new OrderedWeights(List.of("x"))))
                .hasMessage("order of importance must name exactly the indicators [x, y]: got [x]");
    }

    private static Smaa2.Result smaa(UncertainIndicator x, UncertainIndicator y, WeightSpace weights) {
        return new Smaa2(List.of("a", "b"), List.of(x, y), weights, 10_000, 1).simulate();
    }
}
