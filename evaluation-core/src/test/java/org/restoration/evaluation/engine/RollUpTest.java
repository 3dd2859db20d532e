package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RollUp;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;

/** A watershed from its parts; cover of 0 to 100 % scores 0 to 1, and the expected numbers were computed by hand. */
class RollUpTest {

    private static final Profile PROFILE = TestProfiles.profile()
            .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
            .build();

    private static Site site(String id, String parent, Double hectares) {
        return new Site(
                id,
                Optional.ofNullable(parent),
                id,
                Optional.ofNullable(hectares),
                Optional.empty(),
                SiteContext.UNKNOWN);
    }

    private static Evaluation result(String site, double baseline, double current, double reference) {
        return result(PROFILE, site, baseline, current, reference);
    }

    private static Evaluation result(Profile profile, String site, double baseline, double current, double reference) {
        List<Observation> observations = new ArrayList<>();
        observations.add(cover(site, State.BASELINE, baseline, 2014));
        observations.add(cover(site, State.CURRENT, current, 2025));
        observations.add(cover(site, State.REFERENCE, reference, 2025));
        return Evaluator.of(profile).evaluate(Site.of(site, SiteContext.UNKNOWN), observations);
    }

    private static Observation cover(String site, State state, double value, int year) {
        return Observation.builder(site, state, "vegetation.cover")
                .value(value)
                .date(LocalDate.of(year, 6, 1))
                .build();
    }

    private static Sites watershed() {
        return Sites.of(List.of(
                site("watershed", null, 100.0),
                site("hill", "watershed", 70.0),
                site("terrace", "hill", 20.0),
                site("slope", "hill", 50.0),
                site("gully", "watershed", 30.0)));
    }

    private static List<Evaluation> results() {
        return List.of(result("terrace", 10, 90, 95), result("slope", 5, 40, 60), result("gully", 20, 70, 80));
    }

    @Test
    void condition_is_the_mean_of_the_last_parts_by_area() {
        RollUp rolledUp = RollUp.of(watershed(), "watershed", results());

        assertThat(rolledUp.parts()).extracting(RollUp.Part::site).containsExactly("terrace", "slope", "gully");
        assertThat(rolledUp.areaHectares()).isEqualTo(100);
        assertThat(rolledUp.condition().low()).isCloseTo(0.2 * 0.9 + 0.5 * 0.4 + 0.3 * 0.7, within(1e-15));
        assertThat(rolledUp.condition().isExact()).isTrue();
    }

    /** Means by area: baseline 0.105, current 0.59, reference 0.73. */
    @Test
    void effectiveness_comes_from_the_mean_conditions_and_not_from_a_mean_of_ratios() {
        assertThat(RollUp.of(watershed(), "watershed", results())
                        .effectiveness()
                        .orElseThrow())
                .isCloseTo((0.59 - 0.105) / (0.73 - 0.105), within(1e-14));
    }

    @Test
    void a_block_in_between_can_be_rolled_up_too() {
        assertThat(RollUp.of(watershed(), "hill", results()).condition().low())
                .isCloseTo((20 * 0.9 + 50 * 0.4) / 70, within(1e-15));
    }

    @Test
    void cutting_a_part_into_two_of_equal_results_changes_nothing() {
        Sites cut = Sites.of(List.of(
                site("watershed", null, 100.0),
                site("terrace", "watershed", 20.0),
                site("slope-1", "watershed", 17.0),
                site("slope-2", "watershed", 33.0),
                site("gully", "watershed", 30.0)));
        RollUp halves = RollUp.of(
                cut,
                "watershed",
                List.of(
                        result("terrace", 10, 90, 95),
                        result("slope-1", 5, 40, 60),
                        result("slope-2", 5, 40, 60),
                        result("gully", 20, 70, 80)));
        RollUp whole = RollUp.of(watershed(), "watershed", results());

        assertThat(halves.condition().low()).isCloseTo(whole.condition().low(), within(1e-15));
        assertThat(halves.effectiveness().orElseThrow())
                .isCloseTo(whole.effectiveness().orElseThrow(), within(1e-14));
        assertThat(halves.areaByGrade()).isEqualTo(whole.areaByGrade());
        assertThat(halves.conditionOfWorst(0.4)).isEqualTo(whole.conditionOfWorst(0.4));
    }

