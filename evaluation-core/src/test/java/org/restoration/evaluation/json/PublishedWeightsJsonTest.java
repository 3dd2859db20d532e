package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.weighting.PublishedWeights;

class PublishedWeightsJsonTest {

    private static final String TEXT = """
            {
              "schema": "restoration-published-weights/1",
              "remark": {"en": "One set.", "zh": "一组。"},
              "sets": [
                {
                  "id": "one",
                  "title": {"en": "One", "zh": "一"},
                  "source": {"key": "made-up", "citation": "Made up for a test"},
                  "verification": "secondary",
                  "method": {"en": "entropy", "zh": "熵权法"},
                  "items": [
                    {"name": {"en": "Soil", "zh": "土"}, "weight": 0.6, "nodes": ["land", "soil-water"]},
                    {"name": {"en": "Rain", "zh": "雨"}, "weight": 0.4}
                  ],
                  "explanation": {"en": "Rain is given.", "zh": "降雨为背景。"}
                }
              ]
            }
            """;

    @Test
    void item_without_counterpart_names_no_nodes() {
        PublishedWeights.WeightSet set =
                PublishedWeightsJson.read("test.json", TEXT).sets().get(0);

        assertThat(set.items()).extracting(PublishedWeights.Item::weight).containsExactly(0.6, 0.4);
        assertThat(set.items().get(0).nodes()).containsExactly("land", "soil-water");
        assertThat(set.items().get(1).nodes()).isEmpty();
        assertThat(set.clause()).isEmpty();
    }

    @Test
    void unknown_key_is_refused_with_its_place() {
        assertThatThrownBy(
                        () -> PublishedWeightsJson.read("test.json", TEXT.replace("\"weight\": 0.4", "\"wait\": 0.4")))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        problem -> assertThat(problem.place().pointer()).startsWith("/sets/0/items/1"));
    }

    @Test
    void other_schema_is_refused() {
        assertThatThrownBy(() -> PublishedWeightsJson.read("test.json", TEXT.replace("weights/1", "weights/2")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(
                        "schema must be restoration-published-weights/1: got restoration-published-weights/2");
    }

    @Test
    void node_that_would_be_counted_twice_is_refused() {
        String twice = TEXT.replace("\"weight\": 0.4", "\"weight\": 0.4, \"nodes\": [\"land\"]");

        assertThatThrownBy(() -> PublishedWeightsJson.read("test.json", twice))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("got land among unlike nodes");
    }

    @Test
    void negative_weight_is_refused() {
        assertThatThrownBy(() -> PublishedWeightsJson.read("test.json", TEXT.replace("0.4", "-0.4")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("published weight must be at least 0 and finite: got -0.4");
    }
}
