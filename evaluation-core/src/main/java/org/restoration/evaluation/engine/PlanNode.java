package org.restoration.evaluation.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.reference.ResolvedLimit;

/** A node of a compiled hierarchy; nodes stand in post-order, so that children come before their parent. */
abstract sealed class PlanNode {

    final String code;
    final int position;

    private PlanNode(String code, int position) {
        this.code = code;
        this.position = position;
    }

    /** An indicator. */
    static final class LeafNode extends PlanNode {
        final IndicatorRule rule;
        final ValueFunction function;
        final Input input;
        final Optional<ResolvedLimit> limit;
        final boolean blocks;
        final boolean renormalizes;
        final double worst;
        final double best;
        private final Map<Snapshot, Feature.Value> values = new EnumMap<>(Snapshot.class);

        LeafNode(int position, IndicatorRule rule, Optional<ResolvedLimit> limit) {
            super(rule.indicator(), position);
            this.rule = rule;
            this.function = rule.valueFunction().orElseThrow();
            this.input = function.input();
            this.limit = limit;
            this.blocks = rule.missing() instanceof MissingPolicy.Block;
            this.renormalizes = rule.missing() instanceof MissingPolicy.Renormalize;
            this.worst = function.attainable().low();
            this.best = function.attainable().high();
            for (Snapshot snapshot : Snapshot.values()) {
                values.put(snapshot, new Feature.Value(code, snapshot));
            }
        }

        /** The value of its cell. */
        Feature.Value value(Snapshot snapshot) {
            return values.get(snapshot);
        }

        /** The quotient of the worst sample and its limit, which a function of kind limit-exceedance scores. */
        Feature.Quotient quotient(Snapshot snapshot, Feature.End end) {
            String table = ((LimitExceedance) function).limitTable();
            return new Feature.Quotient(code, snapshot, table, Reduction.WORST, end);
        }
    }

    /** A node that aggregates its children. */
    static final class BranchNode extends PlanNode {
        final Aggregation aggregation;
        final int[] children;
        final double[] weights;
        /** For each child that renormalizes the greatest missing share of the weights at which it is left out. */
        final double[] maxMissingShares;

        BranchNode(
                String code,
                int position,
                Aggregation aggregation,
                int[] children,
                double[] weights,
                double[] maxMissingShares) {
            super(code, position);
            this.aggregation = aggregation;
            this.children = children;
            this.weights = weights;
            this.maxMissingShares = maxMissingShares;
        }
    }
}
