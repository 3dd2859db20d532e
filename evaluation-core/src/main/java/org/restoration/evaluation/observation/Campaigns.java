package org.restoration.evaluation.observation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which observations of a cell count as of a day. A campaign is the newest observation and those made less than a window before
 * it. All methods keep the order given and ignore superseded observations only if these were dropped before ({@link
 * Corrections}).
 */
public final class Campaigns {

    private Campaigns() {}

    /**
     * The newest campaign that is valid on a day: for CURRENT, and for CONTROL after the works.
     *
     * @param observations observations of one cell
     * @param asOf last day that counts
     * @param validity how long a value of the indicator stays valid: an observation counts if its date is later than asOf −
     *     validity
     * @param window how long a campaign may last: an observation belongs to it if its date is later than newest − window
     */
    public static List<Observation> current(
            List<Observation> observations, LocalDate asOf, Period validity, Period window) {
        LocalDate expired = asOf.minus(validity);
        return newest(
                where(observations, o -> !o.date().isAfter(asOf) && o.date().isAfter(expired)), window);
    }

    /**
     * The newest campaign up to a day, however old: for BASELINE, PRE_MINING and REFERENCE, and for CONTROL before the works.
     *
     * @param observations observations of one cell
     * @param asOf last day that counts
     * @param window how long a campaign may last: an observation belongs to it if its date is later than newest − window
     */
    public static List<Observation> standing(List<Observation> observations, LocalDate asOf, Period window) {
        return newest(where(observations, o -> !o.date().isAfter(asOf)), window);
    }

    /** The observations made before the first day of the works. */
    public static List<Observation> before(List<Observation> observations, LocalDate worksStarted) {
        return where(observations, o -> o.date().isBefore(worksStarted));
    }

    /** The observations made on the first day of the works or later. */
    public static List<Observation> since(List<Observation> observations, LocalDate worksStarted) {
        return where(observations, o -> !o.date().isBefore(worksStarted));
    }

    private static List<Observation> newest(List<Observation> observations, Period window) {
        if (observations.isEmpty()) {
            return observations;
        }
        LocalDate newest = observations.get(0).date();
        for (Observation observation : observations) {
            newest = observation.date().isAfter(newest) ? observation.date() : newest;
        }
        LocalDate last = newest;
        LocalDate earlier = newest.minus(window);
        return where(observations, o -> o.date().isAfter(earlier) || o.date().equals(last));
    }

    private static List<Observation> where(List<Observation> observations, Predicate<Observation> counts) {
        if (observations.isEmpty()) {
            return observations;
        }
        List<Observation> counted = new ArrayList<>();
        for (Observation observation : observations) {
            if (counts.test(observation)) {
                counted.add(observation);
            }
        }
        return Collections.unmodifiableList(counted);
    }
}
