package org.restoration.evaluation.tailoring;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
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
                Adjustment.AddBranch,
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
     * Adds an attribute with its indicators to a node; the siblings of the attribute keep their proportions.
     *
     * @param parent code of the node
     * @param weight weight of the attribute in the node, above 0 and below 1
     * @param branch the attribute
     * @param rules how each of its indicators is used
     */
    record AddBranch(String parent, double weight, IndexNode.Branch branch, List<IndicatorRule> rules)
            implements Adjustment {
        /** Checks the weight, and that the rules are those of the indicators of the attribute. */
        public AddBranch {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(branch, "branch");
            rules = List.copyOf(rules);
            if (!(weight > 0 && weight < 1)) {
                throw new IllegalArgumentException("weight of the added attribute " + branch.code()
                        + " must be above 0 and below 1: got " + weight);
            }
            List<String> ruled = rules.stream().map(IndicatorRule::indicator).toList();
            if (!new TreeSet<>(ruled).equals(new TreeSet<>(branch.indicators()))
                    || ruled.size() != branch.indicators().size()) {
                throw new IllegalArgumentException("added attribute " + branch.code()
                        + " must have one rule for each of its indicators " + branch.indicators() + ": got " + ruled);
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
