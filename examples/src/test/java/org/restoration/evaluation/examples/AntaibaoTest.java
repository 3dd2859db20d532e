package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Snapshot;

/**
 * Four coal dumps and their mine, of which only vegetation cover is known, and a dump before its reclamation, of which three bounds
 * are known, under the profile that is made for them.
 */
class AntaibaoTest {

    private static final String COVER = "vegetation.fractional-cover";
    private static final String STANDING_COVER = "lp-08";

    /** Row of the dump that nobody reclaimed, after the mine and its four dumps. */
    private static final int UNRECLAIMED = 5;

    private static BatchEvaluation batch;

    @BeforeAll
    static void evaluate() throws IOException {
        RealData data = RealData.read(RealDataSet.ANTAIBAO);
        batch = data.evaluator().evaluate(data.input());
    }

    /** Fractions of the paper (0.501, 0.488, 0.473, 0.260) as percent, to the last bit. */
    @Test
    void published_fractions_are_read_as_exact_percent() {
        List<Double> covers = new ArrayList<>();
        for (int row = 0; row < batch.rows(); row++) {
            covers.add(batch.table().value(new Feature.Value(COVER, Snapshot.CURRENT), row));
        }
        assertThat(covers).containsExactly(40.7, 50.1, 48.8, 47.3, 26.0, Double.NaN);
    }

    @Test
    void older_reclamation_ranks_above_younger() {
        assertThat(batch.condition(1)).isGreaterThan(batch.condition(2));
        assertThat(batch.condition(2)).isGreaterThan(batch.condition(3));
        assertThat(batch.condition(3)).isGreaterThan(batch.condition(4));
    }

    /** Cover is asked to stand where plants are perennial; what became of the reclaimed dumps is not stated. */
    @Test
    void standing_cover_is_open_where_the_land_use_is_not_stated() {
        for (Evaluation evaluation : batch.evaluations().subList(0, UNRECLAIMED)) {
            assertThat(evaluation.requirements())
                    .filteredOn(result -> result.id().equals(STANDING_COVER))
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
                        assertThat(result.holdsIf().orElseThrow().en()).contains("land use");
                    });
        }
    }

    /** More than 15 000 t/(km²·a), where the Loess Plateau tolerates 1000. */
    @Test
    void erosion_of_the_unreclaimed_dump_exceeds_the_tolerance_and_its_soil_scores_next_to_nothing() {
        Evaluation unreclaimed = batch.evaluation(UNRECLAIMED);

        assertThat(batch.verdict("lp-04", UNRECLAIMED)).contains(Verdict.NOT_MET);
        assertThat(score(unreclaimed, "soil.organic-matter")).isZero();
        assertThat(score(unreclaimed, "soil.bulk-density")).isLessThan(0.15);
        assertThat(score(unreclaimed, "erosion.soil-erosion-modulus")).isLessThanOrEqualTo(0.15);
    }

    private static double score(Evaluation evaluation, String indicator) {
        return evaluation.current().leaves().stream()
                .filter(leaf -> leaf.code().equals(indicator))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Test
    void coal_in_shanxi_is_what_the_profile_is_made_for_yet_cover_alone_earns_no_grade() {
        for (Evaluation evaluation : batch.evaluations()) {
            assertThat(evaluation.findings()).isEmpty();
            assertThat(evaluation.grade().grade()).isEmpty();
            assertThat(evaluation.effectiveness().isDefined()).isFalse();
            assertThat(evaluation.status().word()).isEqualTo("INDICATIVE");
        }
    }
}
