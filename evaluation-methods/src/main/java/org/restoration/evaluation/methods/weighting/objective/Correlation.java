package org.restoration.evaluation.methods.weighting.objective;

import java.util.List;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.methods.comparison.KendallTauB;
import org.restoration.evaluation.methods.comparison.Spearman;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.Ties;

/** How two columns go together. */
public enum Correlation {
    /** Product-moment correlation of the values. */
    PEARSON {
        @Override
        double between(Column first, Column second) {
            double firstMean = first.summary().mean();
            double secondMean = second.summary().mean();
            CompensatedSum products = new CompensatedSum();
            CompensatedSum firstSquares = new CompensatedSum();
            CompensatedSum secondSquares = new CompensatedSum();
            for (int i = 0; i < first.size(); i++) {
                double x = first.at(i) - firstMean;
                double y = second.at(i) - secondMean;
                products.add(x * y);
                firstSquares.add(x * x);
                secondSquares.add(y * y);
            }
            return products.value() / Math.sqrt(firstSquares.value() * secondSquares.value());
        }
    },
    /** Of the ranks, ties at their mean. */
    SPEARMAN {
        @Override
        double between(Column first, Column second) {
            return new Spearman().of(ranks(first), ranks(second));
        }
    },
    /** Of the pairs, Kendall's tau-b. */
    KENDALL {
        @Override
        double between(Column first, Column second) {
            return new KendallTauB().of(ranks(first), ranks(second));
        }
    };

    abstract double between(Column first, Column second);

    /** The correlation of two columns of the same length; 0 where one is constant, so that it goes together with none. */
    public double of(Column first, Column second) {
        if (first.summary().constant() || second.summary().constant()) {
            return 0;
        }
        return Math.max(-1, Math.min(1, between(first, second)));
    }

    private static Ranks ranks(Column column) {
        List<String> names = java.util.Collections.nCopies(column.size(), "");
        return RelativeScores.of(names, Preference.LOWER, column.toArray()).ranks(Ties.AVERAGE);
    }
}
