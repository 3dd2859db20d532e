package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.Profiles;

class ProfileDiffTest {

    private final String general = ProfileJson.write(Profiles.of("general"));

    private static Profile read(String document) {
        return ProfileJson.read("x.json", document);
    }

    private List<ProfileChange> changes(String other) {
        assertThat(other).as("the edit found its place").isNotEqualTo(general);
        return ProfileDiff.between(read(general), read(other)).changes();
    }

    @Test
    void profile_does_not_differ_from_itself() {
        Profile profile = Profiles.of("general");

        assertThat(ProfileDiff.between(profile, profile).changes()).isEmpty();
        assertThat(ProfileDiff.between(
                                profile,
                                read(Profiles.document(ProfileName.parse(profile.identity()))
                                        .orElseThrow()))
                        .changes())
                .isEmpty();
    }

    /** Eight equal weights become two of 1/3 and six of 1/18; weights of the index are products down to the indicators. */
    @Test
    void changed_weighting_shows_the_weights_that_follow_from_it() {
        String weights =
                "\"weighting\": {\"type\": \"direct\", \"weights\": [{\"code\": \"geohazard\", \"weight\": 0.3},"
                        + " {\"code\": \"aquifer\", \"weight\": 0.1}, {\"code\": \"landform\", \"weight\": 0.1}, {\"code\":"
                        + " \"soil-water\", \"weight\": 0.1}, {\"code\": \"land\", \"weight\": 0.1}, {\"code\": \"vegetation\","
                        + " \"weight\": 0.1}, {\"code\": \"biodiversity\", \"weight\": 0.1}, {\"code\": \"society\", \"weight\":"
                        + " 0.1}]}";

        List<ProfileChange> changes = changes(general.replaceFirst("\"weighting\": \\{\"type\": \"equal\"}", weights));

        assertThat(changes)
                .contains(
                        new ProfileChange(
                                ProfileChange.Group.WEIGHT, "/index/children/geohazard/weight", "0.125", "0.3"),
                        new ProfileChange(
                                ProfileChange.Group.WEIGHT,
                                "/index/children/landform/children/landform.terrain-conformity/globalWeight",
                                "0.0625",
                                "0.05"))
                .extracting(ProfileChange::group)
                .containsOnly(ProfileChange.Group.WEIGHT);
        assertThat(changes).extracting(ProfileChange::where).contains("/index/weighting");
    }

    @Test
    void every_kind_of_change_has_its_group_and_names_elements_by_identity() {
        assertThat(changes(general.replaceFirst("\"resolution\": 0.05", "\"resolution\": 0.1")))
                .containsExactly(new ProfileChange(ProfileChange.Group.LIMIT, "/resolution", "0.05", "0.1"));
        assertThat(changes(general.replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"7.0.0\"")))
                .singleElement()
                .satisfies(change -> assertThat(change.group()).isEqualTo(ProfileChange.Group.IDENTITY));
        assertThat(changes(general.replaceFirst("\"en\": \"Index\"", "\"en\": \"Whole\"")))
                .containsExactly(
                        new ProfileChange(ProfileChange.Group.TEXT, "/index/name/en", "\"Index\"", "\"Whole\""));
        assertThat(changes(general.replaceFirst("\"p\": 0.5", "\"p\": 0.25")))
                .containsExactly(new ProfileChange(ProfileChange.Group.RULE, "/index/aggregation/p", "0.5", "0.25"));
        assertThat(changes(general.replaceFirst("\"slightFrom\": [0-9.]+", "\"slightFrom\": 0.99")))
                .singleElement()
                .satisfies(change -> assertThat(change.where()).isEqualTo("/damage/slightFrom"));
        assertThat(changes(general.replaceFirst("\"value\": 30([.]0)?, \"score\": 1", "\"value\": 20, \"score\": 1")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.group()).isEqualTo(ProfileChange.Group.LIMIT);
                    assertThat(change.where()).isEqualTo("/indicators/landform.exposed-rock-rate/valueFunction/points");
                });
    }

    @Test
    void document_of_the_differences_names_both_profiles() {
        Profile before = read(general);
        Profile after = read(general.replaceFirst("\"resolution\": 0.05", "\"resolution\": 0.1"));

        assertThat(ProfileDiff.between(before, after).toJson())
                .isEqualTo("{\n"
                        + "  \"schema\": \"restoration-profile-diff/1\",\n"
                        + "  \"before\": {\"profile\": \"" + before.identity() + "\", \"digest\": \"" + before.digest()
                        + "\"},\n"
                        + "  \"after\": {\"profile\": \"" + after.identity() + "\", \"digest\": \"" + after.digest()
                        + "\"},\n"
                        + "  \"changes\": [{\"group\": \"limit\", \"where\": \"/resolution\", \"before\": 0.05,"
                        + " \"after\": 0.1}]\n"
                        + "}\n");
    }
}
