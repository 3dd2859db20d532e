package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/** Limits with a lower end: pH of surface water 6 to 9, dissolved oxygen and soil thickness by class and land use. */
class LowerLimitTest {

    private static final String PH = "gb-3838-2002.water.ph.limit";
    private static final String OXYGEN = "gb-3838-2002.water.dissolved-oxygen.limit";
    private static final String SOIL = "reclamation-1995.land.effective-soil-thickness.limit";
    private static final SiteContext CLASS_III =
            SiteContext.builder().fact("surface-water-class", "III").build();

    private static Profile profile(Criterion criterion) {
        return TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed("water.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .observed("water.dissolved-oxygen", Dimension.SOIL_WATER, "mg/L", Direction.BENEFIT)
                .observed("land.effective-soil-thickness", Dimension.LAND, "cm", Direction.BENEFIT)
                .requirement(new Requirement(
                        "r1",
                        TestProfiles.text("r1"),
                        criterion,
                        DecisionRule.POINT,
                        new Consequence.CapsGrade("C"),
                        TestProfiles.text("unknown"),
                        TestProfiles.MADE_UP))
                .build();
    }

    private static Criterion limit(String indicator, String table) {
        return new Criterion.WithinLimit(indicator, table, null);
    }

    private static RequirementResult judged(Criterion criterion, SiteContext context, double... values) {
        String indicator = criterion.indicators().iterator().next();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observations.add(Observation.builder("s", State.CURRENT, indicator)
                    .value(values[i])
                    .date(LocalDate.parse("2024-06-01").plusDays(i))
                    .build());
        }
        return Evaluator.of(profile(criterion))
                .evaluate(Site.of("s", context), observations)
                .requirements()
                .get(0);
    }

