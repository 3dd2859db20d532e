package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.weighting.Derived;

/**
 * The analytic hierarchy process of a group: Forman and Peniwati 1998, <a
 * href="https://doi.org/10.1016/S0377-2217(97)00244-0">doi:10.1016/S0377-2217(97)00244-0</a>.
 *
 * @param members the comparisons of each member, of the same indicators in the same order
 * @param voices how much each member counts, at least 0 and not all 0; divided by their sum
 * @param derivation how weights follow from comparisons
 * @param aggregation what of the members is put together
 */
public record GroupAhp(
        List<PairwiseComparisons> members, List<Double> voices, Derivation derivation, Aggregation aggregation)
        implements SubjectiveWeighting {

    /** Checks that members judge the same and have a voice each. */
    public GroupAhp {
        Objects.requireNonNull(derivation, "derivation");
        Objects.requireNonNull(aggregation, "aggregation");
        members = List.copyOf(members);
        voices = List.copyOf(voices);
        if (members.isEmpty() || members.size() != voices.size()) {
            throw new IllegalArgumentException("group must have members with one voice each: got " + members.size()
                    + " members and " + voices.size() + " voices");
        }
        for (PairwiseComparisons member : members) {
            if (!member.indicators().equals(members.get(0).indicators())) {
                throw new IllegalArgumentException("members of a group must judge the same indicators "
                        + members.get(0).indicators() + ": got " + member.indicators());
            }
        }
        if (voices.stream().anyMatch(voice -> !(voice >= 0) || Double.isInfinite(voice))
                || voices.stream().noneMatch(voice -> voice > 0)) {
            throw new IllegalArgumentException(
                    "voices of a group must be finite, at least 0, and one above 0: got " + voices);
        }
    }

    /** A group whose members count the same. */
    public static GroupAhp ofEquals(List<PairwiseComparisons> members, Derivation derivation, Aggregation aggregation) {
        return new GroupAhp(members, Collections.nCopies(members.size(), 1.0), derivation, aggregation);
    }

    @Override
    public String name() {
        return "AHP of a group of " + members.size();
    }

    @Override
    public Derived weights() {
        return Judged.proportional(
                name(),
                members.get(0).indicators(),
                switch (aggregation) {
                    case JUDGEMENTS -> derivation.amounts(together());
                    case PRIORITIES_GEOMETRIC -> priorities(true);
                    case PRIORITIES_ARITHMETIC -> priorities(false);
                });
    }

    /** The comparisons of the group as if of one: geometric means of the ratios, each of the members who judged the pair. */
    public PairwiseComparisons together() {
        int n = members.get(0).indicators().size();
        List<List<Double>> ratios = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                row.add(i == j ? 1 : ratio(i, j));
            }
            ratios.add(row);
        }
        boolean reciprocal =
                members.stream().allMatch(member -> member.reciprocity() == PairwiseComparisons.Reciprocity.REQUIRED);
        return new PairwiseComparisons(
                members.get(0).indicators(),
                ratios,
                reciprocal ? PairwiseComparisons.Reciprocity.REQUIRED : PairwiseComparisons.Reciprocity.AS_GIVEN);
    }

    private double ratio(int i, int j) {
        double logarithms = 0;
        double heard = 0;
        for (int m = 0; m < members.size(); m++) {
            double ratio = members.get(m).ratios().get(i).get(j);
            if (!Double.isNaN(ratio)) {
                logarithms += voices.get(m) * StrictMath.log(ratio);
                heard += voices.get(m);
            }
        }
        return heard > 0 ? StrictMath.exp(logarithms / heard) : Double.NaN;
    }

    private double[] priorities(boolean geometric) {
        double[] amounts = new double[members.get(0).indicators().size()];
        double total = voices.stream().mapToDouble(Double::doubleValue).sum();
        for (int m = 0; m < members.size(); m++) {
            double voice = voices.get(m) / total;
            double[] own = new PairwiseAhp(members.get(m), derivation)
                    .weights()
                    .weights()
                    .toArray();
            for (int j = 0; j < amounts.length; j++) {
                amounts[j] += voice * (geometric ? StrictMath.log(own[j]) : own[j]);
            }
        }
        for (int j = 0; geometric && j < amounts.length; j++) {
            amounts[j] = StrictMath.exp(amounts[j]);
        }
        return amounts;
    }

    /** What of the members is put together. */
    public enum Aggregation {
        /** Their judgements (AIJ), by geometric means, which keep what stands across the diagonal reciprocal: the group acts as one. */
        JUDGEMENTS,
        /** Their weights (AIP), by geometric means: each acts for oneself. */
        PRIORITIES_GEOMETRIC,
        /** Their weights (AIP), by arithmetic means. */
        PRIORITIES_ARITHMETIC
    }
}
