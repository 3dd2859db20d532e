package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.BaselineToReference;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.weighting.Direct;
import org.restoration.evaluation.weighting.Equal;
import org.restoration.evaluation.weighting.Weights;

/** A rule that some site would stumble over is refused when the profile loads, with its place. */
class TailoringCheckTest {

    private static final ContextCondition FOREST = is("land-use", "forest");
    private static final ContextCondition PADDY = is("land-use", "paddy");
    private static final ContextCondition TAILINGS = is("mining-mode", "tailings");
    private static final String CADMIUM = "gb-15618-2018.soil.cadmium.intervention";

    private static TestProfiles profile() {
        return TestProfiles.profile()
                .scored("geohazard.factor", Dimension.GEOHAZARD, "1", Direction.BENEFIT, Goalposts.of(0, 2))
                .scored("geohazard.angle", Dimension.GEOHAZARD, "deg", Direction.COST, Goalposts.of(50, 10))
                .scored("soil-water.erosion", Dimension.SOIL_WATER, "t/km2/a", Direction.COST, Goalposts.of(9, 0))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .observed("land.matter", Dimension.LAND, "g/kg", Direction.BENEFIT)
                .known("vegetation.height", Dimension.VEGETATION, "m", Direction.BENEFIT)
                .known("soil.cadmium", Dimension.SOIL_WATER, "mg/kg", Direction.COST)
                .knownOf("vegetation.cover/green", "vegetation.ndvi", Dimension.VEGETATION, "1", Direction.BENEFIT)
                .knownOf("vegetation.height/top", "vegetation.top", Dimension.VEGETATION, "m", Direction.BENEFIT);
    }

    private static ContextCondition is(String key, String... values) {
        return new ContextCondition.Is(key, Set.of(values));
    }

    private static ContextCondition all(ContextCondition... conditions) {
        return new ContextCondition.AllOf(List.of(conditions));
    }

    private static TailoringRule rule(String id, ContextCondition when, Adjustment... then) {
        return new TailoringRule(
                id, Stage.LAND_USE, when, List.of(then), TestProfiles.text("why"), TestProfiles.MADE_UP);
    }

    private static Adjustment.AddIndicator add(String parent, String indicator, ValueFunction function) {
        return new Adjustment.AddIndicator(parent, 0.25, TestProfiles.ruleOf(indicator, function));
    }

    private static Adjustment.AddIndicator height() {
        return add("vegetation", "vegetation.height", Goalposts.of(0, 5));
    }

    private static IndicatorRule read(String indicator, Reduction reduction, Derivation derivation, Provenance origin) {
        return new IndicatorRule(
                indicator,
                false,
                Optional.of(Goalposts.of(0, 5)),
                Optional.of(origin),
                null,
                reduction,
                Period.ofMonths(3),
                null,
                Optional.ofNullable(derivation),
                false,
                TestProfiles.text("for a test"));
    }

