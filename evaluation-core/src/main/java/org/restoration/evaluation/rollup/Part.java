package org.restoration.evaluation.rollup;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.evaluation.ScoreInterval;

/**
 * A last part of a whole: one that has no parts itself.
 *
 * @param site id of the part
 * @param areaHectares its area in hectares; empty when it is not known
 * @param condition its condition; 0 to 1 for a part without a result
 * @param grade code of its grade; empty for none
 */
public record Part(String site, OptionalDouble areaHectares, ScoreInterval condition, Optional<String> grade) {

    /** Worst first; of equal ones the first by id, whatever the order in which they were given. */
    static final Comparator<Part> WORST_FIRST =
            Comparator.comparingDouble((Part part) -> part.condition().low()).thenComparing(Part::site);

    /** Checks that nothing is missing. */
    public Part {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(areaHectares, "areaHectares");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(grade, "grade");
    }
}
