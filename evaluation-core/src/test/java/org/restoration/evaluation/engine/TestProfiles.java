package org.restoration.evaluation.engine;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.DamageScale;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.json.ReferenceJson;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.BaselineToReference;
import org.restoration.evaluation.normalization.Classes;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.LogLogistic;
import org.restoration.evaluation.normalization.Logistic;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.normalization.PiecewiseLinear;
import org.restoration.evaluation.normalization.RatioToReference;
import org.restoration.evaluation.normalization.Saturation;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.profile.Lifecycle;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Scope;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.target.PlannedTarget;
import org.restoration.evaluation.target.TargetTemplate;
import org.restoration.evaluation.unit.Unit;
import org.restoration.evaluation.weighting.Direct;
import org.restoration.evaluation.weighting.Weighting;
import org.restoration.evaluation.weighting.Weights;

/** Builds small profiles for tests: few indicators, round numbers, so that results can be worked out by hand. */
public final class TestProfiles {

    /** Where the numbers of test profiles come from. */
    public static final Provenance MADE_UP = Provenance.judgement("test", "made up for a test");

    private static final String CADMIUM_LIMIT = "gb-15618-2018.soil.cadmium.intervention";

    private final List<Indicator> catalogue = new ArrayList<>();
    private final List<IndicatorRule> rules = new ArrayList<>();
    private final TreeMap<String, List<String>> children = new TreeMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<TailoringRule> tailoring = new ArrayList<>();
    private final List<PlannedTarget> targets = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private Optional<IndexNode.Branch> management = Optional.empty();
    private Aggregation between = new Arithmetic();
    private Headline headline = Headline.CONDITION;
    private Weighting weighting = null;
    private Scope scope = Scope.ANY;
    private Provenance damageOrigin = MADE_UP;

    private TestProfiles() {}

    /** A profile to be filled. */
    public static TestProfiles profile() {
        return new TestProfiles();
    }

    /**
     * A profile to be changed with everything that a kernel meets: eight dimensions of three indicators, value functions of every
     * kind but one's own, every policy for missing values, limits by pH, tailoring by land use, damage degree and region (none for
     * {@code nowhere}), and eight requirements of every kind.
     */
    public static TestProfiles twentyFourIndicators() {
        return twentyFourIndicators(Headline.CONDITION);
    }

