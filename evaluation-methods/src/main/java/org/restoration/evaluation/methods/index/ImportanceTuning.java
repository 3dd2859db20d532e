package org.restoration.evaluation.methods.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.objective.Correlation;
import org.restoration.evaluation.weighting.Weights;

/**
 * Finds weights of one level under which its nodes are as important to the index as is wanted. The importance of a node is its
 * correlation with the index over the sum of those of all nodes of the level; the mean squared distance from the targets is made small
 * by the simplex search of Nelder and Mead 1965, <a href="https://doi.org/10.1093/comjnl/7.4.308">doi:10.1093/comjnl/7.4.308</a>, from
 * equal weights, started anew where it stopped until that no longer helps. No chance is in it. Weights by importance: Becker and others
 * 2017, <a href="https://doi.org/10.1016/j.ecolind.2017.03.056">doi:10.1016/j.ecolind.2017.03.056</a>.
 *
 * <p>Weights are never negative, so that a target may be out of reach: look at {@link Tuned#misfit()}. What is found is a local optimum,
 * and it holds for these rows only.
 *
 * @param root the index; weights and aggregations above the tuned level are its own
 * @param values a column without missing values for each tuned node; at least two rows
 * @param targets the wanted importance of each tuned node, above 0, sum 1; the nodes are all children of some branches and every way down
 *     from the root meets one of them
 * @param method how a node and the index are correlated
 */
public record ImportanceTuning(IndexNode.Branch root, DecisionMatrix values, Weights targets, Correlation method) {

    private static final int ROUNDS = 20;
    private static final int EVALUATIONS = 4000;
    private static final double STEP = 0.5;
    private static final double GAIN = 1e-6;
    private static final double CLOSE = 1e-16;

    /** Checks the nodes. */
    public ImportanceTuning {
        Objects.requireNonNull(root, "root");
        Objects.requireNonNull(targets, "targets");
        Objects.requireNonNull(method, "method");
        if (values.rows() < 2) {
            throw new IllegalArgumentException("rows to tune weights on must be at least 2: got " + values.rows());
        }
        List<String> met = new ArrayList<>();
        level(root, targets.codes(), met);
        if (met.size() != targets.codes().size()) {
            throw new IllegalArgumentException(
                    "targets must name a level of the index once: got " + targets.codes() + " where it has " + met);
        }
        values = DecisionMatrix.of(
                        values.alternatives(), met.stream().map(values::column).toList())
                .completeFor("tuning");
    }

    private static void level(IndexNode.Branch branch, List<String> tuned, List<String> met) {
        boolean some = branch.childCodes().stream().anyMatch(tuned::contains);
        for (IndexNode child : branch.children()) {
            if (tuned.contains(child.code())) {
                met.add(child.code());
            } else if (some || !(child instanceof IndexNode.Branch)) {
                throw new IllegalArgumentException("targets must name every node of a level: got none for "
                        + child.code() + " of " + branch.code());
            } else {
                level((IndexNode.Branch) child, tuned, met);
            }
        }
    }

    /** The index under some weights of the tuned nodes, which are divided by their sum within each group. */
    public Column index(Weights weights) {
        return index(weights.toArray(), weights.codes());
    }

    private Column index(double[] weights, List<String> codes) {
        return Column.of(root.code(), values.column(0).direction(), score(root, weights, codes));
    }

