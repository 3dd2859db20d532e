package org.restoration.evaluation.files.internal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.message.Severity;

/** Gathers the findings of one file. Of one code the first {@value #LISTED} are listed and the rest counted. */
public final class FileFindings {

    public static final int LISTED = 1000;

    private final String file;
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private final List<Finding> listed = new ArrayList<>();
    private int errors;

    public FileFindings(String file) {
        this.file = file;
    }

    /** The name of the file in findings. */
    public String file() {
        return file;
    }

    /** A finding without a certain fix. */
    public void add(FindingCode code, int row, int column, String en, String zh) {
        add(code, row, column, LocalizedText.of(en, zh), Optional.empty());
    }

    /** A finding with a fix that is certain. */
    public void add(FindingCode code, int row, int column, String en, String zh, String fixEn, String fixZh) {
        add(code, row, column, LocalizedText.of(en, zh), Optional.of(LocalizedText.of(fixEn, fixZh)));
    }

    /** A finding with a fix if there is one. */
    public void add(FindingCode code, int row, int column, LocalizedText message, Optional<LocalizedText> fix) {
        if (code.severity() == Severity.ERROR) {
            errors++;
        }
        if (counts.merge(code, 1, Integer::sum) <= LISTED) {
            listed.add(new Finding(code.code(), code.severity(), Place.cell(file, row, column), message, fix));
        }
    }

    /** Whether further findings of a code are only counted. */
    public boolean isFull(FindingCode code) {
        return counts.getOrDefault(code, 0) >= LISTED;
    }

    /** The number of errors so far, listed or not. */
    public int errors() {
        return errors;
    }

    /** The listed findings in order of row and column, and at the end what is not listed. */
    public List<Finding> inOrder() {
        List<Finding> all = new ArrayList<>(listed);
        all.sort(Comparator.comparing(Finding::place));
        counts.forEach((code, count) -> {
            if (count > LISTED) {
                all.add(Finding.info(
                        FindingCode.NOT_LISTED.code(),
                        Place.file(file),
                        "only the first " + LISTED + " of " + count + " findings " + code.code() + " are listed",
                        "共有 " + count + " 条 " + code.code() + "，仅列出前 " + LISTED + " 条"));
            }
        });
        return all;
    }
}
