package org.restoration.evaluation.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Findings of one file that say the same: one typo in fifteen rows is shown once, and so are warnings of one rule, such as the usual range of
 * an indicator, whatever the values. A view for readers; the findings themselves stay one
 * by one in the list that it was made from.
 *
 * @param first the first of them
 * @param others the others, in order; empty for a finding that stands alone
 */
public record FindingGroup(Finding first, List<Finding> others) {

    private static final int MOST_RANGES = 10;
    private static final int MOST_GOT = 3;
    private static final String GOT = ": got ";
    private static final String GOT_ZH = "：实际为 ";

    /** Copies the list. */
    public FindingGroup {
        Objects.requireNonNull(first, "first");
        others = List.copyOf(others);
    }

    private record Key(String file, String code, String rule, Optional<LocalizedText> fix) {

        static Key of(Finding finding) {
            String said = finding.message().en();
            return new Key(
                    finding.place().source(),
                    finding.code(),
                    finding.severity() == Severity.WARNING ? before(said, GOT) : said,
                    finding.fix());
        }
    }

    /**
     * Groups findings of the same file, code and text, warnings without what they got; groups stand in the order of their first findings.
     */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Key, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            alike.computeIfAbsent(Key.of(finding), key -> new ArrayList<>()).add(finding);
        }
        return alike.values().stream()
                .map(all -> new FindingGroup(all.get(0), all.subList(1, all.size())))
                .toList();
    }

    /** The number of findings. */
    public int count() {
        return 1 + others.size();
    }

    /** The first finding, and behind its message how often it stands and in which further rows. */
    public String in(Language language) {
        if (others.isEmpty()) {
            return first.in(language);
        }
        return new Finding(
                        first.code(),
                        first.severity(),
                        first.place(),
                        LocalizedText.of(said(false) + more(false), said(true) + more(true)),
                        first.fix())
                .in(language);
    }

    /** The message, with the first few of what the findings got. */
    private String said(boolean chinese) {
        String separator = chinese ? GOT_ZH : GOT;
        Set<String> got = new LinkedHashSet<>();
        got.add(after(text(first, chinese), separator));
        others.forEach(other -> got.add(after(text(other, chinese), separator)));
        if (got.size() == 1) {
            return text(first, chinese);
        }
        return before(text(first, chinese), separator)
                + separator
                + got.stream().limit(MOST_GOT).collect(Collectors.joining(chinese ? "、" : ", "))
                + (got.size() > MOST_GOT ? " …" : "");
    }

    private static String text(Finding finding, boolean chinese) {
        return chinese ? finding.message().zh() : finding.message().en();
    }

    private static String before(String text, String separator) {
        int at = text.indexOf(separator);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String after(String text, String separator) {
        int at = text.indexOf(separator);
        return at < 0 ? "" : text.substring(at + separator.length());
    }

    private String more(boolean chinese) {
        String rows = rows(chinese);
        if (rows.isEmpty()) {
            return chinese ? "（共 " + count() + " 处）" : " (" + count() + " times)";
        }
        return chinese
                ? "（共 " + count() + " 处，另见第 " + rows + " 行）"
                : " (" + count() + " times, also in " + (rows.matches("\\d+") ? "row " : "rows ") + rows + ")";
    }

    /** Rows such as {@code 4 to 9, 12}; of many ranges the first. */
    private String rows(boolean chinese) {
        TreeSet<Integer> rows = new TreeSet<>();
        others.forEach(other -> rows.add(other.place().row()));
        rows.remove(0);
        List<String> ranges = new ArrayList<>();
        Integer from = rows.isEmpty() ? null : rows.first();
        while (from != null) {
            int to = from;
            while (rows.contains(to + 1)) {
                to++;
            }
            ranges.add(from == to ? from.toString() : from + (chinese ? " 至 " : " to ") + to);
            from = rows.higher(to);
        }
        String separator = chinese ? "、" : ", ";
        return ranges.size() <= MOST_RANGES
                ? String.join(separator, ranges)
                : String.join(separator, ranges.subList(0, MOST_RANGES)) + " …";
    }
}
