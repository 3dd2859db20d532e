package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;

/**
 * The mistakes that are likely in a profile of one's own: each is refused with the JSON Pointer to it, the rule that it breaks, and
 * what would work.
 */
class ProfileMistakesTest {

    private ObjectNode document;

    @BeforeEach
    void start_from_the_general_profile() throws IOException {
        document = (ObjectNode) TreeParser.parse("general", resource("profiles/general/general-0.1.0.json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Profile.class.getResourceAsStream("/org/restoration/evaluation/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void set(String pointer, String key, String json) {
        ((ObjectNode) document.at(pointer)).set(key, TreeParser.parse("mistake", json));
    }

    private void refused(String pointer, String... words) {
        assertThatThrownBy(() -> ProfileJson.read("own", document.toString()))
                .hasMessageContainingAll(words)
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        problem -> assertThat(problem.pointer()).isEqualTo(pointer));
    }

    @Test
    void weights_that_do_not_sum_to_one() {
        set("/index/children/0", "weighting", """
                {"type": "direct", "weights": [
                  {"code": "geohazard.slope-stability-factor", "weight": 0.7},
                  {"code": "geohazard.final-slope-angle", "weight": 0.4}]}
                """);

        refused("/index/children/0/weighting/weights", "must sum to 1", "sum 1.1", "Maybe each divided by that sum");
    }

    @Test
    void goalposts_the_wrong_way_round() {
        set("/indicators/12", "valueFunction", """
                {"type": "goalposts", "worst": 20, "best": 5, "extension": "clamp"}
                """);

        refused(
                "/indicators/12/valueFunction",
                "value function of soil.organic-matter must follow its direction benefit: got cost",
                "Maybe the same numbers the other way round");
    }

    @Test
    void a_hierarchy_that_comes_back_to_itself() {
        ObjectNode inner = document.at("/index/children/1").deepCopy();
        inner.put("code", "geohazard");
        ((ArrayNode) document.at("/index/children/0/children")).add(inner);

        refused(
                "/index/children/0/children/2/code",
                "a node must not stand below itself",
                "got geohazard below index, geohazard");
    }

    @Test
    void an_unknown_indicator() {
        ((ObjectNode) document.at("/indicators/12")).put("indicator", "soil.organic-mater");

        refused("/indicators/12/indicator", "got \"soil.organic-mater\"", "Maybe \"soil.organic-matter\"");
    }

    @Test
    void a_threshold_without_a_source() {
        ((ObjectNode) document.at("/indicators/12")).remove("provenance");
        refused("/indicators/12", "soil.organic-matter must have a value function with its provenance");
    }

    @Test
    void a_threshold_of_an_unknown_source() {
        ((ObjectNode) document.at("/requirements/0/provenance")).put("source", "gb-50330-2003");

        refused(
                "/requirements/0/provenance/source",
                "source must be one of the profile's or the reference levels' sources",
                "(maybe \"gb-50330-2013\"): got gb-50330-2003");
    }

    @Test
    void a_requirement_without_a_source() {
        ((ObjectNode) document.at("/requirements/0")).remove("provenance");

        refused("/requirements/0", "provenance");
    }

    @Test
    void judgements_that_contradict_each_other() {
        set("/index/children/6", "weighting", """
                {"type": "ahp", "randomIndex": "saaty", "judgements": [
                  {"more": "biodiversity.species-richness", "than": "biodiversity.native-cover-share", "value": "9"},
                  {"more": "biodiversity.native-cover-share", "than": "biodiversity.invasive-cover", "value": "9"},
                  {"more": "biodiversity.invasive-cover", "than": "biodiversity.species-richness", "value": "9"}]}
                """);

        refused("/index/children/6/weighting", "consistency ratio must be below 0.10", "Maybe ");
    }

    @Test
    void bands_of_ph_that_overlap() throws IOException {
        String levels =
                resource("reference/reference-levels-1.0.0.json").replaceFirst("\"above\": 5.5", "\"above\": 5.4");

        assertThatThrownBy(() -> ReferenceJson.read("own", levels))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll("own#/limitTables/0", "bands of table", "must not overlap", "5.4", "5.5");
    }

    @Test
    void classes_of_ph_that_overlap() {
        set("/indicators/9", "valueFunction", """
                {"type": "classes", "classes": [
                  {"score": 0}, {"lowerBound": 5.5, "score": 0.5}, {"lowerBound": 5.4, "score": 1}], "closedSide": "lower"}
                """);

        refused("/indicators/9/valueFunction", "5.4");
    }

    @Test
    void a_tailoring_rule_that_can_never_apply() {
        set("/tailoring/1", "when", """
                {"type": "all-of", "conditions": [
                  {"type": "is", "key": "land-use", "values": ["water"]},
                  {"type": "is", "key": "land-use", "values": ["wetland"]}]}
                """);

        refused(
                "/tailoring/1/when",
                "tailoring rule ge-t02 must be able to apply (alternatives stand in one condition's values or in any-of)",
                "got a condition that contradicts itself, all of [land-use in [water], land-use in [wetland]]");
    }

    @Test
    void a_tailoring_rule_that_talks_a_danger_away() {
        JsonNode drop = TreeParser.parse("mistake", "{\"type\": \"drop\", \"node\": \"geohazard\"}");
        ((ArrayNode) document.at("/tailoring/1/then")).add(drop);

        refused("/tailoring/1/then/4", "unless a condition demands the fact geohazard-absent = yes");
    }
}
