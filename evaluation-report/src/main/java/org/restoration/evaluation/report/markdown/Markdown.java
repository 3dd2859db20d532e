package org.restoration.evaluation.report.markdown;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.report.svg.XmlText;

/**
 * Writes a page in Markdown as GitHub reads it. Every block is followed by an empty line. Arguments are Markdown; texts that are none go
 * through {@link #text}.
 */
public final class Markdown {

    private final StringBuilder page = new StringBuilder();

    /** An empty page. */
    public Markdown() {}

    /** A plain text as Markdown: nothing in it means anything. */
    public static String text(String plain) {
        String escaped = XmlText.escape(plain.replace("\\", "\\\\")).replace("&quot;", "\"");
        for (String special : List.of("`", "*", "_", "[", "]", "|", "~")) {
            escaped = escaped.replace(special, "\\" + special);
        }
        return escaped.replaceAll("\\s+", " ").strip();
    }

    /** A code, id or formula, in letters of one width. It holds neither a backtick nor a bar. */
    public static String code(String plain) {
        if (plain.contains("`") || plain.contains("|")) {
            throw new IllegalArgumentException("code on a page must hold no backtick and no bar: got " + plain);
        }
        return "`" + plain + "`";
    }

    /** A heading of level 1 to 6. */
    public void heading(int level, String content) {
        block("#".repeat(Objects.checkIndex(level, 7)) + " " + content);
    }

    /** A paragraph. */
    public void paragraph(String content) {
        block(content);
    }

    /** A list of points; nothing if there is none. */
    public void bullets(List<String> points) {
        if (!points.isEmpty()) {
            block("- " + String.join("\n- ", points));
        }
    }

    /** A picture beside the page, with a text for those who do not see it. */
    public void picture(String file, String alternative) {
        block("![" + text(alternative) + "](" + file + ")");
    }

    /**
     * A table.
     *
     * @param heading the cells of the first row; one that ends with {@code >} heads a column of numbers, set to the right
     * @param rows as many cells in each
     */
    public void table(List<String> heading, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        row(table, heading.stream().map(cell -> cell.replaceAll(">$", "")).toList());
        row(
                table,
                heading.stream()
                        .map(cell -> cell.endsWith(">") ? "---:" : "---")
                        .toList());
        for (List<String> row : rows) {
            if (row.size() != heading.size()) {
                throw new IllegalArgumentException(
                        "row of a table must have " + heading.size() + " cells: got " + row.size());
            }
            row(table, row);
        }
        block(table.toString().stripTrailing());
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A part that is folded away until the reader asks for it. */
    public void folded(String summary, Runnable content) {
        block("<details><summary>" + XmlText.escape(summary) + "</summary>");
        content.run();
        block("</details>");
    }

    private void block(String content) {
        page.append(content).append("\n\n");
    }

    /** The page, ended by one line end. */
    @Override
    public String toString() {
        return page.toString().stripTrailing() + "\n";
    }
}
