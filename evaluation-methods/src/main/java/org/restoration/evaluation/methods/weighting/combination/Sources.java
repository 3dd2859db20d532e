package org.restoration.evaluation.methods.weighting.combination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weights;

/**
 * Weights to be combined, in the same order.
 *
 * @param codes the indicators
 * @param weights one list for each source
 * @param origins one for each source
 */
record Sources(List<String> codes, List<double[]> weights, List<String> origins) {

    static Sources of(String method, List<Derived> sources) {
        if (sources.size() < 2) {
            throw new IllegalArgumentException(
                    "weights combined by " + method + " must come from at least two sources: got " + sources.size());
        }
        List<String> codes = sources.get(0).weights().codes();
        List<double[]> weights = new ArrayList<>();
        for (Derived source : sources) {
            Map<String, Double> byCode = source.weights().asMap();
            if (byCode.size() != codes.size() || !byCode.keySet().containsAll(codes)) {
                throw new IllegalArgumentException(
                        "weights to be combined must all speak of " + codes + ": got " + byCode.keySet());
            }
            weights.add(codes.stream().mapToDouble(byCode::get).toArray());
        }
        return new Sources(codes, weights, sources.stream().map(Derived::origin).toList());
    }

    int size() {
        return weights.size();
    }

    /** Each weight of an indicator, over the sources. */
    double[] of(int indicator) {
        return weights.stream().mapToDouble(row -> row[indicator]).toArray();
    }

    /** The sources as a sum with coefficients. */
    double[] sum(double[] coefficients) {
        double[] sum = new double[codes.size()];
        for (int l = 0; l < size(); l++) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += coefficients[l] * weights.get(l)[j];
            }
        }
        return sum;
    }

    /** Weights in proportion to amounts that are not negative. */
    Derived proportional(String method, double[] amounts) {
        double sum = CompensatedSum.of(amounts);
        if (!(sum > 0)) {
            throw new IllegalArgumentException("weights of at least one of " + codes
                    + " must be above 0 in all sources for " + method + ": got none");
        }
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < amounts.length; j++) {
            byCode.put(codes.get(j), amounts[j] / sum);
        }
        return new Derived(Weights.of(byCode), method + " of: " + String.join("; ", origins));
    }
}
