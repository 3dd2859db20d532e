package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.observation.Snapshot;

/**
 * A manganese mine under the lead–zinc profile: five means of soil metals, nothing else. Limits are those of GB 15618-2018 for
 * the four bands of pH: intervention of cadmium 1.5, 2, 3, 4 mg/kg (Table 3).
 */
class NorthGuangxiTest {

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluate() throws IOException {
        RealData data = RealData.read(RealDataSet.NORTH_GUANGXI);
        List<Evaluation> all = data.evaluator().evaluate(data.input()).evaluations();
        assertThat(all).hasSize(1);
        evaluation = all.get(0);
    }

    private static RequirementResult requirement(String id) {
        return evaluation.requirements().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RequirementResult.Check check(String requirement, String indicator) {
        return requirement(requirement).checks().stream()
                .filter(check -> check.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mean_cadmium_is_above_every_intervention_value_for_farmland_so_the_land_use_alone_decides() {
        assertThat(requirement("kl-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(check("kl-01", "soil.cadmium").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(requirement("kl-01").decidedBy().orElseThrow().en()).isEqualTo("would be decided by: land use");
        assertThat(check("kl-01", "soil.cadmium").explanation().en())
                .startsWith("Soil cadmium (total) 5.56 mg/kg against a limit of 1.5 to 4 mg/kg");
    }

    @Test
    void lead_and_chromium_keep_theirs_whatever_the_ph_but_unmeasured_metals_leave_it_undetermined() {
        assertThat(check("kl-02", "soil.lead").verdict()).isEqualTo(Verdict.MET);
        assertThat(check("kl-02", "soil.chromium").verdict()).isEqualTo(Verdict.MET);
        assertThat(check("kl-02", "soil.arsenic").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(requirement("kl-02").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(requirement("kl-02").decidedBy().orElseThrow().en())
                .contains("Soil arsenic (total), Soil mercury (total)");
    }

    /** Zinc 230.02 mg/kg lies between the screening values 200 (pH up to 6.5) and 250 (above), so pH alone decides. */
    @Test
    void zinc_is_undetermined_because_the_bands_of_ph_disagree() {
        assertThat(check("kl-03", "soil.zinc").verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Cadmium 5.56 mg/kg exceeds each screening value; whether the land is in safe use its produce would say, which was not tested. */
    @Test
    void above_the_screening_values_untested_produce_leaves_safe_use_undetermined() {
        assertThat(check("kl-03", "soil.cadmium").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(requirement("kl-03").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(requirement("kl-03").decidedBy().orElseThrow().en())
                .contains("Share of produce samples within food limits");
    }

    @Test
    void every_other_requirement_is_undetermined() {
        assertThat(evaluation.requirements())
                .filteredOn(result -> !List.of("kl-01", "kl-03").contains(result.id()))
                .allSatisfy(
                        result -> assertThat(result.verdict()).as(result.id()).isEqualTo(Verdict.UNDETERMINED));
    }

    @Test
    void manganese_is_outside_the_scope_of_the_profile() {
        assertThat(evaluation.findings())
                .filteredOn(finding -> finding.code().equals("PRF-101"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("made for, lead-zinc", "manganese"));
    }

    @Test
    void the_result_is_indicative_without_a_grade_and_almost_as_wide_as_the_scale() {
        assertThat(evaluation.status().word()).isEqualTo("INDICATIVE");
        assertThat(evaluation.status().reasons())
                .anySatisfy(reason -> assertThat(reason.en()).startsWith("core evidence is missing"))
                .anySatisfy(reason -> assertThat(reason.en()).contains("outside the scope"));
        assertThat(evaluation.grade().grade()).isEmpty();
        ScoreInterval interval = evaluation.current().interval();
        assertThat(interval.low()).as("lead alone, well within its limit").isBetween(0.0, 0.001);
        assertThat(interval.high()).isBetween(0.95, 1.0);
        assertThat(evaluation.states()).containsOnlyKeys(Snapshot.CURRENT);
    }

    @Test
    void effectiveness_is_undefined_because_there_is_no_baseline() {
        assertThat(evaluation.effectiveness().undefined().orElseThrow().en())
                .startsWith("undefined, because the baseline");
    }

    /** The head of the explanation as a reader gets it, down to the verdicts on what was measured. */
    @Test
    void the_explanation_reads_as_agreed() {
        String explanation = evaluation.explain();
        GoldenText.of("north-guangxi-explained.txt")
                .assertSame(explanation.substring(0, explanation.indexOf("  UNDETERMINED  kl-04")));
    }
}
