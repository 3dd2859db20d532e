package org.restoration.evaluation.json;

import java.util.Map;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.normalization.Classes;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.weighting.Ratio;
import org.restoration.evaluation.weighting.Weights;

/** The shapes that profiles and evaluations share. */
final class ModelJson {

    static final StrictJson JSON = StrictJson.standard()
            .with(Ratio.class, String.class, Ratio::parse, Ratio::toString)
            .with(ProfileName.class, String.class, ProfileName::parse, ProfileName::toString)
            .with(Weights.class, Shapes.listOf(Weight.class), Weight::toWeights, Weight::of)
            .withShorthand(IndexNode.class, IndexNode.Leaf.class, IndexNode.Branch.class)
            .withOpenEnds(GradeScale.Grade.class, Map.of("from", Double.NEGATIVE_INFINITY))
            .withOpenEnds(Classes.ScoreClass.class, Map.of("lowerBound", Double.NEGATIVE_INFINITY))
            .withOpenEnds(
                    OptimumRange.class,
                    Map.of(
                            "worstLow", Double.NEGATIVE_INFINITY,
                            "bestLow", Double.NEGATIVE_INFINITY,
                            "bestHigh", Double.POSITIVE_INFINITY,
                            "worstHigh", Double.POSITIVE_INFINITY))
            .withAbsent(Criterion.WithinLimit.class, "reduction")
            .withAbsent(IndicatorRule.class, "missing", "reduction", "window", "censoring");

    private ModelJson() {}

    /** The weight of one child; weights are a list, because their order matters. */
    record Weight(String code, double weight) {

        static Weights toWeights(java.util.List<Weight> list) {
            Map<String, Double> byCode = new java.util.LinkedHashMap<>();
            for (Weight one : list) {
                if (byCode.put(one.code(), one.weight()) != null) {
                    throw new IllegalArgumentException("codes of weights must differ: got " + one.code() + " twice");
                }
            }
            return Weights.of(byCode);
        }

        static java.util.List<Weight> of(Weights weights) {
            return weights.codes().stream()
                    .map(code -> new Weight(code, weights.weightOf(code)))
                    .toList();
        }
    }
}
