package org.restoration.evaluation.methods.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Matter-element extension (物元可拓): degrees from the distance ρ of a value from an interval, {@code ρ(x, ⟨a, b⟩) = |x − (a + b) / 2| − (b − a) / 2},
 * negative within it. Cai Wen 1994, <cite>Matter-element models and their application</cite>, Science and Technology Press, Beijing.
 *
 * @param form which degree is made of the distances
 */
public record MatterElement(Form form) implements ClassModel {

    /** Which degree is made of the distances from a class and from the joint domain of all classes. */
    public enum Form {
        /**
         * The elementary dependent function: {@code −ρ / (b − a)} within the class, else {@code ρ / (ρ_joint − ρ)}. From 0 to 0.5 within the class, from
         * −1 to 0 elsewhere; 0 on a limit, for both of its classes. It has no value outside the joint domain and is refused there.
         */
        DEPENDENCE,
        /** Closeness {@code 1 − ρ / width of the joint domain}: the improved model, which has a value outside the joint domain too; above 1 within the class. */
        CLOSENESS
    }

    /** Checks that there is a form. */
    public MatterElement {
        Objects.requireNonNull(form, "form");
    }

    @Override
    public List<Double> degrees(ClassLimits limits, double value) {
        double joint = distance(value, limits.least(), limits.greatest());
        if (form == Form.DEPENDENCE && joint > 0) {
            throw new IllegalArgumentException("value of " + limits.code()
                    + " must lie within all limits for matter-element extension, from " + limits.least() + " to "
                    + limits.greatest() + ": got " + value + "\nMaybe the form CLOSENESS");
        }
        return IntStream.range(0, limits.classes())
                .mapToObj(k -> degree(limits, k, value, joint))
                .toList();
    }

    private double degree(ClassLimits limits, int k, double value, double joint) {
        double distance = distance(value, limits.lower(k), limits.upper(k));
        if (form == Form.CLOSENESS) {
            return 1 - distance / (limits.greatest() - limits.least());
        }
        return distance <= 0 ? -distance / limits.width(k) + 0.0 : distance / (joint - distance);
    }

    private static double distance(double value, double lower, double upper) {
        return Math.max(lower - value, value - upper);
    }
}
