package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;
import org.restoration.evaluation.weighting.Derived;

/**
 * Fuzzy AHP by extent analysis: the sum of each row over the sum of all is its extent S; the weight is in proportion to how possible it
 * is that S is not below any other. Chang 1996, <a
 * href="https://doi.org/10.1016/0377-2217(95)00300-2">doi:10.1016/0377-2217(95)00300-2</a>.
 *
 * <p>An indicator whose extent lies wholly below another's gets the weight 0 however important it was judged; the method compares
 * extents and does not estimate weights (Wang, Luo and Hua 2008, <a
 * href="https://doi.org/10.1016/j.ejor.2007.01.050">doi:10.1016/j.ejor.2007.01.050</a>).
 *
 * @param ratios the fuzzy ratios
 */
public record ExtentAnalysis(FuzzyRatios ratios) implements SubjectiveWeighting {

    /** Checks that the ratios are there. */
    public ExtentAnalysis {
        Objects.requireNonNull(ratios, "ratios");
    }

    @Override
    public String name() {
        return "fuzzy AHP by extent analysis";
    }

    @Override
    public Derived weights() {
        List<TriangularNumber> extents = extents();
        double[] amounts = new double[extents.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = 1;
            for (TriangularNumber other : extents) {
                amounts[i] = Math.min(amounts[i], possibility(extents.get(i), other));
            }
        }
        return Judged.proportional(name(), ratios.indicators(), amounts);
    }

    /** The extents S, in the order of the indicators. */
    public List<TriangularNumber> extents() {
        List<TriangularNumber> sums = ratios.rows().stream()
                .map(row -> row.stream().reduce(TriangularNumber.crisp(0), TriangularNumber::plus))
                .toList();
        TriangularNumber all = sums.stream().reduce(TriangularNumber.crisp(0), TriangularNumber::plus);
        return sums.stream().map(sum -> sum.dividedBy(all)).toList();
    }

    /** How possible it is that a number is not below another, from 0 to 1: the height at which its falling side meets the other's rising one. */
    static double possibility(TriangularNumber number, TriangularNumber other) {
        if (number.middle() >= other.middle()) {
            return 1;
        }
        if (other.lower() >= number.upper()) {
            return 0;
        }
        return (other.lower() - number.upper())
                / ((number.middle() - number.upper()) - (other.middle() - other.lower()));
    }
}
