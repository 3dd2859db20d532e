package org.restoration.evaluation.files.internal.cell;

import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.IdText;
import org.restoration.evaluation.files.internal.finding.Meant;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.message.LocalizedText;

/** Says that an indicator is not known, and which one was meant. */
public final class IndicatorCell {

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
                findings.isFull(code) ? Optional.empty() : meant(catalogue, text, code, findings));
    }

    /** A code that differs only in case or width, an indicator of this name, or the nearest code. */
    private static Optional<LocalizedText> meant(
            IndicatorCatalogue catalogue, String text, FindingCode code, FileFindings findings) {
        String plain = IdText.skeleton(text).replace('_', '-');
        if (catalogue.find(plain).isPresent()) {
            return Optional.of(Meant.exactly(plain));
        }
        List<Indicator> all = catalogue.indicators();
        return all.stream()
                .filter(indicator -> IdText.skeleton(indicator.name().zh()).equals(plain)
                        || IdText.skeleton(indicator.name().en()).equals(plain))
                .findFirst()
                .map(indicator -> Meant.exactly(indicator.code()))
                .or(() -> Meant.near(text, all.stream().map(Indicator::code).toList(), code, findings));
    }
}
