package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.evaluation.EvidenceStatus;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Numbers of the tailoring count for the status like any other. */
class UnverifiedTailoringTest {

    private static final Provenance UNVERIFIED =
            new Provenance("test", "", Basis.STANDARD, Verification.UNVERIFIED, "recalled");

    private static TestProfiles profile() {
        return TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50));
    }

    private static TailoringRule rule(Stage stage, String key, String value, Provenance origin) {
        return new TailoringRule(
                "t1",
                stage,
                new ContextCondition.Is(key, Set.of(value)),
                List.of(new Adjustment.MultiplyWeight("land", 1.5)),
                TestProfiles.text("why"),
                origin);
    }

    private static EvidenceStatus status(TestProfiles profile, SiteContext context) {
        return Evaluator.of(profile.build())
                .evaluate(
                        Site.of("s", context),
                        List.of(
                                seen(State.BASELINE, "land.depth", 5),
                                seen(State.BASELINE, "vegetation.cover", 5),
                                seen(State.CURRENT, "land.depth", 40),
                                seen(State.CURRENT, "vegetation.cover", 80)))
                .status();
    }

    private static Observation seen(State state, String indicator, double value) {
        return Observation.builder("s", state, indicator)
                .value(value)
                .date(LocalDate.parse(state == State.BASELINE ? "2015-06-01" : "2020-06-01"))
                .build();
    }

    private static List<String> reasons(EvidenceStatus status) {
        return status.reasons().stream().map(LocalizedText::en).toList();
    }

    @Test
    void an_unverified_rule_that_applied_makes_the_result_indicative() {
        TailoringRule rule = rule(Stage.LAND_USE, "land-use", "forest", UNVERIFIED);

        EvidenceStatus forest = status(
                profile().tailoring(rule),
                SiteContext.builder().landUse(LandUse.FOREST).build());
        EvidenceStatus paddy = status(
                profile().tailoring(rule),
                SiteContext.builder().landUse(LandUse.PADDY).build());

        assertThat(reasons(forest)).containsExactly("unverified numbers entered: t1");
        assertThat(paddy.decision()).isTrue();
    }

    @Test
    void an_unverified_damage_scale_counts_where_a_rule_asks_for_the_degree_that_followed_from_it() {
        for (String degree : List.of("severe", "slight")) {
            TestProfiles profile = profile()
                    .damageOrigin(UNVERIFIED)
                    .tailoring(rule(Stage.DAMAGE, "damage-degree", degree, TestProfiles.MADE_UP));

            assertThat(reasons(status(profile, SiteContext.UNKNOWN)))
                    .containsExactly("unverified numbers entered: damage scale");
        }
    }

    @Test
    void an_unverified_damage_scale_does_not_count_where_the_degree_was_given_or_nobody_asks_for_it() {
        TestProfiles asking = profile()
                .damageOrigin(UNVERIFIED)
                .tailoring(rule(Stage.DAMAGE, "damage-degree", "severe", TestProfiles.MADE_UP));
        SiteContext given =
                SiteContext.builder().damageDegree(DamageDegree.SEVERE).build();

        assertThat(status(asking, given).decision()).isTrue();
        assertThat(status(profile().damageOrigin(UNVERIFIED), SiteContext.UNKNOWN)
                        .decision())
                .isTrue();
    }
}
