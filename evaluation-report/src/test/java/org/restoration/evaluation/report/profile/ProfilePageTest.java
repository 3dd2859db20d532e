package org.restoration.evaluation.report.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.weighting.PublishedWeights;
import org.xml.sax.InputSource;

/** The page of the profile {@code general}; those of all profiles are held by a test of the command. */
class ProfilePageTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]+)\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*\\]\\(([^)]+)\\)");

    private final Profile profile = Profiles.of("general");
    private final Map<String, String> files = ProfilePage.of(profile).files();
    private final String page = files.get("general.md");

    @Test
    void same_profile_gives_the_same_bytes() {
        assertThat(ProfilePage.of(Profiles.of("general")).files()).isEqualTo(files);
    }

    @Test
    void nothing_of_the_profile_is_left_out() {
        assertThat(page).contains(profile.identity(), profile.digest());
        assertThat(profile.indicators())
                .extracting(IndicatorRule::indicator)
                .allSatisfy(
                        code -> assertThat(page).contains("`" + code + "`", "<a id=\"" + Names.anchor(code) + "\">"));
        assertThat(profile.requirements()).extracting(Requirement::id).allMatch(page::contains);
        assertThat(profile.tailoring()).extracting(TailoringRule::id).allMatch(page::contains);
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        List<String> targets =
                LINK.matcher(page).results().map(link -> link.group(1)).toList();

        assertThat(targets)
                .filteredOn(target -> !target.equals("tailoring"))
                .isNotEmpty()
                .allMatch(target -> page.contains("<a id=\"" + target + "\">"));
    }

    @Test
    void page_shows_every_picture_and_every_picture_is_well_formed() throws Exception {
        List<String> shown =
                PICTURE.matcher(page).results().map(MatchResult::group).toList();

        assertThat(shown).hasSize(files.size() - 1).hasSizeLessThanOrEqualTo(10);
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".svg")) {
                assertThat(page).contains("(" + file.getKey() + ")");
                assertThat(DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new InputSource(new StringReader(file.getValue())))
                                .getElementsByTagName("desc")
                                .getLength())
                        .as(file.getKey())
                        .isPositive();
            }
        }
    }

    @Test
    void published_weights_stand_beside_those_of_the_profile() {
        String compared = ProfilePage.of(profile)
                .withPublished(set(Set.of("geohazard"), Set.of("aquifer"), Set.of("land")))
                .files()
                .get("general.md");

        assertThat(compared)
                .contains("## Beside published weights", "https://doi.org/10.1000/test")
                .contains("Rank correlation ρ = undefined (all weights of one side are equal) over 3 pairs.");
    }

    @Test
    void published_weight_of_an_unknown_node_is_refused_with_the_nearest_one() {
        ProfilePage compared =
                ProfilePage.of(profile).withPublished(set(Set.of("geohazzard"), Set.of("aquifer"), Set.of("land")));

        assertThatThrownBy(compared::files)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight set test must name nodes of the index: got \"geohazzard\"\nMaybe \"geohazard\"");
    }

    @Test
    void counts_of_origins_add_up_to_the_numbers_used() {
        NumberOrigins origins = NumberOrigins.of(profile);

        assertThat(origins.verified()
                        + origins.secondary()
                        + origins.unverified()
                        + origins.judgement()
                        + origins.derived())
                .isEqualTo(UsedNumber.of(profile).size());
    }

    @SafeVarargs
    private static PublishedWeights set(Set<String>... nodes) {
        LocalizedText text = new LocalizedText("text", "文");
        return new PublishedWeights(
                text,
                List.of(new PublishedWeights.WeightSet(
                        "test",
                        text,
                        new Source("test", "Made up for a test", "10.1000/test"),
                        "",
                        Verification.SECONDARY,
                        text,
                        List.of(
                                new PublishedWeights.Item(text, 0.5, nodes[0]),
                                new PublishedWeights.Item(text, 0.3, nodes[1]),
                                new PublishedWeights.Item(text, 0.2, nodes[2])),
                        text)));
    }
}
