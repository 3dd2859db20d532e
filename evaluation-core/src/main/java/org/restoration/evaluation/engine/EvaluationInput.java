package org.restoration.evaluation.engine;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.Sites;

/**
 * What is evaluated: sites, what was observed there, and what their plans promised.
 *
 * @param sites the sites
 * @param observations the observations in any order
 * @param targets the dated targets in any order
 */
public record EvaluationInput(Sites sites, List<Observation> observations, List<DatedTarget> targets) {

    /** Copies the lists and checks that all belong to a site. */
    public EvaluationInput {
        Objects.requireNonNull(sites, "sites");
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
        for (Observation observation : observations) {
            requireSite(sites, observation.site(), "observation " + observation.id());
        }
        for (DatedTarget target : targets) {
            requireSite(sites, target.site(), "target " + target.indicator());
        }
    }

    private static void requireSite(Sites sites, String id, String what) {
        if (sites.find(id).isEmpty()) {
            throw new IllegalArgumentException("site of " + what + " must be one of the sites: got \"" + id + "\"");
        }
    }

    /** One site and its observations. */
    public static EvaluationInput of(Site site, List<Observation> observations) {
        return new EvaluationInput(Sites.of(List.of(site)), observations, List.of());
    }
}