    /** The same with a headline; the way from baseline to reference is a score only where condition is graded. */
    public static TestProfiles twentyFourIndicators(Headline graded) {
        TestProfiles profile = profile().headline(graded);
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.SOIL_WATER) {
                profile.scored(
                        dimension.code() + ".a",
                        dimension,
                        "1",
                        Direction.BENEFIT,
                        Goalposts.of(1, 9),
                        policy(dimension));
                profile.scored(dimension.code() + ".b", dimension, "1", Direction.OPTIMUM, rising(dimension));
                profile.scored(dimension.code() + ".c", dimension, "1", Direction.BENEFIT, third(dimension, graded));
            }
        }
        return profile.scored(
                        "soil.cadmium",
                        Dimension.SOIL_WATER,
                        "mg/kg",
                        Direction.COST,
                        new LimitExceedance(CADMIUM_LIMIT, Goalposts.of(2, 0.1)))
                .scored("soil.ph", Dimension.SOIL_WATER, "[pH]", Direction.OPTIMUM, new OptimumRange(2, 5.5, 7.5, 9.5))
                .scored("soil.depth", Dimension.SOIL_WATER, "1", Direction.BENEFIT, new Saturation(3))
                .tailored("paddy", Stage.LAND_USE, "land-use", "paddy", new Adjustment.MultiplyWeight("soil-water", 2))
                .tailored("forest", Stage.LAND_USE, "land-use", "forest", new Adjustment.Drop("society.b"))
                .tailored(
                        "severe", Stage.DAMAGE, "damage-degree", "severe", new Adjustment.MultiplyWeight("land.a", 1.7))
                .tailored("nowhere", Stage.RESTORATION_MODE, "region", "nowhere", new Adjustment.Refuse(text("no")))
                .capped("floor", new Criterion.Within("land.a", new ValueRange(2, Double.POSITIVE_INFINITY)), "C")
                .capped("ceiling", new Criterion.Within("land.b", new ValueRange(Double.NEGATIVE_INFINITY, 9.3)), "B")
                .capped("limit", new Criterion.WithinLimit("soil.cadmium", CADMIUM_LIMIT, null), "D")
                .capped(
                        "all",
                        new Criterion.AllOf(List.of(
                                new Criterion.Within("aquifer.a", new ValueRange(0.3, 10)),
                                new Criterion.AnyOf(List.of(
                                        new Criterion.Within("aquifer.b", new ValueRange(4, 10)),
                                        new Criterion.Evidenced(Set.of("aquifer.c")))))),
                        "C")
                .capped(
                        "any",
                        new Criterion.AnyOf(List.of(
                                new Criterion.Within("vegetation.a", new ValueRange(5, 10)),
                                new Criterion.Within("vegetation.b", new ValueRange(2, 10)))),
                        "C")
                .capped("share", new Criterion.ShareWithin("landform.a", new ValueRange(0.5, 10), 0.9), "C")
                .capped("evidence", new Criterion.Evidenced(Set.of("biodiversity.a", "biodiversity.b")), "C")
                .capped("persistence", new Criterion.Persistent("society.a", new ValueRange(1, 10), 2), "B");
    }

    private static MissingPolicy policy(Dimension dimension) {
        return switch (dimension) {
            case GEOHAZARD -> new MissingPolicy.Block();
            case AQUIFER, LANDFORM -> new MissingPolicy.Renormalize(0.5);
            default -> new MissingPolicy.LowerBound();
        };
    }

    /** A line that rises to 1 and falls after it, so that blocks take rising, level and falling lines. */
    private static ValueFunction rising(Dimension dimension) {
        return dimension.ordinal() % 2 == 0
                ? PiecewiseLinear.of(
                        new PiecewiseLinear.Point(1, 0),
                        new PiecewiseLinear.Point(4, 0.7),
                        new PiecewiseLinear.Point(6, 0.7),
                        new PiecewiseLinear.Point(7, 1),
                        new PiecewiseLinear.Point(9, 0.2))
                : new OptimumRange(1, 4, 6, 9);
    }

    private static ValueFunction third(Dimension dimension, Headline graded) {
        return switch (dimension) {
            case GEOHAZARD -> new Logistic(5, 1);
            case AQUIFER -> new LogLogistic(5, 2.5);
            case LANDFORM -> new RatioToReference(Goalposts.of(0, 1.2));
            case LAND ->
                graded == Headline.CONDITION
                        ? new BaselineToReference(Goalposts.of(0, 1))
                        : new RatioToReference(Goalposts.of(0.2, 1));
            default ->
                new Classes(List.of(
                        Classes.ScoreClass.lowest(0), Classes.ScoreClass.of(3, 0.5), Classes.ScoreClass.of(7, 1)));
        };
    }

    private TestProfiles tailored(String id, Stage stage, String key, String value, Adjustment adjustment) {
        return tailoring(new TailoringRule(
                id, stage, new ContextCondition.Is(key, Set.of(value)), List.of(adjustment), text(id), MADE_UP));
    }

    private TestProfiles capped(String id, Criterion criterion, String grade) {
        return requirement(new Requirement(
                id,
                text(id),
                criterion,
                DecisionRule.POINT,
                new Consequence.CapsGrade(grade),
                text("when nothing is known"),
                MADE_UP));
    }

    /** A text that is the same in both languages. */
    public static LocalizedText text(String both) {
        return LocalizedText.of(both, both);
    }

    /** Adds an indicator without a score, for requirements. */
    public TestProfiles observed(String code, Dimension dimension, String unit, Direction direction) {
        catalogue.add(indicator(code, dimension, unit, direction));
        rules.add(rule(code, Optional.empty(), null));
        return this;
    }

    /** Adds an indicator of a dimension to the index. */
    public TestProfiles scored(
            String code, Dimension dimension, String unit, Direction direction, ValueFunction function) {
        return scored(code, dimension, unit, direction, function, new MissingPolicy.LowerBound());
    }

    /** Adds an indicator of a dimension to the index with a policy for missing values. */
    public TestProfiles scored(
            String code,
            Dimension dimension,
            String unit,
            Direction direction,
            ValueFunction function,
            MissingPolicy missing) {
        catalogue.add(indicator(code, dimension, unit, direction));
        rules.add(rule(code, Optional.of(function), missing));
        children.computeIfAbsent(dimension.code(), key -> new ArrayList<>()).add(code);
        return this;
    }

    /** Adds an indicator with its whole rule; in the index if it has a value function. */
    public TestProfiles used(IndicatorRule rule, Dimension dimension, String unit, Direction direction) {
        catalogue.add(indicator(rule.indicator(), dimension, unit, direction));
        rules.add(rule);
        if (rule.valueFunction().isPresent()) {
            children.computeIfAbsent(dimension.code(), key -> new ArrayList<>()).add(rule.indicator());
        }
        return this;
    }

    /** Makes the indicator added last one that is never negative, as a share of its reference demands. */
    public TestProfiles neverNegative() {
        Indicator last = catalogue.remove(catalogue.size() - 1);
        catalogue.add(new Indicator(
                last.code(),
                last.name(),
                last.dimension(),
                last.unit(),
                last.kind(),
                last.direction(),
                new ValueRange(0, Double.POSITIVE_INFINITY),
                new ValueRange(0, Double.POSITIVE_INFINITY),
                last.family(),
                last.channels(),
                last.method(),
                last.validity(),
                last.provenance(),
                last.note()));
        return this;
    }

    /** Lets the catalogue know an indicator that the profile itself does not use. */
    public TestProfiles known(String code, Dimension dimension, String unit, Direction direction) {
        catalogue.add(indicator(code, dimension, unit, direction));
        return this;
    }

    /** Lets the catalogue know an indicator of a family that the profile itself does not use. */
    public TestProfiles knownOf(String family, String code, Dimension dimension, String unit, Direction direction) {
        catalogue.add(indicator(code, family, dimension, unit, IndicatorKind.STATE, direction));
        return this;
    }

    /** Sets the sites that the profile is made for. */
    public TestProfiles scope(Scope of) {
        scope = of;
        return this;
    }

    /** Sets where the limits of the damage scale come from. */
    public TestProfiles damageOrigin(Provenance origin) {
        damageOrigin = origin;
        return this;
    }

    /** The rule of an indicator with all defaults. */
    public static IndicatorRule ruleOf(String code, ValueFunction function) {
        return rule(code, Optional.ofNullable(function), null);
    }

    /** Sets the aggregation between dimensions. */
    public TestProfiles between(Aggregation aggregation) {
        between = aggregation;
        return this;
    }

    /** Sets the weights of the dimensions. */
    public TestProfiles weights(Weights weights) {
        weighting = new Direct(weights);
        return this;
    }

    /** Sets which number is graded. */
    public TestProfiles headline(Headline which) {
        headline = which;
        return this;
    }

    /** Adds a requirement. */
    public TestProfiles requirement(Requirement requirement) {
        requirements.add(requirement);
        return this;
    }

    /** Adds a tailoring rule. */
    public TestProfiles tailoring(TailoringRule rule) {
        tailoring.add(rule);
        return this;
    }

    /** Adds a planned target. */
    public TestProfiles target(PlannedTarget target) {
        targets.add(target);
        return this;
    }

    /** Adds a view. */
    public TestProfiles view(View view) {
        views.add(view);
        return this;
    }

    /** Scores a response indicator in the management score. */
    public TestProfiles managed(
            String code, Dimension dimension, String unit, Direction direction, ValueFunction function) {
        catalogue.add(indicator(code, dimension, unit, IndicatorKind.RESPONSE, direction));
        rules.add(rule(code, Optional.of(function), new MissingPolicy.LowerBound()));
        List<IndexNode> managed =
                new ArrayList<>(management.map(IndexNode.Branch::children).orElse(List.of()));
        managed.add(new IndexNode.Leaf(code));
        management = Optional.of(new IndexNode.Branch(
                "management",
                text("Management"),
                new Arithmetic(),
                new org.restoration.evaluation.weighting.Equal(),
                managed));
        return this;
    }

    /** The profile: equal weights inside a dimension, grades A from 0.8, B from 0.6, C from 0.4, D. */
    public Profile build() {
        List<IndexNode> dimensions = new ArrayList<>();
        TreeMap<String, LocalizedText> leftOut = new TreeMap<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> codes = children.get(dimension.code());
            if (codes == null) {
                leftOut.put(dimension.code(), text("not needed in this test"));
                continue;
            }
            dimensions.add(new IndexNode.Branch(
                    dimension.code(),
                    dimension.text(),
                    new Arithmetic(),
                    new org.restoration.evaluation.weighting.Equal(),
                    codes.stream().<IndexNode>map(IndexNode.Leaf::new).toList()));
        }
        return new Profile(
                "test",
                "1.0.0",
                Lifecycle.PUBLISHED,
                text("Test"),
                text("Test"),
                scope,
                headline,
                Profile.DEFAULT_RESOLUTION,
                new IndexNode.Branch(
                        "index",
                        text("Index"),
                        between,
                        weighting == null ? new org.restoration.evaluation.weighting.Equal() : weighting,
                        dimensions),
                management,
                leftOut,
                rules,
                requirements,
                List.of(),
                tailoring,
                new TargetTemplate(targets),
                views,
                new GradeScale(List.of(
                        new GradeScale.Grade("A", text("A"), 0.8),
                        new GradeScale.Grade("B", text("B"), 0.6),
                        new GradeScale.Grade("C", text("C"), 0.4),
                        new GradeScale.Grade("D", text("D"), Double.NEGATIVE_INFINITY))),
                new DamageScale(Set.of("land"), 0.7, 0.4, damageOrigin),
                List.of(new Source("test", "made up for a test", "")),
                IndicatorCatalogue.of("test", catalogue),
                ReferenceJson.standard(),
                "");
    }

    private static Indicator indicator(String code, Dimension dimension, String unit, Direction direction) {
        return indicator(code, dimension, unit, IndicatorKind.STATE, direction);
    }

    private static Indicator indicator(
            String code, Dimension dimension, String unit, IndicatorKind kind, Direction direction) {
        return indicator(code, code, dimension, unit, kind, direction);
    }

    private static Indicator indicator(
            String code, String family, Dimension dimension, String unit, IndicatorKind kind, Direction direction) {
        return new Indicator(
                code,
                text(code),
                dimension,
                Unit.parse(unit),
                kind,
                direction,
                ValueRange.ALL,
                ValueRange.ALL,
                family,
                EnumSet.of(Channel.GROUND),
                "",
                Period.ofYears(2),
                new Provenance("test", "", Basis.EXPERT_JUDGEMENT, Verification.NOT_APPLICABLE, ""),
                "");
    }

    private static IndicatorRule rule(String code, Optional<ValueFunction> function, MissingPolicy missing) {
        return new IndicatorRule(
                code,
                missing instanceof MissingPolicy.Block,
                function,
                function.map(any -> MADE_UP),
                missing,
                null,
                null,
                null,
                Optional.empty(),
                true,
                text("for a test"));
    }
}
