package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.reference.ClassRange;
import org.restoration.evaluation.reference.ClassScheme;
import org.restoration.evaluation.reference.RankedClass;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.reference.WorstFactorClass;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;

/**
 * Worked examples 1 and 11 of the project's collection of index formulas: synthetic samples, limits of GB 15618-2018, GB
 * 3838-2002 and GB/T 14848-2017, results computed there by an independent script.
 */
class StandardClassSchemesTest {

    private static final ReferenceLevels LEVELS = ReferenceJson.standard();
    private static final ClassScheme SURFACE_WATER = LEVELS.classes("gb-3838-2002");
    private static final ClassScheme GROUNDWATER = LEVELS.classes("gb-t-14848-2017");
    private static final ClassScheme FARMLAND = LEVELS.classes("gb-15618-2018");
    private static final SiteContext UPLAND =
            SiteContext.builder().landUse(LandUse.DRY_CROPLAND).build();

    @Test
    void worked_example_11_as_surface_water_is_inferior_to_class_v_by_ph_and_ammonia_nitrogen() {
        WorstFactorClass result = SURFACE_WATER
                .classify(SiteContext.builder().fact("water-body", "river").build(), sample("water", 5.6, 8.2))
                .orElseThrow();
        assertThat(result.worst().code()).isEqualTo("inferior-V");
        assertThat(result.range().isCertain()).isTrue();
        assertThat(result.governing()).containsExactly("water.ammonia-nitrogen", "water.ph");
        assertThat(codes(result))
                .containsEntry("water.cadmium", "V")
                .containsEntry("water.lead", "III")
                .containsEntry("water.zinc", "IV")
                .containsEntry("water.arsenic", "I");
    }

    @Test
    void worked_example_11_exceeds_the_ammonia_nitrogen_of_class_iii_by_7_point_2_times() {
        ResolvedLimit limit = LEVELS.get("gb-3838-2002.water.ammonia-nitrogen.limit")
                .resolvedFor(
                        SiteContext.builder().fact("surface-water-class", "III").build());
        assertThat(8.2 / limit.strictest(Double.NaN).high() - 1).isCloseTo(7.2, within(1e-12));
    }

    @Test
    void worked_example_11_as_groundwater_is_class_v_by_ammonia_nitrogen() {
        WorstFactorClass result = GROUNDWATER
                .classify(SiteContext.UNKNOWN, sample("aquifer", 5.6, 8.2))
                .orElseThrow();
        assertThat(result.worst().code()).isEqualTo("V");
        assertThat(result.governing()).containsExactly("aquifer.ammonia-nitrogen");
        assertThat(codes(result))
                .containsEntry("aquifer.cadmium", "IV")
                .containsEntry("aquifer.lead", "IV")
                .containsEntry("aquifer.zinc", "IV")
                .containsEntry("aquifer.arsenic", "IV")
                .containsEntry("aquifer.ph", "IV");
    }

    @Test
    void worked_example_1_is_safe_use_by_cadmium_and_lead() {
        Map<String, Double> sample = farmlandSample();
        sample.put("soil.ph", 4.9);
        WorstFactorClass result = FARMLAND.classify(UPLAND, sample).orElseThrow();
        assertThat(result.worst().code()).isEqualTo("safe-use");
        assertThat(result.best().code()).isEqualTo("safe-use");
        assertThat(result.governing()).containsExactly("soil.cadmium", "soil.lead");
        assertThat(result.factors()).hasSize(8);
    }

    @Test
    void worked_example_1_has_the_single_factor_indices_and_the_nemerow_grade_iii() {
        Map<String, Double> expected = Map.of(
                "soil.cadmium", 1.200000,
                "soil.mercury", 0.084615,
                "soil.arsenic", 0.300000,
                "soil.lead", 1.571429,
                "soil.chromium", 0.233333,
                "soil.copper", 0.560000,
                "soil.nickel", 0.233333,
                "soil.zinc", 0.475000);
        double sum = 0;
        double greatest = 0;
        for (Map.Entry<String, Double> metal : farmlandSample().entrySet()) {
            double limit = LEVELS.get("gb-15618-2018." + metal.getKey() + ".screening")
                    .resolvedFor(UPLAND)
                    .strictest(4.9)
                    .high();
            double index = metal.getValue() / limit;
            assertThat(index).as(metal.getKey()).isCloseTo(expected.get(metal.getKey()), within(1e-6));
            sum += index;
            greatest = Math.max(greatest, index);
        }
        double mean = sum / 8;
        double nemerow = Math.sqrt((mean * mean + greatest * greatest) / 2);
        assertThat(nemerow).isCloseTo(1.184981, within(1e-6));
        assertThat(LEVELS.grades("hj-t-166-2004.soil.nemerow-index")
                        .bandOf(nemerow)
                        .code())
                .isEqualTo("III");
    }

