package org.restoration.evaluation.observation;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where in the site a sample was taken.
 *
 * @param id id of the point within the site, "" when the observation stands for the whole site
 * @param x first coordinate in the reference system, if given
 * @param y second coordinate in the reference system, if given
 * @param crs coordinate reference system such as {@code EPSG:4490}, if given
 * @param depth depth or layer as text, such as {@code 0-20 cm}, if given
 */
public record SamplePoint(String id, OptionalDouble x, OptionalDouble y, Optional<String> crs, Optional<String> depth) {

    /** The whole site. */
    public static final SamplePoint WHOLE_SITE =
            new SamplePoint("", OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** Checks that both coordinates are there or neither. */
    public SamplePoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        Objects.requireNonNull(crs, "crs");
        Objects.requireNonNull(depth, "depth");
        if (x.isPresent() != y.isPresent()) {
            throw new IllegalArgumentException(
                    "sample point " + id + " must have both coordinates or neither: got x " + x + ", y " + y);
        }
    }

    /** A point of which only the id is known. */
    public static SamplePoint of(String id) {
        return new SamplePoint(id, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }
}
