package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/** Ammonia in streams: GB 3838-2002 has 0.15 mg/L for class I to 2.0 mg/L for class V. */
class AbsencesTest {

    private static final String COVER = "vegetation.cover";
    private static final String AMMONIA = "water.ammonia-nitrogen";
    private static final SiteContext NO_STREAM =
            SiteContext.builder().fact("surface-water-class", "none").build();

    private static final Profile PROFILE = TestProfiles.profile()
            .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
            .observed(AMMONIA, Dimension.SOIL_WATER, "mg/L", Direction.COST)
            .requirement(new Requirement(
                    "r",
                    TestProfiles.text("r"),
                    new Criterion.WithinLimit(AMMONIA, "gb-3838-2002.water.ammonia-nitrogen.limit", null),
                    DecisionRule.POINT,
                    new Consequence.CapsGrade("C"),
                    TestProfiles.text("unknown"),
                    TestProfiles.MADE_UP))
            .build();

    private static Observation observation(State state, String indicator, double value) {
        return Observation.builder("s", state, indicator)
                .value(value)
                .date(LocalDate.parse("2024-06-01"))
                .build();
    }

    private static Evaluation evaluated(SiteContext context, Observation... further) {
        List<Observation> observations = new ArrayList<>(List.of(further));
        observations.add(observation(State.CURRENT, COVER, 90));
        return Evaluator.of(PROFILE).evaluate(Site.of("s", context), observations);
    }

    private static List<Finding> contradictions(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.code().equals("EVL-104"))
                .toList();
    }

    @Test
    void a_stream_that_is_sampled_is_there_whatever_the_site_states() {
        Evaluation polluted = evaluated(NO_STREAM, observation(State.CURRENT, AMMONIA, 30));

        assertThat(polluted.requirements().get(0).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(polluted.requirements().get(0).decidedBy().orElseThrow().en())
                .contains("surface-water-class");
        assertThat(contradictions(polluted)).singleElement().satisfies(finding -> {
            assertThat(finding.message().en()).contains("surface-water-class", AMMONIA);
            assertThat(finding.message().zh()).contains("surface-water-class", AMMONIA);
        });
        assertThat(polluted.explain()).contains("EVL-104");
    }

    @Test
    void where_nothing_is_sampled_now_the_statement_stands() {
        Evaluation dry = evaluated(NO_STREAM);
        Evaluation once = evaluated(NO_STREAM, observation(State.BASELINE, AMMONIA, 30));

        assertThat(dry.requirements()).isEmpty();
        assertThat(once.requirements()).isEmpty();
        assertThat(contradictions(once)).isEmpty();
    }

    @Test
    void a_class_without_a_limit_is_no_statement_of_absence() {
        SiteContext other = SiteContext.builder()
                .fact("surface-water-class", "unclassified")
                .build();

        assertThat(evaluated(other, observation(State.CURRENT, AMMONIA, 30)).requirements())
                .isEmpty();
    }

    @Test
    void an_indicator_that_is_observed_applies_whatever_the_site_states() {
        SiteContext denied =
                SiteContext.builder().notApplicable(COVER, "bare by design").build();
        Evaluation evaluation = evaluated(denied);

        assertThat(evaluation.current().interval().low()).isEqualTo(0.9);
        assertThat(contradictions(evaluation))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains(COVER, "bare by design"));
    }

    @Test
    void a_batch_holds_each_row_against_its_own_samples() {
        double[] ammonia = {30, Double.NaN, 0.1};
        ObservationTable table = ObservationTable.builder(3)
                .contexts(List.of(NO_STREAM), new int[3])
                .column(new Feature.Value(COVER, Snapshot.CURRENT), new double[] {90, 90, 90})
                .column(new Feature.Value(AMMONIA, Snapshot.CURRENT), ammonia)
                .build();

        BatchEvaluation batch = Evaluator.of(PROFILE).evaluate(table);

        assertThat(batch.verdict("r", 0)).contains(Verdict.UNDETERMINED);
        assertThat(batch.verdict("r", 1)).isEmpty();
        assertThat(batch.verdict("r", 2)).contains(Verdict.MET);
        for (int row = 0; row < 3; row++) {
            Evaluation alone = Double.isNaN(ammonia[row])
                    ? evaluated(NO_STREAM)
                    : evaluated(NO_STREAM, observation(State.CURRENT, AMMONIA, ammonia[row]));
            assertThat(alone.requirements().stream()
                            .map(result -> result.verdict())
                            .findFirst())
                    .isEqualTo(batch.verdict("r", row));
            assertThat(alone.profile().resolvedDigest())
                    .isEqualTo(batch.evaluation(row).profile().resolvedDigest());
        }
    }
}