    private double[] score(IndexNode.Branch branch, double[] tuned, List<String> codes) {
        List<IndexNode> children = branch.children();
        double[] weights = branch.weighting().weights(branch.childCodes()).toArray();
        double[][] scores = new double[children.size()][];
        double sum = 0;
        boolean level = codes.contains(children.get(0).code());
        for (int j = 0; j < scores.length; j++) {
            String code = children.get(j).code();
            if (level) {
                scores[j] = values.column(code).toArray();
                weights[j] = tuned[codes.indexOf(code)];
                sum += weights[j];
            } else {
                scores[j] = score((IndexNode.Branch) children.get(j), tuned, codes);
            }
        }
        for (int j = 0; level && j < weights.length; j++) {
            weights[j] = sum > 0 ? weights[j] / sum : 1.0 / weights.length;
        }
        double[] result = new double[values.rows()];
        double[] row = new double[scores.length];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = scores[j][i];
            }
            result[i] = branch.aggregation().aggregate(weights, row);
        }
        return result;
    }

    /** The correlation of each tuned node with the index under some weights, in the order of the targets. */
    public Map<String, Double> correlations(Weights weights) {
        Column index = index(weights);
        Map<String, Double> found = new LinkedHashMap<>();
        for (String code : targets.codes()) {
            found.put(code, method.of(values.column(code), index));
        }
        return found;
    }

    /** The mean squared distance of the importances from the targets under some weights; the less the better. */
    public double misfit(Weights weights) {
        return misfit(weights.toArray(), weights.codes());
    }

    private double misfit(double[] weights, List<String> codes) {
        Column index = index(weights, codes);
        double[] wanted = targets.toArray();
        double[] found = new double[wanted.length];
        double sum = 0;
        for (int j = 0; j < found.length; j++) {
            found[j] = method.of(values.column(targets.codes().get(j)), index);
            sum += found[j];
        }
        double squares = 0;
        for (int j = 0; j < found.length; j++) {
            squares += (found[j] / sum - wanted[j]) * (found[j] / sum - wanted[j]);
        }
        return sum > 0 ? squares / found.length : Double.MAX_VALUE;
    }

    /** The best weights found. */
    public Tuned tune() {
        List<String> codes = targets.codes();
        double[] start = new double[codes.size()];
        Arrays.fill(start, 1);
        double best = misfit(squared(start), codes);
        for (int round = 0; round < ROUNDS; round++) {
            PointValuePair found = search(start, codes);
            boolean helped = found.getValue() < best * (1 - GAIN);
            if (found.getValue() < best) {
                start = found.getPoint();
                best = found.getValue();
            }
            if (!helped) {
                break;
            }
        }
        return tuned(squared(start));
    }

    private PointValuePair search(double[] start, List<String> codes) {
        SimplexOptimizer optimizer = new SimplexOptimizer(new SimpleValueChecker(1e-10, CLOSE, EVALUATIONS));
        return optimizer.optimize(
                new MaxEval(EVALUATIONS * 4),
                new ObjectiveFunction(point -> misfit(squared(point), codes)),
                GoalType.MINIMIZE,
                new InitialGuess(start),
                new NelderMeadSimplex(start.length, STEP));
    }

    /** Weights that are squares cannot be negative. */
    private static double[] squared(double[] point) {
        return Arrays.stream(point).map(part -> part * part).toArray();
    }

    private Tuned tuned(double[] amounts) {
        double sum = Arrays.stream(amounts).sum();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int j = 0; j < amounts.length; j++) {
            weights.put(targets.codes().get(j), amounts[j] / sum);
        }
        Weights found = Weights.of(weights);
        return new Tuned(found, correlations(found), misfit(found));
    }

    /**
     * Weights that were found.
     *
     * @param weights weight of each tuned node, at least 0, sum 1 over the level; within a group their ratios count
     * @param correlations correlation of each with the index under these weights
     * @param misfit mean squared distance of the importances from the targets; 0 if they are met
     */
    public record Tuned(Weights weights, Map<String, Double> correlations, double misfit) {

        /** Copies the map. */
        public Tuned {
            Objects.requireNonNull(weights, "weights");
            correlations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(correlations));
        }

        /** The importance of each tuned node: its correlation over the sum of all. */
        public Map<String, Double> importances() {
            double sum = correlations.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            Map<String, Double> shares = new LinkedHashMap<>();
            correlations.forEach((code, correlation) -> shares.put(code, correlation / sum));
            return shares;
        }
    }
}
