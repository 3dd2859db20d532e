package org.restoration.evaluation.files.internal.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Meant;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.message.LocalizedText;

/** Says that an indicator is not known, and which ones may be meant. */
public final class IndicatorCell {

    private static final int LONGEST = 100;

    private IndicatorCell() {}

    public static void reportUnknown(
            FindingCode code, IndicatorCatalogue catalogue, String text, int line, int column, FileFindings findings) {
        findings.add(
                code,
                line,
                column,
                LocalizedText.of(
                        "indicator must be one of catalogue " + catalogue.version() + ": got " + Shown.quoted(text),
                        "指标必须在目录 " + catalogue.version() + " 中：实际为 " + Shown.quoted(text)),
                findings.isFull(code) || text.length() > LONGEST ? Optional.empty() : meant(catalogue.meantBy(text)));
    }

    private static Optional<LocalizedText> meant(List<String> codes) {
        List<LocalizedText> quoted = codes.stream().map(Meant::exactly).toList();
        return quoted.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.of(
                        quoted.stream().map(LocalizedText::en).collect(Collectors.joining(" or ")),
                        quoted.stream().map(LocalizedText::zh).collect(Collectors.joining(" 或 "))));
    }
}
