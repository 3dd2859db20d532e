package org.restoration.evaluation.methods.weighting.combination;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * The product of the sources over the sum of all products: {@code wⱼ = Πₗ wₗⱼ / Σ Πₗ wₗⱼ}. Great weights become greater: with many
 * indicators a few take nearly all. Equal weights as a source change nothing; a weight of 0 in one source stays 0.
 */
public record Multiplicative() implements WeightCombination {

    @Override
    public String name() {
        return "multiplicative combination";
    }

    @Override
    public Derived combine(List<Derived> sources) {
        Sources given = Sources.of(name(), sources);
        double[] amounts = new double[given.codes().size()];
        for (int j = 0; j < amounts.length; j++) {
            amounts[j] = 1;
            for (double weight : given.of(j)) {
                amounts[j] *= weight;
            }
        }
        return given.proportional(name(), amounts);
    }
}
