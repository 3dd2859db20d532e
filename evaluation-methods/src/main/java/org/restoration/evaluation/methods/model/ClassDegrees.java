package org.restoration.evaluation.methods.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much a whole belongs to each class. What a degree means, and its range, is said by the model that gave it.
 *
 * @param classes names of the classes in their order
 * @param degrees one finite degree for each class
 */
public record ClassDegrees(List<String> classes, List<Double> degrees) {

    /** Checks that each class has a degree. */
    public ClassDegrees {
        classes = List.copyOf(classes);
        degrees = List.copyOf(degrees);
        if (classes.isEmpty() || classes.size() != degrees.size()) {
            throw new IllegalArgumentException(
                    "degrees must be one for each of the classes " + classes + ": got " + degrees);
        }
        for (double degree : degrees) {
            if (!Double.isFinite(degree)) {
                throw new IllegalArgumentException("degree of a class must be finite: got " + degrees);
            }
        }
    }

    /**
     * The degree of a class.
     *
     * @throws IllegalArgumentException if it is none of {@link #classes()}
     */
    public double of(String name) {
        int index = classes.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("class must be one of " + classes + ": got \"" + name + "\"");
        }
        return degrees.get(index);
    }

    /** The classes of the greatest degree: one, or several that tie, in their order. */
    public List<String> strongest() {
        double greatest = Collections.max(degrees);
        List<String> strongest = new ArrayList<>();
        for (int k = 0; k < degrees.size(); k++) {
            if (degrees.get(k) == greatest) {
                strongest.add(classes.get(k));
            }
        }
        return List.copyOf(strongest);
    }

    /**
     * The characteristic value of the class, {@code Σ k d_k / Σ d_k} with k from 1: 2.3 lies in class 2 and leans to class 3.
     *
     * @throws IllegalArgumentException if a degree is negative or all are 0
     */
    public double position() {
        return center(0);
    }

    /**
     * The characteristic value of matter-element extension, whose degrees may be negative: that of {@code d_k − min d}. The least class counts as 0.
     *
     * @throws IllegalArgumentException if all degrees are equal
     */
    public double shiftedPosition() {
        return center(Collections.min(degrees));
    }

    /**
     * The class by the confidence criterion: the first up to which the degrees, summed from class 1, exceed the level times their sum.
     *
     * @param level at least 0.5 and below 1, customarily 0.5 to 0.7
     * @throws IllegalArgumentException if the level is another, a degree is negative or all are 0
     */
    public String confident(double level) {
        if (!(level >= 0.5 && level < 1)) {
            throw new IllegalArgumentException("confidence level must be at least 0.5 and below 1: got " + level);
        }
        double total = total(0);
        double sum = 0;
        for (int k = 0; k < degrees.size() - 1; k++) {
            sum += degrees.get(k);
            if (sum > level * total) {
                return classes.get(k);
            }
        }
        return classes.get(classes.size() - 1);
    }

    private double center(double least) {
        double total = total(least);
        double moment = 0;
        for (int k = 0; k < degrees.size(); k++) {
            moment += (k + 1) * (degrees.get(k) - least);
        }
        return moment / total;
    }

    private double total(double least) {
        double total = 0;
        for (double degree : degrees) {
            if (degree < least) {
                throw new IllegalArgumentException("degrees must be at least 0 to be summed: got " + degrees
                        + "\nMaybe take the shifted position");
            }
            total += degree - least;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("degrees must not all be equal to " + least + ": got " + degrees);
        }
        return total;
    }
}
