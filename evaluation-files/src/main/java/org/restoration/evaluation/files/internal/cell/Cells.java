package org.restoration.evaluation.files.internal.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.IdText;
import org.restoration.evaluation.files.internal.finding.Meant;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.unit.DecimalText;

/** Reads the cells of one file as what they must be; what is not becomes a finding and an empty result. */
public final class Cells {

    private static final Set<String> SPREADSHEET_ERRORS = Set.of(
            "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA");
    private static final Set<String> WORDS_FOR_MISSING = Set.of(
            "n/a", "na", "n.a.", "nan", "null", "nil", "none", "missing", "-", "--", "–", "—", "——", "/", "\\", "\\n",
            "?", "无", "缺", "缺失", "缺测", "空");
    private static final int LONGEST_WORD = 7;
    private static final int LONGEST_COUNT = 9;
    private static final int MOST_SHARED_TEXTS = 100_000;

    private final FileFindings findings;
    private final DateReader dates;
    private final Map<String, String> shared = new HashMap<>();

    public Cells(FileFindings findings, Optional<LocalDate> today) {
        this.findings = findings;
        this.dates = new DateReader(findings, today);
    }

    public FileFindings findings() {
        return findings;
    }

    /** A required cell that names something; hidden characters are refused. */
    public Optional<String> id(Row row, int column, String what, String whatZh) {
        String text = row.text(column);
        if (text.isEmpty()) {
            empty(row, column, what, whatZh);
            return Optional.empty();
        }
        return isNoContent(row, column, text) || isHidden(row, column, text, IdText.firstHidden(text))
                ? Optional.empty()
                : Optional.of(share(text));
    }

    /** An optional cell that names something. */
    public Optional<String> optionalId(Row row, int column) {
        String text = row.text(column);
        boolean absent = text.isEmpty()
                || isNoContent(row, column, text)
                || isHidden(row, column, text, IdText.firstHidden(text));
        return absent ? Optional.empty() : Optional.of(share(text));
    }

    /** Free text, "" when empty; leftovers of spreadsheets and characters that act on what is around them are refused. */
    public String freeText(Row row, int column) {
        String text = row.text(column);
        if (text.isEmpty() || isLeftover(row, column, text) || isHidden(row, column, text, IdText.firstHarmful(text))) {
            return "";
        }
        return share(text);
    }

    /** Free text, if there is any. */
    public Optional<String> optionalText(Row row, int column) {
        return Optional.of(freeText(row, column)).filter(text -> !text.isEmpty());
    }

    /** A number; the cell must not be empty. */
    public Optional<BigDecimal> number(Row row, int column) {
        return number(row, column, row.text(column));
    }

    /** A number that is a part of a cell. */
    public Optional<BigDecimal> number(Row row, int column, String text) {
        if (DecimalText.read(text) instanceof DecimalText.Valid valid) {
            return Optional.of(valid.value());
        }
        if (!isNoContent(row, column, text)) {
            NumberText.report(text, row.line(), column + 1, findings);
        }
        return Optional.empty();
    }

