package org.restoration.evaluation.message;

import java.util.Arrays;
import java.util.List;
import org.restoration.evaluation.internal.text.Nearest;

/** A closed choice that files name by a stable lower-case code, such as {@code "open-pit"} and readers by a text. */
public interface Coded {

    /** The code that files use; stable for ever. */
    String code();

    /** What a reader sees instead of the code. */
    LocalizedText text();

    /**
     * Finds the constant with a code.
     *
     * @param type the closed choice
     * @param code the code as the file gives it; exact, no trimming and no change of case
     * @return the constant
     * @throws IllegalArgumentException if no constant has this code; the text names the valid codes and the nearest one
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        List<String> codes =
                Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
        throw new IllegalArgumentException(wordsOf(type) + " must be one of " + codes + ": got \"" + code + "\""
                + Nearest.to(code, codes)
                        .map(near -> "\nMaybe \"" + near + "\"")
                        .orElse(""));
    }

    private static String wordsOf(Class<?> type) {
        StringBuilder words = new StringBuilder();
        for (char letter : type.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && words.length() > 0) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }
}
