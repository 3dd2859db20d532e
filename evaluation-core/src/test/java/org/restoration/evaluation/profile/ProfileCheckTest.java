package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.normalization.BaselineToReference;
import org.restoration.evaluation.normalization.Extension;
import org.restoration.evaluation.normalization.Goalposts;

class ProfileCheckTest {

    @Test
    void the_way_from_baseline_to_reference_is_no_score_where_effectiveness_is_graded() {
        TestProfiles profile = TestProfiles.profile()
                .scored(
                        "land.depth",
                        Dimension.LAND,
                        "cm",
                        Direction.BENEFIT,
                        new BaselineToReference(Goalposts.of(0, 1)));

        profile.build();
        assertThatThrownBy(() -> profile.headline(Headline.EFFECTIVENESS).build())
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/indicators/0/valueFunction")
                .hasMessageContaining("baseline to reference");
    }

    @Test
    void scores_must_be_bounded() {
        assertThatThrownBy(() -> TestProfiles.profile()
                        .scored(
                                "land.depth",
                                Dimension.LAND,
                                "cm",
                                Direction.BENEFIT,
                                new Goalposts(0, 1, Extension.EXTEND))
                        .build())
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/indicators/0/valueFunction")
                .hasMessageContaining("bounded");
    }

    @Test
    void a_rising_function_is_refused_for_a_cost() {
        assertThatThrownBy(() -> TestProfiles.profile()
                        .scored("land.gravel", Dimension.LAND, "%", Direction.COST, Goalposts.of(0, 100))
                        .build())
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("must follow its direction cost: got benefit");
    }

    @Test
    void caution_is_not_counted_twice() {
        assertThatThrownBy(() -> withCadmium(
                        new Criterion.WithinLimit("soil.cadmium", "gb-15618-2018.soil.cadmium.intervention", null),
                        new DecisionRule.LowerConfident(0.9)))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/requirements/0/rule");
    }

    @Test
    void a_limit_table_of_another_indicator_is_refused() {
        assertThatThrownBy(() -> withCadmium(
                        new Criterion.WithinLimit("soil.cadmium", "gb-15618-2018.soil.lead.intervention", null),
                        DecisionRule.POINT))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/requirements/0/criterion/limitTable")
                .hasMessageContaining("of soil.lead");
    }

    @Test
    void an_unknown_limit_table_names_the_nearest() {
        assertThatThrownBy(() -> withCadmium(
                        new Criterion.WithinLimit("soil.cadmium", "gb-15618-2018.soil.cadmium.interventions", null),
                        DecisionRule.POINT))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("maybe \"gb-15618-2018.soil.cadmium.intervention\"");
    }

    @Test
    void a_view_holds_scored_indicators_only() {
        assertThatThrownBy(() -> TestProfiles.profile()
                        .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                        .observed("soil.cadmium", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                        .view(new View(
                                "pillars",
                                TestProfiles.text("pillars"),
                                TestProfiles.text("why"),
                                List.of(new View.Pillar(
                                        "soil", TestProfiles.text("soil"), List.of("land.depth", "soil.cadmium")))))
                        .build())
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/views/0/pillars/0/indicators/1")
                .hasMessageContaining("soil.cadmium");
    }

    @Test
    void an_indicator_stands_in_a_view_once() {
        View.Pillar soil = new View.Pillar("soil", TestProfiles.text("soil"), List.of("land.depth"));
        View.Pillar ground = new View.Pillar("ground", TestProfiles.text("ground"), List.of("land.depth"));

        assertThatThrownBy(() ->
                        new View("pillars", TestProfiles.text("p"), TestProfiles.text("why"), List.of(soil, ground)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("land.depth twice");
    }

    private static Profile withCadmium(Criterion criterion, DecisionRule rule) {
        return TestProfiles.profile()
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .observed("soil.cadmium", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .requirement(new Requirement(
                        "cd",
                        TestProfiles.text("cd"),
                        criterion,
                        rule,
                        new Consequence.Advises(),
                        TestProfiles.text("unknown"),
                        TestProfiles.MADE_UP))
                .build();
    }
}
