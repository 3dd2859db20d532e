package org.restoration.evaluation.methods.weighting.subjective;

import java.util.Arrays;
import org.restoration.evaluation.internal.math.PrincipalEigenvector;

/** What is taken for the λmax of pairwise comparisons; the same for weights that are the principal eigenvector. */
public enum LambdaMax {
    /** The greatest eigenvalue of the matrix, however the weights were derived. */
    LARGEST_EIGENVALUE {
        @Override
        double of(double[][] matrix, double[] weights) {
            return PrincipalEigenvector.of(matrix).eigenvalue();
        }
    },
    /** The mean of {@code (A w)ᵢ / wᵢ} with the weights derived. */
    MEAN_RATIO {
        @Override
        double of(double[][] matrix, double[] weights) {
            return Arrays.stream(PrincipalEigenvector.eigenvalues(matrix, weights))
                            .sum()
                    / weights.length;
        }
    };

    abstract double of(double[][] matrix, double[] weights);
}
