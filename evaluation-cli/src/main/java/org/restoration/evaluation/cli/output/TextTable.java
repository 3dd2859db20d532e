package org.restoration.evaluation.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns for a terminal, where a Chinese character is twice as wide as a Latin one. A cell may have many lines. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<List<String>>> rows = new ArrayList<>();
    private final int columns;

    /** A table with a heading. */
    public TextTable(List<String> heading) {
        columns = heading.size();
        row(heading.stream().map(List::of).toList());
    }

    /** Adds a row; each cell is a list of lines. */
    public void row(List<List<String>> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("row must have " + columns + " cells: got " + cells.size());
        }
        rows.add(cells);
    }

    /** The whole table, every line ended, without space at the ends of lines. */
    @Override
    public String toString() {
        int[] widths = new int[columns];
        for (List<List<String>> row : rows) {
            for (int i = 0; i < columns; i++) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], width(line));
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(0);
            for (int at = 0; at < height; at++) {
                StringBuilder line = new StringBuilder();
                for (int i = 0; i < columns; i++) {
                    String cell = at < row.get(i).size() ? row.get(i).get(at) : "";
                    line.append(cell)
                            .append(" ".repeat(widths[i] - width(cell)))
                            .append(GAP);
                }
                text.append(line.toString().stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    /** How many Latin characters wide a text is shown in a terminal (after Unicode Standard Annex 11, East Asian Width). */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = point >= 0x1100 && point <= 0x115F // Hangul
                || point >= 0x2E80
                        && point <= 0xA4CF
                        && point != 0x303F // radicals to Yi: all Chinese characters in use
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60 // full-width forms
                || point >= 0xFFE0 && point <= 0xFFE6
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
