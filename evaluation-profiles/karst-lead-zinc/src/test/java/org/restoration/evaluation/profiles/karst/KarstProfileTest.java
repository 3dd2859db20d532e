package org.restoration.evaluation.profiles.karst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;

class KarstProfileTest extends ProfileContract {

    KarstProfileTest() {
        super("karst-lead-zinc");
    }

    @Override
    protected String digest() {
        return "1fb5cbc876c9c3f9aa690dae17820b8f9db64c687f7d816ac548c2908ed0e68d";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                16,
                "aquifer",
                20,
                "landform",
                5,
                "soil-water",
                24,
                "land",
                7,
                "vegetation",
                12,
                "biodiversity",
                11,
                "society",
                5);
    }

    @Override
    protected List<String> modes() {
        return List.of("substrate-revegetation", "sewage-diversion", "curtain-grouting");
    }

    /**
     * Mean cadmium of a manganese mine in north Guangxi (Wang et al. 2022, ChinaXiv 202205.00008): above 4.0 mg/kg, the greatest
     * intervention value of GB 15618-2018; pH and land use are not given.
     */
    @Test
    void cadmium_above_the_greatest_intervention_value_is_not_met_at_any_ph() {
        assertThat(verdictOnCadmium(5.56)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void cadmium_between_the_intervention_values_of_the_bands_is_undetermined_without_ph() {
        assertThat(verdictOnCadmium(4.0)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdictOnCadmium(1.51)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void cadmium_within_the_least_intervention_value_is_met_at_any_ph() {
        assertThat(verdictOnCadmium(1.5)).isEqualTo(Verdict.MET);
    }

    @Test
    void manganese_mine_in_guangxi_is_a_mismatch_of_commodity_and_not_of_region() {
        SiteContext guangxi =
                SiteContext.builder().region("guangxi").commodity("manganese").build();

        assertThat(profile().tailoredTo(guangxi).findings())
                .extracting(finding -> finding.message().en())
                .singleElement()
                .asString()
                .contains("commodity", "manganese");
    }

    @Test
    void lead_zinc_mine_in_guangdong_is_in_scope() {
        SiteContext fankou = SiteContext.builder()
                .region("guangdong")
                .commodity("lead-zinc")
                .miningMode(MiningMode.UNDERGROUND)
                .build();

        assertThat(profile().tailoredTo(fankou).findings()).isEmpty();
    }

    @Test
    void on_tailings_the_available_share_of_cadmium_stands_for_the_total() {
        assertThat(profile().index().indicators())
                .contains("soil.cadmium")
                .doesNotContain("soil.available-cadmium-ratio");
        assertThat(profile()
                        .tailoredTo(mined(MiningMode.TAILINGS))
                        .profile()
                        .index()
                        .indicators())
                .contains("soil.available-cadmium-ratio")
                .doesNotContain("soil.cadmium");
    }

    @Test
    void only_tailings_have_a_dam_to_be_safe() {
        assertThat(demands(mined(MiningMode.TAILINGS))).contains("geohazard.tailings-dam-safety-factor");
        assertThat(demands(mined(MiningMode.UNDERGROUND))).doesNotContain("geohazard.tailings-dam-safety-factor");
    }

    @Test
    void forest_has_no_legal_soil_limit_and_farmland_no_forest_community() {
        SiteContext forest = SiteContext.builder().landUse(LandUse.FOREST).build();
        SiteContext field = SiteContext.builder().landUse(LandUse.DRY_CROPLAND).build();

        assertThat(demands(forest)).doesNotContain("soil.cadmium", "soil.lead");
        assertThat(demands(field)).contains("soil.cadmium", "soil.lead", "social.produce-compliance");
        assertThat(profile().tailoredTo(field).profile().index().indicators())
                .doesNotContain("biodiversity.reference-similarity");
    }

    @Test
    void no_food_grows_on_tailings() {
        SiteContext tailings =
                mined(MiningMode.TAILINGS).toBuilder().landUse(LandUse.ORCHARD).build();

        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(tailings));
    }

    private Verdict verdictOnCadmium(double milligramsPerKilogram) {
        Observation mean = Observation.builder("north-guangxi", State.CURRENT, "soil.cadmium")
                .value(milligramsPerKilogram)
                .date(LocalDate.of(2022, 5, 31))
                .build();
        Evaluation evaluation =
                Evaluator.of(profile()).evaluate(Site.of("north-guangxi", SiteContext.UNKNOWN), List.of(mean));
        return evaluation.requirements().stream()
                .filter(result -> result.id().equals("kl-01"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private List<String> demands(SiteContext context) {
        return profile().tailoredTo(context).profile().requirements().stream()
                .map(Requirement::criterion)
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    private static SiteContext mined(MiningMode mode) {
        return SiteContext.builder().miningMode(mode).build();
    }
}
