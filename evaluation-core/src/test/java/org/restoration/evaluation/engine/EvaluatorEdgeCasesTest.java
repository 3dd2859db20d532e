package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.weighting.Equal;

/** Corners where a careless engine says more than the evidence does. */
class EvaluatorEdgeCasesTest {

    private static final String COVER = "vegetation.cover";
    private static final String DEPTH = "land.depth";
    private static final String CADMIUM = "soil.cadmium";
    private static final String PH = "soil.ph";
    private static final String INTERVENTION = "gb-15618-2018.soil.cadmium.intervention";
    private static final SiteContext PADDY =
            SiteContext.builder().landUse(LandUse.PADDY).build();

    private static TestProfiles coverAndDepth() {
        return TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50));
    }

    private static Requirement requirement(Criterion criterion, DecisionRule rule, Consequence consequence) {
        return new Requirement(
                "r",
                TestProfiles.text("r"),
                criterion,
                rule,
                consequence,
                TestProfiles.text("when nothing is known"),
                TestProfiles.MADE_UP);
    }

    private static Observation seen(State state, String indicator, double value, String day) {
        return Observation.builder("s", state, indicator)
                .value(value)
                .date(LocalDate.parse(day))
                .build();
    }

    private static Observation sample(String site, State state, String indicator, String point, double value) {
        return Observation.builder(site, state, indicator)
                .point(SamplePoint.of(point))
                .value(value)
                .date(LocalDate.parse("2020-06-01"))
                .build();
    }

    private static Verdict verdict(Evaluation evaluation) {
        return evaluation.requirements().get(0).verdict();
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2018, 2019, 2020, 2021})
    void a_year_is_held_on_its_anniversary_whatever_the_leap_days(int first) {
        for (int years = 1; years <= 5; years++) {
            Profile profile = coverAndDepth()
                    .requirement(requirement(
                            new Criterion.Persistent(COVER, new ValueRange(40, 100), years),
                            DecisionRule.POINT,
                            new Consequence.Advises()))
                    .build();
            List<Observation> short1 = new ArrayList<>();
            List<Observation> full = new ArrayList<>();
            for (int year = 0; year <= years; year++) {
                full.add(seen(State.CURRENT, COVER, 50, (first + year) + "-03-15"));
                short1.add(seen(State.CURRENT, COVER, 50, (first + year) + (year == 0 ? "-03-16" : "-03-15")));
            }
            Site site = Site.of("s", SiteContext.UNKNOWN);

            assertThat(verdict(Evaluator.of(profile).evaluate(site, full)))
                    .as("%d years from %d", years, first)
                    .isEqualTo(Verdict.MET);
            assertThat(verdict(Evaluator.of(profile).evaluate(site, short1)))
                    .as("a day less than %d years from %d", years, first)
                    .isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Test
    void benefit_of_the_doubt_is_for_uncertain_values_not_for_unknown_limits_or_short_records() {
        TestProfiles base = coverAndDepth()
                .observed(CADMIUM, Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed(PH, Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM);
        List<Criterion> notIntervals = List.of(
                new Criterion.WithinLimit(CADMIUM, INTERVENTION, null),
                new Criterion.Persistent(COVER, new ValueRange(40, 100), 5));

        for (Criterion criterion : notIntervals) {
            Requirement doubtful =
                    requirement(criterion, new DecisionRule.UpperReaches(0.8), new Consequence.Advises());
            assertThatThrownBy(() -> coverAndDepth()
                            .observed(CADMIUM, Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                            .requirement(doubtful)
                            .build())
                    .isInstanceOfSatisfying(
                            ProfileException.class,
                            problem -> assertThat(problem.pointer()).isEqualTo("/requirements/0/rule"));
        }
        Profile pointwise = base.requirement(
                        requirement(notIntervals.get(0), DecisionRule.POINT, new Consequence.Advises()))
                .build();

        // between 1.5 and 4.0 mg/kg the pH decides (GB 15618-2018 table 3)
        assertThat(verdict(Evaluator.of(pointwise)
                        .evaluate(Site.of("s", PADDY), List.of(sample("s", State.CURRENT, CADMIUM, "p", 1.8)))))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    private static Profile nemerow() {
        IndicatorRule base = TestProfiles.ruleOf("soil.nemerow", Goalposts.of(3, 0));
        return coverAndDepth()
                .observed(CADMIUM, Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .observed(PH, Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .used(
                        new IndicatorRule(
                                base.indicator(),
                                false,
                                base.valueFunction(),
                                base.provenance(),
                                null,
                                null,
                                null,
                                null,
                                Optional.of(new Derivation.Nemerow(new TreeMap<>(Map.of(CADMIUM, INTERVENTION)))),
                                true,
                                base.reason()),
                        Dimension.SOIL_WATER,
                        "1",
                        Direction.COST)
                .build();
    }

    @Test
    void index_derived_from_quotients_is_missing_while_the_limits_are_unknown() {
        Evaluation evaluation = Evaluator.of(nemerow())
                .evaluate(
                        Site.of("s", PADDY),
                        List.of(
                                sample("s", State.CURRENT, CADMIUM, "p", 1.8),
                                seen(State.CURRENT, COVER, 50, "2020-06-01")));

        assertThat(evaluation.current().leaves())
                .anyMatch(leaf -> leaf.code().equals("soil.nemerow") && leaf.isMissing());
    }

    @Test
    void index_derived_from_quotients_is_the_same_alone_and_beside_another_site() {
        List<Observation> unknownPh = List.of(sample("s", State.CURRENT, CADMIUM, "p", 1.8));
        List<Observation> both = new ArrayList<>(unknownPh);
        both.add(sample("t", State.CURRENT, CADMIUM, "p", 1.8));
        both.add(sample("t", State.CURRENT, PH, "p", 8.0));
        Evaluator evaluator = Evaluator.of(nemerow());

        BatchEvaluation alone = evaluator.evaluate(EvaluationInput.of(Site.of("s", PADDY), unknownPh));
        BatchEvaluation beside = evaluator.evaluate(
                new EvaluationInput(Sites.of(List.of(Site.of("s", PADDY), Site.of("t", PADDY))), both, List.of()));

        assertThat(alone.condition(Snapshot.CURRENT, 0)).isEqualTo(beside.condition(Snapshot.CURRENT, 0));
    }

    @Test
    void damage_degree_judges_limits_sample_by_sample_too() {
        Profile profile = TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed(PH, Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM)
                .scored(
                        CADMIUM,
                        Dimension.LAND,
                        "mg/kg",
                        Direction.COST,
                        new LimitExceedance(INTERVENTION, Goalposts.of(2, 0)))
                .build();

        // alone at pH 8 the limit is 4.0: quotients 0.1 and 1.9, the worst scores 0.05 (severe), the mean 0.5
        // (moderate)
        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(
                        Site.of("s", PADDY),
                        List.of(
                                sample("s", State.BASELINE, CADMIUM, "p", 0.4),
                                sample("s", State.BASELINE, PH, "p", 8.0),
                                sample("s", State.BASELINE, CADMIUM, "q", 7.6),
                                sample("s", State.BASELINE, PH, "q", 8.0),
                                seen(State.CURRENT, COVER, 50, "2020-06-01")));

        assertThat(evaluation.damage().worstScore().orElseThrow().low()).isEqualTo(0.05, within(1e-12));
        assertThat(evaluation.context().damageDegree())
                .isEqualTo(evaluation.damage().computed());
    }

    @Test
    void requirement_that_blocks_leaves_no_grade_in_the_interval_either() {
        Profile profile = coverAndDepth()
                .requirement(requirement(
                        new Criterion.Within(DEPTH, new ValueRange(30, 200)),
                        DecisionRule.POINT,
                        new Consequence.Blocks()))
                .build();
        Site site = Site.of("s", SiteContext.UNKNOWN);

        Evaluation broken = Evaluator.of(profile)
                .evaluate(
                        site,
                        List.of(
                                seen(State.CURRENT, DEPTH, 20, "2020-06-01"),
                                seen(State.CURRENT, COVER, 90, "2020-06-01")));
        Evaluation open = Evaluator.of(profile).evaluate(site, List.of(seen(State.CURRENT, COVER, 90, "2020-06-01")));

        assertThat(broken.grade().grade()).isEmpty();
        assertThat(broken.grade().best()).isEmpty();
        assertThat(broken.grade().worst()).isEmpty();
        assertThat(open.grade().worst()).isEmpty();
        assertThat(open.grade().best().orElseThrow().code()).isEqualTo("A");
        assertThat(open.explain()).isNotEmpty();
        assertThat(broken.explain()).isNotEmpty();
    }

    @Test
    void core_evidence_missing_at_the_baseline_makes_effectiveness_indicative() {
        Profile profile = TestProfiles.profile()
                .scored(
                        COVER,
                        Dimension.VEGETATION,
                        "%",
                        Direction.BENEFIT,
                        Goalposts.of(0, 100),
                        new MissingPolicy.Block())
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .headline(Headline.EFFECTIVENESS)
                .build();

        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(
                        Site.of("s", SiteContext.UNKNOWN),
                        List.of(
                                seen(State.BASELINE, DEPTH, 10, "2015-06-01"),
                                seen(State.CURRENT, DEPTH, 20, "2020-06-01"),
                                seen(State.CURRENT, COVER, 90, "2020-06-01")));

        assertThat(evaluation.grade().grade()).isEmpty();
        assertThat(evaluation.status().decision()).isFalse();
    }

    @Test
    void the_observations_of_an_attribute_that_tailoring_adds_count() {
        Profile profile = coverAndDepth()
                .known("vegetation.height", Dimension.VEGETATION, "m", Direction.BENEFIT)
                .tailoring(new TailoringRule(
                        "paddy",
                        Stage.LAND_USE,
                        new ContextCondition.Is("land-use", Set.of("paddy")),
                        List.of(new Adjustment.AddBranch(
                                "vegetation",
                                0.5,
                                new IndexNode.Branch(
                                        "structure",
                                        TestProfiles.text("structure"),
                                        new Arithmetic(),
                                        new Equal(),
                                        List.of(new IndexNode.Leaf("vegetation.height"))),
                                List.of(TestProfiles.ruleOf("vegetation.height", Goalposts.of(0, 10))))),
                        TestProfiles.text("why"),
                        TestProfiles.MADE_UP))
                .build();

        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(
                        Site.of("s", PADDY),
                        List.of(
                                seen(State.CURRENT, COVER, 40, "2020-06-01"),
                                seen(State.CURRENT, "vegetation.height", 6, "2020-06-01"),
                                seen(State.CURRENT, DEPTH, 25, "2020-06-01")));

        // vegetation (0.4 + 0.6) / 2, land 0.5
        assertThat(evaluation.condition()).isEqualTo(0.5, within(1e-15));
        assertThat(evaluation.current().interval().isExact()).isTrue();
    }

    /** Reference with the depth alone, cover being core; {@code cover} is added where it was observed there. */
    private static Evaluation againstAReference(Headline headline, Optional<Double> cover) {
        Profile profile = TestProfiles.profile()
                .scored(
                        COVER,
                        Dimension.VEGETATION,
                        "%",
                        Direction.BENEFIT,
                        Goalposts.of(0, 100),
                        new MissingPolicy.Block())
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .headline(headline)
                .build();
        List<Observation> observations = new ArrayList<>(List.of(
                seen(State.BASELINE, DEPTH, 5, "2015-06-01"),
                seen(State.BASELINE, COVER, 10, "2015-06-01"),
                seen(State.REFERENCE, DEPTH, 45, "2020-06-01"),
                seen(State.CURRENT, DEPTH, 25, "2020-06-01"),
                seen(State.CURRENT, COVER, 50, "2020-06-01")));
        cover.ifPresent(value -> observations.add(seen(State.REFERENCE, COVER, value, "2020-06-01")));
        return Evaluator.of(profile).evaluate(Site.of("s", SiteContext.UNKNOWN), observations);
    }

    @Test
    void core_evidence_missing_at_the_reference_makes_effectiveness_indicative_and_is_graded_at_its_low_end() {
        Evaluation evaluation = againstAReference(Headline.EFFECTIVENESS, Optional.empty());

        // baseline 0.1, now 0.5, reference between 0.45 and 0.95
        assertThat(evaluation.effectiveness().value().getAsDouble()).isEqualTo(0.4 / 0.85, within(1e-12));
        assertThat(evaluation.grade().grade().orElseThrow().code()).isEqualTo("C");
        assertThat(evaluation.grade().reasons()).isEmpty();
        assertThat(evaluation.status().decision()).isFalse();
        assertThat(evaluation.status().reasons())
                .extracting(reason -> reason.en())
                .containsExactly("core evidence is missing: " + COVER + " (reference)");
    }

    @Test
    void a_complete_reference_and_a_reference_that_is_not_graded_leave_the_decision() {
        assertThat(againstAReference(Headline.EFFECTIVENESS, Optional.of(90.0))
                        .status()
                        .decision())
                .isTrue();
        assertThat(againstAReference(Headline.CONDITION, Optional.empty())
                        .status()
                        .decision())
                .isTrue();
    }

    @Test
    void unverified_limit_makes_the_result_indicative_though_the_requirement_names_another_source() {
        String table = org.restoration.evaluation.json.ReferenceJson.standard().limitTables().stream()
                .filter(candidate -> candidate.limits().stream()
                        .allMatch(limit -> limit.provenance().verification()
                                        == org.restoration.evaluation.provenance.Verification.UNVERIFIED
                                && Double.isInfinite(limit.allowed().low())
                                && limit.band().isEmpty()))
                .findFirst()
                .orElseThrow()
                .id();
        var limits = org.restoration.evaluation.json.ReferenceJson.standard().get(table);
        Profile profile = coverAndDepth()
                .observed(limits.indicator(), Dimension.AQUIFER, limits.unit().code(), Direction.COST)
                .requirement(requirement(
                        new Criterion.WithinLimit(limits.indicator(), table, null),
                        DecisionRule.POINT,
                        new Consequence.Advises()))
                .build();

        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(
                        Site.of("s", SiteContext.UNKNOWN),
                        List.of(
                                seen(State.CURRENT, limits.indicator(), 0, "2020-06-01"),
                                seen(State.CURRENT, COVER, 50, "2020-06-01"),
                                seen(State.CURRENT, DEPTH, 50, "2020-06-01")));

        assertThat(verdict(evaluation)).isEqualTo(Verdict.MET);
        assertThat(evaluation.status().decision()).isFalse();
    }

    @Test
    void each_missing_value_is_left_out_only_within_its_own_cap() {
        Profile profile = TestProfiles.profile()
                .scored(
                        "land.a",
                        Dimension.LAND,
                        "cm",
                        Direction.BENEFIT,
                        Goalposts.of(0, 1),
                        new MissingPolicy.Renormalize(0.1))
                .scored(
                        "land.b",
                        Dimension.LAND,
                        "cm",
                        Direction.BENEFIT,
                        Goalposts.of(0, 1),
                        new MissingPolicy.Renormalize(0.9))
                .build();

        Evaluation evaluation = Evaluator.of(profile)
                .evaluate(Site.of("s", SiteContext.UNKNOWN), List.of(seen(State.CURRENT, "land.b", 0.8, "2020-06-01")));

        // half of the weight is missing: more than land.a allows
        assertThat(evaluation.condition()).isEqualTo(0.4);
    }

    @Test
    void a_control_that_cannot_be_used_is_explained() {
        Evaluation evaluation = Evaluator.of(coverAndDepth().build())
                .evaluate(
                        Site.of("s", SiteContext.UNKNOWN),
                        List.of(
                                seen(State.BASELINE, COVER, 10, "2015-06-01"),
                                seen(State.CONTROL, COVER, 10, "2015-06-01"),
                                seen(State.CONTROL, COVER, 15, "2020-06-01"),
                                seen(State.CURRENT, COVER, 50, "2020-06-01")));

        assertThat(evaluation.controlEffect()).isEmpty();
        assertThat(evaluation.findings())
                .anyMatch(finding -> finding.message().en().contains("control"));
    }
}
