package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Comparison;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.weighting.Weights;

class EvaluatorTest {

    private static final String COVER = "vegetation.cover";
    private static final String DEPTH = "land.depth";

    private static TestProfiles coverAndDepth() {
        return TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .weights(Weights.of(ordered("land", 0.25, "vegetation", 0.75)));
    }

    private static Map<String, Double> ordered(String a, double x, String b, double y) {
        Map<String, Double> map = new java.util.LinkedHashMap<>();
        map.put(a, x);
        map.put(b, y);
        return map;
    }

    private static ObservationTable table(double cover, double depth) {
        return ObservationTable.builder(1)
                .column(COVER, Snapshot.CURRENT, new double[] {cover})
                .column(DEPTH, Snapshot.CURRENT, new double[] {depth})
                .build();
    }

    private static Requirement cap(String id, Criterion criterion, DecisionRule rule) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                criterion,
                rule,
                new Consequence.CapsGrade("C"),
                TestProfiles.text("when nothing is known"),
                TestProfiles.MADE_UP);
    }

    private static Observation seen(State state, String indicator, double value, String day) {
        return Observation.builder("s", state, indicator)
                .value(value)
                .date(LocalDate.parse(day))
                .build();
    }

    @Test
    void condition_is_the_weighted_mean_of_the_dimensions() {
        Evaluation evaluation =
                Evaluator.of(coverAndDepth().build()).evaluate(table(60, 40)).evaluation(0);

        // 0.75 · 60/100 + 0.25 · 40/50 by hand
        assertThat(evaluation.condition()).isEqualTo(0.65, within(1e-15));
        assertThat(evaluation.grade().grade().orElseThrow().code()).isEqualTo("B");
    }

    @Test
    void missing_value_counts_as_worst_and_opens_the_interval() {
        Evaluation evaluation = Evaluator.of(coverAndDepth().build())
                .evaluate(table(60, Double.NaN))
                .evaluation(0);

        assertThat(evaluation.condition()).isEqualTo(0.45, within(1e-15));
        assertThat(evaluation.current().interval().high()).isEqualTo(0.70, within(1e-15));
        assertThat(evaluation.grade().worst().orElseThrow().code()).isEqualTo("C");
        assertThat(evaluation.grade().best().orElseThrow().code()).isEqualTo("B");
        assertThat(evaluation.grade().grade().orElseThrow().code()).isEqualTo("C");
    }

    @Test
    void missing_core_value_leaves_no_grade_and_says_which() {
        Profile profile = TestProfiles.profile()
                .scored(
                        COVER,
                        Dimension.VEGETATION,
                        "%",
                        Direction.BENEFIT,
                        Goalposts.of(0, 100),
                        new MissingPolicy.Block())
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .build();

        Evaluation evaluation =
                Evaluator.of(profile).evaluate(table(Double.NaN, 50)).evaluation(0);

        assertThat(evaluation.grade().grade()).isEmpty();
        assertThat(evaluation.grade().reasons().get(0).en()).contains("core evidence is missing: " + COVER);
        assertThat(evaluation.status().decision()).isFalse();
    }

    @Test
    void renormalized_value_is_left_out_up_to_the_cap() {
        TestProfiles base = TestProfiles.profile()
                .scored(
                        "land.a",
                        Dimension.LAND,
                        "cm",
                        Direction.BENEFIT,
                        Goalposts.of(0, 1),
                        new MissingPolicy.Renormalize(0.5))
                .scored("land.b", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 1));
        ObservationTable table = ObservationTable.builder(1)
                .column("land.b", Snapshot.CURRENT, new double[] {0.9})
                .build();

        Evaluation evaluation = Evaluator.of(base.build()).evaluate(table).evaluation(0);

        assertThat(evaluation.condition()).isEqualTo(0.9);
        assertThat(evaluation.current().interval().low()).isEqualTo(0.45);
        assertThat(evaluation.status().reasons()).anyMatch(reason -> reason.en().contains("renormalized"));
    }

    @Test
    void requirement_that_is_not_met_caps_the_grade_whatever_the_score() {
        Profile profile = coverAndDepth()
                .requirement(cap("r1", new Criterion.Within(DEPTH, new ValueRange(30, 200)), DecisionRule.POINT))
                .build();

        Evaluation evaluation = Evaluator.of(profile).evaluate(table(100, 29.9)).evaluation(0);

        assertThat(evaluation.condition()).isGreaterThan(0.8);
        assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evaluation.grade().grade().orElseThrow().code()).isEqualTo("C");
        assertThat(evaluation.grade().uncapped().orElseThrow().code()).isEqualTo("A");
        assertThat(evaluation.requirements().get(0).checks().get(0).margin().getAsDouble())
                .isEqualTo(-0.1, within(1e-12));
    }

    @Test
    void requirement_without_evidence_is_undetermined_and_counts_as_not_met() {
        Profile profile = coverAndDepth()
                .observed("geohazard.factor", Dimension.GEOHAZARD, "1", Direction.BENEFIT)
                .requirement(cap(
                        "r1",
                        new Criterion.Within("geohazard.factor", new ValueRange(1.3, Double.POSITIVE_INFINITY)),
                        DecisionRule.POINT))
                .build();

        Evaluation evaluation = Evaluator.of(profile).evaluate(table(100, 50)).evaluation(0);

        assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.requirements().get(0).decidedBy().orElseThrow().en())
                .contains("geohazard.factor");
        assertThat(evaluation.grade().grade().orElseThrow().code()).isEqualTo("C");
        assertThat(evaluation.grade().best().orElseThrow().code()).isEqualTo("A");
    }

    @Test
    void effectiveness_is_the_share_of_the_way_from_baseline_to_reference() {
        List<Observation> observations = List.of(
                seen(State.BASELINE, COVER, 20, "2015-06-01"),
                seen(State.BASELINE, DEPTH, 10, "2015-06-01"),
                seen(State.CURRENT, COVER, 50, "2020-06-01"),
                seen(State.CURRENT, DEPTH, 25, "2020-06-01"),
                seen(State.REFERENCE, COVER, 80, "2020-06-01"),
                seen(State.REFERENCE, DEPTH, 40, "2020-06-01"));

        Evaluation evaluation = Evaluator.of(
                        coverAndDepth().headline(Headline.EFFECTIVENESS).build())
                .evaluate(Site.of("s", SiteContext.UNKNOWN), observations);

        // baseline 0.2, current 0.5, reference 0.8
        assertThat(evaluation.effectiveness().value().getAsDouble()).isEqualTo(0.5, within(1e-15));
        assertThat(evaluation.grade().grade().orElseThrow().code()).isEqualTo("C");
        assertThat(evaluation.effectiveness().medianRecovery().getAsDouble()).isEqualTo(0.5, within(1e-15));
        assertThat(evaluation.explain()).contains("Effectiveness: 50.00");
    }

    @Test
    void effectiveness_is_undefined_when_the_reference_is_not_better_than_the_baseline() {
        List<Observation> observations = List.of(
                seen(State.BASELINE, COVER, 50, "2015-06-01"),
                seen(State.BASELINE, DEPTH, 25, "2015-06-01"),
                seen(State.CURRENT, COVER, 50, "2020-06-01"),
                seen(State.CURRENT, DEPTH, 25, "2020-06-01"),
                seen(State.REFERENCE, COVER, 54, "2020-06-01"),
                seen(State.REFERENCE, DEPTH, 27, "2020-06-01"));

        Evaluation evaluation = Evaluator.of(
                        coverAndDepth().headline(Headline.EFFECTIVENESS).build())
                .evaluate(Site.of("s", SiteContext.UNKNOWN), observations);

        assertThat(evaluation.effectiveness().isDefined()).isFalse();
        assertThat(evaluation.effectiveness().undefined().orElseThrow().en()).contains("not better than the baseline");
        assertThat(evaluation.grade().grade()).isEmpty();
    }

    @Test
    void without_a_reference_site_the_reference_levels_stand_in() {
        List<Observation> observations = List.of(
                seen(State.BASELINE, COVER, 20, "2015-06-01"),
                seen(State.BASELINE, DEPTH, 10, "2015-06-01"),
                seen(State.CURRENT, COVER, 60, "2020-06-01"),
                seen(State.CURRENT, DEPTH, 30, "2020-06-01"));

        Evaluation evaluation =
                Evaluator.of(coverAndDepth().build()).evaluate(Site.of("s", SiteContext.UNKNOWN), observations);

        assertThat(evaluation.effectiveness().value().getAsDouble()).isEqualTo(0.5, within(1e-15));
        assertThat(evaluation.effectiveness().referenceType().code()).isEqualTo("target-level");
    }

    @Test
    void control_takes_out_what_would_have_happened_anyway() {
        Site site = Site.of("s", SiteContext.UNKNOWN).withWorksStarted(LocalDate.parse("2016-01-01"));
        List<Observation> observations = List.of(
                seen(State.BASELINE, COVER, 20, "2015-06-01"),
                seen(State.BASELINE, DEPTH, 10, "2015-06-01"),
                seen(State.CONTROL, COVER, 20, "2015-06-01"),
                seen(State.CONTROL, DEPTH, 10, "2015-06-01"),
                seen(State.CURRENT, COVER, 60, "2020-06-01"),
                seen(State.CURRENT, DEPTH, 30, "2020-06-01"),
                seen(State.CONTROL, COVER, 30, "2020-06-01"),
                seen(State.CONTROL, DEPTH, 15, "2020-06-01"));

        Evaluation evaluation = Evaluator.of(coverAndDepth().build()).evaluate(site, observations);

        // (0.6 − 0.2) − (0.3 − 0.2)
        assertThat(evaluation.controlEffect().orElseThrow().value()).isEqualTo(0.3, within(1e-15));
    }

    @Test
    void damage_degree_is_that_of_the_worst_dimension_at_the_baseline() {
        List<Observation> observations = List.of(
                seen(State.BASELINE, COVER, 90, "2015-06-01"),
                seen(State.BASELINE, DEPTH, 10, "2015-06-01"),
                seen(State.CURRENT, COVER, 60, "2020-06-01"),
                seen(State.CURRENT, DEPTH, 30, "2020-06-01"));

        Evaluation evaluation =
                Evaluator.of(coverAndDepth().build()).evaluate(Site.of("s", SiteContext.UNKNOWN), observations);

        // depth 10 of 50 scores 0.2, below 0.4
        assertThat(evaluation.damage().computed()).contains(DamageDegree.SEVERE);
        assertThat(evaluation.context().damageDegree()).contains(DamageDegree.SEVERE);
    }

    @Test
    void confident_rule_needs_the_whole_interval_and_the_lenient_rule_one_end() {
        Observation mean = Observation.builder("s", State.CURRENT, COVER)
                .value(50)
                .uncertainty(new Uncertainty.Replicates(10, 4))
                .n(4)
                .date(LocalDate.parse("2020-06-01"))
                .build();
        Criterion atLeast55 = new Criterion.Within(COVER, new ValueRange(55, 100));
        Profile profile = coverAndDepth()
                .requirement(cap("point", atLeast55, DecisionRule.POINT))
                .requirement(cap("sure", atLeast55, new DecisionRule.LowerConfident(0.8)))
                .requirement(cap("doubt", atLeast55, new DecisionRule.UpperReaches(0.8)))
                .build();

        Evaluation evaluation = Evaluator.of(profile).evaluate(Site.of("s", SiteContext.UNKNOWN), List.of(mean));

        // 50 ± t(0.9, 3) · 10 / 2 = 50 ± 8.19
        assertThat(evaluation.requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(evaluation.requirements().get(1).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.requirements().get(2).verdict()).isEqualTo(Verdict.MET);
        assertThat(evaluation.requirements().get(2).benefitOfDoubt()).isTrue();
    }

    @Test
    void limit_by_land_use_and_ph_is_judged_sample_by_sample() {
        Profile profile = coverAndDepth()
                .observed("soil.cadmium", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed("soil.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .requirement(cap(
                        "cd",
                        new Criterion.WithinLimit("soil.cadmium", "gb-15618-2018.soil.cadmium.intervention", null),
                        DecisionRule.POINT))
                .build();
        SiteContext paddy = SiteContext.builder().landUse(LandUse.PADDY).build();

        // GB 15618-2018 Table 3: 1.5 up to pH 5.5, 4.0 above 7.5; the mean of both samples would pass at the mean pH
        Evaluation apart = Evaluator.of(profile)
                .evaluate(
                        Site.of("s", paddy),
                        List.of(
                                sample("soil.cadmium", "p1", 1.8),
                                sample("soil.ph", "p1", 5.0),
                                sample("soil.cadmium", "p2", 0.2),
                                sample("soil.ph", "p2", 8.0)));
        Evaluation unknownPh =
                Evaluator.of(profile).evaluate(Site.of("s", paddy), List.of(sample("soil.cadmium", "p1", 1.8)));
        Evaluation hopeless = Evaluator.of(profile)
                .evaluate(Site.of("s", SiteContext.UNKNOWN), List.of(sample("soil.cadmium", "p1", 5.56)));
        Evaluation forest = Evaluator.of(profile)
                .evaluate(
                        Site.of(
                                "s",
                                SiteContext.builder().landUse(LandUse.FOREST).build()),
                        List.of(sample("soil.cadmium", "p1", 5.56)));

        assertThat(apart.requirements().get(0).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(unknownPh.requirements().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknownPh.requirements().get(0).decidedBy().orElseThrow().en())
                .contains("soil.ph");
        // above every limit for farmland, and not known to be farmland
        assertThat(hopeless.requirements().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(hopeless.requirements().get(0).decidedBy().orElseThrow().en())
                .isEqualTo("would be decided by: land use");
        assertThat(forest.requirements()).isEmpty();
        assertThat(forest.tailoring()).anyMatch(step -> step.rule().equals("scope-of-limits"));
    }

    private static Observation sample(String indicator, String point, double value) {
        return Observation.builder("s", State.CURRENT, indicator)
                .point(SamplePoint.of(point))
                .value(value)
                .date(LocalDate.parse("2020-06-01"))
                .build();
    }

    @Test
    void persistence_needs_every_campaign_of_the_years() {
        Profile profile = coverAndDepth()
                .requirement(cap("p", new Criterion.Persistent(COVER, new ValueRange(40, 100), 3), DecisionRule.POINT))
                .build();
        Evaluator evaluator = Evaluator.of(profile);
        Site site = Site.of("s", SiteContext.UNKNOWN);
        Observation y2017 = seen(State.CURRENT, COVER, 45, "2017-06-01");
        Observation y2018 = seen(State.CURRENT, COVER, 50, "2018-06-01");
        Observation dry2018 = seen(State.CURRENT, COVER, 30, "2018-06-01");
        Observation y2019 = seen(State.CURRENT, COVER, 55, "2019-06-01");
        Observation y2020 = seen(State.CURRENT, COVER, 60, "2020-06-02");

        assertThat(verdict(evaluator.evaluate(site, List.of(y2020, y2017, y2019, y2018))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(evaluator.evaluate(site, List.of(y2017, dry2018, y2019, y2020))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(evaluator.evaluate(site, List.of(y2019, y2020)))).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Verdict verdict(Evaluation evaluation) {
        return evaluation.requirements().get(0).verdict();
    }

    @Test
    void weakest_indicators_come_by_weight_and_distance() {
        Evaluation evaluation =
                Evaluator.of(coverAndDepth().build()).evaluate(table(60, 0)).evaluation(0);

        // 0.75 · 0.4 = 0.30 against 0.25 · 1 = 0.25
        assertThat(evaluation.weakest(2)).extracting(ScoredNode.Leaf::code).containsExactly(COVER, DEPTH);
        assertThat(evaluation.worstIndicator().code()).isEqualTo(DEPTH);
    }

    @Test
    void results_under_one_profile_are_compared_indicator_by_indicator() {
        Evaluator evaluator = Evaluator.of(coverAndDepth().build());
        Evaluation before = evaluator.evaluate(table(60, 40)).evaluation(0);
        Evaluation after = evaluator.evaluate(table(80, 40)).evaluation(0);

        Comparison comparison = after.comparedTo(before);

        assertThat(comparison.conditionChange()).isEqualTo(0.15, within(1e-15));
        assertThat(comparison.indicators())
                .extracting(Comparison.IndicatorChange::code)
                .containsExactly(COVER);
        assertThat(comparison.gradeAfter())
                .isEqualTo(Optional.of(after.grade().grade().orElseThrow()));
    }
}
