package org.restoration.evaluation.internal.math;

import java.util.Arrays;

/**
 * The principal eigenvector of a matrix without negative entries, by power iteration from equal numbers until none moves by more than
 * 2⁻⁵³; only + − × ÷ in a fixed order. Not for matrices with several eigenvalues of the greatest size.
 */
public final class PrincipalEigenvector {

    private static final int MOST_STEPS = 10_000;
    private static final double PRECISION = 0x1p-53;

    private final double[] vector;
    private final double eigenvalue;

    private PrincipalEigenvector(double[] vector, double eigenvalue) {
        this.vector = vector;
        this.eigenvalue = eigenvalue;
    }

    /** The principal eigenvector of a square matrix, which is neither kept nor changed. */
    public static PrincipalEigenvector of(double[][] matrix) {
        int n = matrix.length;
        double[] vector = new double[n];
        Arrays.fill(vector, 1.0 / n);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = times(matrix, vector);
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
        return new PrincipalEigenvector(vector, mean(eigenvalues(matrix, vector)));
    }

    /** For each row {@code (A v)ᵢ / vᵢ}: all equal to the eigenvalue for an eigenvector. */
    public static double[] eigenvalues(double[][] matrix, double[] vector) {
        double[] values = times(matrix, vector);
        for (int i = 0; i < values.length; i++) {
            values[i] /= vector[i];
        }
        return values;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += matrix[i][j] * vector[j];
            }
            product[i] = sum;
        }
        return product;
    }

    /** A fresh array of the vector, of sum 1. */
    public double[] vector() {
        return vector.clone();
    }

    /** The greatest eigenvalue. */
    public double eigenvalue() {
        return eigenvalue;
    }
}
