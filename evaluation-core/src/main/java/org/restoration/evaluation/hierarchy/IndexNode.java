package org.restoration.evaluation.hierarchy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.weighting.Weighting;

/** A node of the hierarchy index → dimension → (attribute) → indicator, of any depth. */
public sealed interface IndexNode permits IndexNode.Branch, IndexNode.Leaf {

    /** The code of the node: of a dimension, an attribute or an indicator. */
    String code();

    /** Codes of all indicators below and including this node, in order. */
    List<String> indicators();

    /**
     * A node that aggregates others.
     *
     * @param code code of the dimension or attribute, {@code index} for the root
     * @param name name in both languages
     * @param aggregation how the scores of the children become one
     * @param weighting how important the children are
     * @param children the children, not empty, with different codes
     */
    record Branch(
            String code, LocalizedText name, Aggregation aggregation, Weighting weighting, List<IndexNode> children)
            implements IndexNode {

        /** Checks that the children differ. */
        public Branch {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(aggregation, "aggregation");
            Objects.requireNonNull(weighting, "weighting");
            children = List.copyOf(children);
            if (children.isEmpty()) {
                throw new IllegalArgumentException("node " + code + " must have at least one child: got none");
            }
            Set<String> codes = new LinkedHashSet<>();
            for (IndexNode child : children) {
                if (!codes.add(child.code())) {
                    throw new IllegalArgumentException(
                            "children of node " + code + " must differ: got " + child.code() + " twice");
                }
            }
        }

        /** Codes of the children in order. */
        public List<String> childCodes() {
            return children.stream().map(IndexNode::code).toList();
        }

        @Override
        public List<String> indicators() {
            List<String> all = new ArrayList<>();
            children.forEach(child -> all.addAll(child.indicators()));
            return List.copyOf(all);
        }

        /** The same node with other children and weighting. */
        public Branch with(List<IndexNode> otherChildren, Weighting otherWeighting) {
            return new Branch(code, name, aggregation, otherWeighting, otherChildren);
        }
    }

    /**
     * An indicator.
     *
     * @param code code of the indicator
     */
    record Leaf(String code) implements IndexNode {
        /** Checks that a code is given. */
        public Leaf {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public List<String> indicators() {
            return List.of(code);
        }
    }
}
