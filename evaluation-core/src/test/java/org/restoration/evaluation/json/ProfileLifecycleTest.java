package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Lifecycle;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.ProfileStatus;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

class ProfileLifecycleTest {

    private static final String REASON = "\"statusReason\": {\"en\": \"a limit was wrong\", \"zh\": \"限值有误\"}";

    @Test
    void the_digest_is_the_same_all_life_long() {
        String digest = profile("1.0.0", "\"draft\"").digest();

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(profile("1.0.0", "\"published\"").digest()).isEqualTo(digest);
        assertThat(profile("1.0.0", "\"superseded\", \"successor\": \"general@1.1.0\"")
                        .digest())
                .isEqualTo(digest);
        assertThat(profile("1.0.0", "\"withdrawn\", " + REASON).digest()).isEqualTo(digest);
        assertThat(profile("1.0.1", "\"draft\"").digest()).isNotEqualTo(digest);
    }

    @Test
    void the_schema_that_a_document_names_is_not_digested() {
        String named = document("1.0.0", "\"draft\"").replaceFirst("\\{", "{\"\\$schema\": \"x.json\",");

        assertThat(read(named).digest()).isEqualTo(profile("1.0.0", "\"draft\"").digest());
    }

    @Test
    void lifecycle_is_read_and_written() {
        Profile withdrawn = profile("1.0.0", "\"withdrawn\", \"successor\": \"other@2.0.0\", " + REASON);

        assertThat(withdrawn.status()).isEqualTo(ProfileStatus.WITHDRAWN);
        assertThat(withdrawn.lifecycle().successor()).contains(ProfileName.parse("other@2.0.0"));
        assertThat(withdrawn.lifecycle().reason()).contains(LocalizedText.of("a limit was wrong", "限值有误"));
        assertThat(read(ProfileJson.write(withdrawn)).lifecycle()).isEqualTo(withdrawn.lifecycle());
        assertThat(profile("1.0.0", "\"published\"").lifecycle()).isEqualTo(Lifecycle.PUBLISHED);
    }

    @Test
    void lifecycles_that_cannot_be_are_refused_with_their_place() {
        refused("1.0.0", "\"superseded\"", "/successor", "must name its successor");
        refused("1.0.0", "\"superseded\", \"successor\": \"general\"", "/successor", "loess-plateau@1.0.0");
        refused("1.1.0", "\"superseded\", \"successor\": \"general@1.0.0\"", "/successor", "later version than 1.1.0");
        refused("1.0.0", "\"published\", \"successor\": \"general@1.1.0\"", "/successor", "superseded or withdrawn");
        refused("1.0.0", "\"withdrawn\"", "/statusReason", "got none of a profile with status withdrawn");
        refused("1.0.0", "\"draft\", " + REASON, "/statusReason", "got one of a profile with status draft");
        refused("0.9.0", "\"published\"", "/version", "at least 1.0.0 and no pre-release");
        refused("1.0.0-rc.1", "\"published\"", "/version", "at least 1.0.0 and no pre-release");
        refused("1.0", "\"draft\"", "/version", "semantic");
    }

    @Test
    void result_under_a_withdrawn_profile_is_indicative_and_says_why_and_what_to_use() {
        Evaluation evaluation = evaluated("\"withdrawn\", \"successor\": \"general@1.1.0\", " + REASON);

        assertThat(evaluation.status().reasons())
                .contains(LocalizedText.of("profile general@1.0.0 is withdrawn", "配置 general@1.0.0 已撤回"));
        assertThat(evaluation.findings().stream().map(finding -> finding.in(Language.EN)))
                .contains("PRF-104: profile general@1.0.0 is withdrawn: a limit was wrong; use general@1.1.0");
        assertThat(evaluation.explain()).contains("a limit was wrong");
    }

    @Test
    void result_under_a_superseded_profile_names_the_successor_and_stays_what_it_was() {
        Evaluation published = evaluated("\"published\"");
        Evaluation superseded = evaluated("\"superseded\", \"successor\": \"general@1.1.0\"");

        assertThat(superseded.status()).isEqualTo(published.status());
        assertThat(superseded.grade()).isEqualTo(published.grade());
        assertThat(superseded.findings().stream().map(Finding::code)).contains("PRF-103");
        assertThat(superseded.explain()).contains("superseded; use general@1.1.0");
        assertThat(published.findings().stream().map(Finding::code)).doesNotContain("PRF-103", "PRF-104");
    }

    private static Evaluation evaluated(String status) {
        Site site = Site.of("a", SiteContext.UNKNOWN);
        return Evaluator.of(profile("1.0.0", status))
                .evaluate(
                        site,
                        List.of(Observation.builder("a", State.CURRENT, "soil.ph")
                                .value(7)
                                .date(LocalDate.of(2026, 6, 1))
                                .channel(Channel.GROUND)
                                .build()));
    }

    private static void refused(String version, String status, String pointer, String says) {
        assertThatThrownBy(() -> profile(version, status))
                .as(version + " " + status)
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining(says)
                .extracting(problem -> ((ProfileException) problem).pointer())
                .isEqualTo(pointer);
    }

    private static Profile profile(String version, String status) {
        return read(document(version, status));
    }

    private static Profile read(String document) {
        return ProfileJson.read("general.json", document);
    }

    /** The general profile under another version and status. */
    private static String document(String version, String status) {
        String newest = Profiles.of("general").version();
        try (InputStream in = Profile.class.getResourceAsStream(
                "/org/restoration/evaluation/profiles/general/general-" + newest + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"" + version + "\"")
                    .replaceFirst("\"status\": \"[a-z]+\"", "\"status\": " + status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
