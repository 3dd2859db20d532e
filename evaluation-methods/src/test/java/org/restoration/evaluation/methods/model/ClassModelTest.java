package org.restoration.evaluation.methods.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** Numbers without a source are computed by hand from the formulas in the Javadoc. */
class ClassModelTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final ClassLimits COVER = ClassLimits.of("cover", 100, 80, 60, 30, 0);
    private static final ClassLimits EROSION = ClassLimits.of("erosion", 0, 500, 2500, 5000, 15000);
    private static final ClassScheme SCHEME = new ClassScheme(List.of("I", "II", "III", "IV"), List.of(COVER, EROSION));
    private static final List<ClassModel> MODELS = List.of(
            new MatterElement(MatterElement.Form.DEPENDENCE),
            new MatterElement(MatterElement.Form.CLOSENESS),
            new SetPairAnalysis(),
            NormalCloud.expected(),
            NormalCloud.drawn(0.1, 200, 7));

    @Test
    void every_permitted_model_is_tested() {
        assertThat(MODELS.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(ClassModel.class.getPermittedSubclasses());
    }

    @Test
    void the_middle_of_a_class_belongs_most_to_it() {
        for (ClassModel model : MODELS) {
            for (int k = 0; k < 4; k++) {
                Map<String, Double> middle = Map.of("cover", COVER.middle(k), "erosion", EROSION.middle(k));
                assertThat(model.classify(SCHEME, middle, equal()).strongest())
                        .as("%s", model)
                        .containsExactly(SCHEME.classes().get(k));
            }
        }
    }

    @Test
    void neither_the_order_of_indicators_nor_that_of_the_limits_matters() {
        ClassScheme turned = new ClassScheme(SCHEME.classes(), List.of(EROSION, COVER));
        ClassLimits rising = ClassLimits.of("cover", 0, 30, 60, 80, 100);
        Map<String, Double> site = Map.of("cover", 44.0, "erosion", 3200.0);
        for (ClassModel model : MODELS) {
            assertThat(model.classify(turned, site, equal())).isEqualTo(model.classify(SCHEME, site, equal()));
            List<Double> falling = new ArrayList<>(model.degrees(COVER, 44));
            Collections.reverse(falling);
            for (int k = 0; k < 4; k++) {
                assertThat(model.degrees(rising, 44).get(k)).as("%s", model).isCloseTo(falling.get(k), ROUNDING);
            }
        }
    }

    @Test
    void another_unit_keeps_the_degrees() {
        ClassLimits shares = ClassLimits.of("cover", 1, 0.8, 0.6, 0.3, 0);
        for (ClassModel model : MODELS) {
            List<Double> percent = model.degrees(COVER, 44);
            for (int k = 0; k < 4; k++) {
                assertThat(model.degrees(shares, 0.44).get(k)).isCloseTo(percent.get(k), ROUNDING);
            }
        }
    }

    @Test
    void matter_element_follows_the_dependent_function() {
        List<Double> degrees = new MatterElement(MatterElement.Form.DEPENDENCE).degrees(COVER, 44);
        assertThat(degrees.get(0)).isCloseTo(36.0 / (-44 - 36), ROUNDING);
        assertThat(degrees.get(1)).isCloseTo(16.0 / (-44 - 16), ROUNDING);
        assertThat(degrees.get(2)).isCloseTo(14.0 / 30, ROUNDING);
        assertThat(degrees.get(3)).isCloseTo(14.0 / (-44 - 14), ROUNDING);
    }

    @Test
    void a_limit_is_zero_for_both_classes_and_the_edge_is_minus_one_for_the_others() {
        MatterElement model = new MatterElement(MatterElement.Form.DEPENDENCE);
        assertThat(model.degrees(COVER, 60).subList(1, 3)).containsExactly(0.0, 0.0);
        assertThat(model.degrees(COVER, 0)).containsExactly(-1.0, -1.0, -1.0, 0.0);
    }

    @Test
    void matter_element_refuses_a_value_beyond_all_limits_but_closeness_does_not() {
        assertThatThrownBy(() -> new MatterElement(MatterElement.Form.DEPENDENCE).degrees(EROSION, 16000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value of erosion must lie within all limits")
                .hasMessageContaining("Maybe the form CLOSENESS");
        assertThat(new MatterElement(MatterElement.Form.CLOSENESS).degrees(EROSION, 16500))
                .containsExactly(1 - 16000.0 / 15000, 1 - 14000.0 / 15000, 1 - 11500.0 / 15000, 1 - 1500.0 / 15000);
    }

    @Test
    void a_connection_number_goes_over_in_a_line_between_the_middles() {
        SetPairAnalysis model = new SetPairAnalysis();
        assertThat(model.degrees(EROSION, 100)).containsExactly(1.0, 0.0, 0.0, 0.0);
        assertThat(model.degrees(EROSION, 1000)).containsExactly(0.5, 0.5, 0.0, 0.0);
        assertThat(model.degrees(EROSION, 3750)).containsExactly(0.0, 0.0, 1.0, 0.0);
        assertThat(model.degrees(EROSION, 4375)).containsExactly(0.0, 0.0, 0.5, 0.5);
        assertThat(model.degrees(EROSION, 99999)).containsExactly(0.0, 0.0, 0.0, 1.0);
        assertThat(model.degrees(ClassLimits.of("x", 0, 1, 2), 1)).containsExactly(1.0, 0.0);
        assertThat(model.degrees(ClassLimits.of("x", 0, 1, 2), 1.5)).containsExactly(0.0, 1.0);
    }

    @Test
    void the_value_of_a_connection_number_runs_from_one_to_minus_one() {
        List<String> names = List.of("I", "II", "III");
        assertThat(SetPairAnalysis.connection(new ClassDegrees(names, List.of(1.0, 0.0, 0.0))))
                .isEqualTo(1);
        assertThat(SetPairAnalysis.connection(new ClassDegrees(names, List.of(0.2, 0.3, 0.5))))
                .isCloseTo(-0.3, ROUNDING);
    }

    @Test
    void certainty_is_one_half_on_a_limit() {
        List<Double> degrees = NormalCloud.expected().degrees(COVER, 60);
        assertThat(degrees.get(1)).isCloseTo(0.5, ROUNDING);
        assertThat(degrees.get(2)).isCloseTo(0.5, ROUNDING);
        assertThat(new NormalCloud(NormalCloud.THREE_ENTROPIES, false, 0, 0, 0)
                        .degrees(COVER, 60)
                        .get(2))
                .isCloseTo(0.011108996538242306, ROUNDING);
    }

    @Test
    void half_clouds_keep_full_certainty_at_the_ends() {
        NormalCloud open = new NormalCloud(NormalCloud.HALF_AT_LIMITS, true, 0, 0, 0);
        assertThat(open.degrees(COVER, 97).get(0)).isEqualTo(1);
        assertThat(open.degrees(COVER, 2).get(3)).isEqualTo(1);
        assertThat(open.degrees(EROSION, 40000).get(3)).isEqualTo(1);
        assertThat(open.degrees(EROSION, 1).get(0)).isEqualTo(1);
        assertThat(open.degrees(COVER, 44)).isEqualTo(NormalCloud.expected().degrees(COVER, 44));
    }

    @Test
    void a_seed_fixes_the_drops_and_many_drops_of_little_spread_come_near_the_expectation() {
        assertThat(NormalCloud.drawn(0.1, 500, 3).degrees(COVER, 44))
                .isEqualTo(NormalCloud.drawn(0.1, 500, 3).degrees(COVER, 44))
                .isNotEqualTo(NormalCloud.drawn(0.1, 500, 4).degrees(COVER, 44));
        List<Double> expected = NormalCloud.expected().degrees(COVER, 44);
        List<Double> drawn = NormalCloud.drawn(0.01, 2000, 3).degrees(COVER, 44);
        for (int k = 0; k < 4; k++) {
            assertThat(drawn.get(k)).isCloseTo(expected.get(k), within(1e-3));
        }
    }

    /**
     * Hou Kepeng, Wang Lidie 2021, Journal of Safety and Environment 21(6), 2443–2451, doi:10.13637/j.issn.1009-6094.2020.1302: three slopes of an open
     * pit. The divisor is 2.335 as printed there (2.355 transposed). Certainties: the expectation curve computed apart from this library; the paper's own
     * (0.323 and 0.27175 for V and IV of slope 3) differ by its random drops and by misprints, its grades II, III and V do not.
     */
    @Test
    void reproduces_hou2021_grades_of_open_pit_slopes() {
        double[][] limits = {
            {100, 90, 70, 50, 25, 0},
            {100, 90, 70, 50, 30, 0},
            {0.5, 0.3, 0.2, 0.1, 0.05, 0},
            {45, 35, 27, 18, 12, 0},
            {0, 2, 8, 14, 20, 25},
            {45, 35, 27, 19, 13, 0},
            {0, 30, 45, 60, 80, 100},
            {0, 15, 30, 45, 60, 90},
            {0, 300, 500, 800, 1000, 1500},
            {0, 3, 5, 7, 8, 12},
            {100, 80, 60, 40, 20, 0}
        };
        double[] weights = {.0943, .0628, .0695, .0461, .14, .1259, .1269, .1232, .0379, .0669, .1054};
        double[][] slopes = {
            {82, 80, 0.045, 48, 2, 26, 70, 25, 1000, 6, 80},
            {61, 70, 0.025, 25, 10, 19, 100, 30, 1100, 7, 60},
            {40, 40, 0.02, 16, 25, 20, 95, 29, 1200, 7, 60}
        };
        List<ClassLimits> indicators = new ArrayList<>();
        Map<String, Double> importances = new LinkedHashMap<>();
        for (int j = 0; j < limits.length; j++) {
            indicators.add(ClassLimits.of("x" + (j + 1), limits[j]));
            importances.put("x" + (j + 1), weights[j]);
        }
        ClassScheme scheme = new ClassScheme(List.of("I", "II", "III", "IV", "V"), indicators);
        List<String> grades = new ArrayList<>();
        for (double[] slope : slopes) {
            Map<String, Double> values = new LinkedHashMap<>();
            for (int j = 0; j < slope.length; j++) {
                values.put("x" + (j + 1), slope[j]);
            }
            ClassDegrees degrees = new NormalCloud(2.335, false, 0, 0, 0)
                    .classify(scheme, values, Importances.of(importances, ImportanceScale.AS_GIVEN));
            grades.addAll(degrees.strongest());
            if (slope == slopes[2]) {
                assertThat(degrees.of("V")).isCloseTo(0.32353, within(6e-6));
                assertThat(degrees.of("IV")).isCloseTo(0.27455, within(6e-6));
            }
        }
        assertThat(grades).containsExactly("II", "III", "V");
    }

    @Test
    void ties_are_kept_and_positions_lie_between_classes() {
        ClassDegrees degrees = new ClassDegrees(List.of("I", "II", "III"), List.of(0.4, 0.4, 0.2));
        assertThat(degrees.strongest()).containsExactly("I", "II");
        assertThat(degrees.position()).isCloseTo(1.8, ROUNDING);
        assertThat(degrees.shiftedPosition()).isCloseTo(1.5, ROUNDING);
        assertThat(degrees.confident(0.6)).isEqualTo("II");
        assertThatThrownBy(() -> new ClassDegrees(List.of("I", "II"), List.of(-0.1, 0.2)).position())
                .hasMessageContaining("Maybe take the shifted position");
        assertThatThrownBy(() -> degrees.confident(0.3)).hasMessageContaining("at least 0.5 and below 1: got 0.3");
        assertThatThrownBy(() -> new ClassDegrees(List.of("I", "II"), List.of(0.0, 0.0)).position())
                .hasMessageContaining("must not all be equal to 0.0");
    }

    @Test
    void wrong_input_is_refused_by_name() {
        assertThatThrownBy(() -> ClassLimits.of("cover", 0, 30, 30)).hasMessageContaining("rise or fall strictly");
        assertThatThrownBy(() -> new ClassScheme(List.of("I"), List.of(COVER)))
                .hasMessageContaining("class limits of cover");
        for (ClassModel model : MODELS) {
            assertThatThrownBy(() -> model.classify(SCHEME, Map.of("cover", Double.NaN, "erosion", 1.0), equal()))
                    .hasMessage("value of cover must be finite: got NaN");
            assertThatThrownBy(() -> model.classify(SCHEME, Map.of("cover", 1.0), equal()))
                    .hasMessageContaining("values must be of exactly the indicators");
        }
    }

    private static Importances equal() {
        return Importances.equal(List.of("cover", "erosion"));
    }
}
