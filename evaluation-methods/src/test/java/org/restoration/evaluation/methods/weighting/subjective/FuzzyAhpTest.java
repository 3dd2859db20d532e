package org.restoration.evaluation.methods.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.fuzzy.MeanOfCorners;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;

class FuzzyAhpTest {

    private static final FuzzyRatios RATIOS = FuzzyRatios.above(
            List.of("a", "b", "c"),
            List.of(
                    List.of(new TriangularNumber(1, 2, 3), new TriangularNumber(2, 3, 4)),
                    List.of(new TriangularNumber(1, 1.5, 2))));

    /** Computed apart from the formulas in numpy. */
    @Test
    void fuzzy_weights_are_geometric_means_over_their_sum() {
        FuzzyAhp method = new FuzzyAhp(RATIOS, new MeanOfCorners());

        assertThat(method.weights().weights().toArray())
                .containsExactly(new double[] {0.53033626, 0.28362547, 0.18603827}, within(5e-9));
        TriangularNumber first = method.fuzzyWeights().get(0);
        assertThat(first.lower()).isCloseTo(0.29010051282, within(5e-12));
        assertThat(first.middle()).isCloseTo(0.54545454545, within(5e-12));
        assertThat(first.upper()).isCloseTo(0.93321036168, within(5e-12));
    }

    /** Computed apart from the formulas in numpy. */
    @Test
    void extents_are_compared_by_how_possible_it_is_that_one_is_not_below() {
        ExtentAnalysis method = new ExtentAnalysis(RATIOS);

        assertThat(method.weights().weights().toArray())
                .containsExactly(new double[] {0.65380381, 0.29117152, 0.05502467}, within(5e-9));
        assertThat(method.extents().get(0).upper()).isCloseTo(0.98969072165, within(5e-12));
    }

    @Test
    void an_extent_wholly_below_another_has_no_weight_which_the_geometric_mean_keeps() {
        FuzzyRatios clear =
                FuzzyRatios.above(List.of("a", "b"), List.of(List.of(new TriangularNumber(7, 8, 9)), List.of()));

        assertThat(new ExtentAnalysis(clear).weights().weights().toArray()).containsExactly(1, 0);
        assertThat(new FuzzyAhp(clear, new MeanOfCorners()).weights().weights().weightOf("b"))
                .isBetween(0.1, 0.13);
    }

    @Test
    void a_ratio_that_may_be_zero_is_refused() {
        assertThatThrownBy(() -> new FuzzyRatios(
                        List.of("a", "b"),
                        List.of(
                                List.of(TriangularNumber.crisp(1), new TriangularNumber(0, 1, 2)),
                                List.of(new TriangularNumber(1, 1, 2), TriangularNumber.crisp(1)))))
                .hasMessageStartingWith("fuzzy ratio of a over b must be above 0: got ");
    }
}
