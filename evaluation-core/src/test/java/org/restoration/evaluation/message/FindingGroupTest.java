package org.restoration.evaluation.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static Finding typo(String file, int row, String word) {
        return Finding.error(
                        "OBS-002", Place.cell(file, row, 3), "indicator must be known: got " + word, "指标未知：" + word)
                .withFix("\"soil.cadmium\"", "\"soil.cadmium\"");
    }

    @Test
    void one_typo_in_many_rows_is_shown_once_and_none_is_lost() {
        List<Finding> all = new ArrayList<>();
        for (int row = 2; row <= 16; row++) {
            all.add(typo("a.csv", row, "x"));
        }
        all.add(typo("a.csv", 18, "x"));
        all.add(3, typo("a.csv", 5, "other"));
        all.add(typo("b.csv", 2, "x"));

        List<FindingGroup> groups = FindingGroup.of(all);

        assertThat(groups).extracting(FindingGroup::count).containsExactly(16, 1, 1);
        assertThat(groups.get(0).in(Language.EN))
                .isEqualTo("a.csv:2:3: OBS-002: indicator must be known: got x (16 times, also in rows 3 to 16, 18)"
                        + "\nMaybe \"soil.cadmium\"");
        assertThat(groups.get(0).in(Language.ZH))
                .isEqualTo("a.csv:2:3: OBS-002: 指标未知：x（共 16 处，另见第 3 至 16、18 行）\n也许：\"soil.cadmium\"");
        assertThat(groups.get(1).in(Language.EN))
                .isEqualTo(typo("a.csv", 5, "other").in(Language.EN));
        assertThat(groups.stream().mapToInt(FindingGroup::count).sum()).isEqualTo(all.size());
    }

    @Test
    void warnings_of_one_rule_are_shown_once_with_the_first_of_what_they_got() {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(unusual(2 + i, "a.b usually lies in [0, 20] mg/kg", 83 + i));
        }
        all.add(unusual(9, "a.b usually lies in [0, 20] mg/kg, and this was likely meant in ug/kg, not in mg/kg", 850));

        List<FindingGroup> groups = FindingGroup.of(all);

        assertThat(groups).extracting(FindingGroup::count).containsExactly(5, 1);
        assertThat(groups.get(0).in(Language.EN))
                .isEqualTo("a.csv:2:4: NUM-006: a.b usually lies in [0, 20] mg/kg: got 83, 84, 85 … "
                        + "(5 times, also in rows 3 to 6)");
        assertThat(groups.get(0).in(Language.ZH)).isEqualTo("a.csv:2:4: NUM-006: 通常：实际为 83、84、85 …（共 5 处，另见第 3 至 6 行）");
        assertThat(groups.get(1).in(Language.EN)).endsWith("likely meant in ug/kg, not in mg/kg: got 850");
    }

    private static Finding unusual(int row, String rule, int value) {
        return Finding.warning("NUM-006", Place.cell("a.csv", row, 4), rule + ": got " + value, "通常：实际为 " + value);
    }

    @Test
    void second_row_is_named_alone() {
        assertThat(FindingGroup.of(List.of(typo("a.csv", 2, "x"), typo("a.csv", 6, "x")))
                        .get(0)
                        .in(Language.EN))
                .contains("got x (2 times, also in row 6)");
    }

    @Test
    void many_ranges_of_rows_are_cut_short() {
        List<Finding> all = new ArrayList<>();
        for (int row = 1; row <= 100; row += 2) {
            all.add(typo("a.csv", row, "x"));
        }
        assertThat(FindingGroup.of(all).get(0).in(Language.EN))
                .contains("(50 times, also in rows 3, 5, 7")
                .contains(" …)");
    }
}
