package org.restoration.evaluation.profiles.karst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.target.PlannedTarget;
import org.restoration.evaluation.weighting.Weights;

class KarstProfileTest extends ProfileContract {

    KarstProfileTest() {
        super("karst-lead-zinc");
    }

    @Override
    protected String digest() {
        return "fe3c035674dc63743e178d6774874770a8eec2536b21fdbf8479ef178ca58746";
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
        return List.of("substrate-revegetation", "clean-water-separation", "curtain-grouting");
    }

    /**
     * Mean cadmium of a manganese mine in north Guangxi (Wang et al. 2022, ChinaXiv 202205.00008): above 4.0 mg/kg, the greatest
     * intervention value of GB 15618-2018; pH and land use are not given.
     */
    @Test
    void cadmium_above_the_greatest_intervention_value_is_not_met_on_farmland_at_any_ph() {
        assertThat(verdictOnCadmium(LandUse.DRY_CROPLAND, 5.56)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void cadmium_above_the_greatest_intervention_value_is_undetermined_where_the_land_may_not_be_farmed() {
        assertThat(verdict("kl-01", SiteContext.UNKNOWN, List.of(observed("soil.cadmium", 5.56))))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void cadmium_between_the_intervention_values_of_the_bands_is_undetermined_without_ph() {
        assertThat(verdictOnCadmium(LandUse.DRY_CROPLAND, 4.0)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdictOnCadmium(LandUse.DRY_CROPLAND, 1.51)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void cadmium_within_the_least_intervention_value_is_met_at_any_ph() {
        assertThat(verdictOnCadmium(LandUse.DRY_CROPLAND, 1.5)).isEqualTo(Verdict.MET);
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
    void on_tailings_and_stacks_the_available_metals_stand_for_the_totals() {
        assertThat(profile().index().indicators())
                .contains("soil.cadmium", "soil.lead", "soil.arsenic")
                .doesNotContain("soil.available-cadmium");
        for (MiningMode mode : List.of(MiningMode.TAILINGS, MiningMode.WASTE_DUMP)) {
            assertThat(scored(mined(mode)))
                    .contains(
                            "soil.available-cadmium",
                            "soil.available-lead",
                            "soil.available-zinc",
                            "soil.available-arsenic",
                            "air.dust-deposition")
                    .doesNotContain("soil.cadmium", "soil.lead", "soil.arsenic");
        }
    }

    @Test
    void its_largest_deviation_from_the_priorities_is_below_a_fifth_of_a_point() {
        Weights weights =
                profile().index().weighting().weights(profile().index().childCodes());

        priorities()
                .forEach((code, percent) ->
                        assertThat(100 * weights.weightOf(code)).as(code).isCloseTo(percent, within(0.2)));
    }

    /**
     * Karst vulnerability of Guo et al. 2017, Acta Ecologica Sinica 37(21):7219-7231: soil 0.31, vegetation 0.25, water 0.16,
     * human 0.13. The comparison stands in published-weights.json and on the profile's page.
     */
    @Test
    void soil_vegetation_water_and_people_rank_as_in_guo2017_karst_vulnerability() {
        Weights weights =
                profile().index().weighting().weights(profile().index().childCodes());
        double soil = weights.weightOf("soil-water") + weights.weightOf("land");
        double plants = weights.weightOf("vegetation") + weights.weightOf("biodiversity");

        assertThat(soil).isCloseTo(0.311, within(0.0005)).isGreaterThan(plants);
        assertThat(plants).isCloseTo(0.229, within(0.0005)).isGreaterThan(weights.weightOf("aquifer"));
        assertThat(weights.weightOf("aquifer")).isGreaterThan(weights.weightOf("society"));
    }

    @Test
    void a_curtain_is_judged_by_heads_and_water_on_both_sides_and_by_the_springs_outside_it() {
        SiteContext curtain = SiteContext.builder()
                .miningMode(MiningMode.UNDERGROUND)
                .restorationMode("curtain-grouting")
                .build();

        assertThat(scored(curtain))
                .contains(
                        "aquifer.curtain-head-difference",
                        "aquifer.sulfate-inside-curtain",
                        "aquifer.zinc-inside-curtain",
                        "aquifer.spring-discharge-outside-curtain")
                .doesNotContain("aquifer.spring-discharge", "aquifer.drainage-reduction-rate", "aquifer.drainage-cut");
        assertThat(demands(curtain)).contains("aquifer.head-outside-curtain", "aquifer.head-inside-curtain");
    }

    @Test
    void no_restoration_mode_relaxes_a_requirement() {
        List<String> ids =
                profile().requirements().stream().map(Requirement::id).toList();

        for (String mode : modes()) {
            assertThat(profile()
                            .tailoredTo(
                                    SiteContext.builder().restorationMode(mode).build())
                            .profile()
                            .requirements())
                    .extracting(Requirement::id)
                    .containsAll(ids);
        }
    }

    @Test
    void nobody_lives_on_tailings_and_nothing_is_built_without_a_plan() {
        SiteContext homes = mined(MiningMode.TAILINGS).toBuilder()
                .landUse(LandUse.RESIDENTIAL)
                .build();
        SiteContext works = SiteContext.builder()
                .landUse(LandUse.INDUSTRIAL)
                .fact("approved-plan", "no")
                .build();

        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(homes));
        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(works));
    }

    @Test
    void cover_may_close_two_years_later_after_severe_damage() {
        assertThat(cover(DamageDegree.MODERATE)).containsExactly(3, 5);
        assertThat(cover(DamageDegree.SEVERE)).containsExactly(5);
    }

    @Test
    void closed_cover_is_asked_in_forest_shrub_and_grassland_and_woody_recruits_where_wood_grows() {
        assertThat(demands(used(LandUse.UNUSED, Ecosystem.BARE_ROCK)))
                .contains("biodiversity.reference-similarity")
                .doesNotContain("vegetation.fractional-cover", "biodiversity.recruitment");
        assertThat(demands(used(LandUse.GRASSLAND, Ecosystem.GRASSLAND)))
                .contains("vegetation.fractional-cover")
                .doesNotContain("biodiversity.recruitment");
        assertThat(demands(used(LandUse.FOREST, Ecosystem.FOREST)))
                .contains("vegetation.fractional-cover", "biodiversity.recruitment");
    }

    @Test
    void heads_need_not_be_back_while_the_mine_is_producing() {
        SiteContext producing =
                SiteContext.builder().liability(Liability.PRODUCING).build();
        SiteContext closing = SiteContext.builder().liability(Liability.CLOSING).build();

        assertThat(promised(producing)).doesNotContain("aquifer.groundwater-level-recovery");
        assertThat(promised(closing)).contains("aquifer.groundwater-level-recovery");
    }

    @Test
    void no_plants_are_promised_on_water_and_built_land_and_no_closed_cover_on_bare_karst() {
        for (LandUse use : List.of(LandUse.WATER, LandUse.INDUSTRIAL, LandUse.RESIDENTIAL)) {
            assertThat(promised(used(use, Ecosystem.FOREST)))
                    .as("%s", use)
                    .doesNotContain("vegetation.survival-rate", "vegetation.fractional-cover");
        }
        assertThat(cover(used(LandUse.UNUSED, Ecosystem.BARE_ROCK).toBuilder()
                        .damageDegree(DamageDegree.MODERATE)
                        .build()))
                .containsExactly(5);
    }

    /** A dam is held against the factor of its own grade and method, which the site states; without it the verdict stays open. */
    @Test
    void a_dam_is_held_against_the_factor_that_its_design_asks_for() {
        assertThat(verdictOnDam(1.36, 1.30)).isEqualTo(Verdict.MET);
        assertThat(verdictOnDam(1.36, 1.50)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnDam(1.36, Double.NaN)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void only_tailings_have_a_dam_to_be_safe() {
        assertThat(demands(mined(MiningMode.TAILINGS))).contains("geohazard.tailings-dam-safety-reserve");
        assertThat(demands(mined(MiningMode.UNDERGROUND))).doesNotContain("geohazard.tailings-dam-safety-reserve");
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

    /** A dam gains nothing beyond the factor that its code asks for, and neither does a slope. */
    @Test
    void dams_and_slopes_are_scored_by_what_their_own_code_asks_for() {
        assertThat(profile().index().indicators())
                .contains("geohazard.tailings-dam-safety-reserve", "geohazard.slope-safety-reserve")
                .doesNotContain("geohazard.tailings-dam-safety-factor", "geohazard.slope-stability-factor");
        for (String reserve : List.of("geohazard.tailings-dam-safety-reserve", "geohazard.slope-safety-reserve")) {
            ValueFunction scores = profile().rule(reserve).valueFunction().orElseThrow();
            assertThat(scores.score(1)).as(reserve).isEqualTo(1);
            assertThat(scores.score(1.5)).as(reserve).isEqualTo(1);
            assertThat(scores.score(0.99)).as(reserve).isLessThan(1);
        }
    }

    @Test
    void the_slope_of_a_tailings_pond_is_its_dam() {
        assertThat(scored(mined(MiningMode.TAILINGS)))
                .contains("geohazard.tailings-dam-safety-reserve")
                .doesNotContain("geohazard.slope-safety-reserve");
    }

    @Test
    void a_tailings_pond_has_no_bedrock_to_lay_bare() {
        assertThat(scored(mined(MiningMode.TAILINGS))).doesNotContain("landform.exposed-rock-rate");
        assertThat(scored(mined(MiningMode.QUARRY))).contains("landform.exposed-rock-rate");
    }

    @Test
    void woody_recruits_are_not_counted_on_a_sward() {
        SiteContext sward = used(LandUse.UNUSED, Ecosystem.GRASSLAND).toBuilder()
                .restorationMode("substrate-revegetation")
                .build();

        assertThat(scored(sward)).doesNotContain("biodiversity.recruitment");
        assertThat(scored(used(LandUse.FOREST, Ecosystem.GRASSLAND))).contains("biodiversity.recruitment");
        assertThat(promised(sward)).doesNotContain("biodiversity.recruitment");
        assertThat(promised(used(LandUse.FOREST, Ecosystem.SHRUB))).contains("biodiversity.recruitment");
    }

    @Test
    void produce_of_fields_is_a_verdict_and_no_score() {
        SiteContext field = SiteContext.builder().landUse(LandUse.PADDY).build();

        assertThat(scored(field)).contains("social.land-output").doesNotContain("social.produce-compliance");
        assertThat(verdict("kl-14", field, List.of(observed("social.produce-compliance", 98))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("kl-14", field, List.of())).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void thallium_is_held_against_its_limits_where_they_hold() {
        SiteContext discharging = SiteContext.builder()
                .fact("effluent-standard", "gb-25466-2010")
                .fact("drinking-water-source", "both")
                .build();
        List<Observation> clean = List.of(
                observed("effluent.thallium", 0.003),
                observed("water.thallium", 0.0001),
                observed("aquifer.thallium", 0.00008));

        assertThat(verdict("kl-27", discharging, clean)).isEqualTo(Verdict.MET);
        assertThat(verdict("kl-28", discharging, clean)).isEqualTo(Verdict.MET);
        assertThat(verdict("kl-29", discharging, clean)).isEqualTo(Verdict.MET);
        assertThat(verdict("kl-27", discharging, List.of(observed("effluent.thallium", 0.006))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("kl-28", discharging, List.of(observed("water.thallium", 0.0002))))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_site_that_discharges_nothing_owes_no_ph_of_its_effluent() {
        SiteContext dry =
                SiteContext.builder().fact("effluent-standard", "none").build();

        assertThat(demands(dry)).doesNotContain("effluent.ph", "effluent.thallium");
    }

    @Test
    void a_dry_field_needs_fifty_centimeters_of_soil() {
        SiteContext field = SiteContext.builder().landUse(LandUse.DRY_CROPLAND).build();
        Observation neutral = observed("soil.ph", 6.8);

        assertThat(verdict("kl-32", field, List.of(observed("land.effective-soil-thickness", 50), neutral)))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("kl-32", field, List.of(observed("land.effective-soil-thickness", 45), neutral)))
                .isEqualTo(Verdict.NOT_MET);
    }

    private List<Integer> cover(DamageDegree degree) {
        return cover(used(LandUse.FOREST, Ecosystem.FOREST).toBuilder()
                .damageDegree(degree)
                .build());
    }

    private List<Integer> cover(SiteContext context) {
        return profile().targetTemplate().promisedBy(context).stream()
                .filter(target -> target.indicator().equals("vegetation.fractional-cover"))
                .map(PlannedTarget::year)
                .toList();
    }

    private Verdict verdictOnDam(double factor, double required) {
        List<Observation> observations = new ArrayList<>();
        observations.add(observed("geohazard.tailings-dam-safety-factor", factor));
        if (!Double.isNaN(required)) {
            observations.add(observed("geohazard.tailings-dam-required-factor", required));
        }
        return verdict("kl-20", mined(MiningMode.TAILINGS), observations);
    }

    private Verdict verdictOnCadmium(LandUse use, double milligramsPerKilogram) {
        SiteContext land = SiteContext.builder().landUse(use).build();
        return verdict("kl-01", land, List.of(observed("soil.cadmium", milligramsPerKilogram)));
    }

    private static Observation observed(String indicator, double value) {
        return Observation.builder("a", State.CURRENT, indicator)
                .value(value)
                .date(LocalDate.of(2022, 5, 31))
                .build();
    }

    private Verdict verdict(String requirement, SiteContext context, List<Observation> observations) {
        return Evaluator.of(profile()).evaluate(Site.of("a", context), observations).requirements().stream()
                .filter(result -> result.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private List<String> scored(SiteContext context) {
        return profile().tailoredTo(context).profile().index().indicators();
    }

    private List<String> demands(SiteContext context) {
        return required(context)
                .map(Requirement::criterion)
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
    }

    private List<String> promised(SiteContext context) {
        return profile().targetTemplate().promisedBy(context).stream()
                .map(PlannedTarget::indicator)
                .toList();
    }

    private static SiteContext used(LandUse use, Ecosystem around) {
        return SiteContext.builder().landUse(use).ecosystem(around).build();
    }

    private static SiteContext mined(MiningMode mode) {
        return SiteContext.builder().miningMode(mode).build();
    }

    /** The requirements that surely hold, without those that may. */
    private Stream<Requirement> required(SiteContext context) {
        TailoredProfile tailored = profile().tailoredTo(context);
        return tailored.profile().requirements().stream()
                .filter(requirement -> !tailored.possible().containsKey(requirement.id()));
    }
}
