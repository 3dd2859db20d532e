package org.restoration.evaluation.methods.imputation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.restoration.evaluation.internal.math.Quantile;
import org.restoration.evaluation.internal.math.SampleStatistics;
import org.restoration.evaluation.methods.matrix.Column;

/** The middle of values that are present. */
enum Center {
    MEAN {
        @Override
        double of(double[] present) {
            return SampleStatistics.mean(present);
        }
    },
    MEDIAN {
        @Override
        double of(double[] present) {
            return Quantile.r7(present, 0.5);
        }
    };

    /** The middle; NaN for no values. */
    abstract double of(double[] present);

    /** The middle of the values of some rows; NaN if none of them has one. */
    double of(Column column, IntPredicate rows) {
        double[] present = new double[column.size()];
        int count = 0;
        for (int i = 0; i < present.length; i++) {
            double value = column.at(i);
            if (rows.test(i) && !Double.isNaN(value)) {
                present[count++] = value;
            }
        }
        return of(Arrays.copyOf(present, count));
    }
}
