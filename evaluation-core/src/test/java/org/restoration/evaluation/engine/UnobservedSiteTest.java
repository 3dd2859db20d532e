package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Origin;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** A site of which nothing is known is in the results: silence is not left out. */
class UnobservedSiteTest {

    private static final String COVER = "vegetation.cover";
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");
    private static final Site SEEN = Site.of("seen", SiteContext.UNKNOWN);
    private static final Site SILENT = Site.of("silent", SiteContext.UNKNOWN);

    private static TestProfiles cover() {
        return TestProfiles.profile().scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100));
    }

    private static Site part(String id, String parent) {
        return new Site(id, Optional.of(parent), id, Optional.empty(), Optional.empty(), SiteContext.UNKNOWN, false);
    }

    private static Observation seen(State state, LocalDate day) {
        return Observation.builder("seen", state, COVER).value(60).date(day).build();
    }

    private static DatedTarget target(String site, LocalDate due) {
        return new DatedTarget(
                site, COVER, new ValueRange(50, 100), due, DecisionRule.POINT, 1, new Origin("targets.csv", "", 2));
    }

    private static EvaluationInput both(List<DatedTarget> targets) {
        return new EvaluationInput(Sites.of(List.of(SILENT, SEEN)), List.of(seen(State.CURRENT, DAY)), targets);
    }

    @ParameterizedTest
    @EnumSource(Headline.class)
    void it_has_a_row_from_worst_to_best_without_a_grade_and_says_why(Headline headline) {
        BatchEvaluation batch = Evaluator.of(cover().headline(headline).build()).evaluate(both(List.of()));

        assertThat(batch.rows()).isEqualTo(2);
        assertThat(batch.table().site(0)).isEqualTo(SILENT);
        assertThat(batch.condition(Snapshot.CURRENT, 0)).contains(new ScoreInterval(0, 1));
        assertThat(batch.grade(0)).isEmpty();
        Evaluation evaluation = batch.evaluation(0);
        assertThat(evaluation.asOf()).isEmpty();
        assertThat(evaluation.condition()).isZero();
        assertThat(evaluation.current().leaves()).allMatch(ScoredNode.Leaf::isMissing);
        assertThat(evaluation.status().decision()).isFalse();
        assertThat(evaluation.status().reasons())
                .anyMatch(reason -> reason.en().equals("no indicator of the index was observed in any state"));
        assertThat(evaluation.findings())
                .anyMatch(finding -> finding.code().equals("EVL-103")
                        && finding.message().en().endsWith("got none, for the site has no observation"));
        assertThat(evaluation.grade().reasons())
                .anyMatch(reason -> reason.en().contains("the current state was not observed"));
        assertThat(evaluation.explain()).contains("INDICATIVE").contains("no indicator of the index was observed");
        assertThat(EvaluationJson.read("e.json", EvaluationJson.write(List.of(evaluation))))
                .containsExactly(evaluation);
    }

    @Test
    void it_changes_no_other_site() {
        Evaluator evaluator = Evaluator.of(cover().build());

        assertThat(evaluator.evaluate(both(List.of())).evaluation(1))
                .isEqualTo(evaluator.evaluate(SEEN, List.of(seen(State.CURRENT, DAY))));
    }

    @Test
    void alone_it_is_evaluated_as_among_others() {
        Evaluator evaluator = Evaluator.of(cover().build());

        assertThat(evaluator.evaluate(SILENT, List.of()))
                .isEqualTo(evaluator.evaluate(both(List.of())).evaluation(0));
    }

    @Test
    void every_way_to_choose_days_has_a_row_of_it() {
        Evaluator evaluator = Evaluator.of(cover().build());
        EvaluationInput input =
                new EvaluationInput(Sites.of(List.of(SILENT, SEEN)), List.of(seen(State.BASELINE, DAY)), List.of());

        for (AsOf asOf : List.of(AsOf.LATEST, AsOf.EVERY_DATE, new AsOf.Day(DAY), new AsOf.Day(DAY.minusYears(9)))) {
            BatchEvaluation batch = evaluator.evaluate(input, asOf);
            assertThat(batch.evaluations())
                    .as("%s", asOf)
                    .extracting(Evaluation::site)
                    .containsExactly("silent", "seen");
            assertThat(batch.evaluations())
                    .as("%s", asOf)
                    .noneMatch(result -> result.status().decision());
        }
        assertThat(evaluator.evaluate(input, new AsOf.Day(DAY)).evaluation(0).asOf())
                .contains(DAY);
        assertThat(evaluator.evaluate(input).evaluation(1).status().reasons())
                .anyMatch(reason -> reason.en().equals("no indicator of the index was observed in the current state"));
    }

    @Test
    void its_promises_are_listed_and_not_kept_by_silence() {
        Evaluation evaluation = Evaluator.of(cover().build())
                .evaluate(both(List.of(target("silent", DAY.plusYears(5)))))
                .evaluation(0);

        assertThat(evaluation.targets().results()).hasSize(1);
        assertThat(evaluation.targets().results().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.targets().share()).hasValue(0);
    }

    @Test
    void only_what_holds_parts_together_and_has_no_records_has_no_row() {
        Sites sites = Sites.of(List.of(
                Site.of("mine", SiteContext.UNKNOWN),
                part("seen", "mine"),
                part("silent", "mine"),
                Site.of("promised", SiteContext.UNKNOWN),
                part("part", "promised")));

        assertThat(Evaluator.of(cover().build())
                        .evaluate(new EvaluationInput(
                                sites, List.of(seen(State.CURRENT, DAY)), List.of(target("promised", DAY))))
                        .evaluations())
                .extracting(Evaluation::site)
                .containsExactly("seen", "silent", "promised", "part");
    }

    @Test
    void a_single_site_whose_context_is_refused_says_so() {
        Profile profile = cover().tailoring(new TailoringRule(
                        "no",
                        Stage.LAND_USE,
                        new ContextCondition.Is("region", java.util.Set.of("nowhere")),
                        List.of(new Adjustment.Refuse(TestProfiles.text("not there"))),
                        TestProfiles.text("no"),
                        TestProfiles.MADE_UP))
                .build();
        Site nowhere = Site.of("s", SiteContext.builder().region("nowhere").build());

        assertThatThrownBy(() -> Evaluator.of(profile).evaluate(nowhere, List.of()))
                .isInstanceOf(ContextRefusedException.class);
    }
}
