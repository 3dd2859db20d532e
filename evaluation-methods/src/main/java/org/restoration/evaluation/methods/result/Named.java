package org.restoration.evaluation.methods.result;

import java.util.List;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.internal.text.SixDigits;

/** Numbers by name: finding one, and showing all. */
final class Named {

    private Named() {}

    static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("alternative must be one of " + names + ": got \"" + name + "\""
                    + Nearest.to(name, names)
                            .map(near -> "\nMaybe \"" + near + "\"")
                            .orElse(""));
        }
        return index;
    }

    static String table(String heading, List<String> names, double[] numbers) {
        int width = "ALTERNATIVE".length();
        for (String name : names) {
            width = Math.max(width, name.length());
        }
        StringBuilder text = new StringBuilder();
        line(text, width, "ALTERNATIVE", heading);
        for (int i = 0; i < numbers.length; i++) {
            line(text, width, names.get(i), SixDigits.of(numbers[i]));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, int width, String name, String number) {
        text.append(name)
                .append(" ".repeat(width - name.length() + 2))
                .append(number)
                .append('\n');
    }
}
