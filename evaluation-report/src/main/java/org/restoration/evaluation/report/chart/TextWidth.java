package org.restoration.evaluation.report.chart;

/** About how wide a text is drawn; a Chinese character is a square, a Latin one about half of it. */
final class TextWidth {

    private static final double LATIN = 0.56;
    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    /** The width in pixels at a size of letters in pixels. */
    static double of(String text, double size) {
        return text.codePoints()
                .mapToDouble(point -> point >= FIRST_WIDE ? size : LATIN * size)
                .sum();
    }
}
