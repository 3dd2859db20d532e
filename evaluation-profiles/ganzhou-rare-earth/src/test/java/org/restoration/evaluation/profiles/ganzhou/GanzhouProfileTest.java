package org.restoration.evaluation.profiles.ganzhou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.normalization.PiecewiseLinear;
import org.restoration.evaluation.normalization.RatioToReference;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.target.PlannedTarget;
import org.restoration.evaluation.weighting.Weights;

class GanzhouProfileTest extends ProfileContract {

    GanzhouProfileTest() {
        super("ganzhou-rare-earth");
    }

    @Override
    protected String digest() {
        return "9a0d504ffcf301ff5265166a83d091f24243c6c84102a0c51db1cc6c4aea63e3";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                12,
                "aquifer",
                14,
                "landform",
                6,
                "soil-water",
                26,
                "land",
                13,
                "vegetation",
                15,
                "biodiversity",
                8,
                "society",
                6);
    }

    @Override
    protected List<String> modes() {
        return List.of("forest-fruit-grass", "forest-fruit-grass-livestock", "pig-biogas-fruit", "industrial-park");
    }

    @Test
    void no_discharge_standard_stands_in_silently_for_the_provincial_one() {
        SiteContext unstated = SiteContext.UNKNOWN;
        SiteContext provincial = SiteContext.builder()
                .fact("effluent-standard", "db36-1016-2018")
                .build();
        SiteContext national =
                SiteContext.builder().fact("effluent-standard", "gb-26451-2011").build();

        assertThat(sources(unstated)).doesNotContain("gb-26451-2011", "db36-1016-2018");
        assertThat(sources(provincial)).doesNotContain("gb-26451-2011", "db36-1016-2018");
        assertThat(sources(national)).contains("gb-26451-2011").doesNotContain("db36-1016-2018");
        assertThat(demands(provincial)).contains("effluent.ammonia-nitrogen", "effluent.thorium-plus-uranium");
    }

    @Test
    void industrial_park_reuse_is_graded_by_its_state_and_needs_industrial_land() {
        SiteContext park = SiteContext.builder()
                .restorationMode("industrial-park")
                .landUse(LandUse.INDUSTRIAL)
                .build();
        SiteContext forest = park.toBuilder().landUse(LandUse.FOREST).build();

        assertThat(profile().headline()).isEqualTo(Headline.EFFECTIVENESS);
        assertThat(profile().tailoredTo(park).profile().headline()).isEqualTo(Headline.CONDITION);
        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(forest));
    }

    @Test
    void forest_left_standing_over_in_situ_leaching_counts_less_than_the_aquifer() {
        SiteContext leached = SiteContext.builder()
                .miningMode(MiningMode.IN_SITU_LEACHING)
                .landUse(LandUse.FOREST)
                .build();
        IndexNode.Branch index = profile().tailoredTo(leached).profile().index();
        Weights weights = index.weighting().weights(index.childCodes());

        assertThat(weights.weightOf("aquifer")).isGreaterThan(weights.weightOf("vegetation"));
    }

    @Test
    void its_largest_deviation_from_the_priorities_is_below_a_quarter_of_a_point() {
        Weights weights =
                profile().index().weighting().weights(profile().index().childCodes());

        priorities()
                .forEach((code, percent) ->
                        assertThat(100 * weights.weightOf(code)).as(code).isCloseTo(percent, within(0.25)));
    }

    /** No legal soil limit exists for ammonium nitrogen; that of rare earths is an effect level of the literature. */
    @Test
    void ammonium_in_soil_is_a_judgement_and_rare_earths_an_effect_level_and_neither_caps_the_grade() {
        Provenance ammonium =
                profile().rule("soil.ammonium-nitrogen").provenance().orElseThrow();
        Provenance rareEarths =
                profile().rule("soil.rare-earth-total").provenance().orElseThrow();

        assertThat(ammonium.basis()).isEqualTo(Basis.EXPERT_JUDGEMENT);
        assertThat(rareEarths.basis()).isEqualTo(Basis.LITERATURE);
        assertThat(profile().requirements())
                .filteredOn(requirement -> requirement.criterion().indicators().contains("soil.ammonium-nitrogen")
                        && requirement.criterion().indicators().size() == 1)
                .extracting(Requirement::consequence)
                .containsExactly(new Consequence.Advises());
        assertThat(requirement("soil.rare-earth-total").consequence()).isEqualTo(new Consequence.Advises());
    }

    /** What stands in the stream above the mine is not the mine's; 0.5 mg/L is what it may add. */
    @Test
    void a_mine_answers_for_what_it_adds_to_stream_and_well() {
        assertThat(verdictOnIncrease(1.9, 1.6, 0.4, 0.2)).isEqualTo(Verdict.MET);
        assertThat(verdictOnIncrease(1.9, 0.2, 0.4, 0.2)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnIncrease(1.9, 1.6, 2.4, 0.1)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnIncrease(0.9, Double.NaN, 0.4, 0.2)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void fish_ponds_and_forage_count_only_where_fish_and_animals_are_kept() {
        assertThat(scored(mode("forest-fruit-grass-livestock", LandUse.WATER)))
                .contains("fishery-water.ammonia-nitrogen", "fishery-water.dissolved-oxygen", "water.total-phosphorus")
                .doesNotContain("social.forage-yield");
        assertThat(scored(mode("forest-fruit-grass-livestock", LandUse.GRASSLAND)))
                .contains("social.forage-yield")
                .doesNotContain("fishery-water.dissolved-oxygen");
        assertThat(scored(mode("pig-biogas-fruit", LandUse.ORCHARD)))
                .doesNotContain("fishery-water.dissolved-oxygen", "social.forage-yield");
    }

    @Test
    void manure_is_balanced_where_pigs_are_kept_and_humus_weighs_more() {
        SiteContext orchard = SiteContext.builder().landUse(LandUse.ORCHARD).build();
        SiteContext pigs = mode("pig-biogas-fruit", LandUse.ORCHARD);

        assertThat(scored(pigs)).contains("land.manure-nitrogen-balance", "land.manure-phosphorus-balance");
        assertThat(demands(pigs)).contains("social.manure-balance", "land.manure-copper", "soil.organic-matter-gain");
        assertThat(scored(orchard)).doesNotContain("land.manure-nitrogen-balance");
        assertThat(demands(orchard)).doesNotContain("social.manure-balance");
    }

    /** A bare heap bears nothing to test. */
    @Test
    void produce_is_required_of_fields_and_asked_of_no_baseline() {
        SiteContext orchard = SiteContext.builder().landUse(LandUse.ORCHARD).build();

        assertThat(demands(orchard)).contains("social.produce-compliance", "food.rare-earth-intake");
        assertThat(scored(orchard)).doesNotContain("social.produce-compliance");
    }

    /** Grades of the Second National Soil Survey are made for cropland. */
    @Test
    void humus_of_forest_and_grass_is_held_against_the_reference_and_that_of_fields_against_grades() {
        assertThat(humus(LandUse.FOREST)).isEqualTo(humus(LandUse.GRASSLAND)).isInstanceOf(RatioToReference.class);
        assertThat(humus(LandUse.ORCHARD)).isEqualTo(humus(LandUse.PADDY)).isInstanceOf(PiecewiseLinear.class);
    }

    @Test
    void a_park_shows_its_green_its_foundations_and_its_use_instead_of_species() {
        SiteContext park = mode("industrial-park", LandUse.INDUSTRIAL);

        assertThat(scored(park))
                .contains("geohazard.foundation-safety-ratio", "social.land-use-intensity")
                .filteredOn(code -> code.startsWith("biodiversity.")
                        || code.startsWith("vegetation.")
                        || code.equals("soil.organic-matter"))
                .containsExactly("biodiversity.green-share");
        assertThat(demands(park))
                .contains(
                        "geohazard.slope-safety-reserve",
                        "geohazard.foundation-safety-ratio",
                        "land.tailings-utilization-rate")
                .doesNotContain("vegetation.fractional-cover");
    }

    /** Screening values of lead, GB 36600-2018: 400 mg/kg on class 1 land, 800 mg/kg on class 2 land. */
    @Test
    void industrial_land_is_held_against_class_2_and_homes_against_class_1() {
        assertThat(verdictOnLead(500, LandUse.INDUSTRIAL)).isEqualTo(Verdict.MET);
        assertThat(verdictOnLead(500, LandUse.RESIDENTIAL)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void each_position_on_the_slope_weighs_what_its_plants_are_for() {
        assertThat(weightAt("top", "vegetation", "vegetation.ground-layer-cover"))
                .isGreaterThan(weightAt("slope", "vegetation", "vegetation.ground-layer-cover"));
        assertThat(weightAt("slope", "soil-water", "erosion.soil-erosion-modulus"))
                .isGreaterThan(weightAt("valley", "soil-water", "erosion.soil-erosion-modulus"));
        assertThat(weightAt("valley", "soil-water", "soil-water.stream"))
                .isGreaterThan(weightAt("top", "soil-water", "soil-water.stream"));
        assertThat(scored(position("terrace"))).contains("landform.terrace-area-ratio");
        assertThat(scored(position("top"))).doesNotContain("landform.terrace-area-ratio");
    }

    @Test
    void leached_ground_gives_account_of_its_leachate() {
        for (MiningMode mode : List.of(MiningMode.HEAP_LEACHING, MiningMode.IN_SITU_LEACHING, MiningMode.TAILINGS)) {
            assertThat(scored(mined(mode)))
                    .contains("soil.leachate-ph", "soil.leachate-metal-index", "soil.exchangeable-aluminum");
        }
        assertThat(scored(mined(MiningMode.OPEN_PIT))).doesNotContain("soil.leachate-ph");
        assertThat(demands(mined(MiningMode.IN_SITU_LEACHING))).contains("landform.injection-holes-sealed-rate");
        assertThat(demands(mined(MiningMode.HEAP_LEACHING))).doesNotContain("landform.injection-holes-sealed-rate");
    }

    /** Slides come of injection, sand of heaps: each kind of leaching answers for its own harm. */
    @Test
    void hills_leached_in_place_answer_for_their_pore_pressure_and_heaps_for_their_sand() {
        SiteContext inPlace = mined(MiningMode.IN_SITU_LEACHING);
        SiteContext heap = mined(MiningMode.HEAP_LEACHING);

        assertThat(weight(inPlace, "geohazard")).isGreaterThan(weight(heap, "geohazard"));
        assertThat(weight(inPlace, "aquifer")).isGreaterThan(1.5 * weight(heap, "aquifer"));
        assertThat(weight(heap, "landform")).isGreaterThan(weight(inPlace, "landform"));
        assertThat(demands(inPlace)).contains("geohazard.pore-pressure-ratio");
        assertThat(demands(heap))
                .contains("erosion.spoil-protection-rate")
                .doesNotContain("geohazard.pore-pressure-ratio");
    }

    /** Five years of rain remove less than a tenth of the ammonium of a hill leached in place (Yang et al. 2022). */
    @Test
    void no_plan_promises_that_a_hill_leached_in_place_loses_its_ammonium() {
        assertThat(promises(mined(MiningMode.IN_SITU_LEACHING).toBuilder()
                        .landUse(LandUse.FOREST)
                        .build()))
                .contains("geohazard.pore-pressure-ratio")
                .doesNotContain("soil.ammonium-nitrogen", "landform.bare-land-share");
        assertThat(promises(mined(MiningMode.HEAP_LEACHING).toBuilder()
                        .landUse(LandUse.FOREST)
                        .build()))
                .contains("soil.ammonium-nitrogen", "landform.bare-land-share");
    }

    /** A factor of 1.26 keeps a code that asks for 1.25 and breaks one that asks for 1.30; without a code it proves nothing. */
    @Test
    void a_slope_is_held_against_the_factor_of_its_own_code() {
        assertThat(verdictOnSlope(1.26, 1.25)).isEqualTo(Verdict.MET);
        assertThat(verdictOnSlope(1.26, 1.30)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdictOnSlope(1.26, Double.NaN)).isEqualTo(Verdict.UNDETERMINED);
    }

    /** Reclamation standard of 1995: 30 cm of soil for forest, 50 cm and pH 5.5 to 8.5 for dry cropland, pH 5.0 to 8.0 for paddies. */
    @Test
    void soil_is_held_against_the_thickness_and_the_reaction_of_its_land_use() {
        List<Observation> soil = List.of(observed("land.effective-soil-thickness", 38), observed("soil.ph", 4.9));

        assertThat(verdict("gz-49", landUse(LandUse.FOREST), soil)).isEqualTo(Verdict.MET);
        assertThat(verdict("gz-50", landUse(LandUse.DRY_CROPLAND), soil)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("gz-52", landUse(LandUse.DRY_CROPLAND), soil)).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("gz-53", landUse(LandUse.PADDY), soil)).isEqualTo(Verdict.NOT_MET);
        assertThat(judged(landUse(LandUse.ORCHARD), soil)).doesNotContain("gz-49", "gz-50", "gz-52", "gz-53");
        assertThat(judged(landUse(LandUse.FOREST), soil)).doesNotContain("gz-50", "gz-52", "gz-53");
    }

    @Test
    void each_mode_asks_for_something_that_no_other_asks_for() {
        assertThat(demands(position("slope"))).contains("geohazard.final-slope-angle");
        assertThat(demands(position("terrace"))).contains("landform.terrace-area-ratio");
        assertThat(demands(position("top"))).contains("vegetation.ground-layer-cover");
        assertThat(demands(mode("forest-fruit-grass-livestock", LandUse.WATER)))
                .contains("fishery-water.dissolved-oxygen", "fishery-water.cadmium")
                .doesNotContain("social.manure-balance");
        assertThat(demands(mode("forest-fruit-grass-livestock", LandUse.GRASSLAND)))
                .contains("social.produce-compliance", "social.manure-balance")
                .doesNotContain("land.manure-copper", "geohazard.foundation-safety-ratio");
        assertThat(demands(mode("pig-biogas-fruit", LandUse.ORCHARD)))
                .contains("land.manure-copper", "soil.organic-matter-gain")
                .doesNotContain("fishery-water.dissolved-oxygen", "irrigation-water.ph");
        assertThat(demands(mode("industrial-park", LandUse.INDUSTRIAL)))
                .contains("geohazard.foundation-safety-ratio")
                .doesNotContain("social.manure-balance");
    }

    @Test
    void green_land_must_stay_green_and_built_land_need_not() {
        assertThat(demands(SiteContext.builder().landUse(LandUse.FOREST).build()))
                .contains("vegetation.fractional-cover", "landform.bare-land-share");
        assertThat(demands(SiteContext.builder().landUse(LandUse.INDUSTRIAL).build()))
                .contains("landform.bare-land-share")
                .doesNotContain("vegetation.fractional-cover");
    }

    @Test
    void cover_may_close_two_years_later_after_severe_damage() {
        assertThat(years("vegetation.fractional-cover", DamageDegree.MODERATE)).containsExactly(3, 5);
        assertThat(years("vegetation.fractional-cover", DamageDegree.SEVERE)).containsExactly(5);
    }

    @Test
    void no_restoration_mode_relaxes_a_requirement() {
        List<String> ids =
                profile().requirements().stream().map(Requirement::id).toList();

        for (String mode : List.of("forest-fruit-grass", "forest-fruit-grass-livestock", "pig-biogas-fruit")) {
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
    void slurry_never_goes_to_water_and_paddies_never_to_hill_tops() {
        SiteContext pond = mode("pig-biogas-fruit", LandUse.WATER);
        SiteContext paddy = SiteContext.builder()
                .landUse(LandUse.PADDY)
                .fact("slope-position", "top")
                .build();
        SiteContext unplanned = SiteContext.builder()
                .landUse(LandUse.RESIDENTIAL)
                .fact("approved-plan", "no")
                .build();

        for (SiteContext context : List.of(pond, paddy, unplanned)) {
            assertThatExceptionOfType(ContextRefusedException.class)
                    .isThrownBy(() -> profile().tailoredTo(context));
        }
    }

    private Verdict verdictOnSlope(double factor, double required) {
        List<Observation> observations = new ArrayList<>();
        observations.add(observed("geohazard.slope-stability-factor", factor));
        if (!Double.isNaN(required)) {
            observations.add(observed("geohazard.slope-required-factor", required));
        }
        return verdict("gz-01", SiteContext.UNKNOWN, observations);
    }

    private double weight(SiteContext context, String dimension) {
        IndexNode.Branch index = profile().tailoredTo(context).profile().index();
        return index.weighting().weights(index.childCodes()).weightOf(dimension);
    }

    private List<String> promises(SiteContext context) {
        return profile().targetTemplate().promisedBy(context).stream()
                .map(PlannedTarget::indicator)
                .toList();
    }

    private Verdict verdictOnIncrease(double stream, double above, double well, double background) {
        List<Observation> observations = new ArrayList<>();
        observations.add(observed("water.ammonia-nitrogen", stream));
        observations.add(observed("aquifer.ammonia-nitrogen", well));
        observations.add(observed("aquifer.ammonia-nitrogen-upgradient", background));
        if (!Double.isNaN(above)) {
            observations.add(observed("water.ammonia-nitrogen-upstream", above));
        }
        return verdict("gz-12", SiteContext.UNKNOWN, observations);
    }

    private ValueFunction humus(LandUse landUse) {
        return profile()
                .tailoredTo(SiteContext.builder().landUse(landUse).build())
                .profile()
                .rule("soil.organic-matter")
                .valueFunction()
                .orElseThrow();
    }

    private Verdict verdictOnLead(double milligramsPerKilogram, LandUse landUse) {
        return verdict(
                "gz-08",
                SiteContext.builder().landUse(landUse).build(),
                List.of(
                        observed("soil.lead", milligramsPerKilogram),
                        observed("soil.cadmium", 0.2),
                        observed("soil.arsenic", 5),
                        observed("soil.mercury", 0.1)));
    }

    private static Observation observed(String indicator, double value) {
        return Observation.builder("a", State.CURRENT, indicator)
                .value(value)
                .date(LocalDate.of(2024, 9, 10))
                .build();
    }

    private Verdict verdict(String requirement, SiteContext context, List<Observation> observations) {
        return Evaluator.of(profile()).evaluate(Site.of("a", context), observations).requirements().stream()
                .filter(result -> result.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private List<String> judged(SiteContext context, List<Observation> observations) {
        return Evaluator.of(profile()).evaluate(Site.of("a", context), observations).requirements().stream()
                .map(RequirementResult::id)
                .toList();
    }

    private static SiteContext landUse(LandUse landUse) {
        return SiteContext.builder().landUse(landUse).build();
    }

    private Requirement requirement(String indicator) {
        return profile().requirements().stream()
                .filter(requirement -> requirement.criterion().indicators().contains(indicator))
                .findFirst()
                .orElseThrow();
    }

    private double weightAt(String position, String node, String child) {
        IndexNode.Branch index =
                profile().tailoredTo(position(position)).profile().index();
        IndexNode.Branch branch = index.children().stream()
                .filter(IndexNode.Branch.class::isInstance)
                .map(IndexNode.Branch.class::cast)
                .filter(dimension -> dimension.code().equals(node))
                .findFirst()
                .orElseThrow();
        return branch.weighting().weights(branch.childCodes()).weightOf(child);
    }

    private List<Integer> years(String indicator, DamageDegree degree) {
        SiteContext context = SiteContext.builder()
                .landUse(LandUse.FOREST)
                .damageDegree(degree)
                .build();
        return profile().targetTemplate().promisedBy(context).stream()
                .filter(target -> target.indicator().equals(indicator))
                .map(PlannedTarget::year)
                .toList();
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

    private static SiteContext mode(String mode, LandUse landUse) {
        return SiteContext.builder().restorationMode(mode).landUse(landUse).build();
    }

    private static SiteContext position(String position) {
        return mode("forest-fruit-grass", LandUse.FOREST).toBuilder()
                .fact("slope-position", position)
                .build();
    }

    private static SiteContext mined(MiningMode mode) {
        return SiteContext.builder().miningMode(mode).build();
    }

    private List<String> sources(SiteContext context) {
        return required(context)
                .map(requirement -> requirement.provenance().source())
                .toList();
    }

    /** The requirements that surely hold, without those that may. */
    private Stream<Requirement> required(SiteContext context) {
        TailoredProfile tailored = profile().tailoredTo(context);
        return tailored.profile().requirements().stream()
                .filter(requirement -> !tailored.possible().containsKey(requirement.id()));
    }
}
