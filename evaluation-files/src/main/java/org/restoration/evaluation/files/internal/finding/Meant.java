package org.restoration.evaluation.files.internal.finding;

import java.util.Collection;
import java.util.Optional;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.LocalizedText;

/** The word that a mistyped one meant, looked for only where nobody has to wait for it. */
public final class Meant {

    private static final int LONGEST_WORD = 100;
    private static final int MOST_KNOWN = 2_000;

    private Meant() {}

    /** A fix that names the nearest known word, if one is near enough and the finding will be listed at all. */
    public static Optional<LocalizedText> near(
            String word, Collection<String> known, FindingCode code, FileFindings findings) {
        boolean tooMuch = findings.isFull(code) || word.length() > LONGEST_WORD || known.size() > MOST_KNOWN;
        return tooMuch ? Optional.empty() : Nearest.to(word, known).map(Meant::exactly);
    }

    /** A fix that names a word. */
    public static LocalizedText exactly(String word) {
        return LocalizedText.of(Shown.quoted(word), Shown.quoted(word));
    }
}
