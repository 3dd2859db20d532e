package org.restoration.evaluation.methods.weighting.combination;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.restoration.evaluation.weighting.Derived;

/**
 * A compromise of the sources as if they were players: {@code w = Σ αₗ wₗ}, where α solves {@code Σₖ αₖ wₗ·wₖ = wₗ·wₗ} for each source, the
 * first-order condition of its distance to the compromise, and is divided by its sum. Chen and others 2003 (in Chinese); Lai and others
 * 2015, <a href="https://doi.org/10.1007/s11069-015-1645-6">doi:10.1007/s11069-015-1645-6</a>.
 *
 * <p>The more uneven source counts more: equal weights as one of two sources have the coefficient 0. A source may even get a negative
 * one, which papers treat in two ways. Of several solutions, as for sources that agree, the one of least norm is taken.
 *
 * @param coefficients how the coefficients are divided by their sum
 */
public record GameTheory(Coefficients coefficients) implements WeightCombination {

    /** Checks that nothing is missing. */
    public GameTheory {
        Objects.requireNonNull(coefficients, "coefficients");
    }

    @Override
    public String name() {
        return "game theory";
    }

    @Override
    public Derived combine(List<Derived> sources) {
        Sources given = Sources.of(name(), sources);
        double[] weights = given.sum(solve(given));
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] < 0) {
                throw new IllegalArgumentException("weight of " + given.codes().get(j)
                        + " combined by game theory must be at least 0: got " + weights[j]
                        + "\nMaybe take the coefficients by their size");
            }
        }
        return given.proportional(name(), weights);
    }

    /** The coefficient of each source, of sum 1. */
    public List<Double> coefficientsOf(List<Derived> sources) {
        return Arrays.stream(solve(Sources.of(name(), sources))).boxed().toList();
    }

    private double[] solve(Sources given) {
        int size = given.size();
        double[][] products = new double[size][size];
        double[] own = new double[size];
        for (int l = 0; l < size; l++) {
            for (int k = 0; k < size; k++) {
                products[l][k] = product(given.weights().get(l), given.weights().get(k));
            }
            own[l] = products[l][l];
        }
        double[] solved = new SingularValueDecomposition(new Array2DRowRealMatrix(products, false))
                .getSolver()
                .solve(new ArrayRealVector(own, false))
                .toArray();
        double sum = 0;
        for (int l = 0; l < size; l++) {
            solved[l] = coefficients == Coefficients.BY_SIZE ? Math.abs(solved[l]) : solved[l];
            sum += solved[l];
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("coefficients of game theory must have a sum above 0: got "
                    + Arrays.toString(solved) + "\nMaybe take the coefficients by their size");
        }
        for (int l = 0; l < size; l++) {
            solved[l] /= sum;
        }
        return solved;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j];
        }
        return sum;
    }

    /** How the coefficients are divided by their sum. */
    public enum Coefficients {
        /** As solved; a source may count against. A weight that would become negative is refused. */
        AS_SOLVED,
        /** By their size, without their signs. */
        BY_SIZE
    }
}
