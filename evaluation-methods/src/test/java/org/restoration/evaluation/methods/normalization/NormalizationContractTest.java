package org.restoration.evaluation.methods.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.normalization.Extension;

/** What every normalization keeps, whichever is added. */
class NormalizationContractTest {

    private static final Map<String, Double> TARGETS = Map.of("c1", 1000.0, "c2", 0.001, "c3", 1000.0);

    private static final IdealRange WIDE = IdealRange.of(0, 2000, 300, 400);

    private static final List<RelativeNormalization> ALL = List.of(
            new AsGiven(),
            MinMax.oriented(),
            new MinMax(Orientation.TYPE_BLIND),
            new MaximumRatio(Orientation.ORIENTED),
            new MaximumRatio(Orientation.TYPE_BLIND),
            new MaximumAbsolute(),
            new VectorLength(Orientation.ORIENTED),
            new VectorLength(Orientation.TYPE_BLIND),
            new SumShare(Orientation.ORIENTED),
            new SumShare(Orientation.TYPE_BLIND),
            new LinearRatio(),
            new Logarithmic(),
            new Nonlinear(),
            new EnhancedAccuracy(),
            new ZavadskasTurskis(),
            ZScore.oriented(),
            new ZScore(Orientation.TYPE_BLIND, Spread.POPULATION, true, false),
            new RobustScore(Orientation.ORIENTED, RobustScore.NORMAL),
            new RankScore(Ties.MINIMUM),
            new BordaScore(Ties.AVERAGE),
            new PercentileRank(Ties.AVERAGE),
            new LaiHwang(),
            new TargetBased(Map.of()),
            new MatrixLength(),
            new AddToZero(0.5),
            new PushNegatives(),
            new DecimalScaling(),
            new Rescaled(MinMax.oriented(), 1, 100),
            new DistanceToTarget(TARGETS, Extension.EXTEND),
            new DistanceToReference("best", Extension.EXTEND),
            new DistanceToRange(Map.of("c3", new ValueRange(300, 400))),
            new ReferenceIdeal(Map.of("c1", WIDE, "c2", WIDE, "c3", WIDE)));

    static Stream<RelativeNormalization> all() {
        return ALL.stream();
    }

    /** Those for which more stays better, and less for a cost. */
    static Stream<RelativeNormalization> monotone() {
        return ALL.stream().filter(one -> !(one instanceof DistanceToRange) && !(one instanceof ReferenceIdeal));
    }

