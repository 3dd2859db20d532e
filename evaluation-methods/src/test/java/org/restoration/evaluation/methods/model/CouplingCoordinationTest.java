package org.restoration.evaluation.methods.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

/** Published numbers: R package mathmodels (example of its system evaluation), six groups of three systems, three digits. */
class CouplingCoordinationTest {

    private static final double[][] SYSTEMS = {
        {0.0162, 0.272, 0.2655},
        {0.1782, 0.6824, 0.3721},
        {0.549, 0.0593, 0.5729},
        {0.673, 0.4812, 0.9082},
        {0.0207, 0.8891, 0.2017},
        {0.9875, 0.5573, 0.8984}
    };
    private static final Importances UNEQUAL =
            Importances.of(Map.of("a", 0.4, "b", 0.3, "c", 0.3), ImportanceScale.AS_GIVEN);
    private static final List<Coupling> FORMS = List.of(
            new Coupling.Capacity(), new Coupling.Unscaled(), new Coupling.Deviation(2), new Coupling.Corrected());

    @Test
    void every_form_is_tested() {
        assertThat(FORMS.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Coupling.class.getPermittedSubclasses());
    }

    @Test
    void reproduces_mathmodels_standard_coupling() {
        double[][] printed = {
            {0.571, 0.185, 0.325}, {0.867, 0.411, 0.597}, {0.674, 0.394, 0.515},
            {0.967, 0.687, 0.815}, {0.418, 0.37, 0.393}, {0.971, 0.814, 0.889}
        };
        check(new Coupling.Capacity(), Importances.equal(List.of("a", "b", "c")), printed);
    }

    /** The corrected form of Wang Shujia and others 2021. */
    @Test
    void reproduces_mathmodels_corrected_coupling() {
        double[][] printed = {
            {0.447, 0.168, 0.274}, {0.501, 0.388, 0.44}, {0.455, 0.409, 0.432},
            {0.669, 0.686, 0.678}, {0.175, 0.336, 0.242}, {0.715, 0.832, 0.771}
        };
        check(new Coupling.Corrected(), UNEQUAL, printed);
    }

    private static void check(Coupling coupling, Importances importances, double[][] printed) {
        for (int i = 0; i < printed.length; i++) {
            CouplingCoordination.Result result = new CouplingCoordination(coupling).of(scores(SYSTEMS[i]), importances);
            assertThat(result.coupling()).isCloseTo(printed[i][0], within(6e-4));
            assertThat(result.development()).isCloseTo(printed[i][1], within(6e-4));
            assertThat(result.coordination()).isCloseTo(printed[i][2], within(6e-4));
        }
    }

    /** Tang Zhiqiang, Qin Na, Arid Land Geography, Zhangye 2006, 2012 and 2017: the row printed as coordination is this C. */
    @Test
    void reproduces_tang2020_coupling_of_zhangye() {
        double[][] years = {{0.07, 0.583, 0.619}, {0.412, 0.39, 1.0}, {0.928, 0.794, 0.997}};
        for (double[] year : years) {
            assertThat(new Coupling.Capacity().degree(new double[] {year[0], year[1]}))
                    .isCloseTo(year[2], within(6e-4));
        }
    }

    @Test
    void equal_systems_are_fully_coupled_but_for_the_unscaled_form() {
        for (Coupling form : FORMS) {
            double full = form instanceof Coupling.Unscaled ? 1.0 / 3 : 1;
            assertThat(form.degree(new double[] {0.3, 0.3, 0.3})).as("%s", form).isCloseTo(full, within(1e-12));
            assertThat(form.degree(new double[] {0, 0.3, 0.3})).as("%s", form).isZero();
        }
    }

    @Test
    void deviation_is_the_squared_ratio_of_means_to_the_power_k() {
        assertThat(new Coupling.Deviation(2).degree(new double[] {0.2, 0.4}))
                .isCloseTo(Math.pow(0.08 / 0.09, 2), within(1e-12));
    }

    @Test
    void systems_that_are_all_zero_have_no_coordination() {
        for (Coupling form : FORMS) {
            assertThat(new CouplingCoordination(form).of(scores(new double[3]), UNEQUAL))
                    .isEqualTo(new CouplingCoordination.Result(1, 0, 0));
        }
    }

    @Test
    void wrong_scores_are_refused() {
        CouplingCoordination model = new CouplingCoordination(new Coupling.Capacity());
        assertThatThrownBy(() -> model.of(scores(new double[] {1.2, 0, 0}), UNEQUAL))
                .hasMessage("score of a must be from 0 to 1: got 1.2");
        assertThatThrownBy(() -> model.of(Map.of("a", 0.5), Importances.equal(List.of("a"))))
                .hasMessageContaining("at least two systems");
        assertThatThrownBy(() -> new Coupling.Deviation(0)).hasMessageContaining("above 0: got 0.0");
    }

    /** Printed by the same package: (1 − y) w. */
    @Test
    void reproduces_mathmodels_shortfalls() {
        Map<String, Double> shortfalls =
                ObstacleDegree.of(scores(SYSTEMS[2]), UNEQUAL).shortfalls();
        assertThat(shortfalls.get("a")).isCloseTo(0.18, within(6e-4));
        assertThat(shortfalls.get("b")).isCloseTo(0.282, within(6e-4));
        assertThat(shortfalls.get("c")).isCloseTo(0.128, within(6e-4));
    }

    /** By hand: 0.5 · 0.2, 0.3 · 0.4 and 0.2 · 0.7 of 0.36. */
    @Test
    void obstacles_are_shares_of_the_shortfall_the_greatest_first() {
        ObstacleDegree obstacles = ObstacleDegree.of(
                scores(new double[] {0.8, 0.6, 0.3}),
                Importances.of(Map.of("a", 0.5, "b", 0.3, "c", 0.2), ImportanceScale.AS_GIVEN));
        assertThat(obstacles.shares().keySet()).containsExactly("c", "b", "a");
        assertThat(obstacles.shares().get("a")).isCloseTo(0.277778, within(1e-6));
        assertThat(obstacles.shares().get("b")).isCloseTo(0.333333, within(1e-6));
        assertThat(obstacles.shares().get("c")).isCloseTo(0.388889, within(1e-6));
    }

    @Test
    void nothing_falls_short_of_full_scores() {
        assertThat(ObstacleDegree.of(scores(new double[] {1, 1, 1}), UNEQUAL)
                        .shares()
                        .values())
                .containsOnly(0.0);
    }

    private static Map<String, Double> scores(double[] values) {
        return Map.of("a", values[0], "b", values[1], "c", values[2]);
    }
}
