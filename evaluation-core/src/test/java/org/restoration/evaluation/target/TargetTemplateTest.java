package org.restoration.evaluation.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;

class TargetTemplateTest {

    private static final ContextCondition SEVERE = new ContextCondition.Is("damage-degree", Set.of("severe"));
    private static final SiteContext SEVERELY_DAMAGED =
            SiteContext.builder().damageDegree(DamageDegree.SEVERE).build();

    private static PlannedTarget target(String id, int year, String indicator, Demand demand, ContextCondition when) {
        return new PlannedTarget(
                id,
                year,
                indicator,
                demand,
                Optional.ofNullable(when),
                TestProfiles.text("why of " + id),
                TestProfiles.MADE_UP);
    }

    private static PlannedTarget cover(String id, int year, double least, ContextCondition when) {
        return target(id, year, "vegetation.cover", atLeast(least), when);
    }

    private static Demand atLeast(double value) {
        return new Demand.Within(new ValueRange(value, Double.POSITIVE_INFINITY));
    }

    private static Profile with(PlannedTarget... targets) {
        TestProfiles profile = TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("soil-water.erosion", Dimension.SOIL_WATER, "t/km2/a", Direction.COST, Goalposts.of(9, 0));
        List.of(targets).forEach(profile::target);
        return profile.build();
    }

    @Test
    void a_target_under_a_condition_replaces_the_one_for_all() {
        PlannedTarget all = cover("all", 3, 60, null);
        PlannedTarget severe = cover("severe", 3, 40, SEVERE);
        TargetTemplate template = new TargetTemplate(List.of(all, severe));

        assertThat(template.promisedBy(SEVERELY_DAMAGED)).containsExactly(severe);
        assertThat(template.promisedBy(SiteContext.UNKNOWN)).containsExactly(all);
    }

    @Test
    void works_that_started_on_a_leap_day_are_counted_to_the_28th() {
        assertThat(cover("c", 1, 60, null).due(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(cover("c", 4, 60, null).due(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void a_share_of_the_reference_is_a_ratio_in_the_good_direction() {
        Demand half = new Demand.ShareOfReference(0.5);
        OptionalDouble forty = OptionalDouble.of(40);

        assertThat(half.allowed(Direction.BENEFIT, forty)).contains(new ValueRange(20, Double.POSITIVE_INFINITY));
        assertThat(half.allowed(Direction.COST, forty)).contains(new ValueRange(Double.NEGATIVE_INFINITY, 80));
        assertThat(half.allowed(Direction.OPTIMUM, forty)).contains(new ValueRange(20, 80));
    }

    @Test
    void a_share_of_an_unknown_or_empty_reference_demands_nothing_that_can_be_said() {
        Demand half = new Demand.ShareOfReference(0.5);

        assertThat(half.allowed(Direction.BENEFIT, OptionalDouble.empty())).isEmpty();
        assertThat(half.allowed(Direction.COST, OptionalDouble.of(0))).isEmpty();
    }

    @Test
    void years_must_not_fall() {
        assertThatThrownBy(() -> with(cover("late", 5, 80, null), cover("early", 3, 60, null)))
                .isInstanceOf(ProfileException.class)
                .hasMessage("/targetTemplate/1/year: planned targets must stand in order of year: got 3 after 5");
    }

    @Test
    void the_end_of_a_range_follows_the_direction_of_the_indicator() {
        assertThatThrownBy(() -> with(target("e", 3, "soil-water.erosion", atLeast(1000), null)))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/targetTemplate/0/demand/allowed")
                .hasMessageContaining("soil-water.erosion (cost) must have a high end only");
    }

    @Test
    void an_unknown_indicator_names_the_nearest() {
        assertThatThrownBy(() -> with(target("v", 3, "vegetation.covers", atLeast(60), null)))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/targetTemplate/0/indicator")
                .hasMessageContaining("Maybe \"vegetation.cover\"");
    }

    @Test
    void a_target_that_a_later_one_replaces_everywhere_is_refused() {
        assertThatThrownBy(() -> with(cover("severe", 3, 40, SEVERE), cover("all", 3, 60, null)))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/targetTemplate/0")
                .hasMessageContaining("severe, which all replaces everywhere");
    }

    @Test
    void a_condition_on_an_unknown_code_is_refused() {
        assertThatThrownBy(() -> with(cover("c", 3, 40, new ContextCondition.Is("damage-degree", Set.of("sever")))))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/targetTemplate/0/when/values")
                .hasMessageContaining("maybe \"severe\"");
    }
}
