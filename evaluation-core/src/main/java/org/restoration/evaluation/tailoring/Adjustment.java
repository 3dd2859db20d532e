package org.restoration.evaluation.tailoring;

import java.util.Objects;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.weighting.Weighting;

/** One change that a tailoring rule makes to a profile. None relaxes a requirement. */
public sealed interface Adjustment
        permits Adjustment.MultiplyWeight,
                Adjustment.ReplaceValueFunction,
                Adjustment.ReplaceWeighting,
                Adjustment.Drop,
                Adjustment.AddIndicator,
                Adjustment.RequireIndicator,
                Adjustment.AddRequirement,
                Adjustment.SetHeadline,
                Adjustment.Refuse {

    /**
     * Multiplies the weight of a node among its siblings, which are then renormalized.
     *
     * @param node code of the node
     * @param factor factor, above 0 and at most 10
     */
    record MultiplyWeight(String node, double factor) implements Adjustment {
        /** Checks the factor. */
        public MultiplyWeight {
            Objects.requireNonNull(node, "node");
            if (!(factor > 0 && factor <= 10)) {
                throw new IllegalArgumentException(
                        "factor on the weight of " + node + " must be above 0 and at most 10: got " + factor);
            }
        }
    }

    /**
     * Replaces the value function of an indicator.
     *
     * @param indicator code of the indicator
     * @param valueFunction the new one
     * @param provenance where its numbers come from
     */
    record ReplaceValueFunction(String indicator, ValueFunction valueFunction, Provenance provenance)
            implements Adjustment {
        /** Checks that nothing is missing. */
        public ReplaceValueFunction {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(valueFunction, "valueFunction");
            Objects.requireNonNull(provenance, "provenance");
        }
    }

    /**
     * Replaces the judgements or weights of a node.
     *
     * @param node code of the node
     * @param weighting the new weighting of its children
     */
    record ReplaceWeighting(String node, Weighting weighting) implements Adjustment {
        /** Checks that nothing is missing. */
        public ReplaceWeighting {
            Objects.requireNonNull(node, "node");
            Objects.requireNonNull(weighting, "weighting");
        }
    }

    /**
     * Leaves a node out; its siblings are renormalized.
     *
     * @param node code of an indicator, attribute or dimension
     */
    record Drop(String node) implements Adjustment {
        /** Checks that a node is named. */
        public Drop {
            Objects.requireNonNull(node, "node");
        }
    }

    /**
     * Adds an indicator to a node; its siblings keep their proportions.
     *
     * @param parent code of the node
     * @param weight weight of the indicator in the node, above 0 and below 1
     * @param rule how it is used
     */
    record AddIndicator(String parent, double weight, IndicatorRule rule) implements Adjustment {
        /** Checks the weight. */
        public AddIndicator {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(rule, "rule");
            if (!(weight > 0 && weight < 1)) {
                throw new IllegalArgumentException("weight of the added indicator " + rule.indicator()
                        + " must be above 0 and below 1: got " + weight);
            }
        }
    }

    /**
     * Makes an indicator core evidence.
     *
     * @param indicator code of the indicator
     */
    record RequireIndicator(String indicator) implements Adjustment {
        /** Checks that an indicator is named. */
        public RequireIndicator {
            Objects.requireNonNull(indicator, "indicator");
        }
    }

    /**
     * Adds a requirement.
     *
     * @param requirement the requirement
     */
    record AddRequirement(Requirement requirement) implements Adjustment {
        /** Checks that there is one. */
        public AddRequirement {
            Objects.requireNonNull(requirement, "requirement");
        }
    }

    /**
     * Grades another number.
     *
     * @param headline which number is graded
     */
    record SetHeadline(Headline headline) implements Adjustment {
        /** Checks that there is one. */
        public SetHeadline {
            Objects.requireNonNull(headline, "headline");
        }
    }

    /**
     * Refuses the context as impossible.
     *
     * @param why why it cannot be, in both languages
     */
    record Refuse(LocalizedText why) implements Adjustment {
        /** Checks that there is a reason. */
        public Refuse {
            Objects.requireNonNull(why, "why");
        }
    }
}
