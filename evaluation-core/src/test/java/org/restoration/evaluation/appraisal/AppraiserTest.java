package org.restoration.evaluation.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.PowerMean;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.weighting.Weights;

class AppraiserTest {

    private static final int SITES = 4000;
    private static final double CORRELATION = 0.995_089_451_623_044_7;

    private static TestProfiles three() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("geohazard", 0.6);
        weights.put("land", 0.3);
        weights.put("vegetation", 0.1);
        return TestProfiles.profile()
                .scored("geohazard.a", Dimension.GEOHAZARD, "1", Direction.BENEFIT, Goalposts.of(0, 10))
                .scored("land.a", Dimension.LAND, "1", Direction.BENEFIT, Goalposts.of(2, 4))
                .scored("vegetation.a", Dimension.VEGETATION, "1", Direction.COST, Goalposts.of(100, 0))
                .weights(Weights.of(weights));
    }

    private static PlausibleSites sites(int number) {
        return new PlausibleSites(1, number, SiteContext.UNKNOWN);
    }

    private static <T> Map<String, Double> by(List<T> list, Function<T, String> key, ToDoubleFunction<T> value) {
        return list.stream().collect(Collectors.toMap(key, value::applyAsDouble));
    }

    /**
     * Under a weighted sum of independent scores of equal variance the first-order effects are the squares of the weights (Becker et al.
     * 2017): 0.36, 0.09 and 0.01 of 0.46.
     */
    @Test
    void effective_weights_of_a_weighted_sum_are_the_squares_of_the_declared_ones() {
        Appraisal appraisal = Appraiser.appraise(three().build(), sites(SITES));

        Map<String, Double> declared =
                by(appraisal.dimensions(), Appraisal.WeightInEffect::node, Appraisal.WeightInEffect::declared);
        Map<String, Double> effective =
                by(appraisal.dimensions(), Appraisal.WeightInEffect::node, Appraisal.WeightInEffect::effective);
        assertThat(declared.get("geohazard")).isCloseTo(0.6, within(1e-12));
        assertThat(effective.get("geohazard")).isCloseTo(0.36 / 0.46, within(0.03));
        assertThat(effective.get("land")).isCloseTo(0.09 / 0.46, within(0.03));
        assertThat(effective.get("vegetation")).isCloseTo(0.01 / 0.46, within(0.02));
        assertThat(effective.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(appraisal.indicators()).hasSize(3);
        assertThat(appraisal.sites()).isEqualTo(SITES);
    }

    @Test
    void made_up_sites_have_no_redundancies_and_observed_ones_their_real_ones() {
        Profile profile = three().build();
        double[] first = {1, 2, 3, 4, 9};
        double[] second = {2.1, 2.4, 2.5, 2.9, 3.9};
        double[] third = {50, 20, 90, 40, 10};
        ObservationTable observed = ObservationTable.builder(5)
                .column("geohazard.a", Snapshot.CURRENT, first)
                .column("land.a", Snapshot.CURRENT, second)
                .column("vegetation.a", Snapshot.CURRENT, third)
                .build();

        assertThat(Appraiser.appraise(profile, sites(200)).redundancies()).isEmpty();
        // computed apart from the definition in Python
        assertThat(Appraiser.appraise(profile, observed).redundancies())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.first()).isEqualTo("geohazard.a");
                    assertThat(pair.second()).isEqualTo("land.a");
                    assertThat(pair.correlation()).isCloseTo(CORRELATION, within(1e-12));
                });
    }

    private static Profile floored() {
        return three().requirement(new Requirement(
                        "floor",
                        TestProfiles.text("floor"),
                        new Criterion.Within("geohazard.a", new ValueRange(2, Double.POSITIVE_INFINITY)),
                        DecisionRule.POINT,
                        new Consequence.CapsGrade("C"),
                        TestProfiles.text("nothing is known"),
                        TestProfiles.MADE_UP))
                .build();
    }

    /** Below its floor at 2 lie the first two of the four steps -2, 0, 2, 10, 18 between which values are drawn. */
    @Test
    void requirements_catch_the_share_of_sites_below_their_floor() {
        Appraisal.Catch floor =
                Appraiser.appraise(floored(), sites(SITES)).requirements().get(0);

        assertThat(floor.judged()).isEqualTo(SITES);
        assertThat(floor.undetermined()).isZero();
        // three standard errors of a share of 0.5 among 4000
        assertThat((double) floor.notMet() / SITES).isCloseTo(0.5, within(0.024));
    }

    @Test
    void heavier_weights_change_more_grades() {
        List<Appraisal.Sensitivity> sensitivities =
                Appraiser.appraise(three().build(), sites(1000)).sensitivities();

        assertThat(sensitivities)
                .extracting(Appraisal.Sensitivity::node)
                .containsExactly("geohazard", "land", "vegetation");
        assertThat(sensitivities.get(0).raised())
                .isGreaterThan(sensitivities.get(2).raised());
        assertThat(sensitivities.get(0).lowered()).isBetween(1, 999);
    }

    /** Worked by hand with the weights 0.6, 0.3, 0.1: 0.25^0.3 = 0.659754, 1 / (0.7 + 0.3 / 0.25) = 0.526316. */
    @Test
    void compensation_is_that_of_the_means_of_the_same_weights() {
        Appraisal.DimensionLoss land = Appraiser.appraise(
                        three().between(new PowerMean(0.5, 0)).build(), sites(10))
                .compensations()
                .get(1);

        assertThat(land.dimension()).isEqualTo("land");
        assertThat(land.atZero()).isCloseTo(0.49, within(1e-12));
        assertThat(land.gradeAtZero()).isEqualTo("C");
        assertThat(land.atQuarter()).isCloseTo(0.85 * 0.85, within(1e-12));
        assertThat(land.arithmetic()).isCloseTo(0.775, within(1e-12));
        assertThat(land.geometric()).isCloseTo(0.659754, within(1e-6));
        assertThat(land.harmonic()).isCloseTo(0.526316, within(1e-6));
        assertThat(land.minimum()).isEqualTo(0.25);
        assertThat(Appraiser.appraise(three().between(new Geometric(0)).build(), sites(10))
                        .compensations()
                        .get(1)
                        .atZero())
                .isZero();
    }

    /** Between the corners, and as far beyond them; a limit of a requirement is a corner too. */
    @Test
    void values_are_drawn_around_the_values_at_which_something_changes() {
        assertThat(sites(10).points(three().build()))
                .containsEntry("geohazard.a", List.of(-10.0, 0.0, 10.0, 20.0))
                .containsEntry("land.a", List.of(0.0, 2.0, 4.0, 6.0))
                .containsEntry("vegetation.a", List.of(-100.0, 0.0, 100.0, 200.0));
        assertThat(sites(10).points(floored())).containsEntry("geohazard.a", List.of(-2.0, 0.0, 2.0, 10.0, 18.0));
    }

    @Test
    void same_seed_gives_the_same_appraisal_and_another_seed_another() {
        Profile profile =
                TestProfiles.twentyFourIndicators(Headline.EFFECTIVENESS).build();
        SiteContext paddy = SiteContext.builder().landUse(LandUse.PADDY).build();

        Appraisal appraisal = Appraiser.appraise(profile, new PlausibleSites(5, 100, paddy));

        assertThat(Appraiser.appraise(profile, new PlausibleSites(5, 100, paddy)))
                .isEqualTo(appraisal);
        assertThat(Appraiser.appraise(profile, new PlausibleSites(6, 100, paddy)))
                .isNotEqualTo(appraisal);
    }

    @Test
    void general_profile_can_be_appraised_and_its_equal_weights_need_no_judgements() {
        SiteContext context = SiteContext.builder()
                .landUse(LandUse.FOREST)
                .miningMode(MiningMode.OPEN_PIT)
                .damageDegree(DamageDegree.MODERATE)
                .build();

        Appraisal appraisal = Appraiser.appraise(Profiles.of("general"), new PlausibleSites(1, 50, context));

        assertThat(appraisal.consistencies()).isEmpty();
        assertThat(appraisal.dimensions())
                .extracting(Appraisal.WeightInEffect::effective)
                .allMatch(share -> share > 0);
        assertThat(appraisal.requirements()).hasSizeGreaterThan(5);
    }

    @Test
    void refused_context_and_too_few_sites_are_refused() {
        Profile profile = TestProfiles.twentyFourIndicators().build();
        SiteContext nowhere = SiteContext.builder().region("nowhere").build();

        assertThatThrownBy(() -> Appraiser.appraise(profile, new PlausibleSites(1, 10, nowhere)))
                .isInstanceOf(ContextRefusedException.class);
        assertThatThrownBy(() -> sites(9)).hasMessage("number of made-up sites must be at least 10: got 9");
    }
}
