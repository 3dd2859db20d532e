package org.restoration.evaluation.report.svg;

/** The outline of a path, point by point. Immutable. */
public final class SvgPath {

    private final String data;

    private SvgPath(String data) {
        this.data = data;
    }

    /** A path that begins at a place. */
    public static SvgPath from(double x, double y) {
        return new SvgPath("M" + SvgNumber.of(x) + " " + SvgNumber.of(y));
    }

    /** This, and a straight line to a place. */
    public SvgPath to(double x, double y) {
        return new SvgPath(data + "L" + SvgNumber.of(x) + " " + SvgNumber.of(y));
    }

    /** The path as an element, of a class of the {@link SvgStyle}. */
    public SvgElement element(String style) {
        return SvgElement.of("path").with("d", data).with("class", style);
    }
}
