package org.restoration.evaluation.files.internal.finding;

/** Text of a file as a message may show it: quoted, short, and without characters that hide or act. */
public final class Shown {

    private static final int LENGTH = 60;

    private Shown() {}

    public static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int[] points = text.codePoints().limit(LENGTH + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LENGTH); i++) {
            int point = points[i];
            if (IdText.isHidden(point)) {
                shown.append("\\u").append(hex(point));
            } else {
                shown.appendCodePoint(point);
            }
        }
        return shown.append(points.length > LENGTH ? "…\"" : "\"").toString();
    }

    public static String hex(int point) {
        String digits = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
