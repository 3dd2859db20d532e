package org.restoration.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

class LimitTableTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final Provenance HERE = Provenance.judgement("test", "");

    @Test
    void bands_that_overlap_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        table(limit(Map.of(), ph(-INF, 6.5), atMost(1)), limit(Map.of(), ph(5.5, INF), atMost(2))))
                .withMessageContaining("bands of table t must not overlap")
                .withMessageContaining("soil.ph in (5.5, Infinity]");
    }

    @Test
    void bands_that_leave_a_gap_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        table(limit(Map.of(), ph(-INF, 5.5), atMost(1)), limit(Map.of(), ph(6.5, INF), atMost(2))))
                .withMessageContaining("bands of table t must not leave a gap");
    }

    @Test
    void bands_that_do_not_cover_every_value_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(limit(Map.of(), ph(-INF, 7.5), atMost(1))))
                .withMessageContaining("must reach from -Infinity to Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(limit(Map.of(), ph(4, INF), atMost(1))))
                .withMessageContaining("must reach from -Infinity to Infinity");
    }

    @Test
    void bands_may_stand_in_any_order() {
        LimitTable table = table(limit(Map.of(), ph(5.5, INF), atMost(2)), limit(Map.of(), ph(-INF, 5.5), atMost(1)));
        assertThat(table.limits()).hasSize(2);
        assertThat(table.covariate()).contains("soil.ph");
    }

    @Test
    void a_reversed_band_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ph(6.5, 5.5))
                .withMessage("band of soil.ph must have above less than up-to: got (6.5, 5.5]");
        assertThatIllegalArgumentException().isThrownBy(() -> ph(Double.NaN, 5.5));
    }

    @Test
    void a_limit_that_allows_everything_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limit(Map.of(), Optional.empty(), ValueRange.ALL))
                .withMessageContaining("must have at least one finite end");
    }

    @Test
    void a_condition_without_a_code_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limit(Map.of("land-use", Set.of()), Optional.empty(), atMost(1)))
                .withMessage("condition on land-use must admit at least one code: got none");
    }

    @Test
    void mixed_covariates_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x")), ph(-INF, INF), atMost(1)),
                        limit(
                                Map.of("a", Set.of("y")),
                                Optional.of(new CovariateBand("soil.clay", -INF, INF)),
                                atMost(1))))
                .withMessageContaining("same covariate")
                .withMessageContaining("got soil.ph and soil.clay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x")), ph(-INF, INF), atMost(1)),
                        limit(Map.of("a", Set.of("y")), Optional.empty(), atMost(1))))
                .withMessageContaining("got soil.ph and none");
    }

    @Test
    void two_limits_for_one_condition_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x")), Optional.empty(), atMost(1)),
                        limit(Map.of("a", Set.of("x")), Optional.empty(), atMost(2))))
                .withMessageContaining("one limit per condition");
    }

    @Test
    void conditions_that_can_hold_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x", "y")), Optional.empty(), atMost(1)),
                        limit(Map.of("a", Set.of("y", "z")), Optional.empty(), atMost(2))))
                .withMessageContaining("must exclude each other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x")), Optional.empty(), atMost(1)),
                        limit(Map.of("b", Set.of("y")), Optional.empty(), atMost(2))))
                .withMessageContaining("must exclude each other");
    }

    @Test
    void limits_of_different_sides_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x")), Optional.empty(), atMost(1)),
                        limit(Map.of("a", Set.of("y")), Optional.empty(), new ValueRange(1, INF))))
                .withMessageContaining("must bound the same side");
    }

    @Test
    void limits_that_no_value_keeps_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        limit(Map.of("a", Set.of("x")), Optional.empty(), new ValueRange(1, 2)),
                        limit(Map.of("a", Set.of("y")), Optional.empty(), new ValueRange(3, 4))))
                .withMessageContaining("must allow at least one value together");
    }

    @Test
    void a_table_without_limits_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(LimitTableTest::table)
                .withMessageContaining("at least one limit");
    }

    @Test
    void tables_of_equal_content_are_equal() {
        assertThat(table(limit(Map.of("a", Set.of("x", "y")), Optional.empty(), atMost(1))))
                .isEqualTo(table(limit(Map.of("a", Set.of("y", "x")), Optional.empty(), atMost(1))));
    }

    static ValueRange atMost(double value) {
        return new ValueRange(Double.NEGATIVE_INFINITY, value);
    }

    static Optional<CovariateBand> ph(double above, double upTo) {
        return Optional.of(new CovariateBand("soil.ph", above, upTo));
    }

    static Limit limit(Map<String, Set<String>> when, Optional<CovariateBand> band, ValueRange allowed) {
        return new Limit(new TreeMap<>(when), band, allowed, HERE);
    }

    static LimitTable table(Limit... limits) {
        return new LimitTable(
                "t", LocalizedText.of("t", "表"), "soil.cadmium", Unit.parse("mg/kg"), Tier.LIMIT, List.of(limits));
    }
}
