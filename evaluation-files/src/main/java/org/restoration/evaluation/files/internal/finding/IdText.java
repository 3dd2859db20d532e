package org.restoration.evaluation.files.internal.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;

/** What ids and names may hold, and when two of them look the same. */
public final class IdText {

    private IdText() {}

    /** The first character that cannot be seen, steers the direction of writing, or shows that text was damaged. */
    public static OptionalInt firstHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c > 0x7E) {
                return text.codePoints().filter(IdText::isHidden).findFirst();
            }
        }
        return OptionalInt.empty();
    }

    /** The first character that acts on what is around it, or shows that text was damaged; spaces and ends of lines may be. */
    public static OptionalInt firstHarmful(String text) {
        return firstHidden(text).isEmpty()
                ? OptionalInt.empty()
                : text.codePoints()
                        .filter(point -> isHidden(point) && !isHarmless(point))
                        .findFirst();
    }

    /** Spaces of all widths, ends of lines, the soft hyphen, and the joiners that some scripts need. */
    private static boolean isHarmless(int point) {
        return Character.isSpaceChar(point)
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || point == 0x00AD
                || point == 0x200C
                || point == 0x200D;
    }

    static boolean isHidden(int point) {
        if (point == ' ' || point == 0xFFFD) {
            return point != ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** What remains of a text when width, case, composition and hidden characters do not count. */
    public static String skeleton(String text) {
        StringBuilder seen = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !isHidden(point) && point != ' ')
                .forEach(seen::appendCodePoint);
        String folded = seen.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }
}
