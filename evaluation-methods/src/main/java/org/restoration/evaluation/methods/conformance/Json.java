package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers out of a case. */
final class Json {

    private Json() {}

    /** A list of numbers; null becomes NaN. */
    static double[] numbers(JsonNode list) {
        if (!list.isArray()) {
            throw new UnsupportedCaseException("a list of numbers that is none: " + list);
        }
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            JsonNode number = list.get(i);
            if (!number.isNumber() && !number.isNull()) {
                throw new UnsupportedCaseException("a cell that is no number: " + number);
            }
            numbers[i] = number.isNull() ? Double.NaN : number.doubleValue();
        }
        return numbers;
    }

    /** A list of lists of numbers. */
    static double[][] rows(JsonNode lists) {
        if (!lists.isArray()) {
            throw new UnsupportedCaseException("a matrix that is none: " + lists);
        }
        double[][] rows = new double[lists.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(lists.get(i));
        }
        return rows;
    }
}
