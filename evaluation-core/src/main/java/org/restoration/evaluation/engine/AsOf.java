package org.restoration.evaluation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;

/** As of which days a site is evaluated. What was observed later does not count. */
public sealed interface AsOf permits AsOf.Latest, AsOf.Day, AsOf.EveryDate {

    /** As of the newest observation of each site, so that all observations count. */
    Latest LATEST = new Latest();

    /** As of every day on which the current state of a site was observed: a trajectory. */
    EveryDate EVERY_DATE = new EveryDate();

    /** The days for one site, in order; empty only when it was never observed and no day is asked for. */
    List<LocalDate> daysOf(List<Observation> observationsOfSite);

    /**
     * As of the newest observation of each site, in whatever state: a reference or control surveyed some days after the site itself
     * counts too.
     */
    record Latest() implements AsOf {
        @Override
        public List<LocalDate> daysOf(List<Observation> observationsOfSite) {
            return observationsOfSite.stream()
                    .map(Observation::date)
                    .max(LocalDate::compareTo)
                    .map(List::of)
                    .orElse(List.of());
        }
    }

    /**
     * As of one day for all sites.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements AsOf {
        /** Checks that there is one. */
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public List<LocalDate> daysOf(List<Observation> observationsOfSite) {
            return List.of(date);
        }
    }

    /**
     * As of every day on which the current state of a site was observed; as of its newest observation in whatever state when it has
     * none of the current one, so that it is not left out.
     */
    record EveryDate() implements AsOf {
        @Override
        public List<LocalDate> daysOf(List<Observation> observationsOfSite) {
            TreeSet<LocalDate> days = new TreeSet<>();
            for (Observation observation : observationsOfSite) {
                if (observation.state() == State.CURRENT) {
                    days.add(observation.date());
                }
            }
            return days.isEmpty() ? LATEST.daysOf(observationsOfSite) : List.copyOf(days);
        }
    }
}
