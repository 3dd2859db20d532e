package org.restoration.evaluation.files.internal.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line 1-based line on which it begins
 * @param cells its cells without blanks and tabs around them
 */
public record Row(int line, List<String> cells) {

    /** The content of a cell, "" for an empty one and for a column that the table does not have (index −1). */
    public String text(int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
