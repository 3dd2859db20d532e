package org.restoration.evaluation.weighting;

import java.util.OptionalDouble;
import org.restoration.evaluation.internal.math.PrincipalEigenvector;

/** A positive reciprocal matrix with its principal eigenvector. */
final class JudgementMatrix {

    private final double[][] entries;
    private final double[] weights;
    private final double lambdaMax;

    JudgementMatrix(double[][] entries) {
        this.entries = entries;
        PrincipalEigenvector principal = PrincipalEigenvector.of(entries);
        weights = principal.vector();
        lambdaMax = principal.eigenvalue();
    }

    double[] weights() {
        return weights;
    }

    int size() {
        return entries.length;
    }

    double at(int row, int column) {
        return entries[row][column];
    }

    /** The same matrix with one judgement changed, and its reciprocal with it. */
    JudgementMatrix with(int row, int column, Ratio value) {
        double[][] copy = new double[entries.length][];
        for (int i = 0; i < entries.length; i++) {
            copy[i] = entries[i].clone();
        }
        copy[row][column] = value.value();
        copy[column][row] = value.reciprocal().value();
        return new JudgementMatrix(copy);
    }

    Consistency consistency(RandomIndex table) {
        int n = entries.length;
        OptionalDouble random = table.of(n);
        double index = n <= 2 ? 0 : Math.max(0.0, (lambdaMax - n) / (n - 1));
        OptionalDouble ratio = n <= 2
                ? OptionalDouble.of(0)
                : random.isPresent() ? OptionalDouble.of(index / random.getAsDouble()) : random;
        return new Consistency(lambdaMax, index, random.orElse(Double.NaN), ratio);
    }
}
