package org.restoration.evaluation.profiles.qinba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.target.PlannedTarget;
import org.restoration.evaluation.weighting.Weights;

class QinbaProfileTest extends ProfileContract {

    private static final List<String> HERITAGE = List.of(
            "landform.heritage-rarity",
            "landform.heritage-typicality",
            "landform.heritage-scientific-value",
            "landform.heritage-historical-cultural-value",
            "landform.heritage-completeness");

    QinbaProfileTest() {
        super("qinba-mountains");
    }

    @Override
    protected String digest() {
        return "c3bed80808f3a667cce056fadffe08a6571f3afe7336d3b2937d6efe748855f9";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                20,
                "aquifer",
                8,
                "landform",
                14,
                "soil-water",
                20,
                "land",
                10,
                "vegetation",
                11,
                "biodiversity",
                10,
                "society",
                7);
    }

    @Override
    protected List<String> modes() {
        return List.of("mine-geopark", "traditional");
    }

    @Test
    void farmland_limits_ask_nothing_of_a_heritage_park() {
        assertThat(requirements(context(LandUse.HERITAGE_PARK)))
                .doesNotContain("qb-04", "qb-05")
                .contains("qb-06", "qb-07");
        assertThat(requirements(context(LandUse.DRY_CROPLAND)))
                .contains("qb-04", "qb-05")
                .doesNotContain("qb-06", "qb-07");
    }

    @Test
    void a_paddy_in_a_quarry_is_refused() {
        SiteContext quarry =
                context(LandUse.PADDY).toBuilder().miningMode(MiningMode.QUARRY).build();

        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(quarry));
    }

    /** 500 and 200 t/(km²·a), SL 190-2007 table 4.1.1; Tongguan is not inside the zone of the Qinba mountains by default. */
    @Test
    void the_erosion_zone_is_a_fact_of_the_site() {
        assertThat(verdictOnErosion("south-west-earth-rock-mountains")).isEqualTo(Verdict.MET);
        assertThat(verdictOnErosion("northern-earth-rock-mountains")).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnErosion("")).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void its_largest_deviation_from_the_priorities_is_below_four_tenths_of_a_point() {
        Weights weights =
                profile().index().weighting().weights(profile().index().childCodes());

        priorities()
                .forEach((code, percent) ->
                        assertThat(100 * weights.weightOf(code)).as(code).isCloseTo(percent, within(0.4)));
    }

    /** 15, 10, 10, 10 and 5 points of 50, evaluation standard of national mine parks (国家矿山公园评价标准), part 1 mining heritage. */
    @Test
    void heritage_in_a_geopark_weighs_as_in_the_evaluation_of_national_mine_parks() {
        Weights weights = child(child(tailored(geopark()).index(), "landform"), "mining-heritage")
                .weighting()
                .weights(HERITAGE);

        assertThat(weights.weightOf("landform.heritage-rarity")).isCloseTo(15 / 50.0, within(1e-9));
        assertThat(weights.weightOf("landform.heritage-typicality")).isCloseTo(10 / 50.0, within(1e-9));
        assertThat(weights.weightOf("landform.heritage-scientific-value")).isCloseTo(10 / 50.0, within(1e-9));
        assertThat(weights.weightOf("landform.heritage-historical-cultural-value"))
                .isCloseTo(10 / 50.0, within(1e-9));
        assertThat(weights.weightOf("landform.heritage-completeness")).isCloseTo(5 / 50.0, within(1e-9));
    }

    @Test
    void what_a_park_is_made_for_counts_only_in_a_park() {
        assertThat(scored(geopark())).containsAll(HERITAGE).contains("social.visitor-safety");
        assertThat(scored(SiteContext.UNKNOWN)).doesNotContainAnyElementsOf(HERITAGE);
        assertThat(scored(SiteContext.UNKNOWN)).doesNotContain("social.visitor-safety");
    }

    @Test
    void heritage_that_carries_no_park_and_the_core_of_a_reserve_refuse_a_geopark() {
        for (Map.Entry<String, String> fact :
                Map.of("heritage-eligible", "no", "protected-zone", "core").entrySet()) {
            SiteContext context =
                    geopark().toBuilder().fact(fact.getKey(), fact.getValue()).build();

            assertThatExceptionOfType(ContextRefusedException.class)
                    .as(fact.getKey())
                    .isThrownBy(() -> profile().tailoredTo(context));
        }
    }

    @Test
    void every_indicator_that_can_be_scored_stands_under_one_of_the_four_pillars_and_in_the_view_of_the_works() {
        Set<String> scored = new TreeSet<>(profile().index().indicators());
        scored.addAll(scored(geopark()));
        scored.addAll(scored(context(LandUse.WATER)));
        scored.addAll(scored(context(LandUse.FOREST)));
        scored.addAll(scored(context(LandUse.INDUSTRIAL)));
        scored.addAll(scored(context(LandUse.DRY_CROPLAND)));
        scored.addAll(
                scored(SiteContext.builder().miningMode(MiningMode.TAILINGS).build()));

        for (int view = 0; view < 2; view++) {
            List<String> read = profile().views().get(view).pillars().stream()
                    .flatMap(pillar -> pillar.indicators().stream())
                    .toList();
            assertThat(read).as(profile().views().get(view).id()).containsAll(scored);
        }
        assertThat(profile().views().get(0).pillars()).hasSize(4);
    }

    @Test
    void no_restoration_mode_relaxes_a_requirement() {
        List<String> ids =
                profile().requirements().stream().map(Requirement::id).toList();

        for (String mode : modes()) {
            assertThat(requirements(SiteContext.builder().restorationMode(mode).build()))
                    .containsAll(ids);
        }
    }

    @Test
    void steep_rock_is_neither_tilled_nor_built_on_and_has_no_soil_to_judge() {
        for (LandUse use : List.of(LandUse.DRY_CROPLAND, LandUse.ORCHARD, LandUse.RESIDENTIAL)) {
            SiteContext rock =
                    context(use).toBuilder().fact("slope-class", "above-45").build();
            assertThatExceptionOfType(ContextRefusedException.class)
                    .as(use.code())
                    .isThrownBy(() -> profile().tailoredTo(rock));
        }
        SiteContext wall = context(LandUse.UNUSED).toBuilder()
                .fact("slope-class", "above-45")
                .build();
        assertThat(tailored(wall).index().childCodes()).doesNotContain("land");
        assertThat(tailored(wall).leftOut()).containsKey("land");
        assertThat(scored(wall)).doesNotContain("geohazard.final-slope-angle", "landform.exposed-rock-rate");
    }

    @Test
    void totals_of_tailings_are_not_scored_but_gate_the_use() {
        SiteContext tailings =
                SiteContext.builder().miningMode(MiningMode.TAILINGS).build();

        assertThat(scored(tailings))
                .contains("soil.leachate-metal-index", "geohazard.tailings-dam-safety-factor")
                .doesNotContain("soil.geo-accumulation-index");
        assertThat(requirements(tailings)).contains("qb-04", "qb-18");
    }

    /** A slope is held against the factor of its own code, which the site states; without it the verdict stays open. */
    @Test
    void a_slope_is_held_against_the_factor_that_its_code_asks_for() {
        assertThat(verdictOnSlope(1.32, Optional.of(1.30))).isEqualTo(Verdict.MET);
        assertThat(verdictOnSlope(1.32, Optional.of(1.35))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnSlope(1.32, Optional.empty())).isEqualTo(Verdict.UNDETERMINED);
    }

    /** 500, 200 and 1000 t/(km²·a), SL 190-2007 table 4.1.1. */
    @Test
    void a_plan_promises_the_tolerance_of_its_erosion_zone_by_year_5() {
        assertThat(erosionPromised(SiteContext.UNKNOWN)).containsExactly("qb-p07");
        assertThat(erosionPromised(zone("south-west-earth-rock-mountains"))).containsExactly("qb-p07", "qb-p14");
        assertThat(erosionPromised(zone("northern-earth-rock-mountains"))).containsExactly("qb-p07", "qb-p15");
        assertThat(erosionPromised(zone("loess-plateau"))).containsExactly("qb-p07", "qb-p16");
    }

    @Test
    void lasting_cover_is_asked_for_where_cover_is_the_aim() {
        assertThat(requirements(context(LandUse.FOREST))).contains("qb-10");
        assertThat(requirements(context(LandUse.HERITAGE_PARK).toBuilder()
                        .fact("slope-class", "30-to-45")
                        .build()))
                .contains("qb-10");
        for (LandUse use : List.of(LandUse.DRY_CROPLAND, LandUse.PADDY, LandUse.INDUSTRIAL, LandUse.WATER)) {
            assertThat(requirements(context(use))).as(use.code()).doesNotContain("qb-10");
        }
        assertThat(requirements(context(LandUse.UNUSED).toBuilder()
                        .fact("slope-class", "above-45")
                        .build()))
                .doesNotContain("qb-10");
    }

    /** Law on water and soil conservation, article 20: no crops above 25°, economic forest with conservation measures. */
    @Test
    void the_twenty_five_degrees_of_the_law_bind_crops_and_not_orchards() {
        assertThat(requirements(context(LandUse.DRY_CROPLAND))).contains("qb-12");
        assertThat(requirements(context(LandUse.PADDY))).contains("qb-12");
        assertThat(requirements(context(LandUse.ORCHARD))).doesNotContain("qb-12");
    }

    /** 30 cm, trial standard of land reclamation of 1995; less where the native slope has less. */
    @Test
    void no_more_soil_is_asked_of_a_forest_than_its_native_slope_has() {
        SiteContext forest = context(LandUse.FOREST);
        Observation thin = observed("land.effective-soil-thickness", 22);

        assertThat(verdict("qb-14", forest, List.of(observed("land.effective-soil-thickness", 30))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("qb-14", forest, List.of(thin))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict("qb-14", forest, List.of(thin, observed("land.native-soil-thickness", 20))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("qb-14", forest, List.of(thin, observed("land.native-soil-thickness", 40))))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void what_an_ore_brings_along_is_asked_for_where_it_was_mined() {
        assertThat(requirements(ore("lead-zinc", MiningMode.TAILINGS))).contains("qb-32");
        assertThat(requirements(ore("lead-zinc", MiningMode.OPEN_PIT))).doesNotContain("qb-32");
        assertThat(requirements(ore("gold", MiningMode.HEAP_LEACHING))).contains("qb-32");
        assertThat(requirements(ore("gold", MiningMode.UNDERGROUND))).contains("qb-27", "qb-32", "qb-35");
        assertThat(requirements(ore("stone-coal", MiningMode.OPEN_PIT))).contains("qb-15", "qb-16", "qb-52");
        assertThat(requirements(ore("vanadium", MiningMode.OPEN_PIT))).contains("qb-15", "qb-16", "qb-52");
        assertThat(requirements(ore("lead-zinc", MiningMode.UNDERGROUND))).contains("qb-26", "qb-34");
    }

    /** A stated class is kept where the worst factor is of that class or a better one. */
    @Test
    void river_and_groundwater_keep_the_class_that_the_site_states() {
        for (Map.Entry<String, Integer> stated :
                Map.of("I", 1, "II", 2, "III", 3, "IV", 4).entrySet()) {
            SiteContext context = SiteContext.builder()
                    .fact("surface-water-class", stated.getKey())
                    .fact("groundwater-class", stated.getKey())
                    .build();
            for (Map.Entry<String, String> asked : Map.of(
                            "qb-39", "water.surface-water-class", "qb-40", "aquifer.groundwater-quality-class")
                    .entrySet()) {
                assertThat(verdict(asked.getKey(), context, List.of(observed(asked.getValue(), stated.getValue()))))
                        .as(asked.getKey() + stated.getKey())
                        .isEqualTo(Verdict.MET);
                assertThat(verdict(asked.getKey(), context, List.of(observed(asked.getValue(), stated.getValue() + 1))))
                        .as(asked.getKey() + stated.getKey())
                        .isEqualTo(Verdict.NOT_MET);
                assertThat(verdict(asked.getKey(), SiteContext.UNKNOWN, List.of(observed(asked.getValue(), 3))))
                        .as(asked.getKey())
                        .isEqualTo(Verdict.UNDETERMINED);
            }
        }
    }

    @Test
    void land_without_a_soil_standard_answers_for_its_metals() {
        SiteContext forest = context(LandUse.FOREST).toBuilder()
                .miningMode(MiningMode.UNDERGROUND)
                .build();
        Observation strong = observed("soil.geo-accumulation-index", 3.5);

        assertThat(verdict("qb-49", forest, List.of(observed("soil.geo-accumulation-index", 2.5))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("qb-49", forest, List.of(strong))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict("qb-49", forest, List.of(strong, observed("soil.leachate-metal-index", 0.4))))
                .isEqualTo(Verdict.MET);
        assertThat(verdict("qb-49", forest, List.of(strong, observed("soil.leachate-metal-index", 2))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("qb-53", forest, List.of(observed("soil.geo-accumulation-index", 9.6))))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(requirements(ore("gold", MiningMode.TAILINGS).toBuilder()
                        .landUse(LandUse.FOREST)
                        .build()))
                .contains("qb-48")
                .doesNotContain("qb-49", "qb-53");
    }

    @Test
    void gullies_full_of_loose_rock_break_a_requirement() {
        for (String id : List.of("qb-50", "qb-51")) {
            String indicator =
                    id.equals("qb-50") ? "geohazard.debris-source-volume" : "geohazard.debris-flow-susceptibility";
            double kept = id.equals("qb-50") ? 50_000 : 3;
            double broken = id.equals("qb-50") ? 50_001 : 4;
            assertThat(verdict(id, SiteContext.UNKNOWN, List.of(observed(indicator, kept))))
                    .as(id)
                    .isEqualTo(Verdict.MET);
            assertThat(verdict(id, SiteContext.UNKNOWN, List.of(observed(indicator, broken))))
                    .as(id)
                    .isEqualTo(Verdict.NOT_MET);
        }
    }

    @Test
    void loose_rock_does_not_stand_at_more_than_forty_five_degrees() {
        for (MiningMode mode : List.of(MiningMode.TAILINGS, MiningMode.WASTE_DUMP, MiningMode.HEAP_LEACHING)) {
            SiteContext heap = SiteContext.builder()
                    .miningMode(mode)
                    .fact("slope-class", "above-45")
                    .build();
            assertThatExceptionOfType(ContextRefusedException.class)
                    .as(mode.code())
                    .isThrownBy(() -> profile().tailoredTo(heap));
        }
    }

    private static IndexNode.Branch child(IndexNode.Branch parent, String code) {
        return parent.children().stream()
                .filter(node -> node.code().equals(code))
                .map(IndexNode.Branch.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<String> erosionPromised(SiteContext context) {
        return profile().targetTemplate().promisedBy(context).stream()
                .filter(target -> target.indicator().equals("erosion.soil-erosion-modulus"))
                .map(PlannedTarget::id)
                .toList();
    }

    private static SiteContext zone(String code) {
        return SiteContext.builder().fact("erosion-zone", code).build();
    }

    private static SiteContext ore(String commodity, MiningMode mode) {
        return SiteContext.builder().commodity(commodity).miningMode(mode).build();
    }

    private Verdict verdictOnErosion(String zone) {
        return verdict(
                "qb-09",
                zone.isEmpty() ? SiteContext.UNKNOWN : zone(zone),
                List.of(observed("erosion.soil-erosion-modulus", 450)));
    }

    private Verdict verdictOnSlope(double factor, Optional<Double> required) {
        List<Observation> observations = new ArrayList<>();
        observations.add(observed("geohazard.slope-stability-factor", factor));
        required.ifPresent(value -> observations.add(observed("geohazard.slope-required-factor", value)));
        return verdict("qb-01", SiteContext.UNKNOWN, observations);
    }

    private Verdict verdict(String requirement, SiteContext context, List<Observation> observations) {
        return Evaluator.of(profile()).evaluate(Site.of("a", context), observations).requirements().stream()
                .filter(result -> result.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Observation observed(String indicator, double value) {
        return Observation.builder("a", State.CURRENT, indicator)
                .value(value)
                .date(LocalDate.of(2024, 8, 15))
                .build();
    }

    private static SiteContext geopark() {
        return SiteContext.builder()
                .landUse(LandUse.HERITAGE_PARK)
                .restorationMode("mine-geopark")
                .build();
    }

    private List<String> scored(SiteContext context) {
        return tailored(context).index().indicators();
    }

    private Profile tailored(SiteContext context) {
        return profile().tailoredTo(context).profile();
    }

    private List<String> requirements(SiteContext context) {
        return profile().tailoredTo(context).profile().requirements().stream()
                .map(Requirement::id)
                .toList();
    }

    private static SiteContext context(LandUse landUse) {
        return SiteContext.builder().landUse(landUse).build();
    }
}
