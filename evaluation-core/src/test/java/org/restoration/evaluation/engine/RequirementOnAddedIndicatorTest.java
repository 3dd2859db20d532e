package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.weighting.Equal;

/** A requirement is judged on what was observed, whether or not the site's context scores the indicator (decision 0011). */
class RequirementOnAddedIndicatorTest {

    private static final SiteContext FOREST =
            SiteContext.builder().landUse(LandUse.FOREST).build();

    /** Height counts only in a forest; at least 2 m are required everywhere. */
    private static final Profile PROFILE = TestProfiles.profile()
            .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
            .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
            .known("vegetation.height", Dimension.VEGETATION, "m", Direction.BENEFIT)
            .requirement(new Requirement(
                    "r1",
                    TestProfiles.text("r1"),
                    new Criterion.Within("vegetation.height", new ValueRange(2, Double.POSITIVE_INFINITY)),
                    DecisionRule.POINT,
                    new Consequence.Advises(),
                    TestProfiles.text("nobody measured the height"),
                    TestProfiles.MADE_UP))
            .tailoring(new TailoringRule(
                    "t1",
                    Stage.LAND_USE,
                    new ContextCondition.Is("land-use", Set.of("forest")),
                    List.of(new Adjustment.AddIndicator(
                            "vegetation", 0.5, TestProfiles.ruleOf("vegetation.height", Goalposts.of(0, 4)))),
                    TestProfiles.text("why"),
                    TestProfiles.MADE_UP))
            .build();

    private static Evaluation evaluation(SiteContext context, double... height) {
        List<Observation> seen = new ArrayList<>();
        seen.add(seen("vegetation.cover", 80));
        seen.add(seen("land.depth", 40));
        for (double value : height) {
            seen.add(seen("vegetation.height", value));
        }
        return Evaluator.of(PROFILE).evaluate(Site.of("s", context), seen);
    }

    private static Observation seen(String indicator, double value) {
        return Observation.builder("s", State.CURRENT, indicator)
                .value(value)
                .date(LocalDate.parse("2020-06-01"))
                .build();
    }

    private static RequirementResult result(Evaluation evaluation) {
        return evaluation.requirements().get(0);
    }

    @Test
    void it_is_judged_where_the_rule_applies() {
        assertThat(result(evaluation(FOREST, 3)).verdict()).isEqualTo(Verdict.MET);
        assertThat(result(evaluation(FOREST, 1)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void it_is_judged_where_the_rule_does_not_apply_and_the_value_counts_nowhere() {
        Evaluation high = evaluation(SiteContext.UNKNOWN, 3);
        Evaluation low = evaluation(SiteContext.UNKNOWN, 1);

        assertThat(result(high).verdict()).isEqualTo(Verdict.MET);
        assertThat(result(low).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(high.states()).isEqualTo(low.states());
    }

    @Test
    void it_is_undetermined_where_nothing_was_observed_and_says_when_that_is_so() {
        for (SiteContext context : List.of(FOREST, SiteContext.UNKNOWN)) {
            assertThat(result(evaluation(context)).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(result(evaluation(context)).toString()).contains("vegetation.height");
        }
    }

    @Test
    void the_indicators_of_an_added_attribute_are_read_and_scored() {
        var heritage = new IndexNode.Branch(
                "heritage",
                TestProfiles.text("heritage"),
                new Arithmetic(),
                new Equal(),
                List.of(new IndexNode.Leaf("vegetation.height")));
        Profile profile = TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .known("vegetation.height", Dimension.VEGETATION, "m", Direction.BENEFIT)
                .tailoring(new TailoringRule(
                        "t1",
                        Stage.LAND_USE,
                        new ContextCondition.Is("land-use", Set.of("forest")),
                        List.of(new Adjustment.AddBranch(
                                "vegetation",
                                0.5,
                                heritage,
                                List.of(TestProfiles.ruleOf("vegetation.height", Goalposts.of(0, 4))))),
                        TestProfiles.text("why"),
                        TestProfiles.MADE_UP))
                .build();

        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(
                        Site.of("s", FOREST),
                        List.of(seen("vegetation.cover", 80), seen("land.depth", 40), seen("vegetation.height", 1)));

        // vegetation (0.8 + 0.25) / 2, land 0.8
        assertThat(evaluation.states().get(Snapshot.CURRENT).score()).isEqualTo((0.525 + 0.8) / 2, within(1e-12));
    }
}
