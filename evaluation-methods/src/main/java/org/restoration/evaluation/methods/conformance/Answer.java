package org.restoration.evaluation.methods.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.weighting.Weighting;
import org.restoration.evaluation.weighting.Weights;

/**
 * What a method gave for a case: a number, a text, a truth, or lists and maps of them.
 *
 * @param value what is compared with {@code expected}
 * @param scores the scores from which ranks follow, if the method gives scores
 * @param extra what is compared with {@code expected_extra}, by name
 */
record Answer(Object value, Optional<RelativeScores> scores, Map<String, Object> extra) {

    /** Just a value. */
    static Answer of(Object value) {
        return new Answer(value, Optional.empty(), Map.of());
    }

    /** Scores, from which ranks follow. */
    static Answer of(RelativeScores scores) {
        return new Answer(list(scores.toArray()), Optional.of(scores), Map.of());
    }

    /** Weights in the order of the indicators. */
    static Answer of(Weights weights) {
        return of(list(weights.toArray()));
    }

    /** Weights that a method fitted to a matrix. */
    static Answer of(Weighting weighting, DecisionMatrix matrix) {
        return of(weighting.weights(matrix.indicators()));
    }

    /** The cells of a matrix, row by row. */
    static Answer of(DecisionMatrix matrix) {
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            List<Object> row = new ArrayList<>();
            for (int j = 0; j < matrix.width(); j++) {
                row.add(matrix.at(i, j));
            }
            rows.add(row);
        }
        return of(rows);
    }

    /** This, and something else that the method says. */
    Answer with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extra);
        more.put(name, value);
        return new Answer(this.value, scores, more);
    }

    /** This, with ranks that follow from other scores than those compared. */
    Answer rankedBy(RelativeScores order) {
        return new Answer(value, Optional.of(order), extra);
    }

    static List<Object> list(double... numbers) {
        List<Object> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        return list;
    }

    static List<Object> list(double[][] rows) {
        List<Object> list = new ArrayList<>();
        for (double[] row : rows) {
            list.add(list(row));
        }
        return list;
    }
}
