package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.OptimumRange;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.SiteContext;

/** Missing is not zero, and silence never pays: removing a cell raises nothing that is reported. */
class MissingDataTest {

    private static final int TRIES = 4_000;
    private static final List<String> CODES =
            List.of("vegetation.cover", "land.ph", "land.depth", "geohazard.factor", "soil-water.erosion");
    private static final List<Snapshot> STATES = List.of(Snapshot.BASELINE, Snapshot.CURRENT, Snapshot.REFERENCE);

    private static Profile profile(Headline headline) {
        return TestProfiles.profile()
                .scored(CODES.get(0), Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored(CODES.get(1), Dimension.LAND, "[pH]", Direction.OPTIMUM, new OptimumRange(20, 40, 60, 80))
                .scored(CODES.get(2), Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(10, 90))
                .scored(
                        CODES.get(3),
                        Dimension.GEOHAZARD,
                        "1",
                        Direction.BENEFIT,
                        Goalposts.of(0, 100),
                        new MissingPolicy.Block())
                .scored(CODES.get(4), Dimension.SOIL_WATER, "t/km2/a", Direction.COST, Goalposts.of(100, 0))
                .between(new Geometric(0.01))
                .headline(headline)
                .requirement(requirement("r1", CODES.get(2), 30))
                .requirement(requirement("r2", CODES.get(3), 50))
                .build();
    }

    private static Requirement requirement(String id, String indicator, double least) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                new Criterion.Within(indicator, new ValueRange(least, Double.POSITIVE_INFINITY)),
                DecisionRule.POINT,
                new Consequence.CapsGrade("C"),
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
    }

    private static ObservationTable table(double[][] cells) {
        ObservationTable.Builder table = ObservationTable.builder(1)
                .context(SiteContext.builder()
                        .damageDegree(DamageDegree.MODERATE)
                        .build());
        for (int i = 0; i < CODES.size(); i++) {
            for (int s = 0; s < STATES.size(); s++) {
                table.column(CODES.get(i), STATES.get(s), new double[] {cells[i][s]});
            }
        }
        return table.build();
    }

    private static double[][] cells(Random random) {
        double[][] cells = new double[CODES.size()][STATES.size()];
        for (double[] row : cells) {
            for (int s = 0; s < row.length; s++) {
                row[s] = random.nextInt(6) == 0 ? Double.NaN : random.nextInt(101);
            }
        }
        return cells;
    }

    /** Worse grades have greater indices; no grade is worse than any. */
    private static int rank(int grade) {
        return grade == GradeScale.UNGRADED ? Integer.MAX_VALUE : grade;
    }

    @ParameterizedTest
    @EnumSource(Headline.class)
    void removing_a_cell_raises_nothing_that_is_reported(Headline headline) {
        Evaluator evaluator = Evaluator.of(profile(headline));
        for (long seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            double[][] cells = cells(random);
            BatchEvaluation before = evaluator.evaluate(table(cells));
            int indicator = random.nextInt(CODES.size());
            int state = random.nextInt(STATES.size());
            // states stay complete: each keeps one cell, so that none of them vanishes
            cells[indicator][state] = Double.NaN;
            List<Integer> emptied = new ArrayList<>();
            for (int s = 0; s < STATES.size(); s++) {
                int column = s;
                if (java.util.Arrays.stream(cells).allMatch(row -> Double.isNaN(row[column]))) {
                    emptied.add(s);
                }
            }
            if (!emptied.isEmpty()) {
                continue;
            }
            BatchEvaluation after = evaluator.evaluate(table(cells));
            String which = "seed " + seed + " without " + CODES.get(indicator) + " in " + STATES.get(state);
            assertThat(after.condition(0)).as(which).isLessThanOrEqualTo(before.condition(0));
            double reported = after.reportedEffectiveness(0).orElse(Double.NEGATIVE_INFINITY);
            assertThat(reported)
                    .as(which)
                    .isLessThanOrEqualTo(before.reportedEffectiveness(0).orElse(Double.NEGATIVE_INFINITY) + 1e-12);
            assertThat(rank(after.gradeIndex(0))).as(which).isGreaterThanOrEqualTo(rank(before.gradeIndex(0)));
            for (String id : before.requirements()) {
                boolean met = after.verdict(id, 0).orElseThrow().ordinal() == 0;
                boolean wasMet = before.verdict(id, 0).orElseThrow().ordinal() == 0;
                assertThat(!met || wasMet).as(which + " " + id).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Headline.class)
    void every_completion_lies_in_the_interval(Headline headline) {
        Evaluator evaluator = Evaluator.of(profile(headline));
        for (long seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            double[][] cells = cells(random);
            BatchEvaluation bounds = evaluator.evaluate(table(cells));
            for (double[] row : cells) {
                for (int s = 0; s < row.length; s++) {
                    row[s] = Double.isNaN(row[s]) ? random.nextInt(201) - 50 : row[s];
                }
            }
            BatchEvaluation complete = evaluator.evaluate(table(cells));
            String which = "seed " + seed;
            ScoreInterval condition = bounds.condition(Snapshot.CURRENT, 0).orElseThrow();
            assertThat(complete.condition(0)).as(which).isBetween(condition.low() - 1e-12, condition.high() + 1e-12);
            if (complete.effectiveness(0).isPresent() && bounds.effectiveness(0).isPresent()) {
                double recovery = complete.effectiveness(0).get().low();
                assertThat(recovery)
                        .as(which)
                        .isBetween(
                                bounds.effectiveness(0).get().low() - 1e-9,
                                bounds.effectiveness(0).get().high() + 1e-9);
            }
        }
    }
}
