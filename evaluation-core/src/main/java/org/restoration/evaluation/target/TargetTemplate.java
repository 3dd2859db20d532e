package org.restoration.evaluation.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.site.SiteContext;

/**
 * What a restoration plan of the region should promise.
 *
 * @param targets in order of year; where several of one indicator and year hold for a site, the last of them replaces the others
 */
public record TargetTemplate(List<PlannedTarget> targets) {

    /** A template that asks for nothing. */
    public static final TargetTemplate EMPTY = new TargetTemplate(List.of());

    private record Slot(int year, String indicator) {}

    /** Copies the list. */
    public TargetTemplate {
        targets = List.copyOf(targets);
    }

    /** What a site of a context should promise, in order of year; at most one target for an indicator and year. */
    public List<PlannedTarget> promisedBy(SiteContext context) {
        Map<Slot, PlannedTarget> bySlot = new LinkedHashMap<>();
        for (PlannedTarget target : targets) {
            if (target.holdsIn(context)) {
                bySlot.put(new Slot(target.year(), target.indicator()), target);
            }
        }
        return List.copyOf(bySlot.values());
    }
}
