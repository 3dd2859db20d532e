package org.restoration.evaluation.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Findings of one file that say the same: one typo in fifteen rows is shown once. A view for readers; the findings themselves stay one
 * by one in the list that it was made from.
 *
 * @param first the first of them
 * @param others places of the others, in order; empty for a finding that stands alone
 */
public record FindingGroup(Finding first, List<Place> others) {

    private static final int MOST_RANGES = 10;

    /** Copies the list. */
    public FindingGroup {
        Objects.requireNonNull(first, "first");
        others = List.copyOf(others);
    }

    private record Key(String file, String code, LocalizedText message) {}

    /** Groups findings of the same file, code and text; groups stand in the order of their first findings. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Key, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings) {
            alike.computeIfAbsent(
                            new Key(finding.place().source(), finding.code(), finding.message()),
                            key -> new ArrayList<>())
                    .add(finding);
        }
        return alike.values().stream()
                .map(all -> new FindingGroup(
                        all.get(0),
                        all.subList(1, all.size()).stream().map(Finding::place).toList()))
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
        LocalizedText message = first.message();
        return new Finding(
                        first.code(),
                        first.severity(),
                        first.place(),
                        LocalizedText.of(message.en() + more(false), message.zh() + more(true)),
                        first.fix())
                .in(language);
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
        others.forEach(place -> rows.add(place.row()));
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
