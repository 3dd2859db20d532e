package org.restoration.evaluation.weighting;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A positive reciprocal matrix with its principal eigenvector; only + − × ÷ in a fixed order. */
final class JudgementMatrix {

    private static final int MOST_STEPS = 10_000;
    private static final double PRECISION = 0x1p-53;

    private final double[][] entries;
    private final double[] weights;
    private final double lambdaMax;

    JudgementMatrix(double[][] entries) {
        this.entries = entries;
        int n = entries.length;
        double[] vector = new double[n];
        Arrays.fill(vector, 1.0 / n);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = times(vector);
            double sum = 0;
            for (double value : next) {
                sum += value;
            }
            double change = 0;
            for (int i = 0; i < n; i++) {
                next[i] /= sum;
                change = Math.max(change, Math.abs(next[i] - vector[i]));
            }
            vector = next;
            if (change <= PRECISION) {
                break;
            }
        }
        weights = vector;
        double[] product = times(vector);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += product[i] / vector[i];
        }
        lambdaMax = sum / n;
    }

    private double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += entries[i][j] * vector[j];
            }
            product[i] = sum;
        }
        return product;
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
