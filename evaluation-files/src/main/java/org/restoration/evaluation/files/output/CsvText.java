package org.restoration.evaluation.files.output;

import org.restoration.evaluation.internal.text.ShortestDecimal;

/**
 * Cells and rows of a CSV file to be written (RFC 4180, lines end with LF). A text never begins like an instruction to a spreadsheet;
 * numbers stay numbers.
 */
public final class CsvText {

    private static final String INSTRUCTIONS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /**
     * A cell with text, quoted where needed. A text that begins with {@code = + - @}, a tab, an end of line or a full-width twin of the
     * signs gets an apostrophe in front, for spreadsheets would run it (OWASP ASVS 5.0, 1.2.10).
     */
    public static String text(String text) {
        boolean instruction = !text.isEmpty() && INSTRUCTIONS.indexOf(text.charAt(0)) >= 0;
        String safe = (instruction ? "'" + text : text).replace("\0", "\uFFFD");
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /**
     * A cell with the shortest number that reads back as the same double, on every Java platform; empty for NaN (missing).
     *
     * @throws IllegalArgumentException if the value is infinite, for a file has no such number
     */
    public static String number(double value) {
        return Double.isNaN(value) ? "" : ShortestDecimal.of(value);
    }

    /** A cell with a whole number. */
    public static String number(long value) {
        return Long.toString(value);
    }

    /** A row of cells made by the other methods, with its end of line. */
    public static String row(String... cells) {
        return String.join(",", cells) + "\n";
    }
}