    @Test
    void areas_by_grade_add_up_to_the_area() {
        assertThat(RollUp.of(watershed(), "watershed", results()).areaByGrade().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void the_worst_part_and_the_worst_share_of_the_area_show_what_the_mean_hides() {
        RollUp rolledUp = RollUp.of(watershed(), "watershed", results());

        assertThat(rolledUp.worst().site()).isEqualTo("slope");
        assertThat(rolledUp.conditionOfWorst(0.3)).isCloseTo(0.4, within(1e-15));
        assertThat(rolledUp.conditionOfWorst(0.6)).isCloseTo((50 * 0.4 + 10 * 0.7) / 60, within(1e-15));
        assertThat(rolledUp.conditionOfWorst(1)).isCloseTo(rolledUp.condition().low(), within(1e-15));
    }

    @Test
    void a_part_without_a_result_counts_at_its_worst_and_opens_the_interval() {
        RollUp rolledUp = RollUp.of(watershed(), "watershed", results().subList(0, 2));

        assertThat(rolledUp.condition().low()).isCloseTo(0.38, within(1e-15));
        assertThat(rolledUp.condition().high()).isCloseTo(0.68, within(1e-15));
        assertThat(rolledUp.effectiveness()).isEmpty();
        assertThat(rolledUp.worst().site()).isEqualTo("gully");
        assertThat(rolledUp.areaByGrade()).containsEntry("none", 30.0);
    }

    @Test
    void areas_that_do_not_add_up_are_refused() {
        Sites wrong = Sites.of(List.of(
                site("watershed", null, 100.0), site("terrace", "watershed", 20.0), site("slope", "watershed", 50.0)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(wrong, "watershed", results()))
                .withMessage("areas of the parts of watershed must add up to its 100.0 ha: got 70.0 ha");
    }

    @Test
    void a_part_without_an_area_and_a_site_without_parts_are_refused() {
        Sites open = Sites.of(List.of(site("watershed", null, null), site("slope", "watershed", null)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(open, "watershed", results()))
                .withMessage("every part must have an area to be rolled up: got none of slope");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(watershed(), "gully", results()))
                .withMessage("site to roll up must have parts: got none of gully");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(watershed(), "gulley", results()))
                .withMessageContaining("Maybe \"gully\"");
    }

    @Test
    void a_requirement_that_one_part_breaks_is_not_met_whatever_its_share_of_the_area() {
        Profile strict = TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .requirement(new Requirement(
                        "cover",
                        TestProfiles.text("cover"),
                        new Criterion.Within("vegetation.cover", new ValueRange(60, Double.POSITIVE_INFINITY)),
                        DecisionRule.POINT,
                        new Consequence.CapsGrade("C"),
                        TestProfiles.text("not observed"),
                        TestProfiles.MADE_UP))
                .build();
        List<Evaluation> results = List.of(
                result(strict, "terrace", 10, 90, 95),
                result(strict, "slope", 5, 70, 80),
                result(strict, "gully", 20, 59, 80));

        RollUp rolledUp = RollUp.of(watershed(), "watershed", results);

        assertThat(rolledUp.requirements()).singleElement().satisfies(kept -> {
            assertThat(kept.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(kept.metShare()).isCloseTo(0.7, within(1e-15));
            assertThat(kept.notMet()).containsExactly("gully");
            assertThat(kept.undetermined()).isEmpty();
        });
        assertThat(RollUp.of(watershed(), "hill", results).requirements())
                .singleElement()
                .satisfies(kept -> assertThat(kept.verdict()).isEqualTo(Verdict.MET));
    }

    /** Areas and scores that are no round numbers, so that an order of sums would show. */
    @Test
    void the_order_of_sites_and_results_changes_no_bit() {
        SplittableRandom random = new SplittableRandom(20261124);
        List<Site> sites = new ArrayList<>(List.of(site("watershed", null, null)));
        List<Evaluation> results = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sites.add(site("p" + i, "watershed", 0.1 + 30 * random.nextDouble()));
            results.add(result("p" + i, 10 * random.nextDouble(), 30 + 60 * random.nextDouble(), 95));
        }
        RollUp first = RollUp.of(Sites.of(sites), "watershed", results);
        for (int i = 0; i < 20; i++) {
            long seed = random.nextLong();
            Collections.shuffle(sites, new java.util.Random(seed));
            Collections.shuffle(results, new java.util.Random(~seed));
            RollUp other = RollUp.of(Sites.of(sites), "watershed", results);

            assertThat(other.condition()).as("seed %d", seed).isEqualTo(first.condition());
            assertThat(other.effectiveness()).as("seed %d", seed).isEqualTo(first.effectiveness());
            assertThat(other.areaHectares()).as("seed %d", seed).isEqualTo(first.areaHectares());
            assertThat(other.areaByGrade()).as("seed %d", seed).isEqualTo(first.areaByGrade());
            assertThat(other.worst()).as("seed %d", seed).isEqualTo(first.worst());
        }
    }
}
