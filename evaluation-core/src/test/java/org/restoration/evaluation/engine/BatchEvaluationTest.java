package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** The results of many rows by column. The condition is the mean of cover / 100 and depth / 50. */
class BatchEvaluationTest {

    private static final String COVER = "vegetation.cover";
    private static final String DEPTH = "land.depth";
    private static final double NONE = Double.NaN;
    private static final SiteContext FOREST =
            SiteContext.builder().landUse(LandUse.FOREST).build();
    private static final SiteContext GRASS =
            SiteContext.builder().landUse(LandUse.GRASSLAND).build();
    private static final SiteContext POND =
            SiteContext.builder().landUse(LandUse.WATER).build();

    /** Rows: all observed; depth missing; nothing observed; a forest; a pond, which is refused. */
    private static final List<SiteContext> CONTEXTS = List.of(GRASS, FOREST, POND);

    private static final int[] CODES = {0, 0, 0, 1, 2};
    private static final double[] COVERS = {90, 70, NONE, 50, 50};
    private static final double[] DEPTHS = {45, NONE, NONE, 20, 20};

    private static TestProfiles profile() {
        return TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
                .requirement(requirement("covered", COVER))
                .tailoring(rule("woods", "forest", new Adjustment.AddRequirement(requirement("deep", DEPTH))))
                .tailoring(rule("pond", "water", new Adjustment.Refuse(TestProfiles.text("a pond has no cover"))));
    }