    /** A whole number of at least 1, or the default for an empty cell. */
    public OptionalInt count(Row row, int column, int byDefault) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return OptionalInt.of(byDefault);
        }
        if (isNoContent(row, column, text)) {
            return OptionalInt.empty();
        }
        boolean digits = text.length() <= LONGEST_COUNT && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int count = digits ? Integer.parseInt(text) : 0;
        if (count < 1) {
            findings.add(
                    FindingCode.BAD_COUNT,
                    row.line(),
                    column + 1,
                    "n must be a whole number of at least 1: got " + Shown.quoted(text),
                    "样本数 n 必须为正整数：实际为 " + Shown.quoted(text));
            return OptionalInt.empty();
        }
        return OptionalInt.of(count);
    }

    /** A day; the cell must not be empty. */
    public Optional<LocalDate> date(Row row, int column, String what, String whatZh) {
        String text = row.text(column);
        if (text.isEmpty()) {
            empty(row, column, what, whatZh);
            return Optional.empty();
        }
        return isNoContent(row, column, text) ? Optional.empty() : dates.read(row.line(), column + 1, text);
    }

    /** A day, if the cell has one. */
    public Optional<LocalDate> optionalDate(Row row, int column) {
        String text = row.text(column);
        boolean absent = text.isEmpty() || isNoContent(row, column, text);
        return absent ? Optional.empty() : dates.read(row.line(), column + 1, text);
    }

    /** One of a few words, if the cell has one. */
    public <E extends Enum<E> & Coded> Optional<E> word(
            Row row, int column, Class<E> type, String what, String whatZh) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.code().equals(text)) {
                return Optional.of(constant);
            }
        }
        if (!isNoContent(row, column, text)) {
            notOneOf(
                    FindingCode.UNKNOWN_WORD,
                    row,
                    column,
                    what,
                    whatZh,
                    text,
                    Stream.of(constants).map(Coded::code).collect(Collectors.toList()));
        }
        return Optional.empty();
    }

    /** Reports a word that is not one of the known ones, with the one that was meant if it is near enough. */
    public void notOneOf(
            FindingCode code,
            Row row,
            int column,
            String what,
            String whatZh,
            String text,
            java.util.Collection<String> known) {
        String plain = IdText.skeleton(text).replace('_', '-');
        Optional<LocalizedText> meant =
                known.contains(plain) ? Optional.of(Meant.exactly(plain)) : Meant.near(text, known, code, findings);
        findings.add(
                code,
                row.line(),
                column + 1,
                LocalizedText.of(
                        what + " must be one of " + String.join(", ", known) + ": got " + Shown.quoted(text),
                        whatZh + "必须为 " + String.join("、", known) + " 之一：实际为 " + Shown.quoted(text)),
                meant);
    }

    /** Reports an empty cell that must have content; a column that is not there was reported with the header. */
    public void empty(Row row, int column, String what, String whatZh) {
        if (column < 0) {
            return;
        }
        findings.add(
                FindingCode.EMPTY_CELL,
                row.line(),
                column + 1,
                what + " must be given in every row: got an empty cell",
                "每行都必须填写" + whatZh + "：单元格为空");
    }

    /** One copy of a text that stands in many rows. */
    public String share(String text) {
        if (shared.size() >= MOST_SHARED_TEXTS) {
            return shared.getOrDefault(text, text);
        }
        String first = shared.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    /** Reports what stands in a cell instead of content: errors and formulas of spreadsheets, words for "missing". */
    public boolean isNoContent(Row row, int column, String text) {
        if (isLeftover(row, column, text)) {
            return true;
        }
        if (text.length() <= LONGEST_WORD && WORDS_FOR_MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            findings.add(
                    FindingCode.WORD_FOR_MISSING,
                    row.line(),
                    column + 1,
                    "a missing value must be an empty cell: got " + Shown.quoted(text),
                    "缺失值必须留空：实际为 " + Shown.quoted(text),
                    "leave the cell empty (in a table with one value a row, leave the row out)",
                    "将单元格留空（每行一个值的表格请删去该行）");
            return true;
        }
        return false;
    }

    private boolean isLeftover(Row row, int column, String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first == '#' && (SPREADSHEET_ERRORS.contains(text.toUpperCase(Locale.ROOT)) || text.startsWith("###"))) {
            findings.add(
                    FindingCode.SPREADSHEET_ERROR,
                    row.line(),
                    column + 1,
                    "cell must hold a value: got the spreadsheet error " + Shown.quoted(text),
                    "单元格必须为有效内容：实际为电子表格错误 " + Shown.quoted(text));
            return true;
        }
        if (first == '=' || first == '＝') {
            findings.add(
                    FindingCode.FORMULA,
                    row.line(),
                    column + 1,
                    "cell must hold a value, not a formula: got " + Shown.quoted(text),
                    "单元格必须为数值而非公式：实际为 " + Shown.quoted(text));
            return true;
        }
        return false;
    }

    private boolean isHidden(Row row, int column, String text, OptionalInt hidden) {
        hidden.ifPresent(point -> findings.add(
                FindingCode.HIDDEN_CHARACTER,
                row.line(),
                column + 1,
                "text must not hold hidden or damaged characters: got U+" + Shown.hex(point) + " in "
                        + Shown.quoted(text),
                "文本不得含不可见或损坏的字符：" + Shown.quoted(text) + " 中有 U+" + Shown.hex(point)));
        return hidden.isPresent();
    }
}
