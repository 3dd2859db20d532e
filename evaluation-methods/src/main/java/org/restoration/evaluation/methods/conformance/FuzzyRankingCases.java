package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.fuzzy.FuzzyNumber;
import org.restoration.evaluation.methods.fuzzy.TrapezoidalNumber;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.ranking.fuzzy.FuzzyColumn;
import org.restoration.evaluation.methods.ranking.fuzzy.FuzzyIdeals;
import org.restoration.evaluation.methods.ranking.fuzzy.FuzzyMatrix;
import org.restoration.evaluation.methods.ranking.fuzzy.FuzzyTopsis;
import org.restoration.evaluation.methods.ranking.fuzzy.FuzzyWeightedSum;

/** Rankings of fuzzy values, by the names that cases give them. */
final class FuzzyRankingCases {

    static final Map<String, Function<CaseInput, Answer>> METHODS = Map.of(
            "fuzzy TOPSIS (trapezoidal)", FuzzyRankingCases::topsis,
            "fuzzy TOPSIS (triangular)", FuzzyRankingCases::topsis,
            "fuzzy SAW (triangular)", FuzzyRankingCases::weightedSum,
            "fuzzy SAW (trapezoidal)", FuzzyRankingCases::weightedSum,
            "fuzzy VIKOR ideal values", FuzzyRankingCases::vikorIdeals);

    private FuzzyRankingCases() {}

    private static Answer topsis(CaseInput input) {
        FuzzyMatrix matrix = matrix(input);
        FuzzyTopsis.Result result =
                new FuzzyTopsis(FuzzyTopsis.Ideals.EXTREMES).rank(matrix, importances(input, matrix));
        return Answer.of(result.scores())
                .with("s_plus", Answer.list(result.fromIdeal().toArray()))
                .with("s_minus", Answer.list(result.fromAntiIdeal().toArray()));
    }

    private static Answer weightedSum(CaseInput input) {
        FuzzyMatrix matrix = matrix(input);
        return Answer.of(FuzzyWeightedSum.standard()
                .rank(matrix, importances(input, matrix))
                .scores());
    }

    private static Map<String, FuzzyNumber> importances(CaseInput input, FuzzyMatrix matrix) {
        Map<String, FuzzyNumber> importances = new LinkedHashMap<>();
        for (int j = 0; j < matrix.columns().size(); j++) {
            importances.put(matrix.indicators().get(j), number(input.weights().get(j)));
        }
        return importances;
    }

    private static Answer vikorIdeals(CaseInput input) {
        FuzzyIdeals ideals = FuzzyIdeals.of(matrix(input));
        return Answer.of(Map.of("f_plus", corners(ideals.best()), "f_minus", corners(ideals.worst())));
    }

    /** Names and directions are those of the lower corners as a plain matrix. */
    private static FuzzyMatrix matrix(CaseInput input) {
        input.params().oneOf("cells", "", List.of("[l, m, u]", "[a, b, c, d]"));
        JsonNode cells = input.cells();
        double[][] lower = new double[cells.size()][];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = new double[cells.get(i).size()];
            for (int j = 0; j < lower[i].length; j++) {
                lower[i][j] = cells.get(i).get(j).path(0).doubleValue();
            }
        }
        DecisionMatrix names = input.matrix(lower);
        List<FuzzyColumn> columns = new ArrayList<>();
        for (int j = 0; j < names.width(); j++) {
            List<FuzzyNumber> values = new ArrayList<>();
            for (JsonNode row : cells) {
                values.add(number(row.get(j)));
            }
            columns.add(new FuzzyColumn(names.column(j).code(), names.column(j).direction(), values));
        }
        return new FuzzyMatrix(names.alternatives(), columns);
    }

    private static FuzzyNumber number(JsonNode cell) {
        double[] corners = Json.numbers(cell);
        return switch (corners.length) {
            case 3 -> new TriangularNumber(corners[0], corners[1], corners[2]);
            case 4 -> new TrapezoidalNumber(corners[0], corners[1], corners[2], corners[3]);
            default -> throw new UnsupportedCaseException("a fuzzy number of " + corners.length + " corners");
        };
    }

    private static List<Object> corners(Map<String, FuzzyNumber> numbers) {
        List<Object> all = new ArrayList<>();
        for (FuzzyNumber number : numbers.values()) {
            TrapezoidalNumber it = number.trapezoid();
            all.add(
                    number instanceof TriangularNumber
                            ? Answer.list(it.a(), it.b(), it.d())
                            : Answer.list(it.a(), it.b(), it.c(), it.d()));
        }
        return all;
    }
}
