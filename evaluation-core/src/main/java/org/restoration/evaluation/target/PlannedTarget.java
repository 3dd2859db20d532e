package org.restoration.evaluation.target;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;

/**
 * What a restoration plan of the region should promise for one indicator by the end of a year after the works started.
 *
 * @param id unique id within the profile
 * @param year full years from the start of the works to the day by which it must be kept, at least 1
 * @param indicator code of the indicator
 * @param demand what is demanded of it
 * @param when the sites that should promise it; all without it. It holds only where it surely holds
 * @param reason why it is asked for, and why by then, in one sentence
 * @param provenance where its numbers come from
 */
public record PlannedTarget(
        String id,
        int year,
        String indicator,
        Demand demand,
        Optional<ContextCondition> when,
        LocalizedText reason,
        Provenance provenance) {

    /** Checks the year. */
    public PlannedTarget {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(demand, "demand");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(provenance, "provenance");
        if (year < 1) {
            throw new IllegalArgumentException("year of target " + id + " must be at least 1: got " + year);
        }
    }

    /** Whether a site of a context should promise it. */
    public boolean holdsIn(SiteContext context) {
        return when.isEmpty() || when.get().holdsIn(context).orElse(false);
    }

    /** The day by which it must be kept; works that started on 29 February are counted from the 28th in other years. */
    public LocalDate due(LocalDate worksStarted) {
        return worksStarted.plusYears(year);
    }
}
