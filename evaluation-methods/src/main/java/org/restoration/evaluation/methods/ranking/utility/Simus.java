package org.restoration.evaluation.methods.ranking.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.RankingResult;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * SIMUS, the sequential interactive model for urban systems: each indicator in turn is the objective of a linear program over
 * non-negative amounts of the alternatives, where the other benefits must not exceed and the other costs not fall below their limits. The
 * optimal amounts, divided by their sum, are a row of the efficient results. The first ranking is by the sum of an alternative's column
 * times the share of rows in which it takes part; the second by how far it exceeds the others, row by row, less how far they exceed it.
 * Munier 2011, <a href="https://doi.org/10.1007/978-94-007-1512-7">doi:10.1007/978-94-007-1512-7</a>.
 *
 * <p>No importances: the linear programs weigh. Not compensatory in the sense of a sum; ranks may reverse. A program that has no solution,
 * an unbounded one, or one of nothing leaves a row of zeros. A program with several solutions leaves the one that the simplex method comes
 * to first, always the same for the same matrix, but maybe another for the same rows or columns in another order.
 *
 * @param limits limits by code of the indicator; for others it is the greatest value of a benefit, the least of a cost
 * @param ranking which ranking the scores are
 */
public record Simus(Map<String, Double> limits, Ranking ranking) implements UnweightedMethod {

    private static final int STEPS = 100_000;

    /** Which of the two rankings of SIMUS. */
    public enum Ranking {
        /** By participation: the efficient results of an alternative and how often it takes part. */
        PARTICIPATION,
        /** By dominance: how far it exceeds the others. */
        DOMINANCE
    }

    /** Copies the limits. */
    public Simus {
        Objects.requireNonNull(ranking, "ranking");
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        limits.forEach((code, limit) -> {
            if (!Double.isFinite(limit)) {
                throw new IllegalArgumentException("limit of " + code + " must be finite: got " + limit);
            }
        });
    }

    /** SIMUS with the limits that the set gives, ranked by participation. */
    public static Simus standard() {
        return new Simus(Map.of(), Ranking.PARTICIPATION);
    }

    @Override
    public String name() {
        return "SIMUS";
    }

    @Override
    public Result rank(DecisionMatrix matrix) {
        matrix.completeFor(name());
        for (String code : limits.keySet()) {
            matrix.column(code);
        }
        List<LinearConstraint> constraints = matrix.columns().stream()
                .map(column -> new LinearConstraint(
                        column.toArray(),
                        column.direction() == Direction.BENEFIT ? Relationship.LEQ : Relationship.GEQ,
                        limits.getOrDefault(column.code(), Extended.best(column))))
                .toList();
        double[][] efficient = new double[matrix.width()][];
        for (int j = 0; j < efficient.length; j++) {
            efficient[j] = shares(optimum(matrix, constraints, j));
        }
        RelativeScores participation =
                RelativeScores.of(matrix.alternatives(), Preference.HIGHER, participation(efficient));
        RelativeScores dominance = RelativeScores.of(matrix.alternatives(), Preference.HIGHER, dominance(efficient));
        return new Result(
                ranking == Ranking.PARTICIPATION ? participation : dominance,
                participation,
                dominance,
                Arrays.stream(efficient)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }

    private static double[] optimum(DecisionMatrix matrix, List<LinearConstraint> constraints, int objective) {
        List<LinearConstraint> others = new ArrayList<>(constraints);
        others.remove(objective);
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(STEPS),
                            new LinearObjectiveFunction(matrix.column(objective).toArray(), 0),
                            matrix.column(objective).direction() == Direction.BENEFIT
                                    ? GoalType.MAXIMIZE
                                    : GoalType.MINIMIZE,
                            new LinearConstraintSet(others),
                            new NonNegativeConstraint(true))
                    .getPoint();
        } catch (NoFeasibleSolutionException | UnboundedSolutionException none) {
            return new double[matrix.rows()];
        } catch (MathIllegalStateException tooLong) {
            throw new ArithmeticException("linear program of "
                    + matrix.column(objective).code() + " must be solved in " + STEPS + " steps of the simplex method");
        }
    }

    private static double[] shares(double[] amounts) {
        double sum = Arrays.stream(amounts).sum();
        return sum > 0 ? Arrays.stream(amounts).map(amount -> amount / sum).toArray() : new double[amounts.length];
    }

    private static double[] participation(double[][] efficient) {
        double[] scores = new double[efficient[0].length];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            int times = 0;
            for (double[] row : efficient) {
                sum += row[i];
                times += row[i] > 0 ? 1 : 0;
            }
            scores[i] = sum * times / efficient.length;
        }
        return scores;
    }

    /** What an alternative exceeds the others by, less what they exceed it by, is the sum of its differences to all. */
    private static double[] dominance(double[][] efficient) {
        double[] scores = new double[efficient[0].length];
        for (double[] row : efficient) {
            for (int i = 0; i < scores.length; i++) {
                for (double other : row) {
                    scores[i] += row[i] - other;
                }
            }
        }
        return scores;
    }

    /**
     * What SIMUS says.
     *
     * @param scores the scores of the ranking asked for
     * @param participation scores of the first ranking
     * @param dominance scores of the second ranking
     * @param efficient the efficient results: a row for each indicator, a share for each alternative
     */
    public record Result(
            RelativeScores scores, RelativeScores participation, RelativeScores dominance, List<List<Double>> efficient)
            implements RankingResult {

        /** Copies the efficient results. */
        public Result {
            efficient = efficient.stream().map(List::copyOf).toList();
        }
    }
}
