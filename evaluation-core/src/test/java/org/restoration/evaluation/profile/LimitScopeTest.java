package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/** GB 15618-2018 has limits for farmland and none for forest; GB 36600-2018 has limits for land that is built on. */
class LimitScopeTest {

    private static final String COVER = "vegetation.cover";
    private static final String FARMLAND = "gb-15618-2018.soil.cadmium.intervention";
    private static final String BUILT = "gb-36600-2018.soil.cadmium.screening";
    private static final Criterion FARMLAND_LIMIT = new Criterion.WithinLimit("soil.cadmium", FARMLAND, null);
    private static final Criterion BUILT_LIMIT = new Criterion.WithinLimit("soil.cadmium", BUILT, null);
    private static final Criterion COVERED = new Criterion.Within(COVER, new ValueRange(30, 100));
    private static final SiteContext FOREST =
            SiteContext.builder().landUse(LandUse.FOREST).build();
    private static final SiteContext PADDY =
            SiteContext.builder().landUse(LandUse.PADDY).build();

    private static Profile profile(Criterion criterion) {
        return TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed("soil.cadmium", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed("soil.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .requirement(new Requirement(
                        "r",
                        TestProfiles.text("r"),
                        criterion,
                        DecisionRule.POINT,
                        new Consequence.CapsGrade("C"),
                        TestProfiles.text("unknown"),
                        TestProfiles.MADE_UP))
                .build();
    }

    private static Evaluation evaluated(Criterion criterion, SiteContext context, double cover) {
        return Evaluator.of(profile(criterion))
                .evaluate(
                        Site.of("s", context),
                        List.of(
                                Observation.builder("s", State.CURRENT, COVER)
                                        .value(cover)
                                        .date(LocalDate.parse("2024-06-01"))
                                        .build(),
                                Observation.builder("s", State.CURRENT, "soil.cadmium")
                                        .value(9)
                                        .date(LocalDate.parse("2024-06-01"))
                                        .build()));
    }

    private static List<String> trace(Evaluation evaluation) {
        return evaluation.tailoring().stream()
                .map(step ->
                        step.rule() + ": " + step.node() + ": " + step.change().en())
                .toList();
    }