    private static RequirementResult.Check check(RequirementResult result) {
        assertThat(result.checks()).hasSize(1);
        return result.checks().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "5, NOT_MET",
        "5.9999999, NOT_MET",
        "6, MET",
        "7.5, MET",
        "9, MET",
        "9.1, NOT_MET",
        "0, NOT_MET",
        "-1, NOT_MET"
    })
    void a_range_is_kept_between_its_ends(double ph, Verdict verdict) {
        assertThat(judged(limit("water.ph", PH), CLASS_III, ph).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_ph_reads_as_ph_and_not_as_a_quotient() {
        RequirementResult.Check check = check(judged(limit("water.ph", PH), CLASS_III, 5));

        assertThat(check.low()).isEqualTo(OptionalDouble.of(5));
        assertThat(check.high()).isEqualTo(OptionalDouble.of(5));
        assertThat(check.from()).isEqualTo(OptionalDouble.of(6));
        assertThat(check.to()).isEqualTo(OptionalDouble.of(9));
        assertThat(check.margin()).isEqualTo(OptionalDouble.of(-1));
        assertThat(check.unit()).isEqualTo("[pH]");
        assertThat(check.shownMargin()).contains(LocalizedText.of("missed by 1", "相差 1"));
        assertThat(check.explanation().en())
                .isEqualTo("water.ph 5 against 6 to 9, GB 3838-2002: surface water pH, limit");
        assertThat(check.explanation().zh()).isEqualTo("water.ph 5，要求6 至 9，GB 3838-2002：地表水pH值，限值");
    }

    @Test
    void the_sample_that_uses_up_most_of_the_range_decides() {
        RequirementResult sour = judged(limit("water.ph", PH), CLASS_III, 7, 5.5, 9.2);
        RequirementResult basic = judged(limit("water.ph", PH), CLASS_III, 7, 5.9, 9.9);

        // 6 / 5.5 = 1.09 and 9.2 / 9 = 1.02; 6 / 5.9 = 1.02 and 9.9 / 9 = 1.1
        assertThat(check(sour).explanation().en()).startsWith("water.ph, worst of 3 samples 5.5 against 6 to 9");
        assertThat(check(sour).margin()).isEqualTo(OptionalDouble.of(-0.5));
        assertThat(check(basic).explanation().en()).startsWith("water.ph, worst of 3 samples 9.9 against 6 to 9");
        assertThat(sour.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void the_latest_sample_may_decide() {
        Criterion latest = new Criterion.WithinLimit("water.ph", PH, new Reduction.Latest());
        RequirementResult result = judged(latest, CLASS_III, 5.5, 7);

        assertThat(result.verdict()).isEqualTo(Verdict.MET);
        assertThat(check(result).explanation().en()).startsWith("water.ph, latest of 2 samples 7 against 6 to 9");
    }

    @Test
    void a_minimum_by_land_use_is_kept_from_it_on() {
        SiteContext forest = SiteContext.builder().landUse(LandUse.FOREST).build();
        Criterion thick = limit("land.effective-soil-thickness", SOIL);

        assertThat(judged(thick, forest, 30).verdict()).isEqualTo(Verdict.MET);
        assertThat(judged(thick, forest, 29).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(check(judged(thick, forest, 24)).shownMargin().orElseThrow().en())
                .isEqualTo("missed by 6 cm");
        assertThat(check(judged(thick, forest, 24)).explanation().en()).contains(" 24 cm against at least 30 cm, ");
        assertThat(check(judged(thick, forest, 0)).margin()).isEqualTo(OptionalDouble.of(-30));
    }

    @Test
    void between_the_minima_that_may_hold_nothing_is_decided() {
        Criterion oxygen = limit("water.dissolved-oxygen", OXYGEN);

        // no class of water may have been set at all
        assertThat(judged(oxygen, SiteContext.UNKNOWN, 1.9).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(judged(oxygen, SiteContext.UNKNOWN, 7.5).verdict()).isEqualTo(Verdict.MET);
        RequirementResult between = judged(oxygen, SiteContext.UNKNOWN, 4);
        assertThat(between.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(check(between).explanation())
                .isEqualTo(LocalizedText.of(
                        "water.dissolved-oxygen 4 mg/L against at least 7.5 mg/L, or at its most lenient at least 2 mg/L"
                                + " (surface-water-class unknown), GB 3838-2002: surface water dissolved oxygen, limit",
                        "water.dissolved-oxygen 4 mg/L，要求不低于 7.5 mg/L，最宽不低于 2"
                                + " mg/L（surface-water-class未知），GB 3838-2002：地表水溶解氧，限值"));
    }

    @Test
    void rows_of_a_table_have_the_verdicts_of_sites_alone() {
        double[] values = {5, 6, 7.5, 9, 9.1, 0, Double.NaN};
        BatchEvaluation batch = Evaluator.of(profile(limit("water.ph", PH)))
                .evaluate(ObservationTable.builder(values.length)
                        .context(CLASS_III)
                        .column("water.ph", Snapshot.CURRENT, values)
                        .build());

        for (int row = 0; row < values.length; row++) {
            Verdict alone = Double.isNaN(values[row])
                    ? Verdict.UNDETERMINED
                    : judged(limit("water.ph", PH), CLASS_III, values[row]).verdict();
            assertThat(batch.verdict("r1", row)).as("row %s", row).contains(alone);
            assertThat(batch.evaluation(row).requirements().get(0).verdict()).isEqualTo(alone);
        }
    }

    @Test
    void a_mean_of_quotients_does_not_load_under_a_lower_limit() {
        assertThatThrownBy(() -> profile(new Criterion.WithinLimit("water.ph", PH, new Reduction.Mean())))
                .hasMessageContaining("reduction under a lower limit must be worst or latest")
                .hasMessageContaining("Maybe without reduction, so that every sample keeps the limit")
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/requirements/0/criterion/reduction"));
    }

    @Test
    void a_score_by_excess_takes_upper_limits_only() {
        assertThatThrownBy(() -> TestProfiles.profile()
                        .scored(
                                "water.ph",
                                Dimension.SOIL_WATER,
                                "[pH]",
                                Direction.OPTIMUM,
                                new LimitExceedance(PH, Goalposts.of(2, 0.1)))
                        .build())
                .hasMessageContaining("limit table that values are divided by must hold upper limits only");
    }
}
