package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/** The two programs of the best–worst method. */
final class BestWorstPrograms {

    private static final double PRECISION = 1e-12;
    private static final int ULPS = 10;
    private static final double CUT_OFF = 1e-13;
    private static final int STEPS = 100_000;

    private BestWorstPrograms() {}

    /** Least ξ with {@code −ξ ≤ w_B − aBj wj ≤ ξ} and {@code −ξ ≤ wj − ajW w_W ≤ ξ}, weights of sum 1. */
    static Linear linear(BestWorst judged) {
        int n = judged.indicators().size();
        int best = judged.indicators().indexOf(judged.best());
        int worst = judged.indicators().indexOf(judged.worst());
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            if (j != best) {
                within(constraints, n, best, j, judged.bestToOthers().get(j));
            }
            if (j != worst && j != best) {
                within(constraints, n, j, worst, judged.othersToWorst().get(j));
            }
        }
        double[] all = new double[n + 1];
        Arrays.fill(all, 0, n, 1);
        constraints.add(new LinearConstraint(all, Relationship.EQ, 1));
        double[] goal = new double[n + 1];
        goal[n] = 1;
        double[] found = new SimplexSolver(PRECISION, ULPS, CUT_OFF)
                .optimize(
                        new MaxIter(STEPS),
                        new LinearObjectiveFunction(goal, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(true))
                .getPoint();
        return new Linear(
                Arrays.stream(found, 0, n).map(weight -> Math.max(0, weight)).toArray(), Math.max(0, found[n]));
    }

    private static void within(List<LinearConstraint> constraints, int n, int more, int less, double ratio) {
        for (int sign = -1; sign <= 1; sign += 2) {
            double[] row = new double[n + 1];
            row[more] = sign;
            row[less] = -sign * ratio;
            row[n] = -1;
            constraints.add(new LinearConstraint(row, Relationship.LEQ, 0));
        }
    }

    /**
     * Least ξ of the nonlinear model, by halving. With the weight of the worst as unit, the best may weigh {@code b} within ξ if b lies in
     * {@code aBW ± ξ} and, for each other indicator, between {@code (aBj − ξ)(ajW − ξ)} and {@code (aBj + ξ)(ajW + ξ)}: the first falls and
     * the last rises with ξ, and at the least ξ one b is left.
     */
    static Ratios nonlinear(BestWorst judged) {
        double low = 0;
        double high = judged.bestToOthers().get(judged.indicators().indexOf(judged.worst()));
        if (feasible(judged, 0)) {
            high = 0;
        }
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (feasible(judged, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return ratios(judged, high);
    }

    private static boolean feasible(BestWorst judged, double deviation) {
        return leastBest(judged, deviation) <= mostBest(judged, deviation);
    }

    private static double leastBest(BestWorst judged, double deviation) {
        double least = 0;
        for (int j = 0; j < judged.indicators().size(); j++) {
            double below = Math.max(0, judged.bestToOthers().get(j) - deviation);
            double above = Math.max(0, judged.othersToWorst().get(j) - deviation);
            least = Math.max(least, bound(judged, j, below, above));
        }
        return least;
    }

    private static double mostBest(BestWorst judged, double deviation) {
        double most = Double.POSITIVE_INFINITY;
        for (int j = 0; j < judged.indicators().size(); j++) {
            double below = judged.bestToOthers().get(j) + deviation;
            double above = judged.othersToWorst().get(j) + deviation;
            most = Math.min(most, bound(judged, j, below, above));
        }
        return most;
    }

    /** The ratio of the best over the worst that follows over an indicator, without the step from an indicator to itself. */
    private static double bound(BestWorst judged, int j, double below, double above) {
        String code = judged.indicators().get(j);
        if (code.equals(judged.best())) {
            return above;
        }
        return code.equals(judged.worst()) ? below : below * above;
    }

    private static Ratios ratios(BestWorst judged, double deviation) {
        int n = judged.indicators().size();
        double best = (leastBest(judged, deviation) + mostBest(judged, deviation)) / 2;
        double[] least = new double[n];
        double[] most = new double[n];
        for (int j = 0; j < n; j++) {
            String code = judged.indicators().get(j);
            if (code.equals(judged.best()) || code.equals(judged.worst())) {
                least[j] = code.equals(judged.best()) ? best : 1;
                most[j] = least[j];
            } else {
                double fromBest = judged.bestToOthers().get(j);
                double toWorst = judged.othersToWorst().get(j);
                least[j] = Math.max(toWorst - deviation, best / (fromBest + deviation));
                most[j] = Math.min(
                        toWorst + deviation,
                        fromBest > deviation ? best / (fromBest - deviation) : Double.POSITIVE_INFINITY);
            }
        }
        return new Ratios(least, most, deviation);
    }

    /** Weights of sum 1, and ξ. */
    record Linear(double[] weights, double deviation) {}

    /** The least and the greatest ratio of each indicator over the worst, and ξ. */
    record Ratios(double[] least, double[] most, double deviation) {

        double[] middle() {
            double[] middle = new double[least.length];
            for (int j = 0; j < middle.length; j++) {
                middle[j] = (least[j] + most[j]) / 2;
            }
            return middle;
        }
    }
}
