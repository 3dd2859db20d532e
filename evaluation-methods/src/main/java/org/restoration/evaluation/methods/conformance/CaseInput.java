package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** What goes into the method of a case, as the types of this module. */
final class CaseInput {

    private final ConformanceCase source;
    private final Params params;

    CaseInput(ConformanceCase source) {
        this.source = source;
        this.params = source.params();
    }

    Params params() {
        return params;
    }

    /** Whether what the case expects is in doubt, so that the definition of the method decides. */
    boolean doubted() {
        return source.suspect().isPresent();
    }

    /** What the case says of itself in words; empty if it says nothing. */
    String note() {
        return source.field("note").asText("");
    }

    /** Which rank equal scores get. */
    Ties ties() {
        return source.ties();
    }

    /** The cells as they stand, where they are not plain numbers. */
    JsonNode cells() {
        return source.field("matrix");
    }

    /** The cells as numbers. */
    double[][] rows() {
        return Json.rows(source.field("matrix"));
    }

    /** The directions of so many columns. */
    List<Direction> directions(int columns) {
        return source.directions(columns);
    }

    /** The decision matrix: alternatives 1, 2, … and indicators c1, c2, … */
    DecisionMatrix matrix() {
        return matrix(rows());
    }

    /** The decision matrix of other cells, with the directions of the case. */
    DecisionMatrix matrix(double[][] rows) {
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            alternatives.add(Integer.toString(i + 1));
        }
        int width = rows.length == 0 ? 0 : rows[0].length;
        return DecisionMatrix.ofRows(alternatives, codes(width), source.directions(width), rows);
    }

    /** The weights of the case: used as given unless it asks for a unit sum. */
    Importances importances() {
        String scale = params.oneOf("weights", "as given", List.of("as given", "unit sum"));
        double[] weights = Json.numbers(source.field("weights"));
        Map<String, Double> byCode = new LinkedHashMap<>();
        List<String> codes = codes(weights.length);
        for (int j = 0; j < weights.length; j++) {
            byCode.put(codes.get(j), weights[j]);
        }
        return Importances.of(byCode, scale.equals("unit sum") ? ImportanceScale.UNIT_SUM : ImportanceScale.AS_GIVEN);
    }

    /** The weights as they stand, where they are not plain numbers. */
    JsonNode weights() {
        return source.field("weights");
    }

    private static List<String> codes(int count) {
        List<String> codes = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            codes.add("c" + (j + 1));
        }
        return codes;
    }
}
