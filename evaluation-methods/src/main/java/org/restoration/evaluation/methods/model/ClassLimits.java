package org.restoration.evaluation.methods.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The limits of the classes of one indicator, as a standard prints them: class 1 lies between the first and the second limit, class 2 between the
 * second and the third, and so on. They rise or fall strictly, so that the order of the classes tells which values are good.
 *
 * @param code code of the indicator, not blank
 * @param limits at least three, one more than there are classes, in the unit of the indicator, outermost ones included
 */
public record ClassLimits(String code, List<Double> limits) {

    /** Checks that the limits rise or fall. */
    public ClassLimits {
        Objects.requireNonNull(code, "code");
        limits = List.copyOf(limits);
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of class limits must not be blank: got \"" + code + "\"");
        }
        boolean ordered = limits.size() > 2;
        for (int k = 1; ordered && k < limits.size(); k++) {
            double step = limits.get(k) - limits.get(k - 1);
            ordered = Double.isFinite(step) && step != 0 && step > 0 == limits.get(1) > limits.get(0);
        }
        if (!ordered) {
            throw new IllegalArgumentException("class limits of " + code
                    + " must be at least three finite numbers that rise or fall strictly: got " + limits);
        }
    }

    /** Limits from the outer one of class 1 to the outer one of the last class. */
    public static ClassLimits of(String code, double... limits) {
        return new ClassLimits(code, Arrays.stream(limits).boxed().toList());
    }

    /** Number of classes. */
    public int classes() {
        return limits.size() - 1;
    }

    /** The least value of a class, counted from 0. */
    public double lower(int index) {
        return Math.min(limits.get(index), limits.get(index + 1));
    }

    /** The greatest value of a class, counted from 0. */
    public double upper(int index) {
        return Math.max(limits.get(index), limits.get(index + 1));
    }

    /** The middle of a class, counted from 0. */
    public double middle(int index) {
        return limits.get(index) / 2 + limits.get(index + 1) / 2;
    }

    /** The width of a class, counted from 0. */
    public double width(int index) {
        return upper(index) - lower(index);
    }

    /** The least of all limits. */
    public double least() {
        return Math.min(limits.get(0), limits.get(classes()));
    }

    /** The greatest of all limits. */
    public double greatest() {
        return Math.max(limits.get(0), limits.get(classes()));
    }

    /** Whether later classes have greater values. */
    public boolean rising() {
        return limits.get(1) > limits.get(0);
    }
}
