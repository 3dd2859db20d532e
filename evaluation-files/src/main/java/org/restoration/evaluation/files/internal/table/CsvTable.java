package org.restoration.evaluation.files.internal.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.source.CsvSource;

/** Reads a table row by row, in bounded memory, and goes on after a broken row. */
public final class CsvTable {

    private static final int LONGEST_CELL = 1 << 20;
    private static final int MOST_BROKEN_ROWS = 50;
    private static final String OTHER_SEPARATORS = ";\t|，；、";

    private final CsvSource source;
    private final SourceScan scan;
    private final FileFindings findings;
    private final TableFormat format;

    private char separator;
    private boolean separatorChanged;
    private Header header;
    private Optional<Consumer<Row>> rows = Optional.empty();
    private int rowCount;
    private int blankRows;
    private int firstBlankRow;

    public CsvTable(CsvSource source, SourceScan scan, char separator, FileFindings findings, TableFormat format) {
        this.source = source;
        this.scan = scan;
        this.separator = separator;
        this.findings = findings;
        this.format = format;
    }

    /** Reads all rows and reports what is wrong with them as a table. */
    public void read() throws IOException {
        int skip = 0;
        int broken = 0;
        while (skip >= 0) {
            skip = readAfter(skip);
            if (skip > 0 && ++broken == MOST_BROKEN_ROWS) {
                break;
            }
        }
        if (header == null && findings.errors() == 0) {
            noHeader("", 1);
        }
        if (blankRows > 0) {
            findings.add(
                    FindingCode.BLANK_ROWS,
                    firstBlankRow,
                    0,
                    blankRows + " rows without any content were skipped",
                    "已跳过 " + blankRows + " 个空行");
        }
        if (header != null && rows.isPresent() && rowCount == 0) {
            findings.add(
                    FindingCode.NO_ROWS,
                    header.line(),
                    0,
                    "table must have at least one row below its header: got none",
                    "表头下必须至少有一行数据：实际没有");
        }
    }

    /** Reads from a line on; gives −1 at the end of the file, else the number of lines to skip for going on. */
    private int readAfter(int skip) throws IOException {
        RowHandler handler = new RowHandler(skip);
        MessageDigest sha256 = SourceScan.sha256();
        try (InputStream in = new DigestInputStream(source.open(), sha256)) {
            in.readNBytes(scan.markLength());
            Reader text = new BufferedReader(new InputStreamReader(
                    in,
                    scan.charset()
                            .orElseThrow()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            skipLines(text, skip);
            try (CsvReader<Row> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .commentStrategy(CommentStrategy.NONE)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_CELL)
                    .build(handler, text)) {
                for (Row row : reader) {
                    if (!accept(row)) {
                        return header == null ? 0 : -1;
                    }
                }
                if (!HexFormat.of().formatHex(sha256.digest()).equals(scan.digest())) {
                    reportChange();
                }
                return -1;
            }
        } catch (CsvParseException e) {
            return reportBroken(handler.line(), skip, e);
        } catch (CharacterCodingException e) {
            reportChange();
            return -1;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                reportChange();
                return -1;
            }
            throw e.getCause();
        }
    }

    /** Skips lines of any length; the parser's own way has a limit. */
    private static void skipLines(Reader text, int lines) throws IOException {
        int skipped = 0;
        int c = 0;
        while (skipped < lines && c >= 0) {
            c = text.read();
            if (c == '\r') {
                text.mark(1);
                if (text.read() != '\n') {
                    text.reset();
                }
            }
            skipped += c == '\r' || c == '\n' ? 1 : 0;
        }
    }

    private void reportChange() {
        findings.add(
                FindingCode.FILE_CHANGED,
                0,
                0,
                "file must not change while it is read: got other bytes at the second look",
                "读取过程中文件不得变化：两次读取的内容不同");
    }

