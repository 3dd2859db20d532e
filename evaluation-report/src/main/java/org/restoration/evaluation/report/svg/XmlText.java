package org.restoration.evaluation.report.svg;

/**
 * Text as it stands in XML and HTML. What XML 1.0 does not allow (control characters, lone surrogates) and what would turn the direction
 * of the text around it (the bidirectional controls of Unicode) becomes U+FFFD, so that no name of a site can break or disguise a page.
 */
public final class XmlText {

    private static final String REPLACEMENT = "\uFFFD";

    private XmlText() {}

    /** The text with everything escaped that means something in an element or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(point)) {
                        escaped.appendCodePoint(point);
                    } else {
                        escaped.append(REPLACEMENT);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int point) {
        boolean isXml = point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
        boolean turnsDirection = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return isXml && !turnsDirection;
    }
}
