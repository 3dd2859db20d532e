package org.restoration.evaluation.report.svg;

import java.util.List;
import java.util.Objects;

/**
 * A whole picture.
 *
 * @param width in pixels, above 0
 * @param height in pixels, above 0
 * @param title its name, read aloud first
 * @param description what it shows, for those who do not see it
 * @param content its elements, from back to front
 */
public record SvgPicture(double width, double height, String title, String description, List<SvgElement> content) {

    /** Checks the size and that it can be read aloud. */
    public SvgPicture {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("size of a picture must be above 0: got " + width + " × " + height);
        }
        Objects.requireNonNull(description, "description");
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of a picture must say what it is: got none");
        }
        content = List.copyOf(content);
    }

    /** The picture as a file of its own: UTF-8, LF at every line's end, the same on every machine. */
    public String document() {
        SvgElement root = SvgElement.of("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + SvgNumber.of(width) + " " + SvgNumber.of(height))
                .with("role", "img")
                .with(SvgElement.of("title").withText(title))
                .with(SvgElement.of("desc").withText(description))
                .with(SvgElement.of("style").withText(SvgStyle.SHEET))
                .with(SvgElement.rectangle(0, 0, width, height, SvgStyle.PAPER).with("rx", 6));
        for (SvgElement element : content) {
            root = root.with(element);
        }
        return root.toString();
    }
}
