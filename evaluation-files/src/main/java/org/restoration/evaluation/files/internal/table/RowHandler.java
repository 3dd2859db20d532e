package org.restoration.evaluation.files.internal.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Makes rows of what the parser finds, and remembers where the last one began when the parser stumbles. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private List<String> cells = new ArrayList<>();
    private final int skipped;
    private int line;

    /** @param skipped number of lines before the first that the parser sees */
    RowHandler(int skipped) {
        this.skipped = skipped;
    }

    /** The line on which the last row began, complete or not. */
    int line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = (int) Math.min(skipped + startingLineNumber, Integer.MAX_VALUE);
        cells = new ArrayList<>(Math.max(cells.size(), 10));
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        int from = offset;
        int to = offset + length;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        cells.add(from == to ? "" : new String(buffer, from, to - from));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, cells);
    }
}
