package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.weighting.Direct;
import org.restoration.evaluation.weighting.Weights;

/** What rules of tailoring do to a profile, and what they may not do. */
class TailoringTest {

    private static final ContextCondition FOREST = new ContextCondition.Is("land-use", Set.of("forest"));
    private static final SiteContext IN_FOREST =
            SiteContext.builder().landUse(LandUse.FOREST).build();

    /** Weights geohazard 0.2, soil-water 0.2, land 0.2, vegetation 0.4; land has two indicators of equal weight. */
    private static TestProfiles four() {
        return TestProfiles.profile()
                .scored("geohazard.factor", Dimension.GEOHAZARD, "1", Direction.BENEFIT, Goalposts.of(0, 2))
                .scored("soil-water.erosion", Dimension.SOIL_WATER, "t/km2/a", Direction.COST, Goalposts.of(9, 0))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .scored("land.matter", Dimension.LAND, "g/kg", Direction.BENEFIT, Goalposts.of(0, 20))
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .known("vegetation.height", Dimension.VEGETATION, "m", Direction.BENEFIT)
                .weights(Weights.of(weights(0.2, 0.2, 0.2, 0.4)));
    }

    private static Map<String, Double> weights(double geohazard, double soilWater, double land, double vegetation) {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("geohazard", geohazard);
        weights.put("soil-water", soilWater);
        weights.put("land", land);
        weights.put("vegetation", vegetation);
        return weights;
    }

    private static TailoringRule rule(String id, Adjustment... then) {
        return new TailoringRule(
                id, Stage.LAND_USE, FOREST, List.of(then), TestProfiles.text("why of " + id), TestProfiles.MADE_UP);
    }

    private static TailoredProfile tailored(SiteContext context, Adjustment... then) {
        return four().tailoring(rule("t1", then)).build().tailoredTo(context);
    }

    private static double weight(TailoredProfile tailored, String dimension) {
        IndexNode.Branch index = tailored.profile().index();
        return index.weighting().weights(index.childCodes()).weightOf(dimension);
    }

    private static List<String> trace(TailoredProfile tailored) {
        return tailored.steps().stream()
                .map(step ->
                        step.rule() + ": " + step.node() + ": " + step.change().en())
                .toList();
    }

