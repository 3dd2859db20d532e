package org.restoration.evaluation.rollup;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Sites;

/**
 * A site read from the results of its parts by area: plots, the slopes and gullies that they lie on, and the small watershed. Each
 * part is judged under its own land use; all under one profile.
 *
 * <p>Only the last parts count, those that have no parts themselves; what was observed at the site as a whole, such as sediment at
 * its outlet, is a result of its own. A whole has no grade: a mean would let many good hectares hide a few bad ones.
 *
 * @param site id of the whole
 * @param areaHectares area in hectares, the sum of the areas of the parts; empty when one is not known
 * @param undefined why there are no numbers by area: an area is not known, or areas do not add up
 * @param condition mean condition by area; a part without a result counts from 0 to 1
 * @param effectiveness the way back
 * @param areaByGrade hectares of each grade that occurs, best first, at last what has none
 * @param requirements the requirements of the parts, by id
 * @param parts the last parts, by id
 * @param findings what a reader must know
 */
public record RollUp(
        String site,
        OptionalDouble areaHectares,
        Optional<LocalizedText> undefined,
        Optional<ScoreInterval> condition,
        MeanEffectiveness effectiveness,
        List<GradeArea> areaByGrade,
        List<RequirementShare> requirements,
        List<Part> parts,
        List<Finding> findings) {

    /** Share of the stated area of a whole by which the areas of its parts may miss it: what rounding to three digits makes. */
    public static final double AREA_TOLERANCE = 0.001;

    /** Copies the lists; numbers or the reason why there are none must be there. */
    public RollUp {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(areaHectares, "areaHectares");
        Objects.requireNonNull(effectiveness, "effectiveness");
        areaByGrade = List.copyOf(areaByGrade);
        requirements = List.copyOf(requirements);
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        if (condition.isPresent() == undefined.isPresent()) {
            throw new IllegalArgumentException("roll-up must have a condition or say why not: got " + condition);
        }
    }

    /**
     * Rolls up the parts of a site.
     *
     * @param profile under which all were evaluated
     * @param sites the sites and their parents, in any order
     * @param whole id of the site that is rolled up
     * @param evaluations the results, of other sites too, in any order
     * @throws IllegalArgumentException if the site is unknown or has no parts, or a part has two results or one under another profile
     */
    public static RollUp of(Profile profile, Sites sites, String whole, Collection<Evaluation> evaluations) {
        return new Roller(profile, sites, whole, evaluations).roll();
    }

    /** The part in the worst condition, known without its area too; of equal ones the first by id. */
    public Part worst() {
        return parts.stream().min(Part.WORST_FIRST).orElseThrow();
    }

    /**
     * The mean condition of the worst share of the area.
     *
     * @param share share of the area, above 0 and at most 1; 1 is the mean of all
     * @return the low end; empty when there are no numbers by area
     */
    public OptionalDouble conditionOfWorst(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share of the area must be above 0 and at most 1: got " + share);
        }
        if (undefined.isPresent()) {
            return OptionalDouble.empty();
        }
        double left = share * areaHectares.orElseThrow();
        AreaMean mean = new AreaMean();
        for (Part part : parts.stream().sorted(Part.WORST_FIRST).toList()) {
            double hectares = Math.min(part.areaHectares().orElseThrow(), left);
            if (hectares > 0) {
                mean.add(hectares, part.condition().low());
                left -= hectares;
            }
        }
        return OptionalDouble.of(mean.value());
    }
}
