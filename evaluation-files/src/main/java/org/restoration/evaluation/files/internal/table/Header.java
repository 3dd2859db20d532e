package org.restoration.evaluation.files.internal.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.IdText;
import org.restoration.evaluation.files.internal.finding.Meant;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.message.LocalizedText;

/** The column names of a table. */
public final class Header {

    private final List<String> names;
    private final int line;
    private final FileFindings findings;
    private final Map<String, Integer> indexes = new HashMap<>();

    Header(List<String> names, int line, FileFindings findings) {
        this.names = names;
        this.line = line;
        this.findings = findings;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = indexes.putIfAbsent(name, i);
            if (first != null && !name.isEmpty()) {
                findings.add(
                        FindingCode.DUPLICATE_HEADER,
                        line,
                        i + 1,
                        "columns must differ: got " + Shown.quoted(name) + " in columns " + (first + 1) + " and "
                                + (i + 1),
                        "列名不得重复：" + Shown.quoted(name) + " 同时出现在第 " + (first + 1) + " 列和第 " + (i + 1) + " 列");
            }
        }
    }

    public List<String> names() {
        return names;
    }

    public int line() {
        return line;
    }

    public boolean has(String name) {
        return indexes.containsKey(name);
    }

    /** The 0-based index of a column, −1 when the table does not have it. */
    public int indexOf(String name) {
        return indexes.getOrDefault(name, -1);
    }

    /** Reports the required columns that are not there. */
    public boolean requires(Collection<String> required) {
        boolean all = true;
        for (String name : required) {
            if (!has(name)) {
                all = false;
                findings.add(
                        FindingCode.MISSING_HEADER,
                        line,
                        0,
                        "table must have the columns " + String.join(", ", required) + ": got none named "
                                + Shown.quoted(name),
                        "表格必须包含列 " + String.join("、", required) + "：缺少 " + Shown.quoted(name));
            }
        }
        return all;
    }

    /** Reports the columns that are neither known nor accepted; one that differs only in case or width is read all the same. */
    public void rejectUnknown(Collection<String> known, Predicate<String> accepted) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!known.contains(name) && !accepted.test(name)) {
                String plain = plain(name);
                Optional<LocalizedText> meant = known.contains(plain)
                        ? Optional.of(Meant.exactly(plain))
                        : Meant.near(name, known, FindingCode.UNKNOWN_HEADER, findings);
                if (known.contains(plain)) {
                    indexes.putIfAbsent(plain, i);
                }
                findings.add(
                        FindingCode.UNKNOWN_HEADER,
                        line,
                        i + 1,
                        LocalizedText.of(
                                "column must be one of " + String.join(", ", known) + ": got " + Shown.quoted(name),
                                "列名必须为 " + String.join("、", known) + " 之一：实际为 " + Shown.quoted(name)),
                        meant);
            }
        }
    }

    /** A column name in the way that names are written. */
    static String plain(String name) {
        return IdText.skeleton(name).replace('-', '_');
    }
}