    private static Requirement requirement(String id) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                new Criterion.Within("vegetation.cover", new ValueRange(30, 100)),
                DecisionRule.POINT,
                new Consequence.Advises(),
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
    }

    @Test
    void a_factor_multiplies_a_weight_and_the_others_share_the_rest() {
        TailoredProfile tailored = tailored(IN_FOREST, new Adjustment.MultiplyWeight("vegetation", 1.5));

        // 0.6 of 1.2 would leave geohazard and soil-water 1/6, below their published 0.2: they are fixed, 0.6 is shared
        // 1 : 3
        assertThat(weight(tailored, "geohazard")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored, "soil-water")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored, "land")).isEqualTo(0.15, within(1e-15));
        assertThat(weight(tailored, "vegetation")).isEqualTo(0.45, within(1e-15));
        assertThat(trace(tailored))
                .containsExactly(
                        "t1: vegetation: weight × 1.5",
                        "weights: land: weight 0.2 → 0.15",
                        "weights: vegetation: weight 0.4 → 0.45");
    }

    @Test
    void the_product_of_factors_is_bounded_by_one_half_and_two() {
        SiteContext safe = IN_FOREST.toBuilder()
                .fact("geohazard-absent", "yes")
                .fact("contamination-absent", "yes")
                .build();

        TailoredProfile more =
                tailored(safe, new Adjustment.MultiplyWeight("land", 1.8), new Adjustment.MultiplyWeight("land", 1.8));
        TailoredProfile less = tailored(safe, new Adjustment.MultiplyWeight("land", 0.1));

        // 0.2 · 2 of 1.2, and 0.2 · 0.5 of 0.9
        assertThat(weight(more, "land")).isEqualTo(0.4 / 1.2, within(1e-15));
        assertThat(weight(less, "land")).isEqualTo(0.1 / 0.9, within(1e-15));
        assertThat(trace(more)).contains("bound-on-factors: land: product of factors 3.24 → 2");
        assertThat(trace(less)).contains("bound-on-factors: land: product of factors 0.1 → 0.5");
    }

    @Test
    void a_kept_dimension_has_three_percent_at_least() {
        TailoredProfile tailored = four().weights(Weights.of(weights(0.3, 0.3, 0.04, 0.36)))
                .tailoring(rule("t1", new Adjustment.MultiplyWeight("land", 0.5)))
                .build()
                .tailoredTo(IN_FOREST);

        assertThat(weight(tailored, "land")).isEqualTo(0.03, within(1e-15));
    }

    @Test
    void no_factor_talks_geohazard_or_contamination_away_unless_they_are_stated_to_be_absent() {
        Adjustment[] then = {
            new Adjustment.MultiplyWeight("geohazard", 0.5), new Adjustment.MultiplyWeight("soil-water", 0.5)
        };
        SiteContext noSlope =
                IN_FOREST.toBuilder().fact("geohazard-absent", "yes").build();
        SiteContext unsure =
                IN_FOREST.toBuilder().fact("geohazard-absent", "no").build();

        assertThat(weight(tailored(IN_FOREST, then), "geohazard")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored(IN_FOREST, then), "soil-water")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored(unsure, then), "geohazard")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored(noSlope, then), "geohazard")).isLessThan(0.2);
        assertThat(weight(tailored(noSlope, then), "soil-water")).isEqualTo(0.2, within(1e-15));
    }

    @Test
    void other_judgements_do_not_talk_them_away_either() {
        TailoredProfile tailored = tailored(
                IN_FOREST,
                new Adjustment.ReplaceWeighting("index", new Direct(Weights.of(weights(0.02, 0.18, 0.4, 0.4)))));

        assertThat(weight(tailored, "geohazard")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored, "soil-water")).isEqualTo(0.2, within(1e-15));
        assertThat(weight(tailored, "land")).isEqualTo(0.3, within(1e-15));
    }

    @Test
    void dropping_adding_and_requiring_are_traced() {
        TailoredProfile tailored = tailored(
                IN_FOREST,
                new Adjustment.Drop("land.matter"),
                new Adjustment.AddIndicator(
                        "vegetation", 0.25, TestProfiles.ruleOf("vegetation.height", Goalposts.of(0, 5))),
                new Adjustment.RequireIndicator("land.depth"),
                new Adjustment.AddRequirement(requirement("r9")));

        assertThat(tailored.profile().index().indicators())
                .containsExactly(
                        "geohazard.factor",
                        "soil-water.erosion",
                        "land.depth",
                        "vegetation.cover",
                        "vegetation.height");
        IndexNode.Branch vegetation =
                (IndexNode.Branch) tailored.profile().index().children().get(3);
        assertThat(vegetation.weighting().weights(vegetation.childCodes()).weightOf("vegetation.cover"))
                .isEqualTo(0.75);
        assertThat(tailored.profile().rule("land.depth").core()).isTrue();
        assertThat(tailored.profile().requirements()).hasSize(1);
        assertThat(trace(tailored))
                .containsExactly(
                        "t1: land.matter: left out: why of t1",
                        "t1: vegetation.height: added to vegetation with weight 0.25",
                        "t1: land.depth: core evidence from here on",
                        "t1: r9: requirement added: r9");
    }

    @Test
    void dropping_the_last_indicator_leaves_its_dimension_out_with_the_reason() {
        TailoredProfile tailored = tailored(IN_FOREST, new Adjustment.Drop("vegetation.cover"));

        assertThat(tailored.profile().index().childCodes()).containsExactly("geohazard", "soil-water", "land");
        assertThat(tailored.profile().leftOut()).containsKey("vegetation");
        assertThat(weight(tailored, "land")).isEqualTo(1.0 / 3, within(1e-15));
    }

    @Test
    void a_rule_whose_condition_is_unknown_or_false_changes_nothing() {
        SiteContext paddy = SiteContext.builder().landUse(LandUse.PADDY).build();

        for (SiteContext context : List.of(SiteContext.UNKNOWN, paddy)) {
            TailoredProfile tailored = tailored(context, new Adjustment.Drop("land"));
            assertThat(tailored.steps()).isEmpty();
            assertThat(tailored.profile().index()).isEqualTo(tailored.original().index());
        }
    }

    @Test
    void a_context_that_cannot_be_is_refused_by_the_rule_that_says_so() {
        Profile profile = four().tailoring(rule("t1", new Adjustment.Refuse(TestProfiles.text("no soil"))))
                .build();

        assertThatThrownBy(() -> profile.tailoredTo(IN_FOREST))
                .isInstanceOf(ContextRefusedException.class)
                .hasMessage("context must be possible: got one that rule t1 refuses: no soil");
    }

    @Test
    void what_does_not_apply_is_left_out_with_the_reason_of_the_site() {
        TailoredProfile tailored = four().build()
                .tailoredTo(SiteContext.builder()
                        .notApplicable("land.matter", "bare rock")
                        .build());

        assertThat(tailored.profile().index().indicators()).doesNotContain("land.matter");
        assertThat(trace(tailored))
                .containsExactly("not-applicable: land.matter: not applicable, as the site states: bare rock");
    }

    @Test
    void a_site_to_which_nothing_applies_is_refused_and_the_others_are_evaluated() {
        SiteContext.Builder nothing =
                SiteContext.builder().fact("geohazard-absent", "yes").fact("contamination-absent", "yes");
        Profile profile = four().build();
        profile.index().indicators().forEach(code -> nothing.notApplicable(code, "no"));
        List<Observation> observations = List.of(seen("t"));

        BatchEvaluation batch = Evaluator.of(profile)
                .evaluate(new EvaluationInput(
                        Sites.of(List.of(Site.of("s", nothing.build()), Site.of("t", SiteContext.UNKNOWN))),
                        observations,
                        List.of()));

        assertThat(batch.refusal(0)).isPresent();
        assertThat(batch.refusal(1)).isEmpty();
        assertThat(batch.evaluations()).hasSize(1);
        assertThat(batch.gradeCounts())
                .containsExactly(Map.entry("A", 0), Map.entry("B", 0), Map.entry("C", 0), Map.entry("D", 1));
        assertThat(batch.condition(0)).isNaN();
        assertThat(batch.gradeIndex(0)).isEqualTo(-1);
    }

    private static Observation seen(String site) {
        return Observation.builder(site, State.CURRENT, "vegetation.cover")
                .value(50)
                .date(LocalDate.parse("2020-06-01"))
                .build();
    }

    @Test
    void the_resolved_digest_tells_contexts_apart_only_where_rules_differ() {
        Profile profile = four().tailoring(rule("t1", new Adjustment.MultiplyWeight("land", 1.2)))
                .build();
        String unknown = profile.tailoredTo(SiteContext.UNKNOWN).resolvedDigest();

        assertThat(unknown).matches("[0-9a-f]{64}");
        assertThat(profile.tailoredTo(SiteContext.builder().region("x").build()).resolvedDigest())
                .isEqualTo(unknown);
        assertThat(profile.tailoredTo(IN_FOREST).resolvedDigest()).isNotEqualTo(unknown);
    }

    @Test
    void broken_rules_do_not_load_and_say_where() {
        broken("/tailoring/0/then/0", "node must stand in the index", new Adjustment.Drop("vegetatio"));
        broken("/tailoring/0/then/0", "(maybe \"land\")", new Adjustment.MultiplyWeight("lan", 2));
        broken(
                "/tailoring/0/then/0/valueFunction",
                "must follow its direction",
                new Adjustment.ReplaceValueFunction("land.depth", Goalposts.of(9, 0), TestProfiles.MADE_UP));
        broken(
                "/tailoring/0/then/0/rule/valueFunction",
                "must have a value function",
                new Adjustment.AddIndicator("vegetation", 0.1, TestProfiles.ruleOf("vegetation.height", null)));
        broken(
                "/tailoring/0/then/0/indicator",
                "vegetation.heigt",
                new Adjustment.RequireIndicator("vegetation.heigt"));
        assertThatThrownBy(() -> four().tailoring(rule("t1", new Adjustment.Drop("land")))
                        .tailoring(rule("t1", new Adjustment.Drop("land")))
                        .build())
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/tailoring/1/id"));
        assertThatThrownBy(() -> four().requirement(requirement("a"))
                        .requirement(requirement("a"))
                        .build())
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo("/requirements/1/id"));
    }

    private static void broken(String pointer, String words, Adjustment adjustment) {
        assertThatThrownBy(() -> tailored(IN_FOREST, adjustment))
                .hasMessageContaining(words)
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo(pointer));
    }

    @Test
    void an_attribute_comes_with_its_indicators_and_their_weights() {
        IndexNode.Branch heritage = new IndexNode.Branch(
                "heritage",
                TestProfiles.text("heritage"),
                new Arithmetic(),
                new Direct(Weights.of(Map.of("vegetation.height", 1.0))),
                List.of(new IndexNode.Leaf("vegetation.height")));
        TailoredProfile tailored = tailored(
                IN_FOREST,
                new Adjustment.AddBranch("vegetation", 0.25, heritage, List.of(rule("vegetation.height"))),
                new Adjustment.MultiplyWeight("heritage", 3));

        IndexNode.Branch vegetation =
                (IndexNode.Branch) tailored.profile().index().children().get(3);
        Weights weights = vegetation.weighting().weights(vegetation.childCodes());
        assertThat(weights.weightOf("heritage")).isEqualTo(0.5);
        assertThat(weights.weightOf("vegetation.cover")).isEqualTo(0.5);
        assertThat(vegetation.indicators()).containsExactly("vegetation.cover", "vegetation.height");
    }

    @Test
    void an_attribute_must_have_a_rule_for_each_of_its_indicators() {
        IndexNode.Branch heritage = new IndexNode.Branch(
                "heritage",
                TestProfiles.text("heritage"),
                new Arithmetic(),
                new org.restoration.evaluation.weighting.Equal(),
                List.of(new IndexNode.Leaf("vegetation.height")));

        assertThatThrownBy(() -> new Adjustment.AddBranch("vegetation", 0.25, heritage, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one rule for each of its indicators [vegetation.height]: got []");
    }

    @Test
    void the_management_score_is_tailored_like_the_index() {
        Profile profile = four().managed(
                        "society.funds", Dimension.SOCIETY, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .managed("society.jobs", Dimension.SOCIETY, "1", Direction.BENEFIT, Goalposts.of(0, 9))
                .tailoring(rule(
                        "t1",
                        new Adjustment.MultiplyWeight("society.jobs", 3),
                        new Adjustment.ReplaceValueFunction("society.jobs", Goalposts.of(0, 5), TestProfiles.MADE_UP)))
                .tailoring(new TailoringRule(
                        "t2",
                        Stage.LAND_USE,
                        new ContextCondition.Is("land-use", Set.of("grassland")),
                        List.of(new Adjustment.Drop("society.jobs"), new Adjustment.Drop("society.funds")),
                        TestProfiles.text("t2"),
                        TestProfiles.MADE_UP))
                .build();

        IndexNode.Branch management =
                profile.tailoredTo(IN_FOREST).profile().management().orElseThrow();
        assertThat(management.weighting().weights(management.childCodes()).weightOf("society.jobs"))
                .isEqualTo(0.75);
        assertThat(profile.tailoredTo(
                                SiteContext.builder().landUse(LandUse.GRASSLAND).build())
                        .profile()
                        .management())
                .isEmpty();
    }

    @Test
    void a_state_indicator_is_not_added_to_the_management_score() {
        TestProfiles profile = four().managed(
                        "society.funds", Dimension.SOCIETY, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .tailoring(rule("t1", new Adjustment.AddIndicator("management", 0.5, rule("vegetation.height"))));

        assertThatThrownBy(profile::build)
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/tailoring/0/then/0/rule/indicator")
                .hasMessageContaining("added to the management score must be of kind response: got state");
    }

    private static IndicatorRule rule(String indicator) {
        return new IndicatorRule(
                indicator,
                false,
                java.util.Optional.of(Goalposts.of(0, 9)),
                java.util.Optional.of(TestProfiles.MADE_UP),
                null,
                null,
                null,
                null,
                java.util.Optional.empty(),
                false,
                TestProfiles.text("for a test"));
    }

    @Test
    void what_must_apply_counts_as_missing_though_the_site_says_it_does_not_apply() {
        IndicatorRule mustApply = new IndicatorRule(
                "land.slope",
                false,
                java.util.Optional.of(Goalposts.of(0, 9)),
                java.util.Optional.of(TestProfiles.MADE_UP),
                null,
                null,
                null,
                null,
                java.util.Optional.empty(),
                false,
                TestProfiles.text("for a test"));
        TailoredProfile tailored = four().used(mustApply, Dimension.LAND, "deg", Direction.BENEFIT)
                .build()
                .tailoredTo(SiteContext.builder()
                        .notApplicable("land.slope", "flat")
                        .build());

        assertThat(tailored.profile().index().indicators()).contains("land.slope");
        assertThat(tailored.steps()).isEmpty();
        assertThat(tailored.findings()).hasSize(1);
        assertThat(tailored.findings().get(0).code()).isEqualTo("PRF-102");
        assertThat(tailored.findings().get(0).message().en())
                .isEqualTo(
                        "indicator land.slope must apply under profile test; it counts as missing: got not applicable");
    }

    @Test
    void a_protected_dimension_is_kept_until_its_hazard_is_stated_to_be_absent() {
        SiteContext flat =
                SiteContext.builder().notApplicable("geohazard.factor", "flat").build();
        SiteContext safe = flat.toBuilder().fact("geohazard-absent", "yes").build();
        Profile profile = four().build();

        assertThat(profile.tailoredTo(flat).profile().index().childCodes()).contains("geohazard");
        assertThat(profile.tailoredTo(flat).findings())
                .extracting(finding -> finding.code())
                .containsExactly("PRF-105");
        assertThat(profile.tailoredTo(flat).findings().get(0).message().en())
                .contains("unless the site states the fact geohazard-absent = yes");
        assertThat(profile.tailoredTo(safe).profile().index().childCodes()).doesNotContain("geohazard");
        assertThat(profile.tailoredTo(safe).findings()).isEmpty();
    }

    @Test
    void a_rule_does_not_leave_out_what_the_site_has_left_of_a_protected_dimension() {
        Profile profile = four().scored(
                        "geohazard.angle", Dimension.GEOHAZARD, "deg", Direction.COST, Goalposts.of(50, 10))
                .tailoring(rule("t1", new Adjustment.Drop("geohazard.factor")))
                .build();

        TailoredProfile tailored = profile.tailoredTo(
                IN_FOREST.toBuilder().notApplicable("geohazard.angle", "flat").build());

        assertThat(tailored.profile().index().indicators())
                .contains("geohazard.factor")
                .doesNotContain("geohazard.angle");
        assertThat(tailored.findings()).extracting(finding -> finding.code()).containsExactly("PRF-105");
    }

    @Test
    void other_judgements_hold_among_the_nodes_that_are_left_and_leave_what_was_added_its_weight() {
        Adjustment.ReplaceWeighting judgements = new Adjustment.ReplaceWeighting(
                "land", new Direct(Weights.of(Map.of("land.depth", 0.2, "land.matter", 0.5, "land.slope", 0.3))));
        Profile profile = four().scored("land.slope", Dimension.LAND, "deg", Direction.COST, Goalposts.of(50, 0))
                .known("land.stones", Dimension.LAND, "%", Direction.COST)
                .tailoring(rule(
                        "t1",
                        new Adjustment.AddIndicator(
                                "land", 0.4, TestProfiles.ruleOf("land.stones", Goalposts.of(50, 0))),
                        judgements))
                .build();

        IndexNode.Branch land = (IndexNode.Branch) profile.tailoredTo(IN_FOREST.toBuilder()
                        .notApplicable("land.slope", "flat")
                        .build())
                .profile()
                .index()
                .children()
                .get(2);

        // 0.6 is shared 2 : 5
        Weights weights = land.weighting().weights(land.childCodes());
        assertThat(weights.weightOf("land.stones")).isEqualTo(0.4, within(1e-15));
        assertThat(weights.weightOf("land.depth")).isEqualTo(0.6 * 2 / 7, within(1e-15));
        assertThat(weights.weightOf("land.matter")).isEqualTo(0.6 * 5 / 7, within(1e-15));
    }
}
