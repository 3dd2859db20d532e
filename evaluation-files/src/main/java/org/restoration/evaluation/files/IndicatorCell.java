package org.restoration.evaluation.files;

import java.util.Locale;
import java.util.Optional;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.message.LocalizedText;

/** Says that an indicator is not known, and which one was meant. */
final class IndicatorCell {

    private IndicatorCell() {}

    static void reportUnknown(
            FindingCode code, IndicatorCatalogue catalogue, String text, int line, int column, FileFindings findings) {
        String plain = IdText.skeleton(text).toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<String> meant = catalogue.find(plain).isPresent() ? Optional.of(plain) : catalogue.nearest(text);
        findings.add(
                code,
                line,
                column,
                LocalizedText.of(
                        "indicator must be one of catalogue " + catalogue.version() + ": got " + Shown.quoted(text),
                        "指标必须在目录 " + catalogue.version() + " 中：实际为 " + Shown.quoted(text)),
                meant.map(near -> LocalizedText.of(Shown.quoted(near), Shown.quoted(near))));
    }
}