    /** Benefit, cost, benefit; the alternative "best" is the best in each. */
    private static DecisionMatrix random(long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[8][3];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            names.add(i == 3 ? "best" : "a" + i);
            for (int j = 0; j < 3; j++) {
                rows[i][j] = i == 3 ? (j == 1 ? 0.5 : 900) : 1 + Math.round(random.nextDouble() * 800);
            }
        }
        return DecisionMatrix.ofRows(
                names, List.of("c1", "c2", "c3"), List.of(Direction.BENEFIT, Direction.COST, Direction.BENEFIT), rows);
    }

    private static DecisionMatrix permuted(DecisionMatrix matrix, List<Integer> order) {
        return DecisionMatrix.of(
                order.stream().map(matrix.alternatives()::get).toList(),
                matrix.columns().stream()
                        .map(column -> Column.of(
                                column.code(),
                                column.direction(),
                                order.stream().mapToDouble(column::at).toArray()))
                        .toList());
    }

    @Test
    void no_type_is_forgotten() {
        Set<Class<?>> listed = ALL.stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(listed).containsAll(leaves(RelativeNormalization.class));
    }

    private static List<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(one -> leaves(one).stream())
                        .toList()
                : List.of(type);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_order_of_alternatives_changes_nothing(RelativeNormalization normalization) {
        for (long seed = 0; seed < 20; seed++) {
            DecisionMatrix matrix = random(seed);
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
            Collections.shuffle(order, new Random(seed));
            DecisionMatrix expected = permuted(normalization.normalize(matrix), order);
            DecisionMatrix actual = normalization.normalize(permuted(matrix, order));
            for (int i = 0; i < 8; i++) {
                for (int j = 0; j < 3; j++) {
                    assertThat(actual.at(i, j))
                            .as("seed " + seed)
                            .isCloseTo(expected.at(i, j), within(1e-12 * Math.max(1, Math.abs(expected.at(i, j)))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void alternatives_indicators_and_the_direction_of_benefits_stay(RelativeNormalization normalization) {
        DecisionMatrix matrix = random(1);
        DecisionMatrix normalized = normalization.normalize(matrix);
        assertThat(normalized.alternatives()).isEqualTo(matrix.alternatives());
        assertThat(normalized.indicators()).isEqualTo(matrix.indicators());
        assertThat(normalized.column(0).direction()).isEqualTo(Direction.BENEFIT);
    }

    @ParameterizedTest
    @MethodSource("monotone")
    void better_never_becomes_worse(RelativeNormalization normalization) {
        for (long seed = 0; seed < 20; seed++) {
            DecisionMatrix matrix = random(seed);
            DecisionMatrix normalized = normalization.normalize(matrix);
            for (int j = 0; j < 3; j++) {
                double before = matrix.column(j).direction() == Direction.BENEFIT ? 1 : -1;
                double after = normalized.column(j).direction() == Direction.BENEFIT ? 1 : -1;
                for (int i = 0; i < 8; i++) {
                    for (int k = 0; k < 8; k++) {
                        if (before * matrix.at(i, j) > before * matrix.at(k, j)) {
                            assertThat(after * normalized.at(i, j))
                                    .as("seed " + seed + " column " + j)
                                    .isGreaterThanOrEqualTo(after * normalized.at(k, j));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void equal_values_stay_equal_and_missing_ones_missing(RelativeNormalization normalization) {
        DecisionMatrix matrix = random(2).map(column -> {
            double[] values = column.toArray();
            values[6] = values[5];
            values[7] = Double.NaN;
            return Column.of(column.code(), column.direction(), values);
        });
        DecisionMatrix normalized = normalization.normalize(matrix);
        for (int j = 0; j < 3; j++) {
            assertThat(normalized.at(6, j)).isEqualTo(normalized.at(5, j));
            assertThat(normalized.at(7, j)).isNaN();
        }
    }

    @ParameterizedTest
    @MethodSource("monotone")
    void a_constant_column_becomes_a_constant_finite_one(RelativeNormalization normalization) {
        if (normalization instanceof DistanceToReference || normalization instanceof DistanceToTarget) {
            return;
        }
        DecisionMatrix matrix = random(3).map(column -> column.mapped(value -> 7, column.direction()));
        normalization.normalize(matrix).columns().forEach(column -> {
            assertThat(column.summary().least()).isFinite();
            assertThat(column.summary().constant()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_single_row_is_defined(RelativeNormalization normalization) {
        if (normalization instanceof DistanceToReference) {
            return;
        }
        DecisionMatrix one = permuted(random(4), List.of(0));
        normalization
                .normalize(one)
                .columns()
                .forEach(column -> assertThat(column.at(0)).isFinite());
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_unit_of_a_ratio_scale_does_not_matter_where_the_name_promises_it(RelativeNormalization normalization) {
        if (normalization instanceof AsGiven
                || normalization instanceof Logarithmic
                || normalization instanceof AddToZero
                || normalization instanceof PushNegatives
                || normalization instanceof DecimalScaling
                || normalization instanceof DistanceToTarget
                || normalization instanceof DistanceToRange
                || normalization instanceof ReferenceIdeal
                || normalization.equals(new ZScore(Orientation.TYPE_BLIND, Spread.POPULATION, true, false))) {
            return;
        }
        DecisionMatrix expected = normalization.normalize(random(5));
        DecisionMatrix actual = normalization.normalize(
                random(5).map(column -> column.mapped(value -> 1000 * value, column.direction())));
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 3; j++) {
                assertThat(actual.at(i, j)).isCloseTo(expected.at(i, j), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_fitted_says_what_the_formula_says(RelativeNormalization normalization) {
        if (!(normalization instanceof FittingNormalization fitting)) {
            return;
        }
        DecisionMatrix matrix = random(6);
        DecisionMatrix normalized = fitting.normalize(matrix);
        for (int j = 0; j < 3; j++) {
            FittedFunction fitted = fitting.fit(matrix.column(j));
            assertThat(fitted.origin()).contains(fitting.name(), "set-dependent");
            for (int i = 0; i < 8; i++) {
                assertThat(fitted.function().score(matrix.at(i, j))).isCloseTo(normalized.at(i, j), within(1e-12));
            }
        }
    }
}
