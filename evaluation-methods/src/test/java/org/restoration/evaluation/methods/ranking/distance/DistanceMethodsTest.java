package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.IdealRange;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** Facts of single methods, numbers by hand from the formulas. */
class DistanceMethodsTest {

    private static final Importances ONE = Importances.equal(List.of("x"));

    private static DecisionMatrix one(Direction direction, double... values) {
        return DecisionMatrix.of(List.of(Column.of("x", direction, values)));
    }

    private static DecisionMatrix two() {
        return DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 3, 0, 1), Column.of("b", Direction.COST, 4, 0, 4)));
    }

    private static Importances unweighted() {
        return Importances.of(Map.of("a", 1.0, "b", 1.0), ImportanceScale.AS_GIVEN);
    }

    @Test
    void topsis_measures_by_the_distance_that_it_is_given() {
        Topsis.Result straight = new Topsis(new AsGiven()).rank(two(), unweighted());
        Topsis.Result block = new Topsis(new AsGiven(), Minkowski.MANHATTAN).rank(two(), unweighted());
        Topsis.Result greatest = new Topsis(new AsGiven(), Minkowski.CHEBYSHEV).rank(two(), unweighted());
        Topsis.Result cubic = new Topsis(new AsGiven(), new Minkowski(3)).rank(two(), unweighted());

        assertThat(straight.fromIdeal().toArray()).containsExactly(new double[] {4, 3, Math.sqrt(20)}, within(1e-15));
        assertThat(block.fromIdeal().toArray()).containsExactly(4, 3, 6);
        assertThat(greatest.fromIdeal().toArray()).containsExactly(4, 3, 4);
        assertThat(cubic.fromIdeal().at(2)).isEqualTo(StrictMath.cbrt(72), within(1e-14));
        assertThat(straight.ideal()).containsEntry("a", 3.0).containsEntry("b", 0.0);
        assertThat(straight.antiIdeal()).containsEntry("a", 0.0).containsEntry("b", 4.0);
        assertThat(straight.fromAntiIdeal().toArray()).containsExactly(3, 4, 1);
        assertThat(straight.scores().at(0)).isEqualTo(3 / 7.0, within(1e-15));
    }

    @Test
    void a_distance_of_an_order_below_one_is_refused() {
        assertThatThrownBy(() -> new Minkowski(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("order of a Minkowski distance must be at least 1: got 0.5");
    }

    @Test
    void edas_measures_from_the_mean() {
        Edas.Result result = Edas.standard().rank(one(Direction.COST, 1, 2, 3), ONE);

        assertThat(result.better().toArray()).containsExactly(0.5, 0, 0);
        assertThat(result.worse().toArray()).containsExactly(0, 0, 0.5);
        assertThat(result.scores().toArray()).containsExactly(1, 0.5, 0);
    }

    @Test
    void edas_refuses_a_mean_that_is_not_positive() {
        assertThatThrownBy(() -> Edas.standard().rank(one(Direction.BENEFIT, -1, 1), ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mean of x must be positive for EDAS: got 0.0\nMaybe push negatives first");
    }

    @Test
    void mabac_has_its_border_at_the_geometric_mean() {
        Mabac.Result result = Mabac.standard().rank(one(Direction.COST, 5, 1), ONE);

        assertThat(result.border().get("x")).isEqualTo(Math.sqrt(2), within(1e-15));
        assertThat(result.scores().toArray())
                .containsExactly(new double[] {1 - Math.sqrt(2), 2 - Math.sqrt(2)}, within(1e-15));
    }

    @Test
    void mabac_has_its_border_at_zero_where_a_value_is_minus_one_and_refuses_less() {
        Mabac given = new Mabac(new AsGiven());

        assertThat(given.rank(one(Direction.BENEFIT, -1, 3), ONE).border()).containsEntry("x", 0.0);
        assertThatThrownBy(() -> given.rank(one(Direction.BENEFIT, -2, 3), ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("normalized values of x must be at least -1 for MABAC: got -2.0\nMaybe take min–max");
    }

    @Test
    void methods_of_weighted_sums_refuse_costs_that_are_not_turned_round() {
        for (DistanceMethod method :
                List.of(new Mabac(new AsGiven()), new Mairca(new AsGiven()), new Cradis(new AsGiven()))) {
            assertThatThrownBy(() -> method.rank(one(Direction.COST, 0.2, 0.4), ONE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "column x must be a benefit once normalized for " + method.name() + ": got cost");
        }
    }

    @Test
    void mairca_shares_the_gap_among_the_alternatives() {
        assertThat(Mairca.standard()
                        .rank(one(Direction.BENEFIT, 0, 1, 4, 2), ONE)
                        .scores()
                        .toArray())
                .containsExactly(0.25, 0.1875, 0, 0.125);
    }

    @Test
    void piv_adds_gaps_and_the_reference_point_takes_the_greatest() {
        assertThat(new Piv(new AsGiven()).rank(two(), unweighted()).scores().toArray())
                .containsExactly(4, 3, 6);
        ReferencePoint.Result gaps = new ReferencePoint(new AsGiven()).rank(two(), unweighted());
        assertThat(gaps.scores().toArray()).containsExactly(4, 3, 4);
        assertThat(gaps.reference()).containsEntry("a", 3.0).containsEntry("b", 0.0);
    }

    @Test
    void grey_relation_compares_with_the_best() {
        GreyRelation half = GreyRelation.standard();

        assertThat(half.rank(one(Direction.COST, 0, 1, 4), ONE).scores().toArray())
                .containsExactly(new double[] {1, 0.5 / 0.75, 0.5 / 1.5}, within(1e-15));
        assertThat(new GreyRelation(MinMax.oriented(), 1)
                        .rank(one(Direction.BENEFIT, 0, 4), ONE)
                        .scores()
                        .toArray())
                .containsExactly(0.5, 1);
    }

    @Test
    void grey_relation_that_distinguishes_nothing_is_refused() {
        for (double zeta : List.of(0.0, 1.1)) {
            assertThatThrownBy(() -> new GreyRelation(MinMax.oriented(), zeta))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("ζ of grey relational analysis must be above 0 and at most 1");
        }
    }

    /** Values 0.6, 0.2 and 0.3, 0.9: ideal 0.9, anti-ideal 0.2, the optimal alternative has 0.6 and 0.9. */
    @Test
    void cradis_compares_with_the_optimal_alternative() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 0.6, 0.2), Column.of("b", Direction.BENEFIT, 0.3, 0.9)));

        Cradis.Result result = new Cradis(new AsGiven()).rank(matrix, unweighted());

        assertThat(result.fromIdeal().toArray()).containsExactly(new double[] {0.9, 0.7}, within(1e-15));
        assertThat(result.fromAntiIdeal().toArray()).containsExactly(new double[] {0.5, 0.7}, within(1e-15));
        assertThat(result.nearness().toArray()).containsExactly(new double[] {0.3 / 0.9, 0.3 / 0.7}, within(1e-14));
        assertThat(result.farness().toArray()).containsExactly(new double[] {0.5 / 1.1, 0.7 / 1.1}, within(1e-14));
        assertThat(result.scores().at(0)).isEqualTo((0.3 / 0.9 + 0.5 / 1.1) / 2, within(1e-14));
    }

    @Test
    void rim_holds_an_interval_ideal_whatever_the_direction() {
        Rim rim = new Rim(Map.of("x", IdealRange.of(0, 10, 4, 6)));

        Rim.Result result = rim.rank(one(Direction.COST, 5, 2, 9), ONE);

        assertThat(result.scores().toArray()).containsExactly(new double[] {1, 0.5, 0.25}, within(1e-15));
        assertThat(result.normalized().column(0).toArray()).containsExactly(new double[] {1, 0.5, 0.25}, within(1e-15));
        assertThat(result.scores())
                .isEqualTo(rim.rank(one(Direction.OPTIMUM, 5, 2, 9), ONE).scores());
    }

    /** Worths by hand with λ = 2 and α = 1: 2, −2 and 0 against the reference 4. */
    @Test
    void ervd_weighs_losses_more_than_gains() {
        Ervd ervd = new Ervd(Map.of("x", 4.0), false, new ProspectValue(2, 1), Minkowski.MANHATTAN, true);

        Ervd.Result benefit = ervd.rank(one(Direction.BENEFIT, 6, 3, 4), ONE);
        Ervd.Result cost = ervd.rank(one(Direction.COST, 6, 3, 4), ONE);

        assertThat(benefit.scores().toArray()).containsExactly(1, 0, 0.5);
        assertThat(benefit.fromIdeal().toArray()).containsExactly(0, 4, 2);
        assertThat(cost.scores().toArray()).containsExactly(0, 1, 0.8);
        assertThat(cost.fromAntiIdeal().toArray()).containsExactly(0, 5, 4);
    }

    @Test
    void ervd_takes_shares_of_the_column_and_refuses_a_sum_that_is_not_positive() {
        Ervd shares = new Ervd(Map.of("x", 2.0), true, new ProspectValue(1, 1), Minkowski.MANHATTAN, true);

        assertThat(shares.rank(one(Direction.BENEFIT, 1, 3), ONE).fromIdeal().toArray())
                .containsExactly(0.5, 0);
        assertThatThrownBy(() -> shares.rank(one(Direction.BENEFIT, -1, 1), ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum of x must be positive for ERVD: got 0.0\nMaybe push negatives first");
        assertThatThrownBy(() -> Ervd.standard(Map.of()).rank(one(Direction.BENEFIT, 1, 2), ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reference points must be given for x: got reference points of []");
    }

    @Test
    void ervd_without_weights_in_the_distance_hears_no_importances() {
        Ervd ervd = new Ervd(Map.of("a", 1.0, "b", 1.0), false, new ProspectValue(1, 1), Minkowski.EUCLIDEAN, false);

        assertThat(ervd.rank(two(), unweighted()))
                .isEqualTo(ervd.rank(two(), Importances.of(Map.of("a", 9.0, "b", 1.0), ImportanceScale.AS_GIVEN)));
        assertThat(ervd.rank(two(), unweighted()).fromIdeal().at(2)).isEqualTo(Math.sqrt(20), within(1e-14));
    }

    @Test
    void prospect_values_are_those_of_tversky_and_kahneman_1992() {
        assertThat(ProspectValue.MEDIAN.of(2)).isEqualTo(StrictMath.pow(2, 0.88));
        assertThat(ProspectValue.MEDIAN.of(-2)).isEqualTo(-2.25 * StrictMath.pow(2, 0.88));
        assertThat(ProspectValue.MEDIAN.of(0)).isZero();
        assertThatThrownBy(() -> new ProspectValue(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("λ of a prospect value must be positive and finite: got 0.0");
    }

    /** Ideals 4, 2, 0; R of the middle one is (2 + 0/2) / (2 + 0/2), its distance from the mean 0. */
    @Test
    void probid_of_the_middle_alternative_is_one_half() {
        Probid given = new Probid(new AsGiven(), Minkowski.EUCLIDEAN);

        assertThat(given.rank(one(Direction.BENEFIT, 4, 2, 0), ONE).scores().toArray())
                .containsExactly(new double[] {1 / (1 + 1 / 25.0) + 2, 0.5, 1 / (1 + 25.0) + 2}, within(1e-15));
    }

    @Test
    void simplified_probid_of_the_best_of_few_is_infinite_and_of_the_worst_zero() {
        SimplifiedProbid given = new SimplifiedProbid(new AsGiven(), Minkowski.EUCLIDEAN);

        assertThat(given.rank(one(Direction.COST, 4, 3, 0), ONE).scores().toArray())
                .containsExactly(0, 1 / 3.0, Double.POSITIVE_INFINITY);
    }

    /** Eight alternatives have two ideals on each side: 8 and 7, 1 and 2. */
    @Test
    void simplified_probid_takes_a_quarter_of_the_ideals() {
        SimplifiedProbid given = new SimplifiedProbid(new AsGiven(), Minkowski.EUCLIDEAN);

        assertThat(given.rank(one(Direction.BENEFIT, 1, 2, 3, 4, 5, 6, 7, 8), ONE)
                        .scores()
                        .at(5))
                .isEqualTo((5 + 4 / 2.0) / (2 + 1 / 2.0), within(1e-15));
    }

    @Test
    void limits_on_properties_compare_with_lower_and_upper_limits_and_targets() {
        assertThat(merits(Limit.atLeast(2), 4, 1)).containsExactly(0.5, 2);
        assertThat(merits(Limit.atMost(2), 4, 0)).containsExactly(2, 0);
        assertThat(merits(Limit.near(2), 4, 1, 2)).containsExactly(1, 0.5, 0);
    }

    @Test
    void limits_on_properties_refuse_what_no_ratio_can_be_taken_of() {
        assertThatThrownBy(() -> merits(Limit.atLeast(2), 4, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of x for 2 must be positive for LoPM: got 0.0");
        assertThatThrownBy(() -> merits(Limit.atMost(2), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of x for 1 must be at least 0 for LoPM: got -1.0");
        assertThatThrownBy(() -> Limit.near(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be positive and finite: got 0.0");
    }

    private static double[] merits(Limit limit, double... values) {
        return new LimitsOnProperties(Map.of("x", limit))
                .rank(one(Direction.BENEFIT, values), ONE)
                .scores()
                .toArray();
    }
}
