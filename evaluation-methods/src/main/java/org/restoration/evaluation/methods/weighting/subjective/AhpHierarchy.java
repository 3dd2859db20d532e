package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * Alternatives compared in pairs under each criterion, and criteria compared in pairs: the score of an alternative is the sum of its
 * weights under the criteria times theirs (distributive mode). Saaty 1990, <a
 * href="https://doi.org/10.1016/0377-2217(90)90057-I">doi:10.1016/0377-2217(90)90057-I</a>. Scores depend on the set: a further
 * alternative, even a copy of one, may turn ranks round (Belton and Gear 1983, <a
 * href="https://doi.org/10.1016/0305-0483(83)90047-6">doi:10.1016/0305-0483(83)90047-6</a>).
 *
 * @param criteria the comparisons of the criteria
 * @param alternatives under each criterion, in their order, the comparisons of the same alternatives
 */
public record AhpHierarchy(PairwiseAhp criteria, List<PairwiseAhp> alternatives) {

    /** Checks that there is a comparison of the same alternatives for every criterion. */
    public AhpHierarchy {
        Objects.requireNonNull(criteria, "criteria");
        alternatives = List.copyOf(alternatives);
        List<String> codes = criteria.comparisons().indicators();
        if (alternatives.size() != codes.size()) {
            throw new IllegalArgumentException("alternatives must be compared under each of the criteria " + codes
                    + ": got " + alternatives.size() + " comparisons");
        }
        for (PairwiseAhp one : alternatives) {
            List<String> names = alternatives.get(0).comparisons().indicators();
            if (!one.comparisons().indicators().equals(names)) {
                throw new IllegalArgumentException("alternatives under each criterion must be " + names + ": got "
                        + one.comparisons().indicators());
            }
        }
    }

    /** The scores of the alternatives, of sum 1; higher is better. */
    public RelativeScores scores() {
        List<String> names = alternatives.get(0).comparisons().indicators();
        double[] shares = criteria.weights().weights().toArray();
        double[] scores = new double[names.size()];
        for (int j = 0; j < shares.length; j++) {
            double[] local = alternatives.get(j).weights().weights().toArray();
            for (int i = 0; i < scores.length; i++) {
                scores[i] += shares[j] * local[i];
            }
        }
        return RelativeScores.of(names, Preference.HIGHER, scores);
    }
}
