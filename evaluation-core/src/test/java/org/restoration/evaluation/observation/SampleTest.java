package org.restoration.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Language;

class SampleTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Reduction UPPER_95 = new Reduction.UpperConfidenceLimit(0.95);

    /** Cadmium example in the style of HJ 25.5-2018, worked by an independent script: mean 0.27, s 0.051824, t(0.95, 7) = 1.894578605. */
    @Test
    void upper_confidence_limit_of_the_mean_is_that_of_the_worked_example() {
        Sample sample = sampleOf(.22, .31, .27, .19, .35, .28, .24, .30);
        assertThat(sample.reduce(Reduction.MEAN, Direction.COST)).isCloseTo(0.27, within(1e-15));
        assertThat(sample.standardUncertainty() * Math.sqrt(8)).isCloseTo(0.051824, within(1e-6));
        assertThat(sample.reduce(UPPER_95, Direction.COST)).isCloseTo(0.304713, within(1e-6));
    }

    @Test
    void simple_reductions_are_those_of_hand_arithmetic() {
        Sample sample = sampleOf(9, 1, 4, 16);
        assertThat(sample.reduce(Reduction.MEAN, Direction.COST)).isEqualTo(7.5);
        assertThat(sample.reduce(Reduction.MEDIAN, Direction.COST)).isEqualTo(6.5);
        assertThat(sample.reduce(new Reduction.Percentile(0.95), Direction.COST))
                .isCloseTo(14.95, within(1e-12));
        assertThat(sample.reduce(Reduction.WORST, Direction.COST)).isEqualTo(16);
        assertThat(sample.reduce(Reduction.WORST, Direction.BENEFIT)).isEqualTo(1);
        assertThat(sample.reduce(new Reduction.ShareExceeding(new ValueRange(4, 10)), Direction.COST))
                .isEqualTo(50);
    }

    @Test
    void values_at_the_ends_of_the_allowed_range_do_not_exceed() {
        Reduction share = new Reduction.ShareExceeding(new ValueRange(Double.NEGATIVE_INFINITY, 4));
        assertThat(sampleOf(4, 4).reduce(share, Direction.COST)).isZero();
        assertThat(sampleOf(4, Math.nextUp(4.0)).reduce(share, Direction.COST)).isEqualTo(50);
    }

    @Test
    void latest_is_the_newest_then_the_one_recorded_last_then_the_last_id() {
        Observation old = observation("z", 1).date(DAY.minusDays(1)).build();
        Observation first = observation("c", 2).build();
        Observation recorded = observation("a", 3).recordedAt(DAY.plusDays(1)).build();
        Observation recordedToo =
                observation("b", 4).recordedAt(DAY.plusDays(1)).build();
        assertThat(latest(old, first)).isEqualTo(2);
        assertThat(latest(recorded, first, old)).isEqualTo(3);
        assertThat(latest(recordedToo, recorded, first)).isEqualTo(4);
    }

    @Test
    void reductions_that_have_no_meaning_for_a_direction_are_refused() {
        assertThatThrownBy(() -> sampleOf(1, 2).reduce(Reduction.WORST, Direction.OPTIMUM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reduction Worst[] must fit the direction of its indicator: got optimum");
        assertThatThrownBy(() -> sampleOf(1, 2).reduce(UPPER_95, Direction.BENEFIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Reduction.ShareExceeding(ValueRange.ALL).fits(Direction.BENEFIT))
                .isFalse();
        assertThat(Reduction.MEAN.fits(Direction.OPTIMUM)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void no_observation_reduces_to_a_missing_value_with_its_reason(Direction direction) {
        Sample empty = Sample.of(List.of(), CensoringRule.AT_LIMIT);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.n()).isZero();
        assertThat(empty.latestDate()).isEmpty();
        assertThat(empty.channels()).isEmpty();
        assertThat(empty.interval(0.95)).isEmpty();
        assertThat(empty.fusion()).isEmpty();
        assertThat(empty.standardUncertainty()).isNaN();
        assertThat(empty.reduce(Reduction.MEAN, direction)).isNaN();
        assertThat(empty.missingReason(Reduction.MEAN).orElseThrow().in(Language.EN))
                .isEqualTo("there is no observation");
    }

    @Test
    void upper_limit_of_one_observation_without_uncertainty_is_missing_and_says_why() {
        Sample one = sampleOf(0.2);
        assertThat(one.reduce(UPPER_95, Direction.COST)).isNaN();
        assertThat(one.missingReason(UPPER_95)).isPresent();
        assertThat(one.missingReason(Reduction.MEAN)).isEmpty();
        assertThat(sampleOf(0.2, 0.3).missingReason(UPPER_95)).isEmpty();
    }

    @Test
    void upper_limit_of_one_summarized_observation_uses_its_own_replicates() {
        Sample one = sampleWith(0.27, new Uncertainty.Replicates(0.05182387746, 8));
        assertThat(one.reduce(UPPER_95, Direction.COST)).isCloseTo(0.304713, within(1e-6));
    }

    /** Normal quantiles 1.959963985 (0.975) and 1.644853627 (0.95), Student 12.706204736 (0.975, 1 degree of freedom). */
    @Test
    void interval_of_one_observation_follows_its_own_uncertainty() {
        assertInterval(sampleWith(10, new Uncertainty.Standard(1)), 0.95, 8.040036015, 11.959963985);
        assertInterval(
                sampleWith(10, new Uncertainty.Replicates(1, 2)),
                0.95,
                10 - 12.706204736 / Math.sqrt(2),
                10 + 12.706204736 / Math.sqrt(2));
        assertInterval(sampleWith(10, new Uncertainty.Interval(9, 12, 0.95)), 0.95, 9, 12);
        assertInterval(sampleWith(10, new Uncertainty.Interval(9, 12, 1)), 0.95, 9, 12);
        assertInterval(
                sampleWith(10, new Uncertainty.Interval(9, 12, 0.90)),
                0.95,
                10 - 1.959963985 / 1.644853627,
                10 + 2 * 1.959963985 / 1.644853627);
        assertThat(sampleOf(10).interval(0.95)).isEmpty();
    }

    @Test
    void interval_of_several_observations_ignores_what_is_known_of_each() {
        List<Observation> observations = List.of(
                observation("a", 1).uncertainty(new Uncertainty.Standard(100)).build(),
                observation("b", 3).build());
        Sample sample = Sample.of(observations, CensoringRule.AT_LIMIT);
        assertInterval(sample, 0.95, 2 - 12.706204736, 2 + 12.706204736);
    }

    /** JCGM 100:2008: an interval of half-width a has u = a/z when it is normal and a/√3 when nothing lies outside. */
    @Test
    void standard_uncertainty_of_one_observation_is_read_from_what_is_given() {
        assertThat(sampleWith(10, new Uncertainty.Standard(0.7)).standardUncertainty())
                .isEqualTo(0.7);
        assertThat(sampleWith(10, new Uncertainty.Replicates(6, 9)).standardUncertainty())
                .isEqualTo(2);
        assertThat(sampleWith(10, new Uncertainty.Interval(9, 12, 0.95)).standardUncertainty())
                .isCloseTo(1.5 / 1.959963984540054, within(1e-12));
        assertThat(sampleWith(10, new Uncertainty.Interval(9, 12, 1)).standardUncertainty())
                .isCloseTo(0.8660254037844386, within(1e-15));
        assertThat(sampleOf(10).standardUncertainty()).isNaN();
    }

    /** By hand: weights 1 and 4, value (10 + 4·12)/5 = 11.6, u = 1/√5, χ² = 1.6² + (0.4/0.5)² = 3.2, Birge ratio √3.2. */
    @Test
    void channels_fuse_by_inverse_variance_and_tell_their_disagreement() {
        Sample sample = Sample.of(
                List.of(
                        observation("sky", 10)
                                .channel(Channel.SKY)
                                .uncertainty(new Uncertainty.Standard(1))
                                .build(),
                        observation("ground", 12)
                                .uncertainty(new Uncertainty.Standard(0.5))
                                .build()),
                CensoringRule.AT_LIMIT);
        Fusion fusion = sample.fusion().orElseThrow();
        assertThat(fusion.value()).isCloseTo(11.6, within(1e-14));
        assertThat(fusion.standardUncertainty()).isCloseTo(0.4472135955, within(1e-10));
        assertThat(fusion.birgeRatio()).isCloseTo(1.7888543820, within(1e-10));
        assertThat(fusion.widenedUncertainty()).isCloseTo(0.8, within(1e-14));
        assertThat(sample.reduce(Reduction.INVERSE_VARIANCE, Direction.BENEFIT)).isEqualTo(fusion.value());
        assertThat(sample.channels()).containsExactly(Channel.SKY, Channel.GROUND);
    }

    @Test
    void fusion_with_a_channel_of_unknown_or_zero_uncertainty_is_missing_and_says_why() {
        for (Uncertainty uncertainty : List.of(Uncertainty.UNKNOWN, new Uncertainty.Standard(0))) {
            Sample sample = Sample.of(
                    List.of(
                            observation("sky", 10)
                                    .channel(Channel.SKY)
                                    .uncertainty(uncertainty)
                                    .build(),
                            observation("ground", 12)
                                    .uncertainty(new Uncertainty.Standard(0.5))
                                    .build()),
                    CensoringRule.AT_LIMIT);
            assertThat(sample.fusion()).isEmpty();
            assertThat(sample.reduce(Reduction.INVERSE_VARIANCE, Direction.BENEFIT))
                    .isNaN();
            assertThat(sample.missingReason(Reduction.INVERSE_VARIANCE)).isPresent();
        }
    }

    @Test
    void fusion_of_one_channel_is_its_mean() {
        Sample sample = sampleOf(1, 3);
        assertThat(sample.reduce(Reduction.INVERSE_VARIANCE, Direction.BENEFIT)).isEqualTo(2);
        assertThat(sample.missingReason(Reduction.INVERSE_VARIANCE)).isEmpty();
        assertThat(sample.fusion()).isEmpty();
    }

    @Test
    void censored_values_follow_the_rule() {
        List<Observation> below =
                List.of(observation("a", 0.05).censoring(Censoring.BELOW).build());
        assertThat(Sample.of(below, CensoringRule.AT_LIMIT).values()).containsExactly(0.05);
        assertThat(Sample.of(below, CensoringRule.HALF_LIMIT).values()).containsExactly(0.025);
        assertThat(Sample.of(below, CensoringRule.ZERO).values()).containsExactly(0.0);
        assertThat(Sample.of(below, CensoringRule.ZERO).censoringRule()).isEqualTo(CensoringRule.ZERO);
    }

    @Test
    void samples_behind_the_observations_add_up() {
        assertThat(Sample.of(
                                List.of(
                                        observation("a", 1).n(12).build(),
                                        observation("b", 2).build()),
                                CensoringRule.AT_LIMIT)
                        .n())
                .isEqualTo(13);
        assertThat(Sample.of(
                                List.of(
                                        observation("a", 1).n(Integer.MAX_VALUE).build(),
                                        observation("b", 2).build()),
                                CensoringRule.AT_LIMIT)
                        .n())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void observations_stand_in_order_of_date_point_and_id() {
        Observation a = observation("a", 1).point(SamplePoint.of("p2")).build();
        Observation b = observation("b", 2).point(SamplePoint.of("p1")).build();
        Observation c = observation("c", 3).point(SamplePoint.of("p1")).build();
        Observation d = observation("d", 4).date(DAY.minusYears(1)).build();
        Sample sample = Sample.of(List.of(a, c, b, d), CensoringRule.AT_LIMIT);
        assertThat(sample.observations()).containsExactly(d, b, c, a);
        assertThat(sample.values()).containsExactly(4.0, 2.0, 3.0, 1.0);
        assertThat(sample.latestDate()).contains(DAY);
    }

    @Test
    void covariate_is_paired_by_point_and_depth_and_nearest_day() {
        Observation sameDay = observation("a", 5).point(layer("0-20 cm")).build();
        Observation deep = observation("b", 6).point(layer("20-40 cm")).build();
        Observation earlier = observation("c", 7)
                .point(layer("0-20 cm"))
                .date(DAY.minusDays(30))
                .build();
        Observation elsewhere = observation("d", 8).point(SamplePoint.of("p2")).build();
        Sample sample = Sample.of(List.of(elsewhere, earlier, deep, sameDay), CensoringRule.AT_LIMIT);
        assertThat(sample.byPoint(layer("0-20 cm"), DAY)).contains(sameDay);
        assertThat(sample.byPoint(layer("0-20 cm"), DAY.minusDays(20))).contains(earlier);
        assertThat(sample.byPoint(layer("20-40 cm"), DAY)).contains(deep);
        assertThat(sample.byPoint(SamplePoint.of("p1"), DAY)).contains(sameDay);
        assertThat(sample.byPoint(SamplePoint.of("p3"), DAY)).isEmpty();
        assertThat(sample.byPoint(SamplePoint.WHOLE_SITE, DAY)).isEmpty();
    }

    @Test
    void superseded_observations_do_not_count() {
        Sample sample = Sample.of(
                List.of(
                        observation("a", 100).build(),
                        observation("b", 1).supersedes("a", "decimal point").build()),
                CensoringRule.AT_LIMIT);
        assertThat(sample.values()).containsExactly(1.0);
    }

    @Test
    void observations_of_different_cells_are_refused() {
        assertThatThrownBy(() -> Sample.of(
                        List.of(
                                observation("a", 1).build(),
                                Observation.builder("s2", State.CURRENT, "soil.cadmium")
                                        .value(1)
                                        .date(DAY)
                                        .build()),
                        CensoringRule.AT_LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("observations of a sample must belong to one site, state and indicator:"
                        + " got s1/current/soil.cadmium and s2/current/soil.cadmium");
    }

    @Test
    void every_permitted_kind_is_on_the_reference_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/methods/reduction.md"), StandardCharsets.UTF_8);
        for (Class<?> kind : Reduction.class.getPermittedSubclasses()) {
            assertThat(page).contains("| `" + kind.getSimpleName() + "(");
        }
    }

    @Test
    void parameters_of_reductions_and_intervals_out_of_range_are_refused() {
        assertThatThrownBy(() -> new Reduction.Percentile(95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p of a percentile must be from 0 to 1: got 95.0\nMaybe 0.95");
        assertThatThrownBy(() -> new Reduction.UpperConfidenceLimit(95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of an upper confidence limit must be above 0.5 and below 1: got 95.0\nMaybe 0.95");
        assertThatThrownBy(() -> new Reduction.UpperConfidenceLimit(0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sampleOf(1, 2).interval(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level of a confidence interval must be above 0 and below 1: got 1.0");
        assertThatThrownBy(() -> new ConfidenceInterval(2, 1, 0.9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double latest(Observation... observations) {
        return Sample.of(List.of(observations), CensoringRule.AT_LIMIT).reduce(Reduction.LATEST, Direction.COST);
    }

    private static void assertInterval(Sample sample, double level, double low, double high) {
        ConfidenceInterval interval = sample.interval(level).orElseThrow();
        assertThat(interval.level()).isEqualTo(level);
        assertThat(interval.low()).isCloseTo(low, within(1e-8));
        assertThat(interval.high()).isCloseTo(high, within(1e-8));
    }

    private static SamplePoint layer(String depth) {
        return new SamplePoint(
                "p1", OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), Optional.of(depth));
    }

    private static Sample sampleWith(double value, Uncertainty uncertainty) {
        return Sample.of(
                List.of(observation("a", value).uncertainty(uncertainty).build()), CensoringRule.AT_LIMIT);
    }

    private static Sample sampleOf(double... values) {
        List<Observation> observations = new ArrayList<>();
        for (double value : values) {
            observations.add(observation("o" + observations.size(), value).build());
        }
        return Sample.of(observations, CensoringRule.AT_LIMIT);
    }

    private static Observation.Builder observation(String id, double value) {
        return Observation.builder("s1", State.CURRENT, "soil.cadmium")
                .id(id)
                .value(value)
                .date(DAY);
    }
}
