package org.restoration.evaluation.methods.ranking.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * How often the order of seven alternatives changes when an eighth leaves: of 1000 seeded random matrices with two benefits and two costs,
 * equally important. The counts stand in docs/reference/methods/ranking-utility.md.
 */
class UtilityRankReversalTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "methods", "ranking-utility.md");

    private static final int MATRICES = 1000;

    private static final Importances EQUAL = UtilityMethods.importances(1, 1, 1, 1);

    static Stream<UtilityMethod> methods() {
        return UtilityMethods.all().stream();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void ranks_reverse_as_often_as_the_page_says(UtilityMethod method) throws IOException {
        int reversed = 0;
        for (long seed = 0; seed < MATRICES; seed++) {
            DecisionMatrix all = UtilityMethods.random(seed, 8);
            double[] with = method.rank(all, EQUAL).scores().toArray();
            double[] without = method.rank(withoutLast(all), EQUAL).scores().toArray();
            reversed += reverses(with, without) ? 1 : 0;
        }
        String row = "| " + method.name() + " | " + reversed + " |";
        assertThat(Files.readAllLines(PAGE)).as(row).contains(row);
    }

    static Stream<UnweightedMethod> unweightedMethods() {
        return Stream.of(PreferenceSelectionIndex.standard(), Simus.standard(), new DominanceCount());
    }

    /** Values from 1001 to 2000, in which PSI finds no variation above 1. */
    @ParameterizedTest
    @MethodSource("unweightedMethods")
    void ranks_without_importances_reverse_as_often_as_the_page_says(UnweightedMethod method) throws IOException {
        int reversed = 0;
        for (long seed = 0; seed < MATRICES; seed++) {
            DecisionMatrix all = UtilityMethods.random(seed, 8)
                    .map(column -> column.mapped(value -> 1000 + value, column.direction()));
            double[] with = method.rank(all).scores().toArray();
            double[] without = method.rank(withoutLast(all)).scores().toArray();
            reversed += reverses(with, without) ? 1 : 0;
        }
        String row = "| " + method.name() + " | " + reversed + " |";
        assertThat(Files.readAllLines(PAGE)).as(row).contains(row);
    }

    private static DecisionMatrix withoutLast(DecisionMatrix matrix) {
        return DecisionMatrix.of(matrix.columns().stream()
                .map(column -> Column.of(column.code(), column.direction(), Arrays.copyOf(column.toArray(), 7)))
                .toList());
    }

    /** A difference that is only rounding reverses nothing. */
    private static boolean reverses(double[] with, double[] without) {
        for (int i = 0; i < 7; i++) {
            for (int k = 0; k < i; k++) {
                double before = with[i] - with[k];
                double after = without[i] - without[k];
                if (before * after < 0 && Math.abs(before) > 1e-12 && Math.abs(after) > 1e-12) {
                    return true;
                }
            }
        }
        return false;
    }
}
