package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.evaluation.Effectiveness;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Snapshot;

/** A coal dump at Fuxin: bare as the baseline, then 5 and 10 years on. Expected means are computed by hand from the paper's table. */
class FuxinTest {

    private static final String ORGANIC_MATTER = "soil.organic-matter";
    private static final String BULK_DENSITY = "soil.bulk-density";
    private static final String POROSITY = "soil.capillary-porosity";
    private static final String MOISTURE = "soil.moisture";
    private static final int FIVE_YEARS = 0;
    private static final int TEN_YEARS = 1;

    private static BatchEvaluation batch;

    @BeforeAll
    static void evaluate() throws IOException {
        RealData data = RealData.read(RealDataSet.FUXIN);
        batch = data.evaluator().evaluate(data.input());
    }

    private static void assertMeans(Snapshot snapshot, int row, String indicator, double expected) {
        assertThat(batch.table().value(new Feature.Value(indicator, snapshot), row))
                .as("%s %s", snapshot.code(), indicator)
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void six_sample_points_of_aspect_and_position_are_reduced_to_their_mean() {
        assertMeans(Snapshot.CURRENT, FIVE_YEARS, ORGANIC_MATTER, 47.49 / 6);
        assertMeans(Snapshot.CURRENT, FIVE_YEARS, BULK_DENSITY, 8.53 / 6);
        assertMeans(Snapshot.CURRENT, FIVE_YEARS, POROSITY, 238.46 / 6);
        assertMeans(Snapshot.CURRENT, FIVE_YEARS, MOISTURE, 50.50 / 6);
        assertMeans(Snapshot.CURRENT, TEN_YEARS, ORGANIC_MATTER, 53.23 / 6);
        assertMeans(Snapshot.CURRENT, TEN_YEARS, BULK_DENSITY, 8.15 / 6);
        assertMeans(Snapshot.CURRENT, TEN_YEARS, POROSITY, 249.32 / 6);
        assertMeans(Snapshot.CURRENT, TEN_YEARS, MOISTURE, 47.94 / 6);
    }

    @Test
    void the_bare_dump_is_the_baseline_of_both() {
        for (int row = 0; row < batch.rows(); row++) {
            assertMeans(Snapshot.BASELINE, row, ORGANIC_MATTER, 8.32);
            assertMeans(Snapshot.BASELINE, row, BULK_DENSITY, 1.43);
            assertMeans(Snapshot.BASELINE, row, POROSITY, 39.86);
            assertMeans(Snapshot.BASELINE, row, MOISTURE, 8.7);
        }
    }

    /** After 5 years three of four soil properties are no better than on the bare dump; after 10 years three of four are. */
    @Test
    void soil_is_no_better_after_five_years_and_better_after_ten_except_in_moisture() {
        assertThat(better(FIVE_YEARS)).containsExactly(BULK_DENSITY);
        assertThat(better(TEN_YEARS)).containsExactly(ORGANIC_MATTER, BULK_DENSITY, POROSITY);
    }

    private static List<String> better(int row) {
        Evaluation evaluation = batch.evaluation(row);
        return List.of(ORGANIC_MATTER, BULK_DENSITY, POROSITY, MOISTURE).stream()
                .filter(code -> leaf(evaluation, Snapshot.CURRENT, code).score()
                        > leaf(evaluation, Snapshot.BASELINE, code).score())
                .toList();
    }

    private static ScoredNode.Leaf leaf(Evaluation evaluation, Snapshot snapshot, String code) {
        return evaluation.states().get(snapshot).leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void liaoning_is_outside_the_scope_of_the_profile() {
        for (Evaluation evaluation : batch.evaluations()) {
            assertThat(evaluation.findings())
                    .filteredOn(finding -> finding.code().equals("PRF-101"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().en()).contains("region", "liaoning"));
        }
    }

    /** Without a reference the target level stands in; with seven of eight dimensions unseen not even the sign is known. */
    @Test
    void effectiveness_is_left_open_by_what_was_not_measured() {
        for (Evaluation evaluation : batch.evaluations()) {
            Effectiveness effectiveness = evaluation.effectiveness();
            assertThat(effectiveness.referenceType().code()).isEqualTo("target-level");
            assertThat(effectiveness.interval().orElseThrow().low()).isNegative();
            assertThat(effectiveness.interval().orElseThrow().high()).isPositive();
            assertThat(effectiveness.undefined().orElseThrow().en()).startsWith("undefined for some completions");
            assertThat(evaluation.grade().grade()).isEmpty();
            assertThat(evaluation.status().word()).isEqualTo("INDICATIVE");
        }
    }
}
