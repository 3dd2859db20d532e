package org.restoration.evaluation.methods.index;

/**
 * Where a correlation is negative, weak or high.
 *
 * @param negative below this it is negative; at least −1
 * @param weak from {@code negative} to this it is weak, this excluded; at least {@code negative}
 * @param high above this it is high; at least {@code weak}, at most 1
 */
public record CorrelationLimits(double negative, double weak, double high) {

    /** The limits that the R package COINr takes unless told otherwise: −0.4, 0.3 and 0.9. They are a habit, not a test. */
    public static final CorrelationLimits CUSTOMARY = new CorrelationLimits(-0.4, 0.3, 0.9);

    /** Checks the order. */
    public CorrelationLimits {
        if (!(-1 <= negative && negative <= weak && weak <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "limits of correlation must rise from -1 to 1: got " + negative + ", " + weak + ", " + high);
        }
    }

    /** The flag of a correlation; {@link CorrelationFlag#UNDEFINED} for NaN. */
    public CorrelationFlag flag(double correlation) {
        if (Double.isNaN(correlation)) {
            return CorrelationFlag.UNDEFINED;
        }
        if (correlation < negative) {
            return CorrelationFlag.NEGATIVE;
        }
        if (correlation < weak) {
            return CorrelationFlag.WEAK;
        }
        return correlation > high ? CorrelationFlag.HIGH : CorrelationFlag.FITTING;
    }
}
