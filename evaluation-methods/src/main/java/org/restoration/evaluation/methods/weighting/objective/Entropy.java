package org.restoration.evaluation.methods.weighting.objective;

import java.util.Objects;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.matrix.Block;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.weighting.Derived;

/**
 * Entropy weights: an indicator counts by how unevenly its total is spread over the alternatives. With shares {@code p = x / Σx}, the
 * entropy is {@code E = −Σ p ln p / ln n} and the weight in proportion to {@code 1 − E}. Shannon 1948, <a
 * href="https://doi.org/10.1002/j.1538-7305.1948.tb01338.x">doi:10.1002/j.1538-7305.1948.tb01338.x</a>; Hwang and Yoon 1981, <a
 * href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * <p>A share of 0 adds nothing, the limit of {@code p ln p}. A column of zeros is spread evenly and gets no weight; if no indicator
 * tells alternatives apart, or there is one alternative only, all weights are equal.
 *
 * @param normalization what is done to the matrix first; after it no value may be negative
 */
public record Entropy(RelativeNormalization normalization) implements ObjectiveWeighting {

    /** Checks that the normalization is given. */
    public Entropy {
        Objects.requireNonNull(normalization, "normalization");
    }

    @Override
    public String name() {
        return "entropy";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        DecisionMatrix normalized = normalization.normalize(matrix.completeFor(name()));
        double[] information = new double[matrix.width()];
        for (int j = 0; j < information.length; j++) {
            information[j] = 1 - entropy(normalized.column(j));
        }
        return Fitted.proportional(name(), matrix, information);
    }

    /** The entropy of a column, from 0 where one alternative has all to 1 where all have the same. */
    private double entropy(Column column) {
        Summary summary = column.summary();
        if (summary.least() < 0) {
            throw new IllegalArgumentException("column " + column.code() + " must hold no negative value for " + name()
                    + ": got " + summary.least() + "\nMaybe normalize it by min–max first");
        }
        int n = column.size();
        if (n == 1 || summary.constant()) {
            return 1;
        }
        CompensatedSum total = new CompensatedSum();
        double[] block = new double[Block.ROWS];
        for (int from = 0; from < n; from += Block.ROWS) {
            int to = Math.min(n, from + Block.ROWS);
            column.read(from, to, block);
            for (int i = 0; i < to - from; i++) {
                double share = block[i] / summary.sum();
                if (share > 0) {
                    total.add(share * StrictMath.log(share));
                }
            }
        }
        return Math.max(0, Math.min(1, -total.value() / StrictMath.log(n)));
    }
}
