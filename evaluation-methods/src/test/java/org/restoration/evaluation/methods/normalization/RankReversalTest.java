package org.restoration.evaluation.methods.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.normalization.Extension;

/**
 * How often the order of seven alternatives by the plain sum of their normalized values changes when an eighth leaves: of 1000 seeded
 * random matrices with two benefits and two costs. The counts stand in docs/reference/methods/normalization.md.
 */
class RankReversalTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "methods", "normalization.md");

    private static final int MATRICES = 1000;

    private static final IdealRange MORE = IdealRange.of(0, 1000, 1000, 1000);

    private static final IdealRange LESS = IdealRange.of(0, 1000, 0, 0);

    static Stream<RelativeNormalization> normalizations() {
        return Stream.of(
                MinMax.oriented(),
                ZScore.oriented(),
                new RobustScore(Orientation.ORIENTED, RobustScore.NORMAL),
                new MaximumRatio(Orientation.ORIENTED),
                new VectorLength(Orientation.ORIENTED),
                new SumShare(Orientation.ORIENTED),
                new LinearRatio(),
                new Nonlinear(),
                new Logarithmic(),
                new ZavadskasTurskis(),
                new EnhancedAccuracy(),
                new LaiHwang(),
                new BordaScore(Ties.AVERAGE),
                new PercentileRank(Ties.AVERAGE),
                new DistanceToTarget(Map.of("c0", 1001.0, "c1", 0.0, "c2", 1001.0, "c3", 0.0), Extension.EXTEND),
                new ReferenceIdeal(Map.of("c0", MORE, "c1", LESS, "c2", MORE, "c3", LESS)));
    }

    @ParameterizedTest
    @MethodSource("normalizations")
    void ranks_reverse_as_often_as_the_page_says(RelativeNormalization normalization) throws IOException {
        int reversed = 0;
        for (long seed = 0; seed < MATRICES; seed++) {
            DecisionMatrix all = random(seed);
            double[] with = sums(normalization.normalize(all));
            double[] without = sums(normalization.normalize(withoutLast(all)));
            reversed += reverses(with, without) ? 1 : 0;
        }
        String row = "| " + normalization.name() + " | " + reversed + " |";
        assertThat(Files.readAllLines(PAGE)).as(row).contains(row);
    }

    private static DecisionMatrix random(long seed) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < 4; j++) {
            columns.add(Column.of(
                    "c" + j,
                    j % 2 == 0 ? Direction.BENEFIT : Direction.COST,
                    random.ints(8, 1, 1001).asDoubleStream().toArray()));
        }
        return DecisionMatrix.of(columns);
    }

    private static DecisionMatrix withoutLast(DecisionMatrix matrix) {
        return DecisionMatrix.of(matrix.columns().stream()
                .map(column -> Column.of(column.code(), column.direction(), Arrays.copyOf(column.toArray(), 7)))
                .toList());
    }

    private static double[] sums(DecisionMatrix normalized) {
        double[] sums = new double[normalized.rows()];
        normalized.columns().forEach(column -> {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += column.at(i);
            }
        });
        return sums;
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
