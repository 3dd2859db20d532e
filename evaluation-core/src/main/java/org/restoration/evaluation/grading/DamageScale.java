package org.restoration.evaluation.grading;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.site.DamageDegree;

/**
 * How the damage degree follows from the baseline: the worst score of some dimensions, not their mean. It has a scale of its own,
 * apart from the grades.
 *
 * @param dimensions codes of the dimensions looked at
 * @param slightFrom least worst score that is slight damage, at most 9 decimals
 * @param moderateFrom least worst score that is moderate damage, below {@code slightFrom}; what is lower is severe
 * @param provenance where the limits come from
 */
public record DamageScale(Set<String> dimensions, double slightFrom, double moderateFrom, Provenance provenance) {

    private static final double NANO = 1e9;

    /** Checks the order of the limits. */
    public DamageScale {
        Objects.requireNonNull(provenance, "provenance");
        dimensions = Collections.unmodifiableSet(new TreeSet<>(dimensions));
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("damage scale must look at one dimension at least: got none");
        }
        if (!(moderateFrom < slightFrom)) {
            throw new IllegalArgumentException(
                    "damage scale must have moderateFrom below slightFrom: got " + moderateFrom + " and " + slightFrom);
        }
    }

    /** The degree of the worst score at the baseline. */
    public DamageDegree degreeOf(double worstScore) {
        double nanos = Math.rint(worstScore * NANO);
        if (nanos >= Math.rint(slightFrom * NANO)) {
            return DamageDegree.SLIGHT;
        }
        return nanos >= Math.rint(moderateFrom * NANO) ? DamageDegree.MODERATE : DamageDegree.SEVERE;
    }
}
