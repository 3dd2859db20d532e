package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.EvidenceStatus;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** What a result says of the weight that it can bear. */
class EvidenceStatusTest {

    private static final Provenance QUOTED = new Provenance("test", "", Basis.STANDARD, Verification.SECONDARY, "");

    private static TestProfiles profile() {
        return TestProfiles.profile()
                .scored("vegetation.cover", Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50));
    }

    private static Evaluation evaluate(TestProfiles profile, Site site) {
        return Evaluator.of(profile.build())
                .evaluate(
                        site,
                        List.of(
                                seen(State.BASELINE, "land.depth", 5),
                                seen(State.BASELINE, "vegetation.cover", 5),
                                seen(State.CURRENT, "land.depth", 40),
                                seen(State.CURRENT, "vegetation.cover", 80)));
    }

    private static Observation seen(State state, String indicator, double value) {
        return Observation.builder("s", state, indicator)
                .value(value)
                .date(LocalDate.parse(state == State.BASELINE ? "2015-06-01" : "2020-06-01"))
                .build();
    }

    @Test
    void illustrative_site_carries_no_decision_and_changes_no_number() {
        Evaluation real = evaluate(profile(), Site.of("s", SiteContext.UNKNOWN));
        Evaluation madeUp =
                evaluate(profile(), Site.of("s", SiteContext.UNKNOWN).asIllustrative());

        assertThat(real.status().decision()).isTrue();
        assertThat(real.status().illustrative()).isFalse();
        assertThat(madeUp.status().decision()).isFalse();
        assertThat(madeUp.status().illustrative()).isTrue();
        assertThat(madeUp.status().reasons())
                .containsExactly(
                        LocalizedText.of("the site is illustrative: its observations were not made", "该场地为示例：其观测并非实测"));
        assertThat(madeUp.grade()).isEqualTo(real.grade());
        assertThat(madeUp.states()).isEqualTo(real.states());
        assertThat(madeUp.explain())
                .contains("Status: INDICATIVE")
                .contains("- the site is illustrative: its observations were not made");
        assertThat(madeUp.explain(Language.ZH)).contains("该场地为示例：其观测并非实测");
        String json = EvaluationJson.write(List.of(madeUp));
        assertThat(json).contains("\"illustrative\": true").contains("its observations were not made");
        assertThat(EvaluationJson.read("result", json)).containsExactly(madeUp);
    }

    @Test
    void number_that_was_only_seen_quoted_is_noted_and_leaves_the_decision() {
        TailoringRule rule = new TailoringRule(
                "t1",
                Stage.LAND_USE,
                new ContextCondition.Is("land-use", Set.of("forest")),
                List.of(new Adjustment.MultiplyWeight("land", 1.5)),
                TestProfiles.text("why"),
                QUOTED);
        Evaluation quoted = evaluate(
                profile().tailoring(rule),
                Site.of("s", SiteContext.builder().landUse(LandUse.FOREST).build()));

        assertThat(quoted.status().decision()).isTrue();
        assertThat(quoted.status().notes())
                .containsExactly(LocalizedText.of(
                        "1 limit or level that entered was seen quoted, not in the official text: t1",
                        "采用的限值或水平中有 1 项见于转引，未查阅正式文本：t1"));
        assertThat(quoted.explain()).contains("note: 1 limit or level that entered was seen quoted");
        String json = EvaluationJson.write(List.of(quoted));
        assertThat(json).contains("seen quoted, not in the official text: t1");
        assertThat(EvaluationJson.read("result", json)).containsExactly(quoted);
    }

    @Test
    void score_that_rests_on_an_implausible_value_now_is_indicative_and_says_which() {
        Profile general = Profiles.of("general");
        Evaluation usual = bulkDensity(general, State.CURRENT, 1.35);
        Evaluation odd = bulkDensity(general, State.CURRENT, 2.7);
        Evaluation past = bulkDensity(general, State.BASELINE, 2.7);

        assertThat(odd.status().reasons())
                .contains(LocalizedText.of(
                        "scores rest on implausible values: Topsoil bulk density 2.7 g/cm³",
                        "得分依据的数值不合常理：土壤容重 2.7 g/cm³"));
        for (Evaluation without : List.of(usual, past)) {
            assertThat(without.status().reasons())
                    .noneMatch(reason -> reason.en().contains("implausible"));
        }
    }

    private static Evaluation bulkDensity(Profile profile, State state, double value) {
        return Evaluator.of(profile)
                .evaluate(
                        Site.of(
                                "s",
                                SiteContext.builder().landUse(LandUse.FOREST).build()),
                        List.of(seen(state, "soil.bulk-density", value)));
    }

    @Test
    void decision_is_about_a_real_site() {
        assertThatThrownBy(() -> new EvidenceStatus(true, true, List.of(), List.of()))
                .hasMessage("a decision must be about a real site: got an illustrative one");
    }
}