    @Test
    void a_value_equal_to_a_shared_limit_takes_the_better_class() {
        assertThat(surfaceClass("water.cadmium", 0.005)).isEqualTo("II");
        assertThat(surfaceClass("water.cadmium", Math.nextUp(0.005))).isEqualTo("V");
        assertThat(surfaceClass("water.dissolved-oxygen", 5)).isEqualTo("III");
        assertThat(surfaceClass("water.dissolved-oxygen", Math.nextDown(5))).isEqualTo("IV");
        assertThat(surfaceClass("water.ph", 9)).isEqualTo("I");
        assertThat(groundClass("aquifer.ph", 8.5)).isEqualTo("I");
        assertThat(groundClass("aquifer.ph", 5.5)).isEqualTo("IV");
        assertThat(groundClass("aquifer.ph", Math.nextDown(5.5))).isEqualTo("V");
    }

    @Test
    void an_unknown_covariate_leaves_a_range_of_classes() {
        WorstFactorClass result =
                FARMLAND.classify(UPLAND, Map.of("soil.cadmium", 2.5)).orElseThrow();
        assertThat(result.range()).isEqualTo(new ClassRange(2, 3));
        assertThat(result.best().code()).isEqualTo("safe-use");
        assertThat(result.worst().code()).isEqualTo("strict-control");
    }

    @Test
    void an_unknown_water_body_leaves_a_range_for_phosphorus_and_a_river_has_no_limit_for_nitrogen() {
        Map<String, Double> phosphorus = Map.of("water.total-phosphorus", 0.15);
        assertThat(SURFACE_WATER
                        .classify(SiteContext.UNKNOWN, phosphorus)
                        .orElseThrow()
                        .range())
                .isEqualTo(new ClassRange(3, 5));
        SiteContext river = SiteContext.builder().fact("water-body", "river").build();
        assertThat(SURFACE_WATER.classify(river, phosphorus).orElseThrow().range())
                .isEqualTo(new ClassRange(3, 3));
        assertThat(SURFACE_WATER.classify(river, Map.of("water.total-nitrogen", 99.0)))
                .isEmpty();
    }

    @Test
    void metals_without_an_intervention_value_never_lead_to_strict_control() {
        WorstFactorClass result = FARMLAND.classify(UPLAND, Map.of("soil.zinc", 1e6, "soil.ph", 5.0))
                .orElseThrow();
        assertThat(result.worst().code()).isEqualTo("safe-use");
    }

    @Test
    void forest_and_samples_without_a_factor_have_no_class() {
        SiteContext forest = SiteContext.builder().landUse(LandUse.FOREST).build();
        assertThat(FARMLAND.classify(forest, farmlandSample())).isEmpty();
        assertThat(FARMLAND.classify(UPLAND, Map.of("soil.ph", 5.0))).isEmpty();
        assertThat(FARMLAND.classify(UPLAND, Map.of("soil.cadmium", Double.NaN)))
                .isEmpty();
    }

    @Test
    void the_class_that_a_site_should_reach_does_not_move_the_class_it_has() {
        SiteContext target =
                SiteContext.builder().fact("surface-water-class", "III").build();
        assertThat(SURFACE_WATER
                        .classify(target, Map.of("water.cadmium", 0.001))
                        .orElseThrow()
                        .worst()
                        .code())
                .isEqualTo("I");
    }

    @Test
    void a_scheme_must_have_limits_in_every_class_but_the_last() {
        RankedClass none = new RankedClass("x", LocalizedText.of("x", "x"), new TreeMap<>(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClassScheme("s", LocalizedText.of("s", "s"), List.of(none, none)))
                .withMessageContaining("must have limits in every class but the last: got class x without");
    }

    private static Map<String, Double> sample(String prefix, double ph, double ammonia) {
        return Map.of(
                prefix + ".ph", ph,
                prefix + ".ammonia-nitrogen", ammonia,
                prefix + ".cadmium", 0.006,
                prefix + ".lead", 0.03,
                prefix + ".zinc", 1.4,
                prefix + ".arsenic", 0.02);
    }

    private static Map<String, Double> farmlandSample() {
        Map<String, Double> sample = new LinkedHashMap<>();
        sample.put("soil.cadmium", 0.36);
        sample.put("soil.mercury", 0.11);
        sample.put("soil.arsenic", 12.0);
        sample.put("soil.lead", 110.0);
        sample.put("soil.chromium", 35.0);
        sample.put("soil.copper", 28.0);
        sample.put("soil.nickel", 14.0);
        sample.put("soil.zinc", 95.0);
        return sample;
    }

    private static Map<String, String> codes(WorstFactorClass result) {
        Map<String, String> codes = new TreeMap<>();
        result.factors().forEach((factor, range) -> {
            assertThat(range.isCertain()).as(factor).isTrue();
            codes.put(factor, result.scheme().ranked(range.worst()).code());
        });
        return codes;
    }

    private static String surfaceClass(String indicator, double value) {
        return SURFACE_WATER
                .classify(SiteContext.UNKNOWN, Map.of(indicator, value))
                .orElseThrow()
                .worst()
                .code();
    }

    private static String groundClass(String indicator, double value) {
        return GROUNDWATER
                .classify(SiteContext.UNKNOWN, Map.of(indicator, value))
                .orElseThrow()
                .worst()
                .code();
    }
}
