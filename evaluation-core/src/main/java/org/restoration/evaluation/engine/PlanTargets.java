package org.restoration.evaluation.engine;

import java.util.List;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.message.Finding;

/**
 * What the restoration plans of some sites should promise, after the template of a profile.
 *
 * @param targets the targets, site by site, in order of day
 * @param findings what could not be dated or said, and why
 */
public record PlanTargets(List<DatedTarget> targets, List<Finding> findings) {

    /** Copies the lists. */
    public PlanTargets {
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }
}
