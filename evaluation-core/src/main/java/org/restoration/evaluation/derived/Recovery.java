package org.restoration.evaluation.derived;

import java.util.OptionalDouble;

/** Shares that tell how far something came back. None is kept within 0 and 1: what got worse is negative. */
public final class Recovery {

    private Recovery() {}

    /**
     * (x − degraded) / (reference − degraded): 0 at the degraded state, 1 at the reference, for benefit and cost indicators
     * alike. Empty where the reference equals the degraded state. NaN for a missing input.
     */
    public static OptionalDouble toReference(double x, double degraded, double reference) {
        return share(x - degraded, reference - degraded);
    }

    /**
     * (before − after) / before: the share of mine drainage that a curtain keeps back, at equal mining depth and rainfall. Empty
     * where nothing was drained before.
     *
     * @param before drainage before, at least 0
     * @param after drainage after in the same unit, at least 0
     */
    public static OptionalDouble drainageReduction(double before, double after) {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("drainage must be at least 0: got " + Math.min(before, after));
        }
        return share(before - after, before);
    }

    /**
     * (level − lowest) / (before mining − lowest): the share of the drawdown that the groundwater has made up. Empty where there
     * was no drawdown.
     *
     * @param level the level now, as an elevation
     * @param lowest the lowest level during mining, as an elevation
     * @param beforeMining the level before mining, as an elevation
     */
    public static OptionalDouble groundwater(double level, double lowest, double beforeMining) {
        return share(level - lowest, beforeMining - lowest);
    }

    private static OptionalDouble share(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
