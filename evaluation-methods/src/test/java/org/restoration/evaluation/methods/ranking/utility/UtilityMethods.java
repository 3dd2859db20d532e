package org.restoration.evaluation.methods.ranking.utility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** One of each method, and sets for them. */
final class UtilityMethods {

    /** CoCoSo by the ratios to the best: under min–max it refuses a set in which one is the worst in everything. */
    static List<UtilityMethod> all() {
        return List.of(
                WeightedSum.standard(),
                WeightedProduct.standard(),
                Waspas.standard(),
                Aras.standard(),
                Copras.standard(),
                RatioSystem.standard(),
                Moosra.standard(),
                FullMultiplicativeForm.standard(),
                MultiMoora.standard(),
                Marcos.standard(),
                new Ocra(),
                RangeOfValue.standard(),
                new Lmaw(),
                Rafsi.of(limits()),
                RootAssessment.standard(),
                Aroman.standard(),
                new CoCoSo(new LinearRatio(), 0.5));
    }

    private UtilityMethods() {}

    private static Map<String, Rafsi.Limits> limits() {
        Map<String, Rafsi.Limits> limits = new LinkedHashMap<>();
        for (int j = 0; j < 4; j++) {
            limits.put("c" + j, new Rafsi.Limits(j % 2 == 0 ? 1001 : 0, j % 2 == 0 ? 0 : 1001));
        }
        return limits;
    }

    /** Whole numbers from 1 to 1000 of two benefits, c0 and c2, and two costs, c1 and c3. */
    static DecisionMatrix random(long seed, int rows) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            columns.add(Column.of(
                    "c" + j,
                    j % 2 == 0 ? Direction.BENEFIT : Direction.COST,
                    random.ints(rows, 1, 1001).asDoubleStream().toArray()));
        }
        return DecisionMatrix.of(columns);
    }

    static Importances importances(double... byColumn) {
        Map<String, Double> importances = new LinkedHashMap<>();
        for (int j = 0; j < byColumn.length; j++) {
            importances.put("c" + j, byColumn[j]);
        }
        return Importances.of(importances, ImportanceScale.UNIT_SUM);
    }
}
