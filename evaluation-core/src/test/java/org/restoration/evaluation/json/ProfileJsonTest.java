package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.target.PlannedTarget;

/** Profile documents with everything that the general profile has not. */
class ProfileJsonTest {

    private static final String ADDED = """
            [{"code": "landform.heritage-rarity", "name": {"en": "Rarity", "zh": "稀有性"}, "dimension": "landform",
              "unit": "{score}", "kind": "state", "direction": "benefit", "hardDomain": [0, 15], "channels": ["human"],
              "provenance": {"source": "%s", "basis": "expert-judgement", "verification": "not-applicable"}}]
            """;
    private static final String TARGETS = """
            [{"id": "t1", "year": 1, "indicator": "landform.heritage-rarity",
              "demand": {"type": "within", "allowed": [9, null]},
              "when": {"type": "is", "key": "damage-degree", "values": ["severe"]},
              "reason": {"en": "first", "zh": "先"},
              "provenance": {"source": "%1$s", "basis": "expert-judgement", "verification": "not-applicable"}},
             {"id": "t3", "year": 3, "indicator": "land.effective-soil-thickness",
              "demand": {"type": "share-of-reference", "share": 0.8},
              "reason": {"en": "then", "zh": "后"},
              "provenance": {"source": "%1$s", "basis": "expert-judgement", "verification": "not-applicable"}}]
            """;

    @Test
    void added_indicators_targets_and_views_read_back_as_they_were_written() throws IOException {
        ObjectNode document = document();
        String source = document.at("/sources/0/key").asText();
        document.set("addedIndicators", TreeParser.parse("added", ADDED.formatted(source)));
        document.set("targetTemplate", TreeParser.parse("targets", TARGETS.formatted(source)));
        String leaf = leafOf(document);
        document.set("views", TreeParser.parse("views", """
                        [{"id": "pillars", "name": {"en": "Pillars", "zh": "支柱"}, "reason": {"en": "why", "zh": "因"},
                          "pillars": [{"code": "one", "name": {"en": "One", "zh": "一"}, "indicators": ["%s"]}]}]
                        """.formatted(leaf)));

        Profile read = read(document);
        String written = ProfileJson.write(read);
        Profile again = ProfileJson.read("again", written);

        assertThat(read.catalogue().added()).extracting(Indicator::code).containsExactly("landform.heritage-rarity");
        assertThat(read.targetTemplate().targets())
                .extracting(PlannedTarget::year)
                .containsExactly(1, 3);
        assertThat(again.catalogue()).isEqualTo(read.catalogue());
        assertThat(again.targetTemplate()).isEqualTo(read.targetTemplate());
        assertThat(again.views()).isEqualTo(read.views()).hasSize(1);
        assertThat(ProfileJson.write(again)).isEqualTo(written);
    }

    @Test
    void the_source_of_an_added_indicator_must_be_known() throws IOException {
        ObjectNode document = document();
        document.set("addedIndicators", TreeParser.parse("added", ADDED.formatted("nobody-2020")));

        assertThatThrownBy(() -> read(document))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("/addedIndicators/0/provenance/source")
                .hasMessageContaining("nobody-2020");
    }

    private static String leafOf(ObjectNode document) {
        var at = document.get("index");
        while (at.isObject()) {
            at = ((ArrayNode) at.get("children")).get(0);
        }
        return at.asText();
    }

    private static Profile read(ObjectNode document) {
        return ProfileJson.read("document", document.toString());
    }

    private static ObjectNode document() throws IOException {
        String general = "/org/restoration/evaluation/profiles/general/general-0.1.0.json";
        try (InputStream in = Profile.class.getResourceAsStream(general)) {
            return (ObjectNode) TreeParser.parse(general, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
