package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.json.RollUpJson;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.rollup.GradeArea;
import org.restoration.evaluation.rollup.Part;
import org.restoration.evaluation.rollup.RequirementShare;
import org.restoration.evaluation.rollup.RollUp;
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
                SiteContext.UNKNOWN,
                false);
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
        RollUp rolledUp = RollUp.of(PROFILE, watershed(), "watershed", results());

        assertThat(rolledUp.parts()).extracting(Part::site).containsExactly("gully", "slope", "terrace");
        assertThat(rolledUp.areaHectares()).hasValue(100);
        assertThat(rolledUp.condition().orElseThrow().low())
                .isCloseTo(0.2 * 0.9 + 0.5 * 0.4 + 0.3 * 0.7, within(1e-15));
        assertThat(rolledUp.condition().orElseThrow().isExact()).isTrue();
    }

    /** Means by area: baseline 0.105, current 0.59, reference 0.73. */
    @Test
    void effectiveness_comes_from_the_mean_conditions_and_not_from_a_mean_of_ratios() {
        assertThat(RollUp.of(PROFILE, watershed(), "watershed", results())
                        .effectiveness()
                        .value()
                        .orElseThrow())
                .isCloseTo((0.59 - 0.105) / (0.73 - 0.105), within(1e-14));
    }

    @Test
    void a_block_in_between_can_be_rolled_up_too() {
        assertThat(RollUp.of(PROFILE, watershed(), "hill", results())
                        .condition()
                        .orElseThrow()
                        .low())
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
                PROFILE,
                cut,
                "watershed",
                List.of(
                        result("terrace", 10, 90, 95),
                        result("slope-1", 5, 40, 60),
                        result("slope-2", 5, 40, 60),
                        result("gully", 20, 70, 80)));
        RollUp whole = RollUp.of(PROFILE, watershed(), "watershed", results());

        assertThat(halves.condition().orElseThrow().low())
                .isEqualTo(whole.condition().orElseThrow().low());
        assertThat(halves.effectiveness().value().orElseThrow())
                .isEqualTo(whole.effectiveness().value().orElseThrow());
        assertThat(halves.areaByGrade()).isEqualTo(whole.areaByGrade());
        assertThat(halves.conditionOfWorst(0.4)).isEqualTo(whole.conditionOfWorst(0.4));
    }

    @Test
    void areas_by_grade_add_up_to_the_area() {
        assertThat(RollUp.of(PROFILE, watershed(), "watershed", results()).areaByGrade().stream()
                        .mapToDouble(GradeArea::hectares)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void the_worst_part_and_the_worst_share_of_the_area_show_what_the_mean_hides() {
        RollUp rolledUp = RollUp.of(PROFILE, watershed(), "watershed", results());

        assertThat(rolledUp.worst().site()).isEqualTo("slope");
        assertThat(rolledUp.conditionOfWorst(0.3).orElseThrow()).isCloseTo(0.4, within(1e-15));
        assertThat(rolledUp.conditionOfWorst(0.6).orElseThrow()).isCloseTo((50 * 0.4 + 10 * 0.7) / 60, within(1e-15));
        assertThat(rolledUp.conditionOfWorst(1).orElseThrow())
                .isCloseTo(rolledUp.condition().orElseThrow().low(), within(1e-15));
    }

    @Test
    void a_part_without_a_result_counts_at_its_worst_and_opens_the_interval() {
        RollUp rolledUp = RollUp.of(PROFILE, watershed(), "watershed", results().subList(0, 2));

        assertThat(rolledUp.condition().orElseThrow().low()).isCloseTo(0.38, within(1e-15));
        assertThat(rolledUp.condition().orElseThrow().high()).isCloseTo(0.68, within(1e-15));
        assertThat(rolledUp.effectiveness().undefined().orElseThrow().en()).endsWith("of gully");
        assertThat(rolledUp.worst().site()).isEqualTo("gully");
        assertThat(rolledUp.areaByGrade()).contains(new GradeArea(Optional.empty(), 30));
    }

    @Test
    void areas_that_do_not_add_up_are_a_finding_and_leave_no_numbers_by_area() {
        Sites wrong = Sites.of(List.of(
                site("watershed", null, 100.0), site("terrace", "watershed", 20.0), site("slope", "watershed", 50.0)));
        RollUp rolledUp = RollUp.of(PROFILE, wrong, "watershed", results());

        assertThat(rolledUp.findings()).extracting(Finding::code).containsExactly("RUP-002");
        assertThat(rolledUp.undefined().orElseThrow().en())
                .isEqualTo("undefined, because the areas of the parts of watershed add up to 70 ha, not to its 100 ha");
        assertThat(rolledUp.condition()).isEmpty();
        assertThat(rolledUp.effectiveness().undefined()).isEqualTo(rolledUp.undefined());
        assertThat(rolledUp.worst().site()).isEqualTo("slope");
    }

    @Test
    void a_part_without_an_area_leaves_no_numbers_by_area() {
        Sites open = Sites.of(List.of(
                site("watershed", null, null), site("terrace", "watershed", 20.0), site("slope", "watershed", null)));
        RollUp rolledUp = RollUp.of(PROFILE, open, "watershed", results());

        assertThat(rolledUp.findings()).extracting(Finding::code).containsExactly("RUP-001");
        assertThat(rolledUp.areaHectares()).isEmpty();
        assertThat(rolledUp.undefined().orElseThrow().en())
                .isEqualTo("undefined, because the area of slope is not known");
        assertThat(rolledUp.worst().site()).isEqualTo("slope");
    }

    @Test
    void a_part_without_a_result_is_a_finding_of_every_whole_above_it() {
        List<Evaluation> gullyOnly = results().subList(2, 3);

        assertThat(RollUp.of(PROFILE, watershed(), "hill", gullyOnly).findings())
                .extracting(Finding::code)
                .containsExactly("RUP-003", "RUP-003");
        assertThat(RollUp.of(PROFILE, watershed(), "watershed", gullyOnly).findings())
                .isEqualTo(RollUp.of(PROFILE, watershed(), "hill", gullyOnly).findings());
    }

    /** Baselines of 0.3 and 0.5, references of 0.34 and 0.53: better by less than the 0.05 of the profile. */
    @Test
    void a_mean_reference_no_better_than_the_baseline_leaves_the_effectiveness_undefined_and_says_why() {
        RollUp rolledUp = RollUp.of(
                PROFILE, watershed(), "hill", List.of(result("terrace", 30, 35, 34), result("slope", 50, 60, 53)));

        assertThat(rolledUp.effectiveness().value()).isEmpty();
        assertThat(rolledUp.effectiveness().interval()).isEmpty();
        assertThat(rolledUp.effectiveness().undefined().orElseThrow().en())
                .isEqualTo("undefined, because the mean reference is not better than the mean baseline by more than the"
                        + " resolution 0.05");
        assertThat(rolledUp.condition()).isPresent();
    }

    @Test
    void a_site_without_parts_and_an_unknown_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(PROFILE, watershed(), "gully", results()))
                .withMessage("site to roll up must have parts: got none of gully");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(PROFILE, watershed(), "gulley", results()))
                .withMessageContaining("Maybe \"gully\"");
    }

    @Test
    void a_whole_of_one_part_has_the_numbers_of_that_part() {
        for (double current : new double[] {7, 33.3, 61.7, 99.9}) {
            Evaluation one = result("slope", 5.1, current, 87.3);
            RollUp rolledUp = RollUp.of(
                    PROFILE,
                    Sites.of(List.of(site("watershed", null, 41.7), site("slope", "watershed", 41.7))),
                    "watershed",
                    List.of(one));

            assertThat(rolledUp.condition()).contains(one.current().interval());
            assertThat(rolledUp.effectiveness().value())
                    .isEqualTo(one.effectiveness().value());
            assertThat(rolledUp.effectiveness().interval())
                    .isEqualTo(one.effectiveness().interval());
        }
    }

    @Test
    void a_whole_of_one_part_without_a_reference_came_back_as_far_as_that_part() {
        Evaluation one = Evaluator.of(PROFILE)
                .evaluate(
                        Site.of("slope", SiteContext.UNKNOWN),
                        List.of(cover("slope", State.BASELINE, 5.1, 2014), cover("slope", State.CURRENT, 61.7, 2025)));
        RollUp rolledUp = RollUp.of(
                PROFILE,
                Sites.of(List.of(site("watershed", null, 41.7), site("slope", "watershed", 41.7))),
                "watershed",
                List.of(one));

        assertThat(one.effectiveness().isDefined()).isTrue();
        assertThat(rolledUp.effectiveness().value())
                .isEqualTo(one.effectiveness().value());
    }

    @Test
    void the_order_of_sites_and_results_changes_no_bit() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<Site> sites = new ArrayList<>();
            List<Evaluation> results = new ArrayList<>();
            sites.add(site("watershed", null, null));
            for (int i = 0; i < 12; i++) {
                sites.add(site("part-" + i, "watershed", 0.1 + 100 * random.nextDouble()));
                results.add(result(
                        "part-" + i,
                        30 * random.nextDouble(),
                        100 * random.nextDouble(),
                        60 + 40 * random.nextDouble()));
            }
            RollUp before = RollUp.of(PROFILE, Sites.of(sites), "watershed", results);
            Collections.shuffle(sites, random);
            Collections.shuffle(results, random);

            assertThat(RollUp.of(PROFILE, Sites.of(sites), "watershed", results))
                    .as("seed %d", seed)
                    .isEqualTo(before);
        }
    }

    /** 20 of 100 ha have a cover of at least 75 %. */
    @Test
    void a_requirement_not_met_anywhere_is_not_met_and_says_where() {
        Profile profile = TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .requirement(new Requirement(
                        "cover",
                        TestProfiles.text("cover"),
                        new Criterion.Within("vegetation.cover", new ValueRange(75, Double.POSITIVE_INFINITY)),
                        DecisionRule.POINT,
                        new Consequence.CapsGrade("C"),
                        TestProfiles.text("not observed"),
                        TestProfiles.MADE_UP))
                .build();
        List<Evaluation> results = List.of(result(profile, "terrace", 10, 90, 95), result(profile, "slope", 5, 40, 60));
        RequirementShare cover = RollUp.of(profile, watershed(), "watershed", results)
                .requirements()
                .get(0);

        assertThat(cover.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(cover.notMet()).containsExactly("slope");
        assertThat(cover.undetermined()).containsExactly("gully");
        assertThat(cover.metShare().orElseThrow()).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void json_reads_back_as_it_was_written() {
        List<RollUp> wholes = List.of(
                RollUp.of(PROFILE, watershed(), "watershed", results()),
                RollUp.of(PROFILE, watershed(), "hill", results().subList(0, 1)));

        assertThat(RollUpJson.read("roll-up.json", RollUpJson.write(wholes))).isEqualTo(wholes);
    }
}
