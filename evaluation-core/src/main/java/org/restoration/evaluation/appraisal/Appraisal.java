package org.restoration.evaluation.appraisal;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The statistical check of a profile, as the OECD/JRC <i>Handbook on Constructing Composite Indicators</i> (2008, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>) asks for it: what its weights, aggregation,
 * requirements and grades do to sites, beside what they declare.
 *
 * @param profile {@code id@version}
 * @param digest digest of the profile
 * @param sites number of sites, without those that the profile refuses
 * @param consistencies how well the judgements of each matrix agree
 * @param dimensions declared and effective weight of each dimension
 * @param indicators declared and effective weight of each indicator of the index, in the whole index
 * @param redundancies pairs of indicators of the index that tell nearly the same
 * @param requirements how many sites each requirement catches
 * @param sensitivities how many sites change their grade when a weight changes
 * @param compensations how far good dimensions make up for a bad one
 */
public record Appraisal(
        String profile,
        String digest,
        int sites,
        List<MatrixConsistency> consistencies,
        List<WeightInEffect> dimensions,
        List<WeightInEffect> indicators,
        List<Redundancy> redundancies,
        List<Catch> requirements,
        List<Sensitivity> sensitivities,
        List<DimensionLoss> compensations) {

    /** The correlation from which on two indicators are called redundant. */
    public static final double REDUNDANT = 0.9;

    /** Copies the lists. */
    public Appraisal {
        consistencies = List.copyOf(consistencies);
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        redundancies = List.copyOf(redundancies);
        requirements = List.copyOf(requirements);
        sensitivities = List.copyOf(sensitivities);
        compensations = List.copyOf(compensations);
    }

    /**
     * How well the judgements of a matrix agree.
     *
     * @param node code of the node whose children are judged; for a matrix of a tailoring rule followed by the rule in brackets
     * @param size number of children
     * @param ratio consistency ratio, below 0.10; 0 for one or two children
     */
    public record MatrixConsistency(String node, int size, OptionalDouble ratio) {}

    /**
     * A weight as declared and as it works: the squared linear correlation of the scores of a node with those of the index, scaled so
     * that those of all dimensions (all indicators) sum to 1. It is the linear case of the first-order effect of Becker, Saisana, Paruolo and Vandecasteele 2017, <a
     * href="https://doi.org/10.1016/j.ecolind.2017.03.011">doi:10.1016/j.ecolind.2017.03.011</a>.
     *
     * @param node code of the node
     * @param declared mean over the sites of its weight in the whole index, the product of the weights down to it; 0 at a site where it is left out
     * @param effective its effective weight; 0 when its score does not vary
     */
    public record WeightInEffect(String node, double declared, double effective) {}

    /**
     * Two indicators whose scores go together.
     *
     * @param first code of one
     * @param second code of the other
     * @param correlation linear correlation of their scores, above 0.9 or below −0.9
     */
    public record Redundancy(String first, String second, double correlation) {}

    /**
     * How many sites a requirement catches.
     *
     * @param requirement id
     * @param judged number of sites whose tailored profile has it
     * @param notMet number of sites that do not meet it
     * @param undetermined number of sites of which it cannot be said
     */
    public record Catch(String requirement, int judged, int notMet, int undetermined) {}

    /**
     * How many sites change their grade when a weight changes and its siblings share the rest in proportion. The grade is that of
     * the score, which no requirement caps.
     *
     * @param node code of the node
     * @param raised number of sites with another grade when its weight is 25 % greater
     * @param lowered number of sites with another grade when its weight is 25 % less
     */
    public record Sensitivity(String node, int raised, int lowered) {}

    /**
     * The condition of a site that is perfect but in one dimension: how far the others make up for it, beside what other means
     * of the same weights would give.
     *
     * @param dimension code of the dimension
     * @param atZero condition when the dimension is at 0
     * @param gradeAtZero code of the grade of that score, were the condition graded
     * @param atQuarter condition when the dimension is at 0.25
     * @param arithmetic the same under an arithmetic mean, p = 1
     * @param geometric the same under a geometric mean, p = 0
     * @param harmonic the same under a harmonic mean, p = −1
     * @param minimum the same under the minimum, p = −∞
     */
    public record DimensionLoss(
            String dimension,
            double atZero,
            String gradeAtZero,
            double atQuarter,
            double arithmetic,
            double geometric,
            double harmonic,
            double minimum) {}
}
