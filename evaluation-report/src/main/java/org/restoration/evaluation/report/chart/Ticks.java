package org.restoration.evaluation.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis: the multiples of 1, 2 or 5 times a power of ten within a range. Decimal, so that labels are exact. */
final class Ticks {

    private static final MathContext FEW = new MathContext(6, RoundingMode.HALF_EVEN);

    /** What was meant by a binary number, so that 0.3 is not left out of a range that ends at 0.3. */
    private static final MathContext MEANT = new MathContext(12, RoundingMode.HALF_EVEN);

    private Ticks() {}

    /**
     * Ticks within a range, ends included.
     *
     * @param from lower end, finite
     * @param to upper end, finite and above it
     * @param most greatest number of ticks, at least 2
     */
    static List<BigDecimal> within(double from, double to, int most) {
        if (!(Double.isFinite(from) && Double.isFinite(to) && from < to) || most < 2) {
            throw new IllegalArgumentException("range of an axis must be finite, rise and have room for two ticks: got "
                    + from + " to " + to + " and " + most);
        }
        BigDecimal low = new BigDecimal(from, MEANT);
        BigDecimal high = new BigDecimal(to, MEANT);
        BigDecimal coarse = high.subtract(low).divide(BigDecimal.valueOf(most), FEW);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(coarse.precision() - coarse.scale() - 1);
        for (int factor : new int[] {1, 2, 5, 10}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            List<BigDecimal> ticks = multiples(step, low, high);
            if (ticks.size() <= most) {
                return ticks;
            }
        }
        return multiples(power.multiply(BigDecimal.valueOf(20)), low, high);
    }

    private static List<BigDecimal> multiples(BigDecimal step, BigDecimal low, BigDecimal high) {
        BigDecimal first = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = first; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The text of a tick. */
    static String label(BigDecimal tick) {
        return tick.signum() == 0
                ? "0"
                : tick.stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
