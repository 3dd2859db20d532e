package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds an answer against what a case expects, place by place. */
final class Expectation {

    private static final int SHOWN = 3;

    private static final String TOLERANCE = "tolerance";

    private double tolerance;
    private final List<String> problems = new ArrayList<>();
    private double difference = Double.NaN;

    Expectation(double tolerance) {
        this.tolerance = tolerance;
    }

    /** From here on the tolerance is at least this. */
    void atLeast(double least) {
        tolerance = Math.max(tolerance, least);
    }

    /**
     * Compares one value with what is expected at a place; null is expected of anything. A tolerance among expected fields holds for the
     * others of them.
     */
    void compare(String place, JsonNode expected, Object actual) {
        if (expected.isNull()) {
            return;
        }
        if (expected.isArray() && actual instanceof List<?> list && list.size() == expected.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(place + "[" + i + "]", expected.get(i), list.get(i));
            }
        } else if (expected.isArray() && expected.size() == 1 && !(actual instanceof List<?>)) {
            compare(place, expected.get(0), actual);
        } else if (expected.isObject() && actual instanceof Map<?, ?> map) {
            double outer = tolerance;
            tolerance = expected.path(TOLERANCE).asDouble(outer);
            for (Map.Entry<String, JsonNode> field : expected.properties()) {
                if (field.getKey().equals(TOLERANCE)) {
                    continue;
                }
                if (!map.containsKey(field.getKey())) {
                    throw new UnsupportedCaseException("no " + field.getKey() + " is computed");
                }
                compare(place + "." + field.getKey(), field.getValue(), map.get(field.getKey()));
            }
            tolerance = outer;
        } else if (expected.isNumber() && actual instanceof Number number) {
            compare(place, expected.doubleValue(), number.doubleValue());
        } else if (expected.isTextual() && expected.textValue().equals(actual)
                || expected.isBoolean()
                        && Boolean.valueOf(expected.booleanValue()).equals(actual)) {
            return;
        } else {
            problems.add(place + " is " + actual + " instead of " + expected);
        }
    }

    private void compare(String place, double expected, double actual) {
        double distance = Math.abs(actual - expected);
        if (!(distance <= difference)) {
            difference = Double.isNaN(difference) || !(distance < difference) ? distance : difference;
        }
        if (!(distance <= tolerance)) {
            problems.add(place + " is " + actual + " instead of " + expected);
        }
    }

    /** Greatest difference of numbers so far; NaN if none was compared. */
    double difference() {
        return difference;
    }

    /** What did not agree, the first few; empty if all did. */
    String problems() {
        int more = problems.size() - SHOWN;
        return String.join("; ", problems.subList(0, Math.min(SHOWN, problems.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }
}
