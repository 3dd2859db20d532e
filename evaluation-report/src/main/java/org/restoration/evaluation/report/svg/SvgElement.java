package org.restoration.evaluation.report.svg;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An element of a picture: a name, attributes in the order given, and either a text or children. Immutable; {@code with…} gives a
 * copy. Always well-formed: names are checked, texts are escaped, numbers go through one rounding.
 */
public final class SvgElement {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][-A-Za-z0-9]*(:[A-Za-z][-A-Za-z0-9]*)?");

    private final String name;
    private final Map<String, String> attributes;
    private final String text;
    private final List<SvgElement> children;

    private SvgElement(String name, Map<String, String> attributes, String text, List<SvgElement> children) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
        this.children = children;
    }

    /** An element without attributes and content. */
    public static SvgElement of(String name) {
        return new SvgElement(checked(name), Map.of(), "", List.of());
    }

    /** A text at a place, of a class of the {@link SvgStyle}. */
    public static SvgElement text(double x, double y, String style, String content) {
        return of("text").with("x", x).with("y", y).with("class", style).withText(content);
    }

    /** A straight line between two places, of a class of the {@link SvgStyle}. */
    public static SvgElement line(double x1, double y1, double x2, double y2, String style) {
        return of("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("class", style);
    }

    /** A rectangle, of a class of the {@link SvgStyle}. */
    public static SvgElement rectangle(double x, double y, double width, double height, String style) {
        return of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("class", style);
    }

    /** The transformation that moves an element to a place. */
    public static String translation(double x, double y) {
        return "translate(" + SvgNumber.of(x) + " " + SvgNumber.of(y) + ")";
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "name in a picture must be ASCII letters, digits and hyphens: got \"" + name + "\"");
        }
        return name;
    }

    /** This with one more attribute, or with another value of it. */
    public SvgElement with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(checked(attribute), value);
        return new SvgElement(name, Collections.unmodifiableMap(more), text, children);
    }

    /** This with one more attribute that is a number, rounded to two decimals. */
    public SvgElement with(String attribute, double value) {
        return with(attribute, SvgNumber.of(value));
    }

    /** This with one more child after the others; an element with a text takes none. */
    public SvgElement with(SvgElement child) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException("element " + name + " must hold a text or children: got both");
        }
        List<SvgElement> more = new ArrayList<>(children);
        more.add(child);
        return new SvgElement(name, attributes, text, Collections.unmodifiableList(more));
    }

    /** This with a text as its content; an element with children takes none. */
    public SvgElement withText(String content) {
        if (!children.isEmpty()) {
            throw new IllegalArgumentException("element " + name + " must hold a text or children: got both");
        }
        return new SvgElement(name, attributes, content, children);
    }

    void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(XmlText.escape(value))
                .append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        if (children.isEmpty()) {
            out.append(XmlText.escape(text));
        } else {
            out.append('\n');
            children.forEach(child -> child.write(out, indent + "  "));
            out.append(indent);
        }
        out.append("</").append(name).append(">\n");
    }

    /** The element as text, every line ended. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out, "");
        return out.toString();
    }
}
