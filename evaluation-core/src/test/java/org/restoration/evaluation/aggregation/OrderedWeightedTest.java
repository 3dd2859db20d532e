package org.restoration.evaluation.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedWeightedTest {

    private static final double[] EQUAL = {0.25, 0.25, 0.25, 0.25};

    /** Yager 1988 orders from the best: 0.4·1.0 + 0.3·0.7 + 0.2·0.6 + 0.1·0.3 = 0.76, by hand. */
    @Test
    void the_first_position_weighs_the_best_score() {
        OrderedWeighted average = new OrderedWeighted(List.of(0.4, 0.3, 0.2, 0.1));
        assertThat(average.aggregate(EQUAL, new double[] {0.7, 1.0, 0.3, 0.6})).isCloseTo(0.76, within(1e-15));
    }

    @Test
    void neither_the_order_of_children_nor_their_weights_matter() {
        OrderedWeighted average = new OrderedWeighted(List.of(0.1, 0.2, 0.3, 0.4));
        double expected = average.aggregate(EQUAL, new double[] {0.7, 0.7, 0.3, 0.6});
        assertThat(average.aggregate(EQUAL, new double[] {0.3, 0.7, 0.6, 0.7})).isEqualTo(expected);
        assertThat(average.aggregate(new double[] {1, 0, 0, 0}, new double[] {0.7, 0.7, 0.3, 0.6}))
                .isEqualTo(expected);
    }

    @Test
    void the_scores_given_are_not_reordered() {
        double[] scores = {0.1, 0.9, 0.5, 0.7};
        new OrderedWeighted(List.of(0.1, 0.2, 0.3, 0.4)).aggregate(EQUAL, scores);
        assertThat(scores).containsExactly(0.1, 0.9, 0.5, 0.7);
    }

    @Test
    void orness_and_compensation_follow_from_the_positions() {
        OrderedWeighted best = new OrderedWeighted(List.of(1.0, 0.0, 0.0));
        OrderedWeighted equal = new OrderedWeighted(List.of(0.5, 0.5));
        OrderedWeighted cautious = new OrderedWeighted(List.of(0.2, 0.8));
        OrderedWeighted worst = new OrderedWeighted(List.of(0.0, 0.0, 1.0));
        assertThat(best.orness()).isEqualTo(1.0);
        assertThat(equal.orness()).isEqualTo(0.5);
        assertThat(worst.orness()).isEqualTo(0.0);
        assertThat(equal.compensation()).isEqualTo(Compensation.FULL);
        assertThat(cautious.compensation()).isEqualTo(Compensation.PARTIAL);
        assertThat(worst.compensation()).isEqualTo(Compensation.NONE);
    }

    /**
     * Positions 0.1, 0.2, 0.3, 0.4 have the sums 0, 0.1, 0.3, 0.6, 1 at quarters. Three children take the differences at thirds:
     * Q(1/3) = 0.1 + 0.2/3, Q(2/3) = 0.3 + 0.3·2/3; weights 1/6, 1/3, 1/2, by hand.
     */
    @Test
    void fewer_children_take_their_positions_from_the_quantifier() {
        OrderedWeighted average = new OrderedWeighted(List.of(0.1, 0.2, 0.3, 0.4));
        assertThat(average.aggregatePresent(EQUAL, new double[] {0.3, Double.NaN, 0.9, 0.6}))
                .isCloseTo(0.9 / 6 + 0.6 / 3 + 0.3 / 2, within(1e-15));
        assertThat(average.aggregatePresent(EQUAL, new double[] {Double.NaN, Double.NaN, Double.NaN, 0.6}))
                .isCloseTo(0.6, within(1e-15));
    }

    @Test
    void positions_that_do_not_sum_to_one_or_fit_the_children_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderedWeighted(List.of(0.5, 0.4)))
                .withMessage("weights of positions must sum to 1: got [0.5, 0.4], sum 0.9");
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderedWeighted(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderedWeighted(List.of(1.5, -0.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> new OrderedWeighted(List.of(Double.NaN, 1.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OrderedWeighted(List.of(0.5, 0.5)).aggregate(EQUAL, EQUAL))
                .withMessage("children must be as many as weights of positions: got 4 children, 2 positions");
    }
}
