package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Indicators derived from indicators that are derived themselves. */
class ChainedDerivationTest {

    private static final String CADMIUM_SCREENING = "gb-36600-2018.soil.cadmium.screening";

    private static IndicatorRule derived(String code, Derivation derivation, boolean scored) {
        IndicatorRule base = TestProfiles.ruleOf(code, scored ? Goalposts.of(0, 10) : null);
        return new IndicatorRule(
                code,
                false,
                base.valueFunction(),
                base.provenance(),
                null,
                null,
                null,
                null,
                Optional.of(derivation),
                true,
                base.reason());
    }

    private static TestProfiles observed(String... codes) {
        TestProfiles profile = TestProfiles.profile();
        for (String code : codes) {
            profile.observed(code, Dimension.LAND, "1", Direction.BENEFIT);
        }
        return profile;
    }

    /** a = b − y, b = c − y, c = x − y: in order of code each would be computed before its input. */
    private static Profile chain() {
        return observed("land.x", "land.y")
                .used(
                        derived("land.a", new Derivation.Difference("land.b", "land.y"), true),
                        Dimension.LAND,
                        "1",
                        Direction.BENEFIT)
                .used(
                        derived("land.b", new Derivation.Difference("land.c", "land.y"), false),
                        Dimension.LAND,
                        "1",
                        Direction.BENEFIT)
                .used(
                        derived("land.c", new Derivation.Difference("land.x", "land.y"), false),
                        Dimension.LAND,
                        "1",
                        Direction.BENEFIT)
                .build();
    }

    private static Observation seen(String indicator, double value) {
        return Observation.builder("s", State.CURRENT, indicator)
                .value(value)
                .date(LocalDate.parse("2024-06-01"))
                .build();
    }

    private static double value(Evaluation evaluation) {
        ScoredNode.Leaf leaf = evaluation.current().leaves().get(0);
        return leaf.isMissing() ? Double.NaN : leaf.score() * 10;
    }

    @Test
    void a_chain_is_computed_from_its_far_end_whatever_the_codes() {
        Evaluation evaluation = Evaluator.of(chain())
                .evaluate(Site.of("s", SiteContext.UNKNOWN), List.of(seen("land.x", 10), seen("land.y", 1)));

        // ((10 − 1) − 1) − 1
        assertThat(value(evaluation)).isEqualTo(7);
    }

    @Test
    void a_link_that_was_observed_itself_counts_as_observed() {
        Evaluation evaluation = Evaluator.of(chain())
                .evaluate(
                        Site.of("s", SiteContext.UNKNOWN),
                        List.of(seen("land.x", 10), seen("land.y", 1), seen("land.c", 5)));

        // (5 − 1) − 1
        assertThat(value(evaluation)).isEqualTo(3);
    }

    @Test
    void a_chain_is_missing_if_its_far_end_is() {
        assertThat(value(Evaluator.of(chain()).evaluate(Site.of("s", SiteContext.UNKNOWN), List.of(seen("land.y", 1)))))
                .isNaN();
    }

    @Test
    void bare_columns_are_chained_too() {
        BatchEvaluation batch = Evaluator.of(chain())
                .evaluate(ObservationTable.builder(3)
                        .column("land.x", Snapshot.CURRENT, new double[] {10, 8, Double.NaN})
                        .column("land.y", Snapshot.CURRENT, new double[] {1, 2, 1})
                        .build());

        assertThat(value(batch.evaluation(0))).isEqualTo(7);
        assertThat(value(batch.evaluation(1))).isEqualTo(2);
        assertThat(value(batch.evaluation(2))).isNaN();
    }

    @Test
    void a_derived_concentration_is_held_against_its_limit() {
        SiteContext housing = SiteContext.builder().landUse(LandUse.RESIDENTIAL).build();
        Profile profile = TestProfiles.profile()
                .observed("soil.total", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed("soil.washed", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .used(
                        derived("soil.cadmium", new Derivation.Difference("soil.total", "soil.washed"), false),
                        Dimension.SOIL_WATER,
                        "mg/kg",
                        Direction.COST)
                .used(
                        new IndicatorRule(
                                "soil.burden",
                                false,
                                Optional.of(Goalposts.of(2, 0)),
                                Optional.of(TestProfiles.MADE_UP),
                                null,
                                null,
                                null,
                                null,
                                Optional.of(new Derivation.Nemerow(
                                        new TreeMap<>(Map.of("soil.cadmium", CADMIUM_SCREENING)))),
                                true,
                                TestProfiles.text("for a test")),
                        Dimension.SOIL_WATER,
                        "1",
                        Direction.COST)
                .requirement(new Requirement(
                        "r",
                        TestProfiles.text("r"),
                        new Criterion.WithinLimit("soil.cadmium", CADMIUM_SCREENING, null),
                        DecisionRule.POINT,
                        new Consequence.Advises(),
                        TestProfiles.text("unknown"),
                        TestProfiles.MADE_UP))
                .build();

        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(Site.of("s", housing), List.of(seen("soil.total", 35), seen("soil.washed", 15)));

        // 20 mg/kg is the screening value of GB 36600-2018 for land of class 1: a quotient of 1, which scores half of 2
        assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.condition()).isEqualTo(0.5);
    }

    @Test
    void a_circle_does_not_load_and_its_way_round_is_named() {
        assertThatThrownBy(() -> observed("land.y")
                        .used(
                                derived("land.a", new Derivation.Difference("land.b", "land.y"), true),
                                Dimension.LAND,
                                "1",
                                Direction.BENEFIT)
                        .used(
                                derived("land.b", new Derivation.Difference("land.c", "land.y"), false),
                                Dimension.LAND,
                                "1",
                                Direction.BENEFIT)
                        .used(
                                derived("land.c", new Derivation.Difference("land.y", "land.a"), false),
                                Dimension.LAND,
                                "1",
                                Direction.BENEFIT)
                        .build())
                .hasMessageContaining(
                        "an indicator must not be derived from itself: got land.a ← land.b ← land.c ← land.a")
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/indicators/3/derivation"));
    }

    @Test
    void an_indicator_derived_from_itself_does_not_load() {
        assertThatThrownBy(() -> observed("land.y")
                        .used(
                                derived("land.a", new Derivation.Ratio("land.a", "land.y"), true),
                                Dimension.LAND,
                                "1",
                                Direction.BENEFIT)
                        .build())
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("got land.a ← land.a");
    }

    @Test
    void a_circle_closed_by_tailoring_does_not_load_either() {
        assertThatThrownBy(() -> observed("land.x", "land.y")
                        .used(
                                derived("land.a", new Derivation.Difference("land.x", "land.y"), true),
                                Dimension.LAND,
                                "1",
                                Direction.BENEFIT)
                        .tailoring(new TailoringRule(
                                "t",
                                Stage.LAND_USE,
                                new ContextCondition.Is("land-use", Set.of("forest")),
                                List.of(new Adjustment.AddIndicator(
                                        "land",
                                        0.5,
                                        derived("land.x", new Derivation.Ratio("land.a", "land.y"), true))),
                                TestProfiles.text("t"),
                                TestProfiles.MADE_UP))
                        .build())
                .hasMessageContaining("got land.a ← land.x ← land.a")
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/tailoring/0/then/0/rule/derivation"));
    }
}
