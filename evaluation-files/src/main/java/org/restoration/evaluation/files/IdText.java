package org.restoration.evaluation.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** What ids and names may hold, and when two of them look the same. */
final class IdText {

    private IdText() {}

    /** The first character that cannot be seen, steers the direction of writing, or shows that text was damaged. */
    static OptionalInt firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7E) {
                return text.codePoints().filter(IdText::isHidden).findFirst();
            }
        }
        return OptionalInt.empty();
    }

    static boolean isHidden(int point) {
        if (point == 0xFFFD || point == 0x00A0 || point == 0x3000 || point == 0x00AD) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** What remains of a text when width, case, composition and hidden characters do not count. */
    static String skeleton(String text) {
        StringBuilder seen = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !isHidden(point) && point != ' ')
                .forEach(seen::appendCodePoint);
        String folded = seen.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
