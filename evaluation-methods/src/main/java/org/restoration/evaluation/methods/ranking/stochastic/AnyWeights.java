package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.restoration.evaluation.internal.math.CompensatedSum;

/** All weights of sum 1: exponential numbers over their sum are uniform on that simplex. */
public record AnyWeights() implements WeightSpace {

    @Override
    public double[] draw(List<String> codes, IntToDoubleFunction uniform) {
        double[] weights = new double[codes.size()];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = -StrictMath.log(uniform.applyAsDouble(j));
        }
        double sum = CompensatedSum.of(weights);
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }
}
