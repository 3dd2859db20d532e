package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** What cannot apply to a site is not asked of it (decision 0017). */
class NotApplicableRequirementTest {

    private static final String DAM = "geohazard.dam-safety-factor";
    private static final String COVER = "vegetation.cover";
    private static final String LEAD = "soil.lead";
    private static final String LEAD_LIMIT = "gb-15618-2018.soil.lead.screening";
    private static final Criterion SAFE = new Criterion.Within(DAM, new ValueRange(1.3, Double.POSITIVE_INFINITY));
    private static final Criterion COVERED = new Criterion.Within(COVER, new ValueRange(30, 100));

    private static final SiteContext NO_DAM =
            SiteContext.builder().notApplicable(DAM, "there is no dam").build();

    private static TestProfiles profile(Criterion criterion) {
        return TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed(DAM, Dimension.GEOHAZARD, "1", Direction.BENEFIT)
                .observed(LEAD, Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed("soil.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .requirement(requirement(criterion));
    }

    private static Requirement requirement(Criterion criterion) {
        return new Requirement(
                "r1",
                TestProfiles.text("r1"),
                criterion,
                DecisionRule.POINT,
                new Consequence.Blocks(),
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
    }

    private static Evaluation evaluated(Profile profile, SiteContext context) {
        return Evaluator.of(profile)
                .evaluate(
                        Site.of("s", context),
                        List.of(
                                Observation.builder("s", State.CURRENT, COVER)
                                        .value(90)
                                        .date(LocalDate.parse("2024-06-01"))
                                        .build(),
                                Observation.builder("s", State.CURRENT, "land.depth")
                                        .value(90)
                                        .date(LocalDate.parse("2024-06-01"))
                                        .build()));
    }

    private static Evaluation evaluated(Criterion criterion, SiteContext context) {
        return evaluated(profile(criterion).build(), context);
    }

    private static List<String> trace(Evaluation evaluation) {
        return evaluation.tailoring().stream()
                .filter(step -> step.node().equals("r1"))
                .map(step -> step.rule() + ": " + step.change().en())
                .toList();
    }

    @Test
    void a_requirement_on_what_cannot_apply_is_not_asked_and_the_reason_is_shown() {
        Evaluation without = evaluated(SAFE, NO_DAM);
        Evaluation silent = evaluated(SAFE, SiteContext.UNKNOWN);

        assertThat(silent.requirements().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(silent.grade().grade()).isEmpty();
        assertThat(without.requirements()).isEmpty();
        assertThat(without.grade().grade().orElseThrow().code()).isEqualTo("A");
        assertThat(trace(without))
                .containsExactly("not-applicable: nothing is required of " + DAM
                        + " (there is no dam): not applicable, as the site states");
        assertThat(without.explain()).contains("nothing is required of " + DAM + " (there is no dam)");
        assertThat(without.explain(Language.ZH)).contains("不作要求：" + DAM + "（there is no dam）：场地说明不适用");
    }

    @Test
    void what_the_profile_does_not_let_a_site_leave_out_is_asked_all_the_same() {
        Profile strict = TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .used(mustApply(TestProfiles.ruleOf(DAM, null)), Dimension.GEOHAZARD, "1", Direction.BENEFIT)
                .requirement(requirement(SAFE))
                .build();

        Evaluation evaluation = evaluated(strict, NO_DAM);

        assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo("PRF-102"));
    }

    private static IndicatorRule mustApply(IndicatorRule rule) {
        return new IndicatorRule(
                rule.indicator(),
                rule.core(),
                rule.valueFunction(),
                rule.provenance(),
                rule.missing(),
                rule.reduction(),
                rule.window(),
                rule.censoring(),
                rule.derivation(),
                false,
                rule.reason());
    }

    @Test
    void a_member_that_cannot_apply_falls_away_alone() {
        for (Criterion joint :
                List.of(new Criterion.AllOf(List.of(SAFE, COVERED)), new Criterion.AnyOf(List.of(SAFE, COVERED)))) {
            Evaluation evaluation = evaluated(joint, NO_DAM);

            assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.MET);
            assertThat(evaluation.requirements().get(0).checks()).hasSize(1);
            assertThat(trace(evaluation))
                    .containsExactly("not-applicable: judged without " + DAM
                            + " (there is no dam): not applicable, as the site states");
        }
    }

    @Test
    void evidence_is_taken_from_what_applies() {
        Evaluation some = evaluated(new Criterion.Evidenced(Set.of(DAM, COVER)), NO_DAM);
        Evaluation none = evaluated(new Criterion.Evidenced(Set.of(DAM)), NO_DAM);

        assertThat(some.requirements().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(some.requirements().get(0).checks().get(0).indicator()).isEqualTo(COVER);
        assertThat(none.requirements()).isEmpty();
    }

    @Test
    void what_has_no_limit_and_what_cannot_apply_are_named_apart() {
        Criterion both = new Criterion.AllOf(List.of(SAFE, new Criterion.WithinLimit(LEAD, LEAD_LIMIT, null)));
        SiteContext forest = NO_DAM.toBuilder().landUse(LandUse.FOREST).build();

        Evaluation evaluation = evaluated(both, forest);

        assertThat(evaluation.requirements()).isEmpty();
        assertThat(trace(evaluation))
                .containsExactly(
                        "not-applicable: nothing is required of " + DAM
                                + " (there is no dam): not applicable, as the site states",
                        "scope-of-limits: nothing is required of soil.lead (" + LEAD_LIMIT
                                + "): no limit of the source holds for this site");
    }

    @Test
    void a_possible_requirement_on_what_cannot_apply_is_not_asked_either() {
        Profile profile = TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed(DAM, Dimension.GEOHAZARD, "1", Direction.BENEFIT)
                .tailoring(rule(new Adjustment.AddRequirement(requirement(SAFE))))
                .build();

        assertThat(profile.tailoredTo(SiteContext.UNKNOWN).possible()).containsOnlyKeys("r1");
        assertThat(profile.tailoredTo(NO_DAM).possible()).isEmpty();
        assertThat(evaluated(profile, NO_DAM).requirements()).isEmpty();
    }

    @Test
    void an_indicator_that_a_rule_adds_can_be_stated_not_to_apply() {
        Profile profile = TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 100))
                .known("land.dam", Dimension.LAND, "1", Direction.BENEFIT)
                .tailoring(rule(
                        new Adjustment.AddIndicator("land", 0.5, TestProfiles.ruleOf("land.dam", Goalposts.of(1, 2))),
                        new Adjustment.AddRequirement(
                                requirement(new Criterion.Within("land.dam", new ValueRange(1.3, 9))))))
                .build();
        SiteContext tailings = SiteContext.builder().fact("dam", "yes").build();
        SiteContext dry = tailings.toBuilder()
                .notApplicable("land.dam", "it was taken down")
                .build();

        assertThat(evaluated(profile, tailings).current().leaves()).hasSize(3);
        assertThat(evaluated(profile, tailings).requirements()).hasSize(1);
        assertThat(evaluated(profile, dry).current().leaves()).hasSize(2);
        assertThat(evaluated(profile, dry).requirements()).isEmpty();
    }

    private static TailoringRule rule(Adjustment... then) {
        return new TailoringRule(
                "t1",
                Stage.LAND_USE,
                new ContextCondition.Is("dam", Set.of("yes")),
                List.of(then),
                TestProfiles.text("why"),
                TestProfiles.MADE_UP);
    }

    @Test
    void sites_of_which_different_things_are_demanded_have_different_digests() {
        Profile profile = profile(SAFE).build();

        assertThat(profile.tailoredTo(NO_DAM).resolvedDigest())
                .isNotEqualTo(profile.tailoredTo(SiteContext.UNKNOWN).resolvedDigest());
    }
}