    private int reportBroken(int line, int skip, CsvParseException e) {
        boolean quote = String.valueOf(e.getMessage())
                .toLowerCase(java.util.Locale.ROOT)
                .contains("quote");
        if (quote) {
            findings.add(
                    FindingCode.BROKEN_QUOTE,
                    line,
                    0,
                    "quoted cell must be closed and be followed by a separator: got neither in the row that begins here",
                    "引号必须闭合且其后为分隔符：自此行开始的记录不符合",
                    "write a quotation mark inside a quoted cell twice, and close the last one",
                    "单元格内的引号应写两次，并补上结尾引号");
        } else {
            findings.add(
                    FindingCode.TOO_LONG,
                    line,
                    0,
                    "cell must have at most " + LONGEST_CELL + " characters: got more in the row that begins here",
                    "单元格最多 " + LONGEST_CELL + " 个字符：自此行开始的记录超出");
        }
        return header == null || line <= skip ? -1 : line;
    }

    /** Takes one row; false stops the reading: for good, or to begin again with another separator. */
    private boolean accept(Row row) {
        if (header == null) {
            return acceptHeader(row);
        }
        if (row.isBlank()) {
            firstBlankRow = blankRows++ == 0 ? row.line() : firstBlankRow;
            return true;
        }
        rowCount++;
        int expected = header.names().size();
        int got = row.cells().size();
        if (got < expected || hasContentAfter(row, expected)) {
            findings.add(
                    FindingCode.RAGGED_ROW,
                    row.line(),
                    0,
                    "row must have " + expected + " cells like the header: got " + got
                            + (got > expected ? " (a comma inside a cell needs quotation marks around it)" : ""),
                    "行必须与表头一致，共 " + expected + " 个单元格：实际 " + got + " 个" + (got > expected ? "（单元格内含逗号时须加引号）" : ""));
        } else {
            rows.orElseThrow().accept(row);
        }
        return true;
    }

    private static boolean hasContentAfter(Row row, int expected) {
        for (int i = expected; i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean acceptHeader(Row row) {
        if (row.isBlank()) {
            return true;
        }
        List<String> names = new ArrayList<>(row.cells());
        while (names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        Collection<String> known = format.knownColumns();
        if (names.stream().noneMatch(name -> known.contains(Header.plain(name)))) {
            return beginAgain(String.join(String.valueOf(separator), names), row.line());
        }
        header = new Header(List.copyOf(names), row.line(), findings);
        rows = format.rowsUnder(header);
        return rows.isPresent();
    }

    /** The header has no known column: perhaps under another separator, else the file has no header. */
    private boolean beginAgain(String line, int lineNumber) {
        Collection<String> known = format.knownColumns();
        for (char other : (OTHER_SEPARATORS + ",").toCharArray()) {
            boolean fits = !separatorChanged
                    && other != separator
                    && line.indexOf(other) >= 0
                    && List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(other)))).stream()
                                    .filter(name -> known.contains(Header.plain(name)))
                                    .count()
                            >= 2;
            if (fits) {
                String shown = other == '\t' ? "TAB" : "\"" + other + "\"";
                String expected = separator == '\t' ? "TAB" : "\"" + separator + "\"";
                findings.add(
                        FindingCode.WRONG_SEPARATOR,
                        lineNumber,
                        0,
                        "cells must be separated by " + expected + ": got " + shown,
                        "单元格必须以 " + expected + " 分隔：实际为 " + shown,
                        "save the file with " + expected + " between cells, or pass --separator " + shown,
                        "以 " + expected + " 分隔重新保存，或使用 --separator " + shown);
                separator = other;
                separatorChanged = true;
                return false;
            }
        }
        noHeader(line, lineNumber);
        return false;
    }

    private void noHeader(String line, int lineNumber) {
        Collection<String> known = format.knownColumns();
        findings.add(
                FindingCode.NO_HEADER,
                lineNumber,
                0,
                "first row must name columns such as "
                        + String.join(", ", known.stream().limit(4).toList()) + ": got " + Shown.quoted(line),
                "首行必须为列名，如 " + String.join("、", known.stream().limit(4).toList()) + "：实际为 " + Shown.quoted(line));
        header = new Header(List.of(), lineNumber, findings);
    }
}
