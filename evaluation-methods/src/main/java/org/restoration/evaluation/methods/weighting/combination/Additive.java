package org.restoration.evaluation.methods.weighting.combination;

import java.util.Collections;
import java.util.List;
import org.restoration.evaluation.weighting.Derived;

/**
 * The mean of the sources with a share for each: {@code wⱼ = Σ αₗ wₗⱼ}. A weight stays between the least and the greatest of its sources.
 *
 * <p>This is what the models of least squares and of least deviation come to: the weights of sum 1 that lie nearest to all sources,
 * {@code min Σₗ Σⱼ (wₗⱼ − wⱼ)² Σᵢ xᵢⱼ²}, are their mean whatever the data x are, because the term of each indicator is least there and
 * the means sum to 1 already. See {@link #leastSquares}.
 *
 * @param shares how much each source counts, at least 0 and of sum 1
 */
public record Additive(List<Double> shares) implements WeightCombination {

    private static final double TOLERANCE = 1e-9;

    /** Checks the shares. */
    public Additive {
        shares = List.copyOf(shares);
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (shares.stream().anyMatch(share -> !(share >= 0)) || !(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    "shares of the sources must be at least 0 and sum to 1: got " + shares + ", sum " + sum);
        }
    }

    /** The plain mean of a number of sources: what the least-squares combination gives for any data. */
    public static Additive leastSquares(int sources) {
        return new Additive(Collections.nCopies(sources, 1.0 / sources));
    }

    @Override
    public String name() {
        return "additive combination";
    }

    @Override
    public Derived combine(List<Derived> sources) {
        Sources given = Sources.of(name(), sources);
        if (given.size() != shares.size()) {
            throw new IllegalArgumentException(
                    "sources must be as many as the shares " + shares + ": got " + given.size());
        }
        return given.proportional(
                name(),
                given.sum(shares.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
