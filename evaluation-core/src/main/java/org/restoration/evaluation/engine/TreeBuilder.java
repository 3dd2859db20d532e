package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;

/** Builds the tree of reasons of one snapshot from the scores of the kernel. */
final class TreeBuilder {

    private final EvaluationPlan plan;
    private final ObservationTable table;
    private final Snapshot snapshot;
    private final OneRow.Scores scores;
    private final Map<String, LocalizedText> names = new LinkedHashMap<>();

    TreeBuilder(OneRow row, ObservationTable table, Snapshot snapshot) {
        this.plan = row.plan();
        this.table = table;
        this.snapshot = snapshot;
        this.scores = row.scores(snapshot);
        collectNames(plan.tree);
    }

    private void collectNames(IndexNode node) {
        if (node instanceof IndexNode.Branch branch) {
            names.put(branch.code(), branch.name());
            branch.children().forEach(this::collectNames);
        }
    }

    ScoredNode build() {
        return node(plan.root(), 1, OptionalDouble.of(1));
    }

    private ScoredNode node(int position, double localWeight, OptionalDouble globalWeight) {
        return plan.nodes[position] instanceof PlanNode.BranchNode branch
                ? branch(branch, localWeight, globalWeight)
                : leaf((PlanNode.LeafNode) plan.nodes[position], localWeight, globalWeight);
    }

    private ScoredNode branch(PlanNode.BranchNode branch, double localWeight, OptionalDouble globalWeight) {
        List<ScoredNode> children = new ArrayList<>();
        for (int i = 0; i < branch.children.length; i++) {
            double weight = branch.weights[i];
            OptionalDouble global = branch.aggregation.linear() && globalWeight.isPresent()
                    ? OptionalDouble.of(globalWeight.getAsDouble() * weight)
                    : OptionalDouble.empty();
            children.add(node(branch.children[i], weight, global));
        }
        return new ScoredNode.Branch(
                branch.code,
                names.get(branch.code),
                scores.point()[branch.position],
                interval(branch.position),
                localWeight,
                globalWeight,
                shortfall(branch.position, globalWeight),
                branch.aggregation,
                children);
    }

    private ScoredNode leaf(PlanNode.LeafNode leaf, double localWeight, OptionalDouble globalWeight) {
        Indicator indicator = plan.profile.indicator(leaf.code);
        double value = Assembler.value(plan, table, leaf.code, snapshot);
        return new ScoredNode.Leaf(
                leaf.code,
                indicator.name(),
                scores.point()[leaf.position],
                interval(leaf.position),
                localWeight,
                globalWeight,
                shortfall(leaf.position, globalWeight),
                indicator.unit(),
                orEmpty(value),
                orEmpty(input(leaf, value)),
                leaf.rule.core(),
                leaf.function,
                leaf.rule.provenance().orElseThrow(),
                observations(leaf.code));
    }

    private ScoreInterval interval(int position) {
        return new ScoreInterval(scores.low()[position], scores.high()[position]);
    }

    private OptionalDouble shortfall(int position, OptionalDouble globalWeight) {
        double whole = 1 - scores.point()[plan.root()];
        if (globalWeight.isEmpty() || !(whole > 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(globalWeight.getAsDouble() * (1 - scores.point()[position]) / whole);
    }

    private double input(PlanNode.LeafNode leaf, double value) {
        if (leaf.input == Input.VALUE) {
            return value;
        }
        if (leaf.input == Input.LIMIT_QUOTIENT) {
            double[] low = new double[1];
            double[] high = new double[1];
            BlockReader reader = new BlockReader(table, plan, null, 1);
            reader.moveTo(0, 1);
            reader.readQuotients(
                    leaf.quotient(snapshot, Feature.End.LOW),
                    leaf.quotient(snapshot, Feature.End.HIGH),
                    leaf.limit.orElseThrow(),
                    low,
                    high);
            return high[0];
        }
        double reference = Assembler.value(plan, table, leaf.code, Snapshot.REFERENCE);
        if (leaf.input == Input.RATIO_TO_REFERENCE) {
            return value / reference;
        }
        double baseline = Assembler.value(plan, table, leaf.code, Snapshot.BASELINE);
        return (value - baseline) / (reference - baseline);
    }

    private static OptionalDouble orEmpty(double number) {
        return Double.isNaN(number) || Double.isInfinite(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private List<String> observations(String code) {
        return table.evidence(0)
                .flatMap(evidence -> evidence.sample(code, snapshot))
                .map(sample -> sample.observations().stream()
                        .map(observation -> observation.origin().row() == 0
                                ? observation.id()
                                : observation.origin().toString())
                        .toList())
                .orElse(List.of());
    }
}
