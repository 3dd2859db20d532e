package org.restoration.evaluation.files;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.site.Sites;

/**
 * What the files of one run say, all of it sound.
 *
 * @param sites the sites of the table of sites, or, without one, those that observations and targets name
 * @param observations in the order of files and rows; corrected ones are still among them, beside their corrections
 * @param targets in the order of files and rows
 */
public record Input(Sites sites, List<Observation> observations, List<DatedTarget> targets) {

    /** Copies the lists. */
    public Input {
        Objects.requireNonNull(sites, "sites");
        observations = List.copyOf(observations);
        targets = List.copyOf(targets);
    }
}
