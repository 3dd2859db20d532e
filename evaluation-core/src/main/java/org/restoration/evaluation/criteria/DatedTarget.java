package org.restoration.evaluation.criteria;

import java.time.LocalDate;
import java.util.Objects;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.observation.Origin;

/**
 * A value that the restoration plan of a site promises by a day.
 *
 * @param site id of the site
 * @param indicator code of the indicator
 * @param allowed values that keep the promise, in the unit of the indicator: at least a value for a benefit, at most for a cost
 * @param due last day by which it must be kept
 * @param rule how an uncertain value is held against it
 * @param weight importance among the targets of the site, positive
 * @param origin file and row that it was read from
 */
public record DatedTarget(
        String site,
        String indicator,
        ValueRange allowed,
        LocalDate due,
        DecisionRule rule,
        double weight,
        Origin origin) {

    /** Checks the parts. */
    public DatedTarget {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(allowed, "allowed");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(origin, "origin");
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight of target " + indicator + " of site " + site
                    + " must be positive and finite: got " + weight);
        }
    }
}