    private static Requirement requirement(String id, String indicator) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                new Criterion.Within(indicator, new ValueRange(30, 100)),
                DecisionRule.POINT,
                new Consequence.CapsGrade("C"),
                TestProfiles.text("unknown"),
                TestProfiles.MADE_UP);
    }

    private static TailoringRule rule(String id, String landUse, Adjustment then) {
        return new TailoringRule(
                id,
                Stage.LAND_USE,
                new ContextCondition.Is("land-use", Set.of(landUse)),
                List.of(then),
                TestProfiles.text(id),
                TestProfiles.MADE_UP);
    }

    private static ObservationTable.Builder table() {
        return ObservationTable.builder(5)
                .contexts(CONTEXTS, CODES)
                .column(COVER, Snapshot.CURRENT, COVERS)
                .column(DEPTH, Snapshot.CURRENT, DEPTHS);
    }

    private static final BatchEvaluation BATCH = Evaluator.of(profile().build()).evaluate(table().build());

    @Test
    void rows_and_table_are_those_given() {
        assertThat(BATCH.rows()).isEqualTo(5);
        assertThat(BATCH.table().rows()).isEqualTo(5);
        assertThat(BATCH.table().contexts()).isEqualTo(CONTEXTS);
    }

    @Test
    void condition_is_reported_at_its_low_end_and_bounded_on_both_sides() {
        assertThat(BATCH.condition(0)).isEqualTo(0.9);
        assertThat(BATCH.condition(Snapshot.CURRENT, 0)).contains(new ScoreInterval(0.9, 0.9));
        assertThat(BATCH.condition(1)).isEqualTo(0.35);
        assertThat(BATCH.condition(Snapshot.CURRENT, 1)).contains(new ScoreInterval(0.35, 0.85));
        assertThat(BATCH.condition(Snapshot.CURRENT, 2)).contains(new ScoreInterval(0, 1));
        assertThat(BATCH.condition(Snapshot.BASELINE, 0)).isEmpty();
    }

    @Test
    void refused_row_has_no_results() {
        assertThat(BATCH.refusal(4).orElseThrow().en()).contains("a pond has no cover");
        assertThat(BATCH.refusal(3)).isEmpty();
        assertThat(BATCH.condition(4)).isNaN();
        assertThat(BATCH.condition(Snapshot.CURRENT, 4)).isEmpty();
        assertThat(BATCH.effectiveness(4)).isEmpty();
        assertThat(BATCH.reportedEffectiveness(4)).isEmpty();
        assertThat(BATCH.grade(4)).isEmpty();
        assertThat(BATCH.worstGrade(4)).isEmpty();
        assertThat(BATCH.bestGrade(4)).isEmpty();
        assertThat(BATCH.gradeIndex(4)).isEqualTo(GradeScale.UNGRADED);
        assertThat(BATCH.verdict("covered", 4)).isEmpty();
        assertThatThrownBy(() -> BATCH.evaluation(4)).isInstanceOf(ContextRefusedException.class);
        assertThat(BATCH.evaluations())
                .extracting(Evaluation::site)
                .containsExactly("row-0", "row-1", "row-2", "row-3");
    }

    @Test
    void grades_come_with_their_interval() {
        assertThat(BATCH.grade(0).orElseThrow().code()).isEqualTo("A");
        assertThat(BATCH.gradeIndex(0)).isZero();
        assertThat(BATCH.grade(1).orElseThrow().code()).isEqualTo("D");
        assertThat(BATCH.gradeIndex(1)).isEqualTo(3);
        assertThat(BATCH.worstGrade(1).orElseThrow().code()).isEqualTo("D");
        assertThat(BATCH.bestGrade(1).orElseThrow().code()).isEqualTo("A");
        // nothing observed: the best that could be is the best grade, but there is none
        assertThat(BATCH.grade(2)).isEmpty();
        assertThat(BATCH.worstGrade(2).orElseThrow().code()).isEqualTo("D");
        assertThat(BATCH.bestGrade(2).orElseThrow().code()).isEqualTo("A");
        // depth 20 breaks what is required of a forest
        assertThat(BATCH.grade(3).orElseThrow().code()).isEqualTo("C");
    }

    @Test
    void grades_are_counted_from_best_to_worst_with_zeros_and_without_the_ungraded() {
        assertThat(BATCH.gradeCounts().keySet()).containsExactly("A", "B", "C", "D");
        assertThat(BATCH.gradeCounts().values()).containsExactly(1, 0, 1, 1);
    }

    @Test
    void verdicts_are_empty_where_nothing_is_required_and_unknown_requirements_are_refused() {
        assertThat(BATCH.requirements()).containsExactly("covered", "deep");
        assertThat(BATCH.verdict("covered", 0)).contains(Verdict.MET);
        assertThat(BATCH.verdict("covered", 2)).contains(Verdict.UNDETERMINED);
        assertThat(BATCH.verdict("deep", 0)).isEmpty();
        assertThat(BATCH.verdict("deep", 3)).contains(Verdict.NOT_MET);
        assertThatThrownBy(() -> BATCH.verdict("coverd", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("requirement must be one of [covered, deep]: got \"coverd\"");
    }

    @Test
    void effectiveness_is_reported_only_where_every_completion_defines_it() {
        BatchEvaluation batch = Evaluator.of(
                        profile().headline(Headline.EFFECTIVENESS).build())
                .evaluate(table().column(COVER, Snapshot.BASELINE, new double[] {10, 10, 10, NONE, 10})
                        .column(DEPTH, Snapshot.BASELINE, new double[] {5, NONE, 5, NONE, 5})
                        .column(COVER, Snapshot.REFERENCE, new double[] {90, 50, 10, 90, 90})
                        .column(DEPTH, Snapshot.REFERENCE, new double[] {45, 25, 5, 45, 45})
                        .build());

        // baseline 0.1, now 0.9, reference 0.9
        assertThat(batch.effectiveness(0)).contains(new ScoreInterval(1, 1));
        assertThat(batch.reportedEffectiveness(0)).hasValue(1);
        // the missing depth of the baseline may be better than the reference
        assertThat(batch.effectiveness(1)).isPresent();
        assertThat(batch.reportedEffectiveness(1)).isEmpty();
        // the reference is not better than the baseline; no baseline; refused
        for (int row = 2; row < 5; row++) {
            assertThat(batch.effectiveness(row)).as("row " + row).isEmpty();
            assertThat(batch.reportedEffectiveness(row)).as("row " + row).isEmpty();
            assertThat(batch.grade(row)).as("row " + row).isEmpty();
        }
        assertThat(batch.condition(Snapshot.BASELINE, 3)).isEmpty();
        assertThat(batch.condition(Snapshot.BASELINE, 0)).isPresent();
    }

    @Test
    void rows_outside_the_table_are_refused() {
        for (int row : new int[] {-1, 5}) {
            assertThatThrownBy(() -> BATCH.condition(Snapshot.CURRENT, row))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> BATCH.effectiveness(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> BATCH.grade(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> BATCH.evaluation(row)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void a_table_without_rows_has_no_results() {
        BatchEvaluation none = Evaluator.of(profile().build())
                .evaluate(ObservationTable.builder(0).build());

        assertThat(none.rows()).isZero();
        assertThat(none.evaluations()).isEmpty();
        assertThat(none.gradeCounts().values()).containsOnly(0);
    }
}
