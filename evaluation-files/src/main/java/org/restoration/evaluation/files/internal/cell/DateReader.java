package org.restoration.evaluation.files.internal.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.message.LocalizedText;

/** Reads days in the one form that cannot be misread, ISO 8601 yyyy-MM-dd, and explains every other form. */
final class DateReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].*)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: .*)?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: .*)?|0\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final LocalDate DAY_0_IN_1900_SYSTEM = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_IN_1904_SYSTEM = LocalDate.of(1904, 1, 1);
    private static final int MOST_REMEMBERED = 10_000;

    private final FileFindings findings;
    private final Optional<LocalDate> today;
    private final Map<String, Optional<LocalDate>> remembered = new HashMap<>();
    private final Set<Integer> columnsWithPartialDates = new HashSet<>();

    DateReader(FileFindings findings, Optional<LocalDate> today) {
        this.findings = findings;
        this.today = today;
    }

    Optional<LocalDate> read(int line, int column, String text) {
        Optional<LocalDate> known = remembered.get(text);
        if (known == null) {
            known = parse(text);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        if (known.isEmpty()) {
            report(line, column, text);
        } else {
            if (text.length() < 10 && columnsWithPartialDates.add(column)) {
                findings.add(
                        FindingCode.PARTIAL_DATE,
                        line,
                        column,
                        "dates without day are read as the last day of their month or year: " + text + " as "
                                + known.get(),
                        "仅有年或年月的日期按期末日读取：" + text + " 读作 " + known.get());
            }
            if (today.isPresent() && known.get().isAfter(today.get())) {
                findings.add(
                        FindingCode.FUTURE_DATE,
                        line,
                        column,
                        "date should not lie after today (" + today.get() + "): got " + text,
                        "日期不应晚于今天（" + today.get() + "）：实际为 " + text);
            }
        }
        return known;
    }

    private static Optional<LocalDate> parse(String text) {
        int length = text.length();
        boolean shape = length == 10 || length == 7 || length == 4;
        for (int i = 0; shape && i < length; i++) {
            char c = text.charAt(i);
            shape = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
        }
        if (!shape || text.charAt(0) == '0') {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        return switch (length) {
            case 4 -> Optional.of(LocalDate.of(year, 12, 31));
            case 7 ->
                month(text.substring(5)).map(month -> YearMonth.of(year, month).atEndOfMonth());
            default -> day(year, Integer.parseInt(text.substring(5, 7)), Integer.parseInt(text.substring(8)));
        };
    }

    private static Optional<Integer> month(String text) {
        int month = Integer.parseInt(text);
        return month >= 1 && month <= 12 ? Optional.of(month) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void report(int line, int column, String text) {
        String shown = Shown.quoted(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher eightDigits = EIGHT_DIGITS.matcher(text);
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (SHORT_YEAR.matcher(text).matches()) {
            findings.add(
                    FindingCode.SHORT_YEAR,
                    line,
                    column,
                    "date must be yyyy-MM-dd with a year of four digits: got " + shown,
                    "日期必须为 yyyy-MM-dd，年份须为四位：实际为 " + shown);
        } else if (yearFirst.matches()) {
            reportYearFirst(line, column, text, dayOf(yearFirst, 1, 2, 3));
        } else if (eightDigits.matches()) {
            reportYearFirst(line, column, text, dayOf(eightDigits, 1, 2, 3));
        } else if (yearLast.matches()) {
            reportYearLast(line, column, shown, dayOf(yearLast, 3, 2, 1), dayOf(yearLast, 3, 1, 2));
        } else if (DAY_NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text.substring(0, 5));
            String or = DAY_0_IN_1900_SYSTEM.plusDays(number) + " or " + DAY_0_IN_1904_SYSTEM.plusDays(number);
            findings.add(
                    FindingCode.DAY_NUMBER,
                    line,
                    column,
                    "date must be yyyy-MM-dd: got the spreadsheet day number " + shown
                            + ", which depending on the spreadsheet is " + or,
                    "日期必须为 yyyy-MM-dd：实际为电子表格序列号 " + shown + "，因表格设置不同可为 " + or.replace(" or ", " 或 "));
        } else if (text.matches("\\d{4}-\\d{2}")) {
            noSuchDay(line, column, shown);
        } else {
            notADate(line, column, shown, Optional.empty());
        }
    }

    private void reportYearFirst(int line, int column, String text, Optional<LocalDate> day) {
        if (day.isPresent()) {
            notADate(line, column, Shown.quoted(text), day);
        } else {
            noSuchDay(line, column, Shown.quoted(text));
        }
    }

    private void reportYearLast(
            int line, int column, String shown, Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            findings.add(
                    FindingCode.AMBIGUOUS_DATE,
                    line,
                    column,
                    "date must be yyyy-MM-dd: got " + shown + ", which is " + dayFirst.get() + " to some and "
                            + monthFirst.get() + " to others",
                    "日期必须为 yyyy-MM-dd：" + shown + " 既可读作 " + dayFirst.get() + "，也可读作 " + monthFirst.get());
        } else if (dayFirst.isEmpty() && monthFirst.isEmpty()) {
            noSuchDay(line, column, shown);
        } else {
            notADate(line, column, shown, dayFirst.or(() -> monthFirst));
        }
    }

    private void noSuchDay(int line, int column, String shown) {
        findings.add(
                FindingCode.NO_SUCH_DAY,
                line,
                column,
                "date must be a day of the calendar: got " + shown,
                "日期必须真实存在：实际为 " + shown);
    }

    private void notADate(int line, int column, String shown, Optional<LocalDate> meant) {
        findings.add(
                FindingCode.NOT_A_DATE,
                line,
                column,
                LocalizedText.of(
                        "date must be yyyy-MM-dd (or yyyy-MM, yyyy): got " + shown,
                        "日期必须为 yyyy-MM-dd（或 yyyy-MM、yyyy）：实际为 " + shown),
                meant.map(day -> LocalizedText.of(day.toString(), day.toString())));
    }

    private static Optional<LocalDate> dayOf(Matcher parts, int year, int month, int day) {
        return day(
                Integer.parseInt(parts.group(year)),
                Integer.parseInt(parts.group(month)),
                Integer.parseInt(parts.group(day)));
    }
}