    private static Requirement requirement(String id, Criterion criterion, Consequence consequence) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                criterion,
                DecisionRule.POINT,
                consequence,
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
    }

    private static Criterion within(String indicator) {
        return new Criterion.Within(indicator, new ValueRange(0, 9));
    }

    private static Adjustment.AddRequirement require(String id, Criterion criterion) {
        return new Adjustment.AddRequirement(requirement(id, criterion, new Consequence.Advises()));
    }

    private static void refused(TestProfiles profile, String pointer, String... words) {
        assertThatThrownBy(profile::build)
                .hasMessageContainingAll(words)
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo(pointer));
    }

    private static void refused(String pointer, String words, Adjustment... then) {
        refused(profile().tailoring(rule("t1", FOREST, then)), pointer, words);
    }

    @Test
    void an_added_indicator_is_checked_like_any_other() {
        String at = "/tailoring/0/then/0";
        refused(at + "/rule/indicator", "Maybe \"vegetation.height\"", add("vegetation", "vegetation.heigth", null));
        refused(
                at + "/rule/indicator",
                "indicators of dimension land must belong to it: got vegetation.height of vegetation",
                add("land", "vegetation.height", Goalposts.of(0, 5)));
        refused(
                at + "/rule/indicator",
                "an indicator must stand in the hierarchy once",
                add("vegetation", "vegetation.cover", Goalposts.of(0, 5)));
        refused(
                at + "/rule/indicator",
                "must not count one thing twice (the rule that adds one may drop the other): got vegetation.cover and"
                        + " vegetation.ndvi",
                add("vegetation", "vegetation.ndvi", Goalposts.of(0, 1)));
        refused(
                at + "/rule/valueFunction/limitTable",
                "maybe \"" + CADMIUM + "\"",
                add("soil-water", "soil.cadmium", new LimitExceedance(CADMIUM + "s", Goalposts.of(2, 0.1))));
        refused(
                at + "/rule/provenance/source",
                "nobody",
                new Adjustment.AddIndicator(
                        "vegetation", 0.1, read("vegetation.height", null, null, Provenance.judgement("nobody", ""))));
        refused(
                at + "/rule/derivation",
                "inputs of a derivation must be indicators of the profile: got soil.cadmium",
                new Adjustment.AddIndicator(
                        "vegetation",
                        0.1,
                        read(
                                "vegetation.height",
                                null,
                                new Derivation.Ratio("land.depth", "soil.cadmium"),
                                TestProfiles.MADE_UP)));
    }

    @Test
    void a_parent_is_a_node_below_the_index() {
        refused(
                "/tailoring/0/then/0/parent",
                "(maybe \"vegetation\")",
                add("vegetatio", "vegetation.height", Goalposts.of(0, 5)));
        refused("/tailoring/0/then/0/parent", "got index", add("index", "vegetation.height", Goalposts.of(0, 5)));
        refused(
                "/tailoring/0/then/0/parent",
                "got vegetation.cover",
                add("vegetation.cover", "vegetation.height", Goalposts.of(0, 5)));
    }

    @Test
    void a_rule_may_replace_one_member_of_a_family_by_another() {
        Profile profile = profile()
                .tailoring(rule(
                        "t1",
                        FOREST,
                        add("vegetation", "vegetation.ndvi", Goalposts.of(0, 1)),
                        new Adjustment.Drop("vegetation.cover")))
                .build();

        assertThat(profile.tailoredTo(
                                SiteContext.builder().landUse(LandUse.FOREST).build())
                        .profile()
                        .index()
                        .indicators())
                .contains("vegetation.ndvi")
                .doesNotContain("vegetation.cover");
    }

    @Test
    void two_rules_add_one_thing_only_where_they_never_meet() {
        TestProfiles meeting =
                profile().tailoring(rule("t1", FOREST, height())).tailoring(rule("t2", TAILINGS, height()));
        TestProfiles family = profile()
                .tailoring(rule("t1", FOREST, height()))
                .tailoring(rule("t2", TAILINGS, add("vegetation", "vegetation.top", Goalposts.of(0, 9))));

        refused(
                meeting,
                "/tailoring/1/then/0/rule/indicator",
                "vegetation.height, which rule t1 adds for the same site");
        refused(family, "/tailoring/1/then/0/rule/indicator", "vegetation.top and vegetation.height", "rule t1");
        profile()
                .tailoring(rule("t1", FOREST, height()))
                .tailoring(rule("t2", PADDY, height()))
                .build();
        profile()
                .tailoring(rule("t0", all(FOREST, TAILINGS), new Adjustment.Refuse(TestProfiles.text("no"))))
                .tailoring(rule("t1", FOREST, height()))
                .tailoring(rule("t2", TAILINGS, height()))
                .build();
    }

    @Test
    void an_indicator_is_read_in_one_way_for_all_sites() {
        Adjustment worst = new Adjustment.AddIndicator(
                "vegetation", 0.1, read("vegetation.height", new Reduction.Worst(), null, TestProfiles.MADE_UP));
        Adjustment observed = new Adjustment.AddIndicator(
                "land", 0.1, read("land.matter", new Reduction.Worst(), null, TestProfiles.MADE_UP));

        refused(
                profile().tailoring(rule("t1", FOREST, height())).tailoring(rule("t2", PADDY, worst)),
                "/tailoring/1/then/0/rule",
                "reduction, window, censoring and derivation of vegetation.height must be those given by rule t1");
        refused("/tailoring/0/then/0/rule", "those given under /indicators/5", observed);
    }

    @Test
    void an_added_attribute_is_checked_with_all_its_nodes() {
        IndexNode.Branch land = new IndexNode.Branch(
                "land",
                TestProfiles.text("land"),
                new Arithmetic(),
                new Equal(),
                List.of(new IndexNode.Leaf("vegetation.height")));
        IndexNode.Branch unweighted = new IndexNode.Branch(
                "shape",
                TestProfiles.text("shape"),
                new Arithmetic(),
                new Direct(Weights.of(Map.of("vegetation.top", 1.0))),
                List.of(new IndexNode.Leaf("vegetation.height")));
        List<IndicatorRule> rules = List.of(TestProfiles.ruleOf("vegetation.height", Goalposts.of(0, 5)));

        refused(
                "/tailoring/0/then/0/branch",
                "codes of nodes must differ: got land twice",
                new Adjustment.AddBranch("vegetation", 0.2, land, rules));
        refused(
                "/tailoring/0/then/0/branch/weighting",
                "vegetation.top",
                new Adjustment.AddBranch("vegetation", 0.2, unweighted, rules));
    }

    @Test
    void an_added_requirement_is_checked_like_any_other() {
        String at = "/tailoring/0/then/0/requirement";
        refused(
                at + "/criterion",
                "or be added by a tailoring rule: got none for soil.cadmium",
                require("r", within("soil.cadmium")));
        refused(
                at + "/consequence/grade",
                "got \"E\"",
                new Adjustment.AddRequirement(requirement("r", within("land.depth"), new Consequence.CapsGrade("E"))));
        refused(
                profile()
                        .requirement(requirement("r", within("land.depth"), new Consequence.Blocks()))
                        .tailoring(rule("t1", FOREST, require("r", within("land.depth")))),
                at + "/id",
                "ids of requirements must differ: got r twice");
    }

    @Test
    void two_rules_add_requirements_of_one_id_only_where_they_never_meet() {
        refused(
                profile()
                        .tailoring(rule("t1", FOREST, require("r", within("land.depth"))))
                        .tailoring(rule("t2", TAILINGS, require("r", within("land.depth")))),
                "/tailoring/1/then/0/requirement/id",
                "r, which rule t1 adds for the same site");
        profile()
                .tailoring(rule("t1", FOREST, require("r", within("land.depth"))))
                .tailoring(rule("t2", PADDY, require("r", within("land.depth"))))
                .build();
    }

    @Test
    void a_requirement_may_ask_for_an_indicator_that_a_rule_adds() {
        Profile profile = profile()
                .requirement(requirement("base", within("vegetation.height"), new Consequence.Advises()))
                .tailoring(rule("t1", FOREST, height(), require("same", within("vegetation.height"))))
                .tailoring(rule("t2", TAILINGS, require("other", within("vegetation.height"))))
                .build();

        for (SiteContext context : List.of(
                SiteContext.UNKNOWN,
                SiteContext.builder().landUse(LandUse.FOREST).build(),
                SiteContext.builder().miningMode(MiningMode.TAILINGS).build())) {
            assertThat(profile.tailoredTo(context).profile().rule("vegetation.height"))
                    .isNotNull();
        }
    }

    @Test
    void what_must_be_core_evidence_stands_in_the_index() {
        String at = "/tailoring/0/then/0/indicator";
        refused(at, "Maybe \"vegetation.cover\"", new Adjustment.RequireIndicator("vegetation.covr"));
        refused(at, "node must stand in the index", new Adjustment.RequireIndicator("land.matter"));
        refused(at, "node must stand in the index", new Adjustment.RequireIndicator("vegetation.height"));
        profile()
                .tailoring(rule("t1", FOREST, height(), new Adjustment.RequireIndicator("vegetation.height")))
                .build();
    }

    @Test
    void the_index_itself_is_neither_dropped_nor_weighed() {
        refused("/tailoring/0/then/0", "got index", new Adjustment.Drop("index"));
        refused("/tailoring/0/then/0", "got index", new Adjustment.MultiplyWeight("index", 2));
    }

    @Test
    void other_judgements_are_about_the_children_of_the_node() {
        refused(
                "/tailoring/0/then/0/weighting",
                "geohazard.factor",
                new Adjustment.ReplaceWeighting("geohazard", new Direct(Weights.of(Map.of("geohazard.factor", 1.0)))));
        refused(
                "/tailoring/0/then/0",
                "node must stand in the index",
                new Adjustment.ReplaceWeighting("land.depth", new Equal()));
    }

    @Test
    void no_rule_scores_the_way_from_baseline_to_reference_where_effectiveness_is_graded() {
        BaselineToReference way = new BaselineToReference(Goalposts.of(0, 1));
        refused(
                profile()
                        .headline(Headline.EFFECTIVENESS)
                        .tailoring(rule("t1", FOREST, add("vegetation", "vegetation.height", way))),
                "/tailoring/0/then/0/rule/valueFunction",
                "baseline to reference");
        refused(
                profile()
                        .tailoring(rule(
                                "t1",
                                FOREST,
                                new Adjustment.ReplaceValueFunction("land.depth", way, TestProfiles.MADE_UP),
                                new Adjustment.SetHeadline(Headline.EFFECTIVENESS))),
                "/tailoring/0/then/0/valueFunction",
                "baseline to reference");
    }

    @Test
    void a_protected_dimension_is_dropped_only_where_its_hazard_is_stated_to_be_absent() {
        Adjustment drop = new Adjustment.Drop("geohazard");
        String must =
                "dimension geohazard must not be left out unless a condition demands the fact geohazard-absent = yes";

        refused("/tailoring/0/then/0", must, drop);
        refused(
                "/tailoring/0/then/1",
                must,
                new Adjustment.Drop("geohazard.factor"),
                new Adjustment.Drop("geohazard.angle"));
        refused(profile().tailoring(rule("t1", is("contamination-absent", "yes"), drop)), "/tailoring/0/then/0", must);
        refused(profile().tailoring(rule("t1", is("geohazard-absent", "no"), drop)), "/tailoring/0/then/0", must);
        refused(
                profile()
                        .tailoring(rule(
                                "t1",
                                new ContextCondition.AnyOf(List.of(FOREST, is("geohazard-absent", "yes"))),
                                drop)),
                "/tailoring/0/then/0",
                must);
        refused(
                "/tailoring/0/then/1",
                "dimension soil-water must not be left out",
                new Adjustment.Drop("land"),
                new Adjustment.Drop("soil-water.erosion"));
        profile().tailoring(rule("t1", is("geohazard-absent", "yes"), drop)).build();
        profile()
                .tailoring(rule("t1", all(FOREST, is("geohazard-absent", "yes")), drop))
                .build();
    }

    @Test
    void rules_do_not_drop_a_protected_dimension_together() {
        TailoringRule factor = rule("t1", FOREST, new Adjustment.Drop("geohazard.factor"));
        Adjustment angle = new Adjustment.Drop("geohazard.angle");

        refused(
                profile().tailoring(factor).tailoring(rule("t2", TAILINGS, new Adjustment.Drop("land"), angle)),
                "/tailoring/1/then/1",
                "got tailoring rules [t1, t2] with conditions [land-use in [forest], mining-mode in [tailings]]");
        profile().tailoring(factor).tailoring(rule("t2", PADDY, angle)).build();
        profile()
                .tailoring(factor)
                .tailoring(rule("t2", all(TAILINGS, is("geohazard-absent", "yes")), angle))
                .build();
    }

    @Test
    void a_rule_that_contradicts_itself_can_never_apply() {
        Adjustment change = new Adjustment.MultiplyWeight("land", 1.2);
        List<ContextCondition> impossible = List.of(
                all(FOREST, PADDY),
                all(FOREST, new ContextCondition.Not(FOREST)),
                all(TAILINGS, new ContextCondition.Not(new ContextCondition.AnyOf(List.of(FOREST, TAILINGS)))),
                new ContextCondition.Not(is("damage-degree", "slight", "moderate", "severe")),
                new ContextCondition.AnyOf(List.of()));

        for (ContextCondition condition : impossible) {
            refused(
                    profile().tailoring(rule("t1", condition, change)),
                    "/tailoring/0/when",
                    "tailoring rule t1 must be able to apply (alternatives stand in one condition's values or in any-of)",
                    "contradicts itself, " + condition);
        }
        profile()
                .tailoring(rule("t1", all(FOREST, new ContextCondition.Not(is("region", "shanxi"))), change))
                .build();
    }

    @Test
    void a_rule_for_sites_outside_the_scope_only_can_never_apply() {
        Adjustment change = new Adjustment.MultiplyWeight("land", 1.2);
        Scope scope = new Scope(Set.of("shanxi", "shaanxi"), Set.of(), Set.of(MiningMode.OPEN_PIT));

        refused(
                profile().scope(scope).tailoring(rule("t1", is("region", "shaanx"), change)),
                "/tailoring/0/when",
                "inside the scope of the profile, {region=[shaanxi, shanxi], mining-mode=[open-pit]}",
                "(maybe \"shaanxi\"): got region in [shaanx]");
        refused(profile().scope(scope).tailoring(rule("t1", TAILINGS, change)), "/tailoring/0/when", "scope");
        profile()
                .scope(scope)
                .tailoring(rule("t1", new ContextCondition.AnyOf(List.of(TAILINGS, FOREST)), change))
                .build();
    }

    @Test
    void a_rule_that_another_always_refuses_can_never_apply() {
        Adjustment change = new Adjustment.MultiplyWeight("land", 1.2);
        TailoringRule refusal = rule("t1", FOREST, new Adjustment.Refuse(TestProfiles.text("no")));
        TailoringRule narrow = rule("t1", all(FOREST, TAILINGS), new Adjustment.Refuse(TestProfiles.text("no")));
        TailoringRule again = rule("t2", all(FOREST, TAILINGS), new Adjustment.Refuse(TestProfiles.text("no")));

        refused(
                profile().tailoring(refusal).tailoring(rule("t2", all(FOREST, TAILINGS), change)),
                "/tailoring/1/when",
                "tailoring rule t2 must be able to apply to a site that no other rule refuses",
                "always refused by [t1]");
        refused(profile().tailoring(refusal).tailoring(again), "/tailoring/1/when", "always refused by [t1]");
        profile().tailoring(narrow).tailoring(rule("t2", FOREST, change)).build();
        profile()
                .tailoring(narrow)
                .tailoring(rule("t2", FOREST, new Adjustment.Refuse(TestProfiles.text("no"))))
                .build();
    }

    @Test
    void a_value_that_an_axis_has_not_is_refused_at_its_place() {
        refused(
                profile()
                        .tailoring(rule(
                                "t1",
                                all(TAILINGS, new ContextCondition.Not(is("land-use", "forrest"))),
                                new Adjustment.Drop("land"))),
                "/tailoring/0/when/conditions/1/condition/values",
                "(maybe \"forest\")");
    }
}
