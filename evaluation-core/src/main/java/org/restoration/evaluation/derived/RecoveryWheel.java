package org.restoration.evaluation.derived;

import java.util.List;
import java.util.stream.DoubleStream;
import org.restoration.evaluation.internal.math.SampleStatistics;

/**
 * The five-star ecological recovery wheel of the Society for Ecological Restoration (Gann et al. 2019, <a
 * href="https://doi.org/10.1111/rec.13035">doi:10.1111/rec.13035</a>): six attributes of three sub-attributes each.
 *
 * @param stars for each of the six attributes its three sub-attributes, 0 to 5 stars each
 */
public record RecoveryWheel(List<List<Integer>> stars) {

    private static final int ATTRIBUTES = 6;
    private static final int SUB_ATTRIBUTES = 3;

    /** Checks the shape and the range. */
    public RecoveryWheel {
        stars = stars.stream().map(List::copyOf).toList();
        if (stars.size() != ATTRIBUTES) {
            throw new IllegalArgumentException("recovery wheel must have 6 attributes: got " + stars.size());
        }
        for (List<Integer> attribute : stars) {
            if (attribute.size() != SUB_ATTRIBUTES || attribute.stream().anyMatch(star -> star < 0 || star > 5)) {
                throw new IllegalArgumentException(
                        "attribute of a recovery wheel must have 3 sub-attributes of 0 to 5 stars: got " + attribute);
            }
        }
    }

    /** The mean of the sub-attributes of each attribute, 0 to 5. */
    public List<Double> attributes() {
        return stars.stream()
                .map(attribute -> mean(attribute.stream().mapToDouble(star -> star)))
                .toList();
    }

    /** The mean of the six attributes, 0 to 5. */
    public double overall() {
        return mean(attributes().stream().mapToDouble(attribute -> attribute));
    }

    private static double mean(DoubleStream values) {
        return SampleStatistics.mean(values.toArray());
    }
}
