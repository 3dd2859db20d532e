package org.restoration.evaluation.methods.weighting.combination;

import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * The weights of sum 1 whose relative entropies to the sources have the least sum, {@code min Σₗ Σⱼ wⱼ ln(wⱼ / wₗⱼ)}: in proportion to the
 * geometric means of the sources, {@code √(w₁ⱼ w₂ⱼ)} for two. Relative entropy: Kullback and Leibler 1951, <a
 * href="https://doi.org/10.1214/aoms/1177729694">doi:10.1214/aoms/1177729694</a>.
 *
 * <p>Between sources that agree nothing changes; a weight of 0 in one source stays 0.
 */
public record MinimumRelativeEntropy() implements WeightCombination {

    @Override
    public String name() {
        return "minimum relative entropy";
    }

    @Override
    public Derived combine(List<Derived> sources) {
        Sources given = Sources.of(name(), sources);
        double[] amounts = new double[given.codes().size()];
        for (int j = 0; j < amounts.length; j++) {
            double logarithms = 0;
            for (double weight : given.of(j)) {
                logarithms += StrictMath.log(weight);
            }
            amounts[j] = StrictMath.exp(logarithms / given.size());
        }
        return given.proportional(name(), amounts);
    }
}
