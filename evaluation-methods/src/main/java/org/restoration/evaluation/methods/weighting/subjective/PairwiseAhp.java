package org.restoration.evaluation.methods.weighting.subjective;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.restoration.evaluation.internal.math.PrincipalEigenvector;
import org.restoration.evaluation.weighting.Consistency;
import org.restoration.evaluation.weighting.Derived;

/**
 * The analytic hierarchy process with the derivation that a paper names: Saaty 1990, <a
 * href="https://doi.org/10.1016/0377-2217(90)90057-I">doi:10.1016/0377-2217(90)90057-I</a>. Weights are given however consistent the
 * comparisons are; ask for their {@link #consistency}. The core's weighting of that name takes Saaty's scale only and refuses what is
 * not consistent.
 *
 * @param comparisons the comparisons of pairs
 * @param derivation how weights follow from them
 */
public record PairwiseAhp(PairwiseComparisons comparisons, Derivation derivation) implements SubjectiveWeighting {

    /** Checks that nothing is missing. */
    public PairwiseAhp {
        Objects.requireNonNull(comparisons, "comparisons");
        Objects.requireNonNull(derivation, "derivation");
    }

    @Override
    public String name() {
        return "AHP";
    }

    @Override
    public Derived weights() {
        return Judged.proportional(name(), comparisons.indicators(), derivation.amounts(comparisons));
    }

    /**
     * How well the comparisons agree: {@code CI = (λmax − n) / (n − 1)}, {@code CR = CI / RI(n)}; both 0 for one or two indicators. The
     * index of comparisons taken as given may be below 0. Incomplete comparisons have Harker's λmax and no ratio: the random indices
     * are those of complete ones.
     *
     * @param lambdaMax what is taken for λmax
     * @param table the random indices
     */
    public Consistency consistency(LambdaMax lambdaMax, RandomIndexTable table) {
        int n = comparisons.indicators().size();
        double lambda =
                lambdaMax.of(comparisons.completed(), weights().weights().toArray());
        double index = n <= 2 ? 0 : (lambda - n) / (n - 1);
        if (comparisons.reciprocity() == PairwiseComparisons.Reciprocity.REQUIRED) {
            index = Math.max(0, index);
        }
        OptionalDouble random = table.of(n);
        OptionalDouble ratio = OptionalDouble.empty();
        if (n <= 2) {
            ratio = OptionalDouble.of(0);
        } else if (random.isPresent() && comparisons.complete()) {
            ratio = OptionalDouble.of(index / random.getAsDouble());
        }
        return new Consistency(lambda, index, random.orElse(Double.NaN), ratio);
    }

    /** For each indicator {@code (A w)ᵢ / wᵢ}; all are λmax if the weights are the principal eigenvector. */
    public List<Double> eigenvalues() {
        return Arrays.stream(PrincipalEigenvector.eigenvalues(
                        comparisons.completed(), weights().weights().toArray()))
                .boxed()
                .toList();
    }
}
