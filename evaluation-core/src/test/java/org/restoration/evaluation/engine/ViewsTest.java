package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ViewResult;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.weighting.Weights;

/** The same result under other headings; the expected numbers were computed by hand from the weights and scores in each test. */
class ViewsTest {

    /** Weights land 0.6 (depth and matter 0.3 each), vegetation 0.4; management: funds and jobs 0.5 each. */
    private static Profile profile() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("land", 0.6);
        weights.put("vegetation", 0.4);
        return TestProfiles.profile()
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.matter", Dimension.LAND, "g/kg", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .managed("society.funds", Dimension.SOCIETY, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .managed("society.jobs", Dimension.SOCIETY, "1", Direction.BENEFIT, Goalposts.of(0, 100))
                .weights(Weights.of(weights))
                .view(new View(
                        "pillars",
                        TestProfiles.text("Pillars"),
                        TestProfiles.text("why"),
                        List.of(
                                new View.Pillar(
                                        "nature",
                                        TestProfiles.text("Nature"),
                                        List.of("land.depth", "vegetation.cover")),
                                new View.Pillar(
                                        "money", TestProfiles.text("Money"), List.of("society.funds", "land.matter")))))
                .build();
    }

    private static Evaluation evaluate(SiteContext context, Map<String, Double> values) {
        List<Observation> observations = new ArrayList<>();
        values.forEach((code, value) -> observations.add(Observation.builder("s", State.CURRENT, code)
                .value(value)
                .date(LocalDate.of(2025, 6, 1))
                .build()));
        return Evaluator.of(profile()).evaluate(Site.of("s", context), observations);
    }

    @Test
    void a_pillar_is_the_mean_of_its_members_by_their_weights_in_the_tree() {
        Evaluation evaluation = evaluate(
                SiteContext.UNKNOWN,
                Map.of("land.depth", 50.0, "vegetation.cover", 90.0, "land.matter", 20.0, "society.funds", 60.0));
        ViewResult.Pillar nature = evaluation.view("pillars").pillars().get(0);
        ViewResult.Pillar money = evaluation.view("pillars").pillars().get(1);

        assertThat(nature.score().getAsDouble()).isCloseTo((0.3 * 0.5 + 0.4 * 0.9) / 0.7, within(1e-15));
        assertThat(nature.coverage()).isEqualTo(1);
        assertThat(money.score().getAsDouble()).isCloseTo((0.5 * 0.6 + 0.3 * 0.2) / 0.8, within(1e-15));
        assertThat(money.weakest(1)).extracting(ViewResult.Member::code).containsExactly("land.matter");
    }

    @Test
    void a_missing_member_counts_at_its_worst_and_lowers_the_coverage() {
        Evaluation evaluation = evaluate(
                SiteContext.UNKNOWN, Map.of("land.depth", 50.0, "vegetation.cover", 90.0, "land.matter", 20.0));
        ViewResult.Pillar money = evaluation.view("pillars").pillars().get(1);

        assertThat(evaluation.management()).isEmpty();
        assertThat(money.score().getAsDouble()).isCloseTo(0.3 * 0.2 / 0.8, within(1e-15));
        ScoreInterval interval = money.interval().orElseThrow();
        assertThat(interval.low()).isEqualTo(money.score().getAsDouble());
        assertThat(interval.high()).isCloseTo((0.5 + 0.3 * 0.2) / 0.8, within(1e-15));
        assertThat(money.coverage()).isCloseTo(0.375, within(1e-15));
    }

    @Test
    void a_member_that_does_not_apply_is_left_out() {
        Evaluation evaluation = evaluate(
                SiteContext.builder().notApplicable("land.depth", "no soil").build(),
                Map.of("vegetation.cover", 90.0, "land.matter", 20.0));
        ViewResult.Pillar nature = evaluation.view("pillars").pillars().get(0);

        assertThat(nature.score().getAsDouble()).isCloseTo(0.9, within(1e-15));
        assertThat(nature.leftOut()).containsExactly("land.depth");
    }

    @Test
    void a_view_is_explained_and_reads_back() {
        Evaluation evaluation = evaluate(SiteContext.UNKNOWN, Map.of("land.depth", 50.0, "vegetation.cover", 90.0));

        assertThat(evaluation.explain()).contains("nature Nature 72.86, observed 100.00 % of its weight");
        assertThat(evaluation.explain(Language.ZH)).contains("已观测权重 100.00 %");
        assertThat(EvaluationJson.read("again", EvaluationJson.write(List.of(evaluation))))
                .containsExactly(evaluation);
    }

    @Test
    void an_unknown_view_names_those_that_there_are() {
        Evaluation evaluation = evaluate(SiteContext.UNKNOWN, Map.of("land.depth", 50.0));

        assertThatThrownBy(() -> evaluation.view("pillar"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("view must be one of [pillars]: got \"pillar\"");
    }
}
