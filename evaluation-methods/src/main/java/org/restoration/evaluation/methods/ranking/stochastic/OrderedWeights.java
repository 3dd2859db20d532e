package org.restoration.evaluation.methods.ranking.stochastic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * All weights of sum 1 that keep an order of importance.
 *
 * @param mostImportantFirst codes of all indicators, each once
 */
public record OrderedWeights(List<String> mostImportantFirst) implements WeightSpace {

    /** Copies the list. */
    public OrderedWeights {
        mostImportantFirst = List.copyOf(mostImportantFirst);
    }

    @Override
    public double[] draw(List<String> codes, IntToDoubleFunction uniform) {
        if (codes.size() != mostImportantFirst.size() || !Set.copyOf(codes).equals(Set.copyOf(mostImportantFirst))) {
            throw new IllegalArgumentException(
                    "order of importance must name exactly the indicators " + codes + ": got " + mostImportantFirst);
        }
        double[] sorted = new AnyWeights().draw(codes, uniform);
        Arrays.sort(sorted);
        double[] weights = new double[sorted.length];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = sorted[sorted.length - 1 - mostImportantFirst.indexOf(codes.get(j))];
        }
        return weights;
    }
}
