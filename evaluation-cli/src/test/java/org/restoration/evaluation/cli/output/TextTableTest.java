package org.restoration.evaluation.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    /** Widths after Unicode Standard Annex 11, East Asian Width: W and F count two, all else one, marks none. */
    @Test
    void chinese_characters_are_twice_as_wide() {
        assertThat(TextTable.width("ab")).isEqualTo(2);
        assertThat(TextTable.width("矿山")).isEqualTo(4);
        assertThat(TextTable.width("（A）")).isEqualTo(5);
        assertThat(TextTable.width("é")).isEqualTo(1);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("𠮷")).isEqualTo(2);
    }

    @Test
    void cells_of_many_lines_stay_in_their_columns() {
        TextTable table = new TextTable(List.of("场地", "X"));
        table.row(List.of(List.of("a"), List.of("1", "22")));

        assertThat(table).hasToString("场地  X\na     1\n      22\n");
    }
}
