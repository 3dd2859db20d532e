package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.observation.Censoring;
import org.restoration.evaluation.observation.Observation;

/** The literature case of the profile karst-lead-zinc: facts of the lead–zinc mine of Fankou, and what does not follow from them. */
class FankouTest {

    private static RealData data;
    private static final Map<String, Evaluation> EVALUATIONS = new LinkedHashMap<>();

    @BeforeAll
    static void evaluate() throws IOException {
        data = RealData.read(RealDataSet.FANKOU);
        data.evaluator()
                .evaluate(data.input())
                .evaluations()
                .forEach(evaluation -> EVALUATIONS.put(evaluation.site(), evaluation));
    }

    /** 320 and 490 mu, 1 mu = 1/15 hm². */
    @Test
    void restored_areas_are_read_in_hectares() {
        assertThat(area("fankou-ponds")).isEqualTo(21.3333);
        assertThat(area("fankou-stacks")).isEqualTo(32.6667);
    }

    /** "Maintenance-free" names no years. */
    @Test
    void that_the_community_stands_without_care_is_undetermined() {
        for (String site : List.of("fankou-ponds", "fankou-stacks", "fankou-trial")) {
            assertThat(verdict(site, "kl-15")).as(site).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    /** More than 7 million t a year are more than 19 178 m³ a day, computed by hand; without the volume before it is no rate. */
    @Test
    void the_drainage_cut_is_a_volume_and_no_rate() {
        List<Observation> mine = observations("fankou-mine");

        assertThat(mine)
                .filteredOn(observation -> observation.indicator().equals("aquifer.drainage-cut"))
                .singleElement()
                .satisfies(cut -> {
                    assertThat(cut.value()).isEqualTo(19178);
                    assertThat(cut.censoring()).isEqualTo(Censoring.ABOVE);
                });
        assertThat(mine).noneMatch(observation -> observation.indicator().equals("aquifer.drainage-reduction-rate"));
    }

    @Test
    void neither_the_drainage_cut_nor_the_ore_is_scored() {
        Evaluation mine = EVALUATIONS.get("fankou-mine");

        assertThat(mine.condition()).isZero();
        assertThat(mine.current().interval().high()).isEqualTo(1);
        assertThat(verdict("fankou-mine", "kl-21")).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void counted_species_are_evidence_besides_cover_and_cover_of_one_day_is_not_persistence() {
        assertThat(verdict("fankou-trial", "kl-10")).isEqualTo(Verdict.MET);
        assertThat(verdict("fankou-ponds", "kl-10")).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict("fankou-trial", "kl-22")).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Tailings carry no food: no soil limit holds, and 34 300 mg/kg of lead are displayed, not judged. */
    @Test
    void totals_of_tailings_meet_no_legal_limit() {
        assertThat(EVALUATIONS.get("fankou-abandoned").requirements())
                .noneMatch(result -> List.of("kl-01", "kl-02", "kl-03").contains(result.id()));
    }

    @Test
    void a_mine_of_the_region_is_in_scope_and_no_single_fact_earns_a_grade() {
        assertThat(EVALUATIONS)
                .containsOnlyKeys("fankou-ponds", "fankou-stacks", "fankou-trial", "fankou-abandoned", "fankou-mine");
        EVALUATIONS.values().forEach(evaluation -> {
            assertThat(evaluation.findings())
                    .noneMatch(finding -> finding.code().equals("PRF-101"));
            assertThat(evaluation.grade().grade()).isEmpty();
            assertThat(evaluation.effectiveness().undefined()).isPresent();
        });
    }

    private static double area(String id) {
        return data.input().sites().find(id).orElseThrow().areaHectares().orElseThrow();
    }

    private static Verdict verdict(String site, String requirement) {
        return EVALUATIONS.get(site).requirements().stream()
                .filter(result -> result.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static List<Observation> observations(String site) {
        EvaluationInput input = data.input();
        return input.observations().stream()
                .filter(observation -> observation.site().equals(site))
                .toList();
    }
}
