package org.restoration.evaluation.methods.treatment;

import java.util.Arrays;
import org.restoration.evaluation.internal.math.Quantile;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Winsorizing by quantiles: values beyond the quantiles of the set take their value. Tukey 1962, The future of data analysis, <a
 * href="https://doi.org/10.1214/aoms/1177704711">doi:10.1214/aoms/1177704711</a>. Quantiles are of type 7 of Hyndman and Fan.
 *
 * @param low share below the lower limit, at least 0
 * @param high share below the upper limit, at most 1, above {@code low}
 */
public record QuantileWinsorizing(double low, double high) implements Treatment {

    /** Checks the shares. */
    public QuantileWinsorizing {
        if (!(low >= 0 && low < high && high <= 1)) {
            throw new IllegalArgumentException("quantiles must have 0 <= low < high <= 1: got " + low + " and " + high);
        }
    }

    @Override
    public String name() {
        return "winsorizing by quantiles";
    }

    @Override
    public Treated treat(Column column) {
        double[] present = Arrays.stream(column.toArray())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return present.length == 0
                ? Treated.unchanged(column)
                : Cut.within(column, Quantile.r7(present, low), Quantile.r7(present, high));
    }
}
