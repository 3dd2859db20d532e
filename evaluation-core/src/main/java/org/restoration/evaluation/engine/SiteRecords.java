package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.observation.Corrections;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.site.Site;

/**
 * An input by site, made in one pass: what is done for a site afterwards grows with its own records alone, however many other
 * sites there are.
 */
final class SiteRecords {

    private final List<Site> units = new ArrayList<>();
    private final Map<String, List<Observation>> observations = new LinkedHashMap<>();
    private final Map<String, List<DatedTarget>> targets = new LinkedHashMap<>();

    private SiteRecords() {}

    static SiteRecords of(EvaluationInput input) {
        SiteRecords records = new SiteRecords();
        for (Observation observation : Corrections.effective(input.observations())) {
            records.observations
                    .computeIfAbsent(observation.site(), id -> new ArrayList<>())
                    .add(observation);
        }
        for (DatedTarget target : input.targets()) {
            records.targets
                    .computeIfAbsent(target.site(), id -> new ArrayList<>())
                    .add(target);
        }
        records.targets
                .values()
                .forEach(own -> own.sort(Comparator.comparing(DatedTarget::due).thenComparing(DatedTarget::indicator)));
        Set<String> parents = new LinkedHashSet<>();
        input.sites().all().forEach(site -> site.parent().ifPresent(parents::add));
        for (Site site : input.sites().all()) {
            boolean ownRecords = records.observations.containsKey(site.id()) || records.targets.containsKey(site.id());
            if (ownRecords || !parents.contains(site.id())) {
                records.units.add(site);
            }
        }
        return records;
    }

    /**
     * The sites to evaluate, in the order given: all, except those that only hold parts together and have neither observations nor
     * targets of their own. A site of which nothing is known is among them.
     */
    List<Site> units() {
        return units;
    }

    /** The observations of a site that no other one supersedes, in the order given. */
    List<Observation> observations(String site) {
        return observations.getOrDefault(site, List.of());
    }

    /** The targets of a site by day and indicator. */
    List<DatedTarget> targets(String site) {
        return targets.getOrDefault(site, List.of());
    }
}
