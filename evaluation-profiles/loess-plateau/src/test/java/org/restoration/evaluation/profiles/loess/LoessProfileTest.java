package org.restoration.evaluation.profiles.loess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.target.Demand;

class LoessProfileTest extends ProfileContract {

    LoessProfileTest() {
        super("loess-plateau");
    }

    @Override
    protected String digest() {
        return "1c7de924a01dec7c629946681108f793dd813c1f562f23c9df4863a3f5aa07de";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                14,
                "aquifer",
                15,
                "landform",
                16,
                "soil-water",
                20,
                "land",
                12,
                "vegetation",
                11,
                "biodiversity",
                5,
                "society",
                7);
    }

    @Override
    protected List<String> modes() {
        return List.of("small-watershed", "grain-for-green", "terrace-check-dam", "reclamation");
    }

    /** What Wang et al. 2021 measured at Fuxin and Zhang et al. 2018 at Antaibao. */
    @Test
    void published_data_of_coal_dumps_find_their_indicators() {
        assertThat(profile().index().indicators())
                .contains(
                        "soil.moisture",
                        "soil.bulk-density",
                        "soil.capillary-porosity",
                        "soil.organic-matter",
                        "vegetation.fractional-cover");
    }

    /** Bare dump of Fuxin, 8.32 g/kg between 6 (0.3) and 10 (0.6); South dump of Antaibao, 50.1 % between 45 (0.75) and 60 (1). */
    @Test
    void published_values_score_between_the_points_as_computed_by_hand() {
        assertThat(score("soil.organic-matter", 8.32)).isCloseTo(0.3 + 0.3 * 2.32 / 4, within(1e-12));
        assertThat(score("vegetation.fractional-cover", 50.1)).isCloseTo(0.75 + 0.25 * 5.1 / 15, within(1e-12));
    }

    @Test
    void unreclaimed_dump_of_antaibao_scores_low_wherever_it_was_measured() {
        assertThat(score("soil.bulk-density", 1.6)).isLessThan(0.2);
        assertThat(score("soil.organic-matter", 4)).isZero();
        assertThat(score("erosion.soil-erosion-modulus", 15000)).isLessThan(0.2);
    }

    @Test
    void more_cover_than_the_water_carries_is_no_better() {
        assertThat(score("vegetation.fractional-cover", 60)).isEqualTo(1);
        assertThat(score("vegetation.fractional-cover", 95)).isEqualTo(1);
    }

    @Test
    void stability_beyond_the_target_lifts_nothing() {
        assertThat(score("geohazard.slope-stability-factor", 2.0))
                .isEqualTo(score("geohazard.slope-stability-factor", 1.3));
    }

    @Test
    void erosion_is_held_against_the_tolerance_of_the_zone() {
        SiteContext field = SiteContext.builder().landUse(LandUse.DRY_CROPLAND).build();
        SiteContext loess = SiteContext.builder()
                .landUse(LandUse.DRY_CROPLAND)
                .fact("erosion-zone", "loess-plateau")
                .build();

        assertThat(verdictOnErosion(loess, 1000)).isEqualTo(Verdict.MET);
        assertThat(verdictOnErosion(loess, 1001)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnErosion(field, 200)).isEqualTo(Verdict.MET);
        assertThat(verdictOnErosion(field, 900)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdictOnErosion(field, 1001))
                .as("a zone that the standard does not list has no tolerance to break")
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdictOnErosion(SiteContext.UNKNOWN, 1001)).isEqualTo(Verdict.UNDETERMINED);
    }

    /** A wetland bears plants, a lake does not. */
    @Test
    void a_pit_lake_is_asked_for_no_soil_erosion_and_no_plants_on_land() {
        Profile lake = tailored(SiteContext.builder().landUse(LandUse.WATER).build());

        assertThat(lake.index().indicators())
                .doesNotContain(
                        "erosion.soil-erosion-modulus", "biodiversity.native-cover-share", "biodiversity.shannon")
                .contains("biodiversity.aquatic-biota-index", "pit-lake.water-balance");
        assertThat(lake.requirements()).extracting(Requirement::id).doesNotContain("lp-04", "lp-08", "lp-24");
        assertThat(lake.targetTemplate()
                        .promisedBy(SiteContext.builder()
                                .landUse(LandUse.WATER)
                                .damageDegree(DamageDegree.SEVERE)
                                .build()))
                .noneMatch(target -> target.indicator().equals("erosion.soil-erosion-modulus"));
        assertThat(tailored(SiteContext.builder().landUse(LandUse.WETLAND).build())
                        .index()
                        .indicators())
                .contains("erosion.soil-erosion-modulus", "biodiversity.native-cover-share", "biodiversity.shannon");
    }

    @Test
    void ordinary_reclamation_answers_for_no_dams_panels_or_outlets() {
        Profile reclaimed = tailored(SiteContext.builder()
                .landUse(LandUse.GRASSLAND)
                .restorationMode("reclamation")
                .build());

        assertThat(reclaimed.requirements()).extracting(Requirement::id).doesNotContain("lp-20", "lp-21", "lp-22");
        assertThat(reclaimed.index().indicators())
                .doesNotContain("erosion.sediment-retention", "landform.check-dam-storage");
    }

    /** 25 % of cover for three years: enough where nature carries 25 %, too little where it carries 50 %, open where nobody compared. */
    @Test
    void a_site_need_not_be_greener_than_the_natural_vegetation_around_it() {
        assertThat(verdictOnStandingCover(40, OptionalDouble.empty())).isEqualTo(Verdict.MET);
        assertThat(verdictOnStandingCover(25, OptionalDouble.of(100))).isEqualTo(Verdict.MET);
        assertThat(verdictOnStandingCover(25, OptionalDouble.of(50))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnStandingCover(25, OptionalDouble.empty())).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_sandy_zone_is_promised_a_share_of_the_natural_cover() {
        SiteContext.Builder grass = SiteContext.builder().landUse(LandUse.GRASSLAND);

        assertThat(profile()
                        .targetTemplate()
                        .promisedBy(grass.fact("sandy-zone", "yes").build()))
                .filteredOn(target -> target.indicator().equals("vegetation.fractional-cover"))
                .singleElement()
                .satisfies(target -> assertThat(target.demand()).isEqualTo(new Demand.ShareOfReference(0.9)));
    }

    /** GB 15618-2018 has eight basic metals; five have a value of intervention. */
    @Test
    void fields_are_held_against_every_basic_metal_of_the_farmland_standard() {
        Profile field =
                tailored(SiteContext.builder().landUse(LandUse.DRY_CROPLAND).build());

        assertThat(metals(field, "lp-05"))
                .containsExactlyInAnyOrder(
                        "soil.cadmium", "soil.mercury", "soil.arsenic", "soil.lead", "soil.chromium");
        assertThat(metals(field, "lp-06"))
                .containsExactlyInAnyOrder(
                        "soil.cadmium",
                        "soil.mercury",
                        "soil.arsenic",
                        "soil.lead",
                        "soil.chromium",
                        "soil.copper",
                        "soil.nickel",
                        "soil.zinc");
    }

    @Test
    void sandy_zone_and_gangue_heaps_bring_their_own_indicators() {
        assertThat(tailored(SiteContext.builder().fact("sandy-zone", "yes").build())
                        .index()
                        .indicators())
                .contains("erosion.wind-erosion-modulus");
        assertThat(tailored(SiteContext.builder().fact("gangue-heap", "yes").build())
                        .index()
                        .indicators())
                .contains("geohazard.gangue-heap-temperature", "soil.leachate-metal-index");
    }

    @Test
    void no_field_lies_steeper_than_25_degrees() {
        SiteContext field = SiteContext.builder().landUse(LandUse.DRY_CROPLAND).build();

        assertThat(tailored(field).requirements()).extracting(Requirement::id).contains("lp-10");
        assertThat(profile().requirements()).extracting(Requirement::id).doesNotContain("lp-10");
        assertThat(profile().rule("landform.tilled-slope").reduction()).isEqualTo(Reduction.WORST);
    }

    @Test
    void orchards_may_lie_steeper_because_the_law_speaks_of_crops() {
        SiteContext orchard = SiteContext.builder().landUse(LandUse.ORCHARD).build();

        assertThat(tailored(orchard).requirements()).extracting(Requirement::id).doesNotContain("lp-10");
    }

    @Test
    void fields_are_asked_for_no_ground_layer_no_diversity_and_no_cover_between_crops() {
        for (LandUse use : List.of(LandUse.DRY_CROPLAND, LandUse.PADDY)) {
            Profile field = tailored(SiteContext.builder().landUse(use).build());

            assertThat(field.index().indicators())
                    .doesNotContain("vegetation.ground-layer-cover", "biodiversity.shannon")
                    .contains("vegetation.fractional-cover");
            assertThat(field.requirements())
                    .extracting(Requirement::id)
                    .doesNotContain("lp-08")
                    .contains("lp-09");
        }
        for (LandUse use : List.of(LandUse.FOREST, LandUse.GRASSLAND, LandUse.ORCHARD, LandUse.PASTURE)) {
            Profile perennial = tailored(SiteContext.builder().landUse(use).build());

            assertThat(perennial.index().indicators()).contains("vegetation.ground-layer-cover");
            assertThat(perennial.requirements()).extracting(Requirement::id).contains("lp-08");
        }
    }

    /** A harvest shows that a field yields, and nothing about what stands on a slope for years. */
    @Test
    void where_plants_are_to_stand_for_years_a_harvest_is_no_evidence_of_them() {
        for (LandUse use :
                List.of(LandUse.FOREST, LandUse.GRASSLAND, LandUse.ORCHARD, LandUse.PASTURE, LandUse.UNUSED)) {
            assertThat(tailored(SiteContext.builder().landUse(use).build()).requirements())
                    .as(use.code())
                    .filteredOn(requirement -> requirement.id().equals("lp-24"))
                    .singleElement()
                    .satisfies(requirement -> assertThat(requirement.criterion().indicators())
                            .contains("vegetation.ground-layer-cover")
                            .doesNotContain("social.grain-yield"));
        }
    }

    /** The classes of SL 190-2007 end where the grades of this profile begin. */
    @Test
    void light_erosion_ends_where_good_begins_and_strong_erosion_where_bad_begins() {
        assertThat(score("erosion.soil-erosion-modulus", 1000)).isEqualTo(1);
        assertThat(score("erosion.soil-erosion-modulus", 2500)).isEqualTo(0.7);
        assertThat(score("erosion.soil-erosion-modulus", 5000)).isEqualTo(0.55);
        assertThat(score("erosion.soil-erosion-modulus", 8000)).isEqualTo(0.4);
    }

    /** GB/T 15776-2023 asks for 85 % in ordinary and 70 % in dry and cold climates; nothing is planted on a sown slope or a field. */
    @Test
    void survival_of_planted_trees_is_promised_in_forest_only_and_less_in_a_dry_climate() {
        assertThat(survivalPromised(LandUse.FOREST, "ordinary")).containsExactly(85.0);
        assertThat(survivalPromised(LandUse.FOREST, "semi-arid")).containsExactly(70.0);
        for (LandUse use : List.of(LandUse.GRASSLAND, LandUse.DRY_CROPLAND, LandUse.HERITAGE_PARK, LandUse.WATER)) {
            assertThat(survivalPromised(use, "semi-arid")).as(use.code()).isEmpty();
        }
    }

    @Test
    void terraces_are_promised_where_fields_are() {
        assertThat(terracesPromised(LandUse.DRY_CROPLAND)).isTrue();
        for (LandUse use : List.of(LandUse.FOREST, LandUse.GRASSLAND, LandUse.INDUSTRIAL, LandUse.WATER)) {
            assertThat(terracesPromised(use)).as(use.code()).isFalse();
        }
    }

    @Test
    void saline_water_that_is_let_out_and_wind_in_the_sandy_zone_are_held_against_their_limits() {
        assertThat(tailored(SiteContext.builder()
                                .fact("mine-water-discharged", "yes")
                                .build())
                        .requirements())
                .extracting(Requirement::id)
                .contains("lp-23");
        assertThat(tailored(SiteContext.builder().fact("sandy-zone", "yes").build())
                        .requirements())
                .extracting(Requirement::id)
                .contains("lp-26");
    }

    @Test
    void only_units_with_panels_or_turbines_answer_for_the_ground_below_them() {
        SiteContext.Builder integrated = SiteContext.builder().restorationMode("small-watershed");

        assertThat(tailored(integrated.fact("power-plant", "yes").build()).requirements())
                .extracting(Requirement::id)
                .contains("lp-21");
        assertThat(tailored(integrated.fact("power-plant", "no").build()).requirements())
                .extracting(Requirement::id)
                .doesNotContain("lp-21");
    }

    @Test
    void cover_of_30_to_60_percent_is_promised_for_grassland_but_not_for_crops_and_trees() {
        assertThat(coverPromised(LandUse.GRASSLAND)).isTrue();
        for (LandUse use : List.of(LandUse.DRY_CROPLAND, LandUse.PADDY, LandUse.ORCHARD, LandUse.FOREST)) {
            assertThat(coverPromised(use)).as(use.code()).isFalse();
        }
    }

    /** Halfway from 5.5 to 7.0, and to 9.5 from 8.6. */
    @Test
    void calcareous_loess_is_sound_and_acid_soil_is_not() {
        assertThat(score("soil.ph", 8.6)).isEqualTo(1);
        assertThat(score("soil.ph", 6.25)).isCloseTo(0.5, within(1e-12));
        assertThat(score("soil.ph", 9.05)).isCloseTo(0.5, within(1e-12));
        assertThat(score("soil.ph", 5.5)).isZero();
    }

    @Test
    void no_paddy_lies_on_bare_rock() {
        SiteContext rock = SiteContext.builder()
                .landUse(LandUse.PADDY)
                .ecosystem(Ecosystem.BARE_ROCK)
                .build();

        assertThatExceptionOfType(ContextRefusedException.class).isThrownBy(() -> tailored(rock));
    }

    @Test
    void coal_dump_of_liaoning_is_a_mismatch_of_region() {
        SiteContext fuxin =
                SiteContext.builder().region("liaoning").commodity("coal").build();

        assertThat(profile().tailoredTo(fuxin).findings())
                .extracting(finding -> finding.message().en())
                .singleElement()
                .asString()
                .contains("region", "liaoning");
    }

    /** The mode is told by what earns and what holds the soil; power is a response and stands outside the index. */
    @Test
    void energy_farming_on_terraces_and_husbandry_count_only_when_the_integrated_mode_is_chosen() {
        Profile integrated = tailored(
                SiteContext.builder().restorationMode("small-watershed").build());

        assertThat(integrated.index().indicators())
                .contains("social.supplemental-irrigation", "social.stocking-balance")
                .noneMatch(code -> code.contains("energy") || code.contains("power"));
        assertThat(integrated.management().orElseThrow().indicators())
                .contains(
                        "social.renewable-energy-output", "social.hydropower-coverage", "social.energy-storage-hours");
        assertThat(profile().index().indicators())
                .doesNotContain("social.supplemental-irrigation", "social.stocking-balance");
        assertThat(profile().management().orElseThrow().indicators()).doesNotContain("social.renewable-energy-output");
    }

    @Test
    void terraces_and_check_dams_are_scored_by_what_they_hold_back_and_the_outlet_is_required() {
        Profile dams = tailored(SiteContext.builder()
                .restorationMode("terrace-check-dam")
                .landUse(LandUse.FOREST)
                .build());

        assertThat(dams.index().indicators())
                .contains("erosion.sediment-retention", "landform.check-dam-storage")
                .doesNotContain("erosion.sediment-yield");
        assertThat(dams.requirements()).extracting(Requirement::id).contains("lp-20", "lp-22");
    }

    @Test
    void grain_for_green_ends_in_forest_and_grass_and_not_in_cropland_buildings_or_water() {
        for (LandUse use : List.of(LandUse.DRY_CROPLAND, LandUse.PADDY, LandUse.INDUSTRIAL, LandUse.WATER)) {
            SiteContext context = SiteContext.builder()
                    .restorationMode("grain-for-green")
                    .landUse(use)
                    .build();

            assertThatExceptionOfType(ContextRefusedException.class)
                    .as(use.code())
                    .isThrownBy(() -> tailored(context));
        }
    }

    @Test
    void built_land_is_graded_by_its_condition_and_keeps_the_values_of_development_land() {
        Profile built =
                tailored(SiteContext.builder().landUse(LandUse.INDUSTRIAL).build());

        assertThat(built.headline()).isEqualTo(Headline.CONDITION);
        assertThat(built.requirements()).extracting(Requirement::id).contains("lp-17", "lp-18");
    }

    /** The tolerance, 1000 t/(km²·a), after five years; light erosion, 2500, where damage was severe. */
    @Test
    void severe_damage_is_given_more_time_to_reach_the_tolerance() {
        assertThat(promisedErosion(DamageDegree.MODERATE)).isEqualTo(1000);
        assertThat(promisedErosion(DamageDegree.SEVERE)).isEqualTo(2500);
    }

    private boolean coverPromised(LandUse use) {
        SiteContext context = SiteContext.builder().landUse(use).build();
        return profile().targetTemplate().promisedBy(context).stream()
                .anyMatch(target -> target.id().equals("lp-p10"));
    }

    private List<Double> survivalPromised(LandUse use, String climate) {
        SiteContext context =
                SiteContext.builder().landUse(use).fact("climate", climate).build();
        return profile().targetTemplate().promisedBy(context).stream()
                .filter(target -> target.indicator().equals("vegetation.survival-rate"))
                .map(target -> ((Demand.Within) target.demand()).allowed().low())
                .toList();
    }

    private boolean terracesPromised(LandUse use) {
        SiteContext context = SiteContext.builder()
                .landUse(use)
                .restorationMode("terrace-check-dam")
                .build();
        return profile().targetTemplate().promisedBy(context).stream()
                .anyMatch(target -> target.indicator().equals("landform.terrace-area-ratio"));
    }

    private double promisedErosion(DamageDegree degree) {
        SiteContext context = SiteContext.builder()
                .landUse(LandUse.GRASSLAND)
                .damageDegree(degree)
                .build();
        return profile().targetTemplate().promisedBy(context).stream()
                .filter(target -> target.year() == 5 && target.indicator().equals("erosion.soil-erosion-modulus"))
                .map(target -> ((Demand.Within) target.demand()).allowed().high())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> metals(Profile tailored, String requirement) {
        return tailored.requirements().stream()
                .filter(candidate -> candidate.id().equals(requirement))
                .flatMap(found -> found.criterion().indicators().stream())
                .filter(code -> code.startsWith("soil."))
                .toList();
    }

    private Verdict verdictOnStandingCover(double cover, OptionalDouble relative) {
        List<Observation> campaigns = new ArrayList<>();
        for (int year = 2022; year <= 2025; year++) {
            campaigns.add(current("vegetation.fractional-cover", cover, year));
            if (relative.isPresent()) {
                campaigns.add(current("vegetation.relative-cover", relative.getAsDouble(), year));
            }
        }
        SiteContext grass = SiteContext.builder().landUse(LandUse.GRASSLAND).build();
        return verdict("lp-08", grass, campaigns);
    }

    private static Observation current(String indicator, double value, int year) {
        return Observation.builder("watershed", State.CURRENT, indicator)
                .value(value)
                .date(LocalDate.of(year, 8, 20))
                .build();
    }

    private double score(String indicator, double value) {
        return profile().rule(indicator).valueFunction().orElseThrow().score(value);
    }

    private Profile tailored(SiteContext context) {
        return profile().tailoredTo(context).profile();
    }

    private Verdict verdictOnErosion(SiteContext context, double modulus) {
        return verdict("lp-04", context, List.of(current("erosion.soil-erosion-modulus", modulus, 2025)));
    }

    private Verdict verdict(String requirement, SiteContext context, List<Observation> observations) {
        return Evaluator.of(profile()).evaluate(Site.of("watershed", context), observations).requirements().stream()
                .filter(result -> result.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
