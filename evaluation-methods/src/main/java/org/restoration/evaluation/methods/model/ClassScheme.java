package org.restoration.evaluation.methods.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of a whole with the limits of each indicator.
 *
 * @param classes names of the classes in their order, each once
 * @param indicators limits of at least one indicator, each of as many classes
 */
public record ClassScheme(List<String> classes, List<ClassLimits> indicators) {

    /** Checks that each indicator has limits for each class. */
    public ClassScheme {
        classes = List.copyOf(classes);
        indicators = List.copyOf(indicators);
        if (new HashSet<>(classes).size() < classes.size()) {
            throw new IllegalArgumentException("classes must each have a name of its own: got " + classes);
        }
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("class scheme must have limits of at least one indicator: got none");
        }
        Set<String> seen = new HashSet<>();
        for (ClassLimits limits : indicators) {
            if (!seen.add(limits.code())) {
                throw new IllegalArgumentException(
                        "indicator of a class scheme must have limits once: got " + limits.code() + " again");
            }
            if (limits.classes() != classes.size()) {
                throw new IllegalArgumentException("class limits of " + limits.code() + " must be "
                        + (classes.size() + 1) + " for the classes " + classes + ": got " + limits.limits());
            }
        }
    }

    /** Codes of the indicators, in order. */
    public List<String> codes() {
        return indicators.stream().map(ClassLimits::code).toList();
    }

    /** The values in the order of the indicators. */
    double[] inOrder(Map<String, Double> values) {
        if (values.size() != indicators.size() || !values.keySet().containsAll(codes())) {
            throw new IllegalArgumentException(
                    "values must be of exactly the indicators " + codes() + ": got " + values.keySet());
        }
        double[] ordered = new double[indicators.size()];
        for (int j = 0; j < ordered.length; j++) {
            String code = indicators.get(j).code();
            Double value = values.get(code);
            if (value == null || !Double.isFinite(value)) {
                throw new IllegalArgumentException("value of " + code + " must be finite: got " + value);
            }
            ordered[j] = value;
        }
        return ordered;
    }
}
