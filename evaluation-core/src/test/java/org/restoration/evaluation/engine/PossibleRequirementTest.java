package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** What a site does not state relieves it of no requirement (decision 0016). */
class PossibleRequirementTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-01");
    private static final ContextCondition FIELD = new ContextCondition.Is("land-use", Set.of("dry-cropland", "paddy"));
    private static final ContextCondition HEAP = new ContextCondition.Is("gangue-heap", Set.of("yes"));
    private static final SiteContext NOTHING = SiteContext.UNKNOWN;
    private static final SiteContext PADDY =
            SiteContext.builder().landUse(LandUse.PADDY).build();
    private static final SiteContext FOREST =
            SiteContext.builder().landUse(LandUse.FOREST).build();

    private static Requirement lead(double most) {
        return new Requirement(
                "r1",
                LocalizedText.of("Lead in soil", "土壤铅"),
                new Criterion.Within("soil.lead", new ValueRange(Double.NEGATIVE_INFINITY, most)),
                DecisionRule.POINT,
                new Consequence.CapsGrade("D"),
                LocalizedText.of("lead was not sampled", "未采铅样"),
                TestProfiles.MADE_UP);
    }

    private static TailoringRule rule(String id, ContextCondition when, Adjustment... then) {
        return new TailoringRule(
                id, Stage.LAND_USE, when, List.of(then), TestProfiles.text("why"), TestProfiles.MADE_UP);
    }

    private static Profile profile(TailoringRule... rules) {
        TestProfiles profile = TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed("soil.lead", Dimension.SOIL_WATER, "mg/kg", Direction.COST);
        for (TailoringRule rule : rules) {
            profile.tailoring(rule);
        }
        return profile.build();
    }

    private static Profile asking(ContextCondition when) {
        return profile(rule("t1", when, new Adjustment.AddRequirement(lead(80))));
    }

    /** A site of score 0.9 with some lead in its soil; none sampled where it is NaN. */
    private static Evaluation evaluated(Profile profile, SiteContext context, double lead) {
        List<Observation> observations = new ArrayList<>(List.of(of("vegetation.cover", 90), of("land.depth", 90)));
        if (!Double.isNaN(lead)) {
            observations.add(of("soil.lead", lead));
        }
        return Evaluator.of(profile).evaluate(Site.of("s", context), observations);
    }

    private static Observation of(String indicator, double value) {
        return Observation.builder("s", State.CURRENT, indicator)
                .value(value)
                .date(DAY)
                .build();
    }

    private static RequirementResult only(Evaluation evaluation) {
        assertThat(evaluation.requirements()).hasSize(1);
        return evaluation.requirements().get(0);
    }

    private static List<String> grades(Evaluation evaluation) {
        return java.util.stream.Stream.of(
                        evaluation.grade().grade(),
                        evaluation.grade().worst(),
                        evaluation.grade().best())
                .map(grade -> grade.map(GradeScale.Grade::code).orElse("none"))
                .toList();
    }

    @Test
    void a_condition_that_holds_asks_and_one_that_is_denied_does_not() {
        Profile profile = asking(FIELD);

        RequirementResult asked = only(evaluated(profile, PADDY, 100));

        assertThat(asked.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(asked.holdsIf()).isEmpty();
        assertThat(evaluated(profile, FOREST, 100).requirements()).isEmpty();
    }

    @Test
    void broken_under_an_unknown_condition_is_undetermined_and_says_in_which_case_it_holds() {
        Evaluation evaluation = evaluated(asking(FIELD), NOTHING, 100);
        RequirementResult possible = only(evaluation);

        assertThat(possible.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(possible.holdsIf())
                .contains(LocalizedText.of(
                        "holds if the land use is dry cropland or paddy, which the site does not state",
                        "若土地用途为旱地或水田则适用，而场地未说明"));
        assertThat(possible.decidedBy()).contains(LocalizedText.of("would be decided by: land use", "可由下列信息判定：土地用途"));
        assertThat(possible.checks())
                .singleElement()
                .satisfies(check -> assertThat(check.verdict()).isEqualTo(Verdict.NOT_MET));
        // by score A; the requirement caps at D as an undetermined one does, and A is still possible
        assertThat(grades(evaluation)).containsExactly("D", "D", "A");
    }

    @Test
    void met_under_an_unknown_condition_is_met() {
        Evaluation evaluation = evaluated(asking(FIELD), NOTHING, 60);

        assertThat(only(evaluation).verdict()).isEqualTo(Verdict.MET);
        assertThat(only(evaluation).holdsIf()).isPresent();
        assertThat(only(evaluation).decidedBy()).isEmpty();
        assertThat(grades(evaluation)).containsExactly("A", "A", "A");
    }

    @Test
    void without_evidence_both_the_condition_and_the_evidence_would_decide() {
        RequirementResult possible = only(evaluated(asking(FIELD), NOTHING, Double.NaN));

        assertThat(possible.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(possible.decidedBy().orElseThrow().en())
                .isEqualTo("would be decided by: land use, soil.lead (lead was not sampled)");
    }

    @Test
    void only_what_is_open_is_asked_of_the_reader() {
        Profile profile = asking(new ContextCondition.AllOf(List.of(FIELD, HEAP)));

        assertThat(only(evaluated(profile, PADDY, 100)).holdsIf().orElseThrow().en())
                .isEqualTo("holds if the gangue-heap is yes, which the site does not state");
        assertThat(only(evaluated(profile, NOTHING, 100)).holdsIf().orElseThrow())
                .isEqualTo(LocalizedText.of(
                        "holds if the land use is dry cropland or paddy and the gangue-heap is yes, which the site does not"
                                + " state",
                        "若土地用途为旱地或水田且gangue-heap为yes则适用，而场地未说明"));
        assertThat(evaluated(profile, FOREST, 100).requirements()).isEmpty();
    }

    @Test
    void a_denial_under_an_unknown_fact_asks_too() {
        Profile profile = asking(new ContextCondition.Not(HEAP));

        assertThat(only(evaluated(profile, NOTHING, 100)).holdsIf().orElseThrow())
                .isEqualTo(LocalizedText.of(
                        "holds if the gangue-heap is not yes, which the site does not state",
                        "若gangue-heap不为yes则适用，而场地未说明"));
        SiteContext withHeap = SiteContext.builder().fact("gangue-heap", "yes").build();
        assertThat(evaluated(profile, withHeap, 100).requirements()).isEmpty();
    }

    @Test
    void what_the_profile_would_refuse_is_not_possible() {
        Profile profile = profile(
                rule(
                        "no-fields-on-tailings",
                        new ContextCondition.AllOf(
                                List.of(FIELD, new ContextCondition.Is("mining-mode", Set.of("tailings")))),
                        new Adjustment.Refuse(TestProfiles.text("no fields on tailings"))),
                rule("t1", FIELD, new Adjustment.AddRequirement(lead(80))));
        SiteContext tailings =
                SiteContext.builder().miningMode(MiningMode.TAILINGS).build();
        SiteContext openPit =
                SiteContext.builder().miningMode(MiningMode.OPEN_PIT).build();

        assertThat(evaluated(profile, tailings, 100).requirements()).isEmpty();
        assertThat(evaluated(profile, openPit, 100).requirements()).hasSize(1);
    }

    @Test
    void a_condition_that_cannot_be_is_not_possible() {
        ContextCondition unstated = new ContextCondition.Is("liability", Set.of("abandoned"));
        ContextCondition never = new ContextCondition.AllOf(List.of(unstated, new ContextCondition.Not(unstated)));
        Profile profile = asking(new ContextCondition.AnyOf(List.of(FIELD, never)));

        assertThat(evaluated(profile, FOREST, 100).requirements()).isEmpty();
        assertThat(evaluated(profile, NOTHING, 100).requirements()).hasSize(1);
    }

    @Test
    void one_requirement_of_two_rules_is_asked_once_in_either_case() {
        ContextCondition producing = new ContextCondition.Is("liability", Set.of("producing"));
        ContextCondition closing = new ContextCondition.Is("liability", Set.of("closing"));
        Profile profile = profile(
                rule("t1", producing, new Adjustment.AddRequirement(lead(80))),
                rule("t2", closing, new Adjustment.AddRequirement(lead(80))));

        assertThat(only(evaluated(profile, NOTHING, 100))
                        .holdsIf()
                        .orElseThrow()
                        .en())
                .isEqualTo("holds if the liability is producing or the liability is closing, which the site does not"
                        + " state");
        SiteContext one = SiteContext.builder().liability(Liability.CLOSING).build();
        assertThat(only(evaluated(profile, one, 100)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void an_id_that_means_two_things_does_not_load() {
        ContextCondition producing = new ContextCondition.Is("liability", Set.of("producing"));
        ContextCondition closing = new ContextCondition.Is("liability", Set.of("closing"));

        assertThatThrownBy(() -> profile(
                        rule("t1", producing, new Adjustment.AddRequirement(lead(80))),
                        rule("t2", closing, new Adjustment.AddRequirement(lead(60)))))
                .hasMessageContaining("requirements of one id must be the same: got r1, which rule t1 adds in other"
                        + " words\nMaybe give it an id of its own")
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/tailoring/1/then/0/requirement/id"));
    }

    @Test
    void a_limit_that_does_not_hold_takes_a_possible_requirement_away_too() {
        Requirement limit = new Requirement(
                "r1",
                TestProfiles.text("r1"),
                new Criterion.WithinLimit("soil.lead", "gb-15618-2018.soil.lead.screening", null),
                DecisionRule.POINT,
                new Consequence.CapsGrade("D"),
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
        Profile profile = TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed("soil.lead", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed("soil.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .tailoring(rule("t1", HEAP, new Adjustment.AddRequirement(limit)))
                .build();

        assertThat(profile.tailoredTo(FOREST).possible()).isEmpty();
        assertThat(profile.tailoredTo(FOREST).profile().requirements()).isEmpty();
        assertThat(profile.tailoredTo(PADDY).possible()).containsOnlyKeys("r1");
    }

    @Test
    void other_adjustments_wait_until_their_condition_surely_holds() {
        Profile profile = profile(rule(
                "t1",
                FIELD,
                new Adjustment.MultiplyWeight("land", 2),
                new Adjustment.Drop("vegetation.cover"),
                new Adjustment.AddRequirement(lead(80))));

        Evaluation evaluation = evaluated(profile, NOTHING, 60);

        assertThat(evaluation.current().leaves()).hasSize(2);
        assertThat(evaluation.tailoring()).singleElement().satisfies(step -> {
            assertThat(step.rule()).isEqualTo("t1");
            assertThat(step.node()).isEqualTo("r1");
            assertThat(step.change())
                    .isEqualTo(LocalizedText.of(
                            "requirement possible, if the land use is dry cropland or paddy, which the site does not"
                                    + " state: Lead in soil",
                            "可能的要求（若土地用途为旱地或水田，场地未说明）：土壤铅"));
        });
    }

    @Test
    void explanation_and_stored_result_say_so() {
        Evaluation evaluation = evaluated(asking(FIELD), NOTHING, 100);

        assertThat(evaluation.explain())
                .contains("holds if the land use is dry cropland or paddy, which the site does not state");
        assertThat(evaluation.explain(Language.ZH)).contains("若土地用途为旱地或水田则适用，而场地未说明");
        assertThat(EvaluationJson.read("it", EvaluationJson.write(List.of(evaluation))))
                .isEqualTo(List.of(evaluation));
    }

    @Test
    void what_is_possible_is_part_of_the_resolved_digest() {
        Profile profile = asking(FIELD);

        assertThat(profile.tailoredTo(NOTHING).resolvedDigest())
                .isNotEqualTo(profile.tailoredTo(PADDY).resolvedDigest())
                .isNotEqualTo(profile.tailoredTo(FOREST).resolvedDigest());
    }

    @Test
    void many_sites_have_the_verdicts_of_each_alone() {
        Profile profile = asking(FIELD);
        List<SiteContext> contexts = List.of(NOTHING, PADDY, FOREST);
        double[] leads = {60, 100};
        List<Site> sites = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<Optional<Verdict>> alone = new ArrayList<>();
        for (SiteContext context : contexts) {
            for (double lead : leads) {
                String id = "s" + sites.size();
                sites.add(Site.of(id, context));
                for (Observation one : List.of(of("vegetation.cover", 90), of("soil.lead", lead))) {
                    observations.add(Observation.builder(id, State.CURRENT, one.indicator())
                            .value(one.value())
                            .date(DAY)
                            .build());
                }
                alone.add(evaluated(profile, context, lead).requirements().stream()
                        .map(RequirementResult::verdict)
                        .findFirst());
            }
        }

        BatchEvaluation batch =
                Evaluator.of(profile).evaluate(new EvaluationInput(Sites.of(sites), observations, List.of()));

        for (int row = 0; row < batch.rows(); row++) {
            assertThat(batch.verdict("r1", row)).as("row %s", row).isEqualTo(alone.get(row));
        }
        assertThat(alone.get(1)).contains(Verdict.UNDETERMINED);
    }
}
