package org.restoration.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.restoration.evaluation.reference.LimitTableTest.atMost;
import static org.restoration.evaluation.reference.LimitTableTest.limit;
import static org.restoration.evaluation.reference.LimitTableTest.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.unit.Unit;

class ReferenceLevelsTest {

    private static final Source TEST = new Source("test", "A test, 2026", "");
    private static final LimitTable TABLE = table(limit(Map.of("zone", Set.of("b", "a")), Optional.empty(), atMost(1)));

    @Test
    void an_unknown_id_names_the_nearest_one() {
        ReferenceLevels levels = levels(List.of(TEST), List.of(TABLE), List.of(values("hakanson-1980.toxic-response")));
        assertThat(levels.get("t")).isEqualTo(TABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> levels.values("hakanson-1980.toxic-reponse"))
                .withMessage("value table must be one of reference levels 1.0.0: got \"hakanson-1980.toxic-reponse\"\n"
                        + "Maybe \"hakanson-1980.toxic-response\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> levels.values("hakanson-1980.toxic-response").get("soil.cadmiun"))
                .withMessageContaining("Maybe \"soil.cadmium\"");
    }

    @Test
    void a_source_that_is_not_listed_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> levels(List.of(new Source("text", "x", "")), List.of(TABLE), List.of()))
                .withMessageContaining(
                        "source of limit table t must be one of the reference levels' sources: got \"test\"")
                .withMessageContaining("Maybe \"text\"");
    }

    @Test
    void an_id_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> levels(List.of(TEST), List.of(TABLE, TABLE), List.of()))
                .withMessage("ids of reference levels must differ: got limit table t twice");
    }

    @Test
    void condition_codes_collect_what_limits_ask_for() {
        assertThat(levels(List.of(TEST), List.of(TABLE), List.of()).conditionCodes())
                .containsOnlyKeys("zone")
                .containsEntry("zone", new TreeSet<>(Set.of("a", "b")));
    }

    private static ValueTable values(String id) {
        ReferenceValue cadmium =
                new ReferenceValue("soil.cadmium", Unit.parse("1"), 30, Provenance.judgement("test", ""));
        return new ValueTable(id, LocalizedText.of("t", "表"), List.of(cadmium));
    }

    private static ReferenceLevels levels(List<Source> sources, List<LimitTable> limits, List<ValueTable> values) {
        return ReferenceLevels.of("1.0.0", sources, limits, List.of(), values, List.of());
    }
}
