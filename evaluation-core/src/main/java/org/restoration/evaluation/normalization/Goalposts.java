package org.restoration.evaluation.normalization;

import java.util.Objects;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

/**
 * A straight line between two goalposts: {@code (x − worst) / (best − worst)}.
 *
 * @param worst the number that scores 0, finite
 * @param best the number that scores 1, finite; below {@code worst} where less is better
 * @param extension what happens beyond the goalposts
 */
public record Goalposts(double worst, double best, Extension extension) implements ValueFunction {

    /** Checks that the goalposts are finite and differ. */
    public Goalposts {
        Objects.requireNonNull(extension, "extension");
        if (!Double.isFinite(worst) || !Double.isFinite(best)) {
            throw new IllegalArgumentException("goalposts must be finite: got worst " + worst + ", best " + best);
        }
        worst += 0.0;
        best += 0.0;
        if (worst == best || !Double.isFinite(best - worst)) {
            throw new IllegalArgumentException(
                    "goalposts must lie a finite distance apart: got worst " + worst + ", best " + best);
        }
    }

    /** Goalposts with scores kept within 0 and 1. */
    public static Goalposts of(double worst, double best) {
        return new Goalposts(worst, best, Extension.CLAMP);
    }

    @Override
    public double score(double input) {
        double share = (input - worst) / (best - worst);
        return extension == Extension.CLAMP ? Math.max(0.0, Math.min(1.0, share)) : share + 0.0;
    }

    @Override
    public void scores(double[] input, int from, int to, double[] out) {
        double origin = worst;
        double span = best - worst;
        if (extension == Extension.CLAMP) {
            for (int i = from; i < to; i++) {
                out[i] = Math.max(0.0, Math.min(1.0, (input[i] - origin) / span));
            }
        } else {
            for (int i = from; i < to; i++) {
                out[i] = (input[i] - origin) / span + 0.0;
            }
        }
    }

    @Override
    public ValueRange attainable() {
        return extension == Extension.CLAMP ? Scores.UNIT : ValueRange.ALL;
    }

    @Override
    public Direction direction() {
        return best > worst ? Direction.BENEFIT : Direction.COST;
    }
}
