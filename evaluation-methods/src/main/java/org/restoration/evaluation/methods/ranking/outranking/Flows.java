package org.restoration.evaluation.methods.ranking.outranking;

/**
 * The flows of one indicator: how strongly each value is preferred to the others, and the others to it, on the mean.
 *
 * <p>For piecewise functions the values are sorted; those that are strictly preferred to, and those that are partly, are then
 * neighbors, counted by two pointers and summed by differences of prefix sums: O(n log n), Calders and Van Assche 2018, <a
 * href="https://doi.org/10.48550/arXiv.1603.00091">doi:10.48550/arXiv.1603.00091</a>. The prefix sums carry their rounding along,
 * so that flows agree with the sums over all pairs.
 */
final class Flows {

    private final Order order;
    private final double[] sorted;
    private final double[] positive;
    private final double[] negative;

    private Flows(double[] values) {
        this.order = Order.of(values);
        this.sorted = order.sorted();
        this.positive = new double[values.length];
        this.negative = new double[values.length];
    }

    /**
     * The flows of values.
     *
     * @param values of which more is better, without a negative zero
     */
    static Flows of(PreferenceFunction function, double[] values) {
        Flows flows = new Flows(values);
        if (function instanceof PiecewisePreference piecewise) {
            flows.piecewise(piecewise);
        } else {
            flows.pairs(function);
        }
        int others = Math.max(1, values.length - 1);
        for (int i = 0; i < values.length; i++) {
            flows.positive[i] /= others;
            flows.negative[i] /= others;
        }
        return flows;
    }

    /** Adds the weighted flows to those of other indicators. */
    void addTo(double weight, double[] allPositive, double[] allNegative) {
        for (int place = 0; place < sorted.length; place++) {
            int row = order.row(place);
            allPositive[row] += weight * positive[place];
            allNegative[row] += weight * negative[place];
        }
    }

    private void pairs(PreferenceFunction function) {
        for (int i = 0; i < sorted.length; i++) {
            for (int k = 0; k < i; k++) {
                double preference = function.of(sorted[i] - sorted[k]);
                positive[i] += preference;
                negative[k] += preference;
            }
        }
    }

    private void piecewise(PiecewisePreference function) {
        int n = sorted.length;
        WindowSums sums = function.between() == PiecewisePreference.Between.RAMP ? new WindowSums(sorted) : null;
        int strict = 0;
        int partly = 0;
        for (int i = 0; i < n; i++) {
            while (sorted[i] - sorted[strict] > function.preference()) {
                strict++;
            }
            while (sorted[i] - sorted[partly] > function.indifference()) {
                partly++;
            }
            positive[i] = strict + between(function, sums, i, strict, partly);
        }
        strict = n - 1;
        partly = n - 1;
        for (int i = n - 1; i >= 0; i--) {
            while (sorted[strict] - sorted[i] > function.preference()) {
                strict--;
            }
            while (sorted[partly] - sorted[i] > function.indifference()) {
                partly--;
            }
            negative[i] = n - 1 - strict + between(function, sums, i, partly + 1, strict + 1);
        }
    }

    /** The sum of preferences for the values of a window, all of them partly better or all partly worse than value i. */
    private static double between(PiecewisePreference function, WindowSums sums, int i, int from, int to) {
        if (from == to) {
            return 0;
        }
        if (sums == null) {
            return (to - from) / 2.0;
        }
        double differences = Math.abs(sums.differences(i, from, to));
        double range = function.preference() - function.indifference();
        return (differences - (to - from) * function.indifference()) / range;
    }
}
