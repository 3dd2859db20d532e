package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.target.Demand;
import org.restoration.evaluation.target.PlannedTarget;

/** From a template to the dated targets of sites. */
class TargetPlannerTest {

    private static final LocalDate STARTED = LocalDate.of(2020, 4, 1);

    private static PlannedTarget planned(String id, int year, Demand demand, Optional<ContextCondition> when) {
        return new PlannedTarget(id, year, "land.depth", demand, when, TestProfiles.text("why"), TestProfiles.MADE_UP);
    }

    /** At least 20 cm after a year, 10 cm where the damage was severe (a baseline below 40 cm); half the reference after three. */
    private static Evaluator evaluator() {
        return Evaluator.of(TestProfiles.profile()
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 100))
                .neverNegative()
                .target(planned("y1", 1, atLeast(20), Optional.empty()))
                .target(planned(
                        "y1-severe",
                        1,
                        atLeast(10),
                        Optional.of(new ContextCondition.Is("damage-degree", Set.of("severe")))))
                .target(planned("y3", 3, new Demand.ShareOfReference(0.5), Optional.empty()))
                .build());
    }

    private static Demand atLeast(double value) {
        return new Demand.Within(new ValueRange(value, Double.POSITIVE_INFINITY));
    }

    private static Observation depth(State state, double value) {
        return Observation.builder("s", state, "land.depth")
                .value(value)
                .date(LocalDate.of(2019, 6, 1))
                .build();
    }

    private static Site site() {
        return Site.of("s", SiteContext.UNKNOWN).withWorksStarted(STARTED);
    }

    @Test
    void a_target_is_due_full_years_after_the_works_started() {
        PlanTargets plan = evaluator().planTargets(EvaluationInput.of(site(), List.of(depth(State.REFERENCE, 80))));

        assertThat(plan.findings()).isEmpty();
        assertThat(plan.targets())
                .extracting(DatedTarget::due)
                .containsExactly(LocalDate.of(2021, 4, 1), LocalDate.of(2023, 4, 1));
        assertThat(plan.targets()).extracting(target -> target.allowed().low()).containsExactly(20.0, 40.0);
    }

    @Test
    void the_damage_degree_of_the_baseline_decides_what_is_asked_for() {
        PlanTargets plan = evaluator()
                .planTargets(EvaluationInput.of(site(), List.of(depth(State.BASELINE, 5), depth(State.REFERENCE, 80))));

        assertThat(plan.targets().get(0).allowed().low()).isEqualTo(10);
    }

    @Test
    void a_share_of_an_unobserved_reference_is_a_finding() {
        PlanTargets plan = evaluator().planTargets(EvaluationInput.of(site(), List.of()));

        assertThat(plan.targets()).hasSize(1);
        assertThat(plan.findings()).extracting(Finding::code).containsExactly("PLN-002");
        assertThat(plan.findings().get(0).message().en())
                .contains("target y3 of site s")
                .contains("land.depth");
    }

    @Test
    void a_site_without_a_start_of_works_is_a_finding_and_a_whole_of_parts_is_none() {
        Site whole = Site.of("whole", SiteContext.UNKNOWN);
        Site part = new Site(
                "part", Optional.of("whole"), "part", Optional.empty(), Optional.empty(), SiteContext.UNKNOWN, false);
        PlanTargets plan =
                evaluator().planTargets(new EvaluationInput(Sites.of(List.of(whole, part)), List.of(), List.of()));

        assertThat(plan.targets()).isEmpty();
        assertThat(plan.findings()).extracting(Finding::code).containsExactly("PLN-001");
        assertThat(plan.findings().get(0).message().en()).contains("site part");
    }
}
