package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

/** A node of the tree of reasons: its score, its weight, and what it was made from. */
public sealed interface ScoredNode permits ScoredNode.Branch, ScoredNode.Leaf {

    /** Code of the dimension, attribute or indicator. */
    String code();

    /** Name in both languages. */
    LocalizedText name();

    /** The score that is reported, 0 the worst and 1 the best. */
    double score();

    /** The score with all missing cells at worst and at best. */
    ScoreInterval interval();

    /** Weight among its siblings; 1 for the root. */
    double localWeight();

    /** Product of the local weights up to the root; only where every aggregation on the way is linear. */
    OptionalDouble globalWeight();

    /** Its part of what the root lacks to 1; only where every aggregation on the way is linear. */
    OptionalDouble shortfallShare();

    /**
     * A node that aggregates others.
     *
     * @param code code of the dimension or attribute
     * @param name name in both languages
     * @param score the score that is reported
     * @param interval the score with all missing cells at worst and at best
     * @param localWeight weight among its siblings
     * @param globalWeight product of the local weights up to the root, where linear
     * @param shortfallShare its part of what the root lacks to 1, where linear
     * @param aggregation how the scores of the children became one
     * @param children the children in order
     */
    record Branch(
            String code,
            LocalizedText name,
            double score,
            ScoreInterval interval,
            double localWeight,
            OptionalDouble globalWeight,
            OptionalDouble shortfallShare,
            Aggregation aggregation,
            List<ScoredNode> children)
            implements ScoredNode {

        /** Copies the children. */
        public Branch {
            Objects.requireNonNull(aggregation, "aggregation");
            children = List.copyOf(children);
        }
    }

    /**
     * An indicator.
     *
     * @param code code of the indicator
     * @param name name in both languages
     * @param score the score that is reported
     * @param interval the score with the cell at worst and at best; exact when it was observed
     * @param localWeight weight among its siblings
     * @param globalWeight product of the local weights up to the root, where linear
     * @param shortfallShare its part of what the root lacks to 1, where linear
     * @param unit unit of the value
     * @param value value of the cell after reduction; empty when missing
     * @param input the number that the value function scored: the value, a ratio, or a quotient; empty when missing
     * @param core whether it is core evidence
     * @param valueFunction how the number became a score
     * @param provenance where the numbers of the value function come from
     * @param observations where the observations behind it were read: file and row, or id
     */
    record Leaf(
            String code,
            LocalizedText name,
            double score,
            ScoreInterval interval,
            double localWeight,
            OptionalDouble globalWeight,
            OptionalDouble shortfallShare,
            Unit unit,
            OptionalDouble value,
            OptionalDouble input,
            boolean core,
            ValueFunction valueFunction,
            Provenance provenance,
            List<String> observations)
            implements ScoredNode {

        /** Copies the list. */
        public Leaf {
            Objects.requireNonNull(valueFunction, "valueFunction");
            Objects.requireNonNull(provenance, "provenance");
            observations = List.copyOf(observations);
        }

        /** Whether the cell is missing. */
        public boolean isMissing() {
            return value.isEmpty();
        }
    }

    /** The node with a code in this subtree. */
    default Optional<ScoredNode> find(String code) {
        if (code().equals(code)) {
            return Optional.of(this);
        }
        if (this instanceof Branch branch) {
            for (ScoredNode child : branch.children()) {
                Optional<ScoredNode> found = child.find(code);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All indicators of this subtree in order. */
    default List<Leaf> leaves() {
        if (this instanceof Leaf leaf) {
            return List.of(leaf);
        }
        return ((Branch) this)
                .children().stream().flatMap(child -> child.leaves().stream()).toList();
    }
}
