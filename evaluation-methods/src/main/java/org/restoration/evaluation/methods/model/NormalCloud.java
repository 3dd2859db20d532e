package org.restoration.evaluation.methods.model;

import java.util.List;
import java.util.stream.IntStream;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.internal.math.CounterRandom;
import org.restoration.evaluation.internal.math.Normal;

/**
 * The normal cloud model (正态云): the certainty {@code exp(−(x − Ex)² / (2 En′²))} of a class whose cloud has the expectation Ex in its middle, the
 * entropy En = width / divisor and, for each drop, an En′ drawn from the normal distribution of mean En and standard deviation He; the mean over the drops
 * counts. Without drops En′ is En: the expectation curve of the cloud, free of chance. Li Deyi, Meng Haijun, Shi Xuemei 1995, Membership clouds and
 * membership cloud generators, <cite>Journal of Computer Research and Development</cite> 32(6), 15–20.
 *
 * <p>Degrees are from 0 to 1; far from all classes they all vanish. Drops are numbered: the same seed gives the same bits, and the same drop is used for
 * every class of every indicator, so that a class does not win by its drops.
 *
 * @param divisor class width over entropy, above 0: {@link #HALF_AT_LIMITS} or {@link #THREE_ENTROPIES}
 * @param openEnds whether certainty is 1 beyond the expectations of the first and last class (half clouds at the ends)
 * @param hyperEntropy He as a share of En, at least 0; a share, as one absolute He for indicators of different units means nothing
 * @param drops number of drops, 0 for the expectation curve
 * @param seed seed of the drops
 */
public record NormalCloud(double divisor, boolean openEnds, double hyperEntropy, int drops, long seed)
        implements ClassModel {

    /** The certainty is one half on a limit, for both of its classes: 2 √(2 ln 2) = 2.3548…, printed as 2.355 by most papers. */
    public static final double HALF_AT_LIMITS = 2 * StrictMath.sqrt(2 * StrictMath.log(2));

    /** The class ends three entropies from its middle. */
    public static final double THREE_ENTROPIES = 6;

    private static final double LEAST_PROBABILITY = 0x1p-54;

    /** Checks the numbers. */
    public NormalCloud {
        if (!(divisor > 0) || Double.isInfinite(divisor)) {
            throw new IllegalArgumentException("divisor of a cloud must be finite and above 0: got " + divisor);
        }
        if (!(hyperEntropy >= 0) || Double.isInfinite(hyperEntropy)) {
            throw new IllegalArgumentException(
                    "hyper-entropy of a cloud must be finite and at least 0: got " + hyperEntropy);
        }
        if (drops < 0) {
            throw new IllegalArgumentException("drops of a cloud must be at least 0: got " + drops);
        }
    }

    /** The expectation curve with certainty one half on the limits, whole clouds at the ends. */
    public static NormalCloud expected() {
        return new NormalCloud(HALF_AT_LIMITS, false, 0, 0, 0);
    }

    /** Drops drawn with a seed, with certainty one half on the limits, whole clouds at the ends. */
    public static NormalCloud drawn(double hyperEntropy, int drops, long seed) {
        return new NormalCloud(HALF_AT_LIMITS, false, hyperEntropy, drops, seed);
    }

    @Override
    public List<Double> degrees(ClassLimits limits, double value) {
        return IntStream.range(0, limits.classes())
                .mapToObj(k -> beyond(limits, k, value)
                        ? 1.0
                        : certainty(Math.abs(value - limits.middle(k)) / (limits.width(k) / divisor)))
                .toList();
    }

    private boolean beyond(ClassLimits limits, int k, double value) {
        boolean atLeast = k == 0 && limits.rising() || k == limits.classes() - 1 && !limits.rising();
        boolean atGreatest = k == 0 && !limits.rising() || k == limits.classes() - 1 && limits.rising();
        return openEnds && (atLeast && value <= limits.middle(k) || atGreatest && value >= limits.middle(k));
    }

    private double certainty(double distance) {
        if (drops == 0) {
            return StrictMath.exp(-distance * distance / 2);
        }
        CompensatedSum sum = new CompensatedSum();
        for (int drop = 0; drop < drops; drop++) {
            double p = Math.max(LEAST_PROBABILITY, CounterRandom.uniform(seed, drop, 0));
            double entropy = 1 + hyperEntropy * Normal.quantile(p);
            sum.add(distance == 0 ? 1 : StrictMath.exp(-distance * distance / (2 * entropy * entropy)));
        }
        return sum.value() / drops;
    }
}
