package org.restoration.evaluation.methods.weighting.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents.First;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents.Kaiser;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents.Kept;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents.LeastShare;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents.Reading;

/** Weights and eigenvalues computed apart by numpy's eigh of the correlations. */
class PrincipalComponentsTest {

    static final DecisionMatrix SITES = DecisionMatrix.of(List.of(
            Column.of("cover", Direction.BENEFIT, 12, 15, 9, 20, 18, 11),
            Column.of("erosion", Direction.COST, 3.1, 2.7, 3.9, 2.0, 2.2, 3.5),
            Column.of("slope", Direction.BENEFIT, 40, 38, 52, 30, 41, 47),
            Column.of("species", Direction.BENEFIT, 7, 6, 9, 8, 5, 4)));

    @Test
    void components_come_by_their_variance_and_share_out_the_number_of_indicators() {
        List<PrincipalComponents.Component> components =
                new PrincipalComponents(Reading.COMMUNALITY, new Kaiser()).components(SITES);

        double[] variances = components.stream()
                .mapToDouble(PrincipalComponents.Component::variance)
                .toArray();
        assertThat(variances)
                .containsExactly(new double[] {2.83686532, 1.01212695, 0.14234546, 0.00866227}, within(5e-9));
    }

    @Test
    void communality_is_the_variance_that_the_components_kept_carry() {
        assertThat(weights(Reading.COMMUNALITY, new First()))
                .containsExactly(new double[] {0.33990343, 0.34523378, 0.31166155, 0.00320124}, within(5e-9));
        assertThat(weights(Reading.COMMUNALITY, new Kaiser()))
                .containsExactly(new double[] {0.25052538, 0.25491569, 0.23543986, 0.25911907}, within(5e-9));
    }

    @Test
    void coefficients_count_by_the_variance_of_their_component() {
        assertThat(weights(Reading.COEFFICIENTS, new LeastShare(0.7)))
                .containsExactly(new double[] {0.32653994, 0.32909037, 0.31268003, 0.03168965}, within(5e-9));
        assertThat(weights(Reading.COEFFICIENTS, new LeastShare(0.85)))
                .containsExactly(new double[] {0.26470176, 0.27305044, 0.27685128, 0.18539652}, within(5e-9));
    }

    @Test
    void with_all_components_every_communality_is_the_same() {
        assertThat(weights(Reading.COMMUNALITY, new LeastShare(1)))
                .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(1e-12));
    }

    @Test
    void a_direction_turned_round_changes_no_weight() {
        DecisionMatrix turned = SITES.map(column -> column.mapped(value -> 100 - value, Direction.BENEFIT));

        assertThat(new PrincipalComponents(Reading.COEFFICIENTS, new Kaiser())
                        .fit(turned)
                        .weights()
                        .toArray())
                .containsExactly(weights(Reading.COEFFICIENTS, new Kaiser()), within(1e-12));
    }

    @Test
    void a_share_of_nothing_is_refused() {
        assertThatThrownBy(() -> new LeastShare(0))
                .hasMessage("share of variance must be above 0 and at most 1: got 0.0");
    }

    private static double[] weights(Reading reading, Kept kept) {
        return new PrincipalComponents(reading, kept).fit(SITES).weights().toArray();
    }
}