    @Test
    void an_alternative_without_a_limit_falls_away_alone_and_the_others_are_judged() {
        Criterion either = new Criterion.AnyOf(List.of(FARMLAND_LIMIT, COVERED));

        Evaluation covered = evaluated(either, FOREST, 40);
        Evaluation bare = evaluated(either, FOREST, 20);

        assertThat(covered.requirements().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(bare.requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(bare.requirements().get(0).checks()).hasSize(1);
        assertThat(trace(bare))
                .containsExactly("scope-of-limits: r: judged without soil.cadmium (" + FARMLAND
                        + "): no limit of the source holds for this site");
        assertThat(bare.explain()).contains("judged without soil.cadmium");
    }

    @Test
    void a_member_of_all_without_a_limit_falls_away_alone_and_the_others_are_judged() {
        Criterion both = new Criterion.AllOf(List.of(FARMLAND_LIMIT, COVERED));

        assertThat(evaluated(both, FOREST, 40).requirements().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluated(both, FOREST, 20).requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        // 9 mg/kg is above every intervention value for farmland
        assertThat(evaluated(both, PADDY, 40).requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(trace(evaluated(both, FOREST, 40))).hasSize(1);
        assertThat(trace(evaluated(both, PADDY, 40))).isEmpty();
    }

    @Test
    void a_requirement_falls_away_when_all_its_members_do() {
        for (Criterion joint : List.of(
                new Criterion.AnyOf(List.of(FARMLAND_LIMIT, BUILT_LIMIT)),
                new Criterion.AllOf(List.of(FARMLAND_LIMIT, new Criterion.AnyOf(List.of(BUILT_LIMIT)))))) {
            Evaluation evaluation = evaluated(joint, FOREST, 40);

            assertThat(evaluation.requirements()).isEmpty();
            assertThat(trace(evaluation))
                    .containsExactly(
                            "scope-of-limits: r: no limit of its source holds for this site; nothing is required");
        }
    }

    @Test
    void members_inside_members_fall_away_one_by_one() {
        Criterion nested =
                new Criterion.AnyOf(List.of(new Criterion.AllOf(List.of(FARMLAND_LIMIT, COVERED)), BUILT_LIMIT));

        Evaluation evaluation = evaluated(nested, FOREST, 40);

        assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(trace(evaluation).get(0)).contains(FARMLAND).contains(BUILT);
    }

    @Test
    void sites_of_which_different_things_are_demanded_have_different_digests() {
        Profile profile = profile(new Criterion.AnyOf(List.of(FARMLAND_LIMIT, COVERED)));

        assertThat(profile.tailoredTo(FOREST).resolvedDigest())
                .isNotEqualTo(profile.tailoredTo(PADDY).resolvedDigest());
    }

    @Test
    void what_compensates_for_a_limit_is_asked_of_nobody_whom_the_limit_does_not_bind() {
        Criterion safe = new Criterion.WhereLimitHolds(FARMLAND, new Criterion.AnyOf(List.of(FARMLAND_LIMIT, COVERED)));

        assertThat(evaluated(safe, FOREST, 20).requirements()).isEmpty();
        assertThat(evaluated(safe, PADDY, 20).requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evaluated(safe, PADDY, 40).requirements().get(0).verdict()).isEqualTo(Verdict.MET);
        assertThat(trace(evaluated(safe, PADDY, 40))).isEmpty();
    }

    private static RequirementResult unknownLandUse(Criterion criterion, double cover) {
        return evaluated(criterion, SiteContext.UNKNOWN, cover).requirements().get(0);
    }

    @Test
    void while_the_land_use_is_unknown_the_limit_may_hold_and_who_breaks_it_is_undetermined() {
        for (Criterion limited : List.of(FARMLAND_LIMIT, new Criterion.WhereLimitHolds(FARMLAND, COVERED))) {
            RequirementResult broken = unknownLandUse(limited, 20);

            assertThat(broken.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(broken.checks().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(broken.decidedBy().orElseThrow().en()).isEqualTo("would be decided by: land use");
            assertThat(broken.holdsIf().orElseThrow().en())
                    .isEqualTo("holds if its source has a limit for the land use, which the site does not state");
        }
        assertThat(unknownLandUse(new Criterion.WhereLimitHolds(FARMLAND, COVERED), 40)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(trace(evaluated(FARMLAND_LIMIT, SiteContext.UNKNOWN, 40)))
                .containsExactly(
                        "scope-of-limits: r: which limits hold depends on land use, which the site does not state;"
                                + " it may be that none does");
    }

    @Test
    void a_requirement_that_holds_in_every_case_is_decided_where_all_cases_agree() {
        Criterion either = new Criterion.AnyOf(List.of(FARMLAND_LIMIT, COVERED));
        Criterion both = new Criterion.AllOf(List.of(FARMLAND_LIMIT, COVERED));

        // 9 mg/kg is above every limit for farmland: whatever the land use, only cover helps
        assertThat(unknownLandUse(either, 40).verdict()).isEqualTo(Verdict.MET);
        assertThat(unknownLandUse(either, 20).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(unknownLandUse(either, 20).holdsIf()).isEmpty();
        assertThat(unknownLandUse(both, 20).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(unknownLandUse(both, 40).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Built land keeps 9 mg/kg (GB 36600-2018: 20 and 65), farmland does not, forest has no limit. */
    @Test
    void an_alternative_that_is_kept_helps_only_where_it_holds() {
        Criterion built = new Criterion.AnyOf(List.of(BUILT_LIMIT, COVERED));

        assertThat(unknownLandUse(built, 20).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknownLandUse(built, 40).verdict()).isEqualTo(Verdict.MET);
        assertThat(unknownLandUse(new Criterion.AllOf(List.of(FARMLAND_LIMIT, BUILT_LIMIT)), 20)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_requirement_that_is_undetermined_for_its_scope_still_caps_the_grade() {
        Evaluation silent = evaluated(FARMLAND_LIMIT, SiteContext.UNKNOWN, 90);
        Evaluation paddy = evaluated(FARMLAND_LIMIT, PADDY, 90);

        assertThat(silent.grade().grade()).isEqualTo(paddy.grade().grade());
        assertThat(evaluated(FARMLAND_LIMIT, FOREST, 90).grade().grade())
                .isNotEqualTo(paddy.grade().grade());
    }

    @Test
    void stating_the_land_use_changes_the_digest() {
        Profile profile = profile(new Criterion.WhereLimitHolds(FARMLAND, COVERED));

        assertThat(profile.tailoredTo(SiteContext.UNKNOWN).resolvedDigest())
                .isNotEqualTo(profile.tailoredTo(PADDY).resolvedDigest());
    }

    @Test
    void a_batch_has_the_verdict_of_each_site_alone() {
        for (Criterion criterion : List.of(
                FARMLAND_LIMIT,
                new Criterion.WhereLimitHolds(FARMLAND, COVERED),
                new Criterion.AnyOf(List.of(BUILT_LIMIT, COVERED)))) {
            ObservationTable table = ObservationTable.builder(4)
                    .column(new Feature.Value(COVER, Snapshot.CURRENT), new double[] {20, 40, 20, 40})
                    .column(new Feature.Value("soil.cadmium", Snapshot.CURRENT), new double[] {9, 9, 0.1, Double.NaN})
                    .build();
            var batch = Evaluator.of(profile(criterion)).evaluate(table);
            for (int row = 0; row < 4; row++) {
                assertThat(batch.verdict("r", row))
                        .contains(batch.evaluation(row).requirements().get(0).verdict());
            }
        }
    }

    @Test
    void the_scope_of_an_unknown_table_does_not_load() {
        assertThatThrownBy(() -> profile(new Criterion.WhereLimitHolds("gb-15618-2018.soil.cadmium.screning", COVERED)))
                .hasMessageContaining("limit table must be one of the reference levels")
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/requirements/0/criterion/limitTable"));
    }
}
