package org.restoration.evaluation.benchmarks;

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
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.json.ReferenceJson;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.normalization.PiecewiseLinear;
import org.restoration.evaluation.normalization.PiecewiseLinear.Point;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.profile.Lifecycle;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Scope;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.target.TargetTemplate;
import org.restoration.evaluation.unit.Unit;
import org.restoration.evaluation.weighting.Equal;

/**
 * The profile that the benchmarks evaluate: eight dimensions of three indicators each (twelve piecewise linear functions of four
 * points, eight pairs of goalposts, four optimum ranges) and eight requirements, one of them a limit of GB 15618 by pH.
 */
final class BenchmarkProfile {

    static final String CADMIUM = "soil.cadmium";
    static final String PH = "soil.ph";

    /** Paddy land, for which GB 15618 has limits of its own. */
    static final SiteContext CONTEXT =
            SiteContext.builder().landUse(LandUse.PADDY).build();

    private static final Provenance MADE_UP = Provenance.judgement("benchmark", "made up for a benchmark");

    private final List<Indicator> catalogue = new ArrayList<>();
    private final List<IndicatorRule> rules = new ArrayList<>();
    private final List<IndexNode> dimensions = new ArrayList<>();

    private BenchmarkProfile() {}

    /** The profile with one aggregation inside dimensions and one between them. */
    static Profile of(Aggregation inside, Aggregation between) {
        return new BenchmarkProfile().build(inside, between);
    }

    private Profile build(Aggregation inside, Aggregation between) {
        for (Dimension dimension : Dimension.values()) {
            List<IndexNode> leaves = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                leaves.add(leaf(dimension, i));
            }
            dimensions.add(new IndexNode.Branch(dimension.code(), dimension.text(), inside, new Equal(), leaves));
        }
        return new Profile(
                "benchmark",
                "1.0.0",
                Lifecycle.PUBLISHED,
                text("Benchmark"),
                text("Benchmark"),
                Scope.ANY,
                Headline.CONDITION,
                Profile.DEFAULT_RESOLUTION,
                new IndexNode.Branch("index", text("Index"), between, new Equal(), dimensions),
                Optional.empty(),
                new TreeMap<>(),
                rules,
                requirements(),
                List.of(),
                List.of(),
                TargetTemplate.EMPTY,
                List.of(),
                new GradeScale(List.of(
                        new GradeScale.Grade("A", text("A"), 0.6),
                        new GradeScale.Grade("B", text("B"), 0.5),
                        new GradeScale.Grade("C", text("C"), 0.4),
                        new GradeScale.Grade("D", text("D"), Double.NEGATIVE_INFINITY))),
                new DamageScale(Set.of("land"), 0.7, 0.4, MADE_UP),
                List.of(new Source("benchmark", "made up for a benchmark", "")),
                IndicatorCatalogue.of("benchmark", catalogue),
                ReferenceJson.standard(),
                "");
    }

    private IndexNode.Leaf leaf(Dimension dimension, int index) {
        String code = dimension.code() + "." + List.of("a", "b", "c").get(index);
        if (dimension == Dimension.SOIL_WATER) {
            code = List.of(CADMIUM, "soil-water.b", PH).get(index);
        }
        ValueFunction function = function(dimension, index);
        String unit = code.equals(CADMIUM) ? "mg/kg" : code.equals(PH) ? "[pH]" : "1";
        catalogue.add(new Indicator(
                code,
                text(code),
                dimension,
                Unit.parse(unit),
                IndicatorKind.STATE,
                function.direction(),
                ValueRange.ALL,
                ValueRange.ALL,
                code,
                EnumSet.of(Channel.GROUND),
                "",
                Period.ofYears(2),
                MADE_UP,
                ""));
        rules.add(new IndicatorRule(
                code,
                false,
                Optional.of(function),
                Optional.of(MADE_UP),
                null,
                null,
                null,
                null,
                Optional.empty(),
                false,
                text("for a benchmark")));
        return new IndexNode.Leaf(code);
    }

    /** Functions of numbers in [0, 10]; cadmium is the better the less there is. */
    private static ValueFunction function(Dimension dimension, int index) {
        if (index == 0) {
            return dimension == Dimension.SOIL_WATER ? Goalposts.of(9, 0.5) : Goalposts.of(0.5, 9);
        }
        if (index == 1 || dimension.ordinal() % 2 == 0) {
            return PiecewiseLinear.of(new Point(1, 0), new Point(3, 0.4), new Point(6, 0.8), new Point(9, 1));
        }
        return new OptimumRange(2, 5, 7, 9.5);
    }

    private static List<Requirement> requirements() {
        return List.of(
                requirement("safe-slope", atLeast("geohazard.a", 0.2)),
                requirement("cover", atLeast("vegetation.a", 0.3)),
                requirement("soil-depth", atLeast("land.a", 0.1)),
                requirement(
                        "both-waters",
                        new Criterion.AllOf(List.of(atLeast("aquifer.a", 0.2), atMost("aquifer.b", 9.9)))),
                requirement(
                        "any-habitat",
                        new Criterion.AnyOf(List.of(atLeast("biodiversity.a", 5), atLeast("biodiversity.b", 3)))),
                requirement("share-of-samples", new Criterion.ShareWithin("land.b", new ValueRange(0.5, 10), 0.9)),
                requirement("seen-on-the-ground", new Criterion.Evidenced(Set.of("landform.a", "landform.b"))),
                requirement(
                        "cadmium",
                        new Criterion.WithinLimit(CADMIUM, "gb-15618-2018.soil.cadmium.intervention", null)));
    }

    private static Criterion atLeast(String indicator, double floor) {
        return new Criterion.Within(indicator, new ValueRange(floor, Double.POSITIVE_INFINITY));
    }

    private static Criterion atMost(String indicator, double ceiling) {
        return new Criterion.Within(indicator, new ValueRange(Double.NEGATIVE_INFINITY, ceiling));
    }

    private static Requirement requirement(String id, Criterion criterion) {
        return new Requirement(
                id,
                text(id),
                criterion,
                DecisionRule.POINT,
                new Consequence.CapsGrade("C"),
                text("when nothing is known"),
                MADE_UP);
    }

    private static LocalizedText text(String both) {
        return LocalizedText.of(both, both);
    }

    /** The usual profile: arithmetic means at both levels. */
    static Profile arithmetic() {
        return of(new Arithmetic(), new Arithmetic());
    }
}
