package org.restoration.evaluation.weighting;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.provenance.Verification;

/**
 * Weights that others published for the same region or the same problem, to be held beside the weights of a profile. They enter no
 * score.
 *
 * @param remark what was found and what was not
 * @param sets the weight sets, with different ids; may be empty
 */
public record PublishedWeights(LocalizedText remark, List<WeightSet> sets) {

    /** Checks that the ids differ. */
    public PublishedWeights {
        Objects.requireNonNull(remark, "remark");
        sets = List.copyOf(sets);
        Set<String> ids = new TreeSet<>();
        for (WeightSet set : sets) {
            if (!ids.add(set.id())) {
                throw new IllegalArgumentException("ids of weight sets must differ: got " + set.id() + " twice");
            }
        }
    }

    /**
     * One set of weights.
     *
     * @param id unique id, such as {@code pingshuo-vulnerability}
     * @param title what the set is of
     * @param source the publication
     * @param clause table or section, or ""
     * @param verification how far the numbers were checked against the publication
     * @param method how its authors came to the weights
     * @param items its items in the order of the publication, at least two
     * @param explanation why its weights and the profile's differ
     */
    public record WeightSet(
            String id,
            LocalizedText title,
            Source source,
            String clause,
            Verification verification,
            LocalizedText method,
            List<Item> items,
            LocalizedText explanation) {

        /** Checks that there is something to compare, and that no node of the profile is counted twice. */
        public WeightSet {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(verification, "verification");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(explanation, "explanation");
            clause = clause == null ? "" : clause;
            items = List.copyOf(items);
            if (items.size() < 2) {
                throw new IllegalArgumentException(
                        "weight set " + id + " must have at least two items: got " + items.size());
            }
            Set<Set<String>> groups = new LinkedHashSet<>();
            Set<String> seen = new TreeSet<>();
            for (Item item : items) {
                if (!groups.add(item.nodes())) {
                    continue;
                }
                for (String node : item.nodes()) {
                    if (!seen.add(node)) {
                        throw new IllegalArgumentException("items of weight set " + id
                                + " must name the same nodes or quite different ones: got " + node
                                + " among unlike nodes");
                    }
                }
            }
        }
    }

    /**
     * One item of a set.
     *
     * @param name what the publication calls it
     * @param weight its weight as published, at least 0; need not sum to 1 with the others
     * @param nodes codes of the nodes of the profile's index that tell of the same; their weights add up, and so do the weights of
     *     several items with the same nodes; empty when the profile has nothing of the kind
     */
    public record Item(LocalizedText name, double weight, Set<String> nodes) {
        /** Checks the weight. */
        public Item {
            Objects.requireNonNull(name, "name");
            if (!(weight >= 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException("published weight must be at least 0 and finite: got " + weight);
            }
            nodes = Collections.unmodifiableSet(new TreeSet<>(nodes));
        }
    }
}
