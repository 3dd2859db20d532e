package org.restoration.evaluation.methods.ranking.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.IdealRange;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * How often the order of seven alternatives changes when an eighth leaves: of 1000 seeded random matrices with two benefits and two costs,
 * equally important. The counts stand in docs/reference/methods/ranking-distance.md.
 */
class DistanceRankReversalTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "methods", "ranking-distance.md");

    private static final int MATRICES = 1000;

    private static final List<String> CODES = List.of("c0", "c1", "c2", "c3");

    static Stream<DistanceMethod> methods() {
        Map<String, ValueRange> bounds = new LinkedHashMap<>();
        Map<String, IdealRange> ranges = new LinkedHashMap<>();
        Map<String, Double> references = new LinkedHashMap<>();
        Map<String, Limit> limits = new LinkedHashMap<>();
        Map<String, List<Double>> characteristic = new LinkedHashMap<>();
        for (int j = 0; j < CODES.size(); j++) {
            boolean benefit = j % 2 == 0;
            double ideal = benefit ? 1000 : 0;
            bounds.put(CODES.get(j), new ValueRange(0, 1000));
            ranges.put(CODES.get(j), IdealRange.of(0, 1000, ideal, ideal));
            references.put(CODES.get(j), 500.0);
            limits.put(CODES.get(j), benefit ? Limit.atLeast(500) : Limit.atMost(500));
            characteristic.put(CODES.get(j), List.of(0.0, 500.0, 1000.0));
        }
        Spotis spotis = Spotis.ofBounds(bounds);
        return Stream.of(
                Topsis.standard(),
                Vikor.standard(),
                Edas.standard(),
                Codas.standard(),
                Mabac.standard(),
                Mairca.standard(),
                spotis,
                new BalancedSpotis(spotis, 0.5),
                new Rim(ranges),
                Ervd.standard(references),
                Probid.standard(),
                SimplifiedProbid.standard(),
                Piv.standard(),
                Cradis.standard(),
                GreyRelation.standard(),
                ReferencePoint.standard(),
                new LimitsOnProperties(limits),
                new Comet(characteristic, new Topsis(MinMax.oriented())));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void ranks_reverse_as_often_as_the_page_says(DistanceMethod method) throws IOException {
        Importances importances = Importances.equal(CODES);
        int reversed = 0;
        for (long seed = 0; seed < MATRICES; seed++) {
            DecisionMatrix all = random(seed);
            RelativeScores with = method.rank(all, importances).scores();
            RelativeScores without = method.rank(withoutLast(all), importances).scores();
            reversed += reverses(with, without) ? 1 : 0;
        }
        String row = "| " + method.name() + " | " + reversed + " |";
        assertThat(Files.readAllLines(PAGE)).as(row).contains(row);
    }

    private static DecisionMatrix random(long seed) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < CODES.size(); j++) {
            columns.add(Column.of(
                    CODES.get(j),
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

    /** A difference that is only rounding reverses nothing. */
    private static boolean reverses(RelativeScores with, RelativeScores without) {
        for (int i = 0; i < 7; i++) {
            for (int k = 0; k < i; k++) {
                double before = with.at(i) - with.at(k);
                double after = without.at(i) - without.at(k);
                if (before * after < 0 && Math.abs(before) > 1e-12 && Math.abs(after) > 1e-12) {
                    return true;
                }
            }
        }
        return false;
    }
}
