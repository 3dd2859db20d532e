package org.restoration.evaluation.report.svg;

/**
 * The one style of all pictures: names of classes and what they look like. Colors are of the palette of Okabe and Ito, which readers
 * without full color vision can tell apart (Okabe &amp; Ito 2008, Color Universal Design; recommended by Wong 2011, <a
 * href="https://doi.org/10.1038/nmeth.1618">doi:10.1038/nmeth.1618</a>); no meaning rests on a color alone. A picture brings its own
 * paper, so that it reads on any page, and follows the reader's wish for dark through {@code prefers-color-scheme}. Plain classes
 * instead of CSS variables, which programs other than browsers don't know.
 */
public final class SvgStyle {

    /** The background. */
    public static final String PAPER = "paper";

    /** Text that is read first. */
    public static final String INK = "ink";

    /** Text that explains: labels of axes, units. */
    public static final String NOTE = "note";

    /** Lines of a grid. */
    public static final String GRID = "grid";

    /** Lines of an axis and other neutral marks. */
    public static final String AXIS = "axis";

    /** The line that a picture is about. */
    public static final String CURVE = "curve";

    /** An end of the line that belongs to it. */
    public static final String CLOSED = "closed";

    /** An end of the line that does not belong to it. */
    public static final String OPEN = "open";

    /** Filled bars. */
    public static final String BAR = "bar";

    /** A line that must not be crossed. */
    public static final String LIMIT = "limit";

    /** The text at such a line. */
    public static final String LIMIT_NOTE = "limit-note";

    /** What lies beyond it. */
    public static final String BEYOND = "beyond";

    /** What lies between the strictest and the most lenient of several such lines. */
    public static final String DEPENDS = "depends";

    /** The classes as a style sheet. */
    public static final String SHEET = sheet();

    private SvgStyle() {}

    private static String sheet() {
        String light = colors("#ffffff", "#1f2328", "#59636e", "#d8dee4", "#818b98", "#0072b2", "#b34700", "#d55e00");
        String dark = colors("#0d1117", "#e6edf3", "#9198a1", "#30363d", "#7d8590", "#56b4e9", "#f0a020", "#e69f00");
        return "text{font-family:system-ui,'Noto Sans','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;"
                + "font-size:12px}"
                + ".note,.limit-note{font-size:11px}"
                + ".start{text-anchor:start}.middle{text-anchor:middle}.end{text-anchor:end}"
                + ".grid,.axis{stroke-width:1;fill:none}"
                + ".curve{stroke-width:2.5;fill:none;stroke-linejoin:round;stroke-linecap:round}"
                + ".open,.closed{stroke-width:2}"
                + ".limit{stroke-width:1.5;stroke-dasharray:5 3;fill:none}"
                + ".beyond{opacity:0.14}.depends{opacity:0.05}"
                + light + "@media (prefers-color-scheme:dark){" + dark + "}";
    }

    private static String colors(
            String paper,
            String ink,
            String note,
            String grid,
            String axis,
            String curve,
            String limitNote,
            String limit) {
        return ".paper{fill:" + paper + "}.ink{fill:" + ink + "}.note{fill:" + note + "}"
                + ".grid{stroke:" + grid + "}.axis{stroke:" + axis + "}"
                + ".curve{stroke:" + curve + "}.bar{fill:" + curve + "}"
                + ".closed{fill:" + curve + ";stroke:" + curve + "}.open{fill:" + paper + ";stroke:" + curve + "}"
                + ".limit{stroke:" + limit + "}.limit-note{fill:" + limitNote + "}.beyond,.depends{fill:" + limit + "}";
    }
}
