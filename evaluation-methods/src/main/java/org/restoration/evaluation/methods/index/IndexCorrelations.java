package org.restoration.evaluation.methods.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.objective.Correlation;

/**
 * Correlations within and between the levels of an index, each over the rows that have both values (pairwise complete). Values count as
 * they are, whatever the direction of a column: give scores where a cost should not show as a negative correlation.
 *
 * @param values a column for each node that is asked for: indicators and aggregates
 * @param method how two columns are correlated
 */
public record IndexCorrelations(DecisionMatrix values, Correlation method) {

    /** Checks that nothing is missing. */
    public IndexCorrelations {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(method, "method");
    }

    /**
     * How two nodes go together.
     *
     * @throws IllegalArgumentException if one has no column
     */
    public CorrelatedPair of(String first, String second) {
        List<Column> both = CompleteRows.of(List.of(values.column(first), values.column(second)));
        Column x = both.get(0);
        Column y = both.get(1);
        boolean undefined =
                x.size() < 2 || x.summary().constant() || y.summary().constant();
        return new CorrelatedPair(first, second, x.size(), undefined ? Double.NaN : method.of(x, y));
    }

    /** Every pair of the nodes once, in their order. */
    public List<CorrelatedPair> within(List<String> nodes) {
        List<CorrelatedPair> pairs = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                pairs.add(of(nodes.get(i), nodes.get(j)));
            }
        }
        return List.copyOf(pairs);
    }

    /** Every node of the first with every one of the second. */
    public List<CorrelatedPair> between(List<String> first, List<String> second) {
        return first.stream()
                .flatMap(one -> second.stream().map(other -> of(one, other)))
                .toList();
    }

    /** Every node but the root with each of the branches above it, its parent first. */
    public List<CorrelatedPair> withAncestors(IndexNode.Branch root) {
        return Groups.ancestors(root).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(above -> of(entry.getKey(), above)))
                .toList();
    }

    /** Every node but the root with its parent. */
    public List<CorrelatedPair> withParents(IndexNode.Branch root) {
        return Groups.of(root).entrySet().stream()
                .flatMap(group -> group.getValue().stream().map(child -> of(child, group.getKey())))
                .toList();
    }

    /** The pairs of children of the same branch that have a flag. */
    public List<CorrelatedPair> flagged(IndexNode.Branch root, CorrelationFlag flag, CorrelationLimits limits) {
        return Groups.of(root).values().stream()
                .filter(children -> values.indicators().containsAll(children))
                .flatMap(children -> within(children).stream())
                .filter(pair -> limits.flag(pair.correlation()) == flag)
                .toList();
    }
}
