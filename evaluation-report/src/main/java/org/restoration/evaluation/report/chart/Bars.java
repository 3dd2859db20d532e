package org.restoration.evaluation.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.report.svg.SvgElement;
import org.restoration.evaluation.report.svg.SvgPicture;
import org.restoration.evaluation.report.svg.SvgStyle;

/**
 * Horizontal bars of shares that sum to 1, each made of parts.
 *
 * @param title name of the picture
 * @param description what it shows, for those who do not see it
 * @param bars from top to bottom, not empty
 */
public record Bars(String title, String description, List<Bar> bars) {

    private static final double LABEL_SIZE = 12;
    private static final double LABEL_GAP = 10;
    private static final double LENGTH = 380;
    private static final double RIGHT = 56;
    private static final double TOP = 12;
    private static final double ROW = 30;
    private static final double THICK = 18;
    private static final double GAP = 1.5;
    private static final double BASELINE = 13;

    /**
     * One bar.
     *
     * @param label what it stands for
     * @param share its length, from 0 to 1
     * @param value the share as text
     * @param parts what it is made of, in order; their shares sum to its own
     */
    public record Bar(String label, double share, String value, List<Part> parts) {
        /** Checks the share. */
        public Bar {
            Objects.requireNonNull(label, "label");
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share of bar " + label + " must be from 0 to 1: got " + share);
            }
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a bar.
     *
     * @param label what it stands for, shown when pointed at
     * @param share its length, from 0 to 1
     */
    public record Part(String label, double share) {}

    /** Checks that there is a bar. */
    public Bars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("bars of " + title + " must be at least one: got none");
        }
    }

    /** The picture. */
    public SvgPicture picture() {
        double longest = bars.stream().mapToDouble(Bar::share).max().orElseThrow();
        double scale = LENGTH / (longest > 0 ? longest : 1);
        double left = Math.ceil(2 * LABEL_GAP
                + bars.stream()
                        .mapToDouble(bar -> TextWidth.of(bar.label(), LABEL_SIZE))
                        .max()
                        .orElseThrow());
        List<SvgElement> content = new ArrayList<>();
        double top = TOP;
        for (Bar bar : bars) {
            content.add(SvgElement.text(left - LABEL_GAP, top + BASELINE, SvgStyle.INK + " end", bar.label()));
            double x = left;
            for (Part part : bar.parts()) {
                double width = part.share() * scale;
                content.add(SvgElement.rectangle(x, top, Math.max(0.5, width - GAP), THICK, SvgStyle.BAR)
                        .with(SvgElement.of("title").withText(part.label())));
                x += width;
            }
            content.add(SvgElement.text(
                    left + bar.share() * scale + 6, top + BASELINE, SvgStyle.INK + " start", bar.value()));
            top += ROW;
        }
        content.add(SvgElement.line(left - 0.5, TOP - 4, left - 0.5, top - ROW + THICK + 4, SvgStyle.AXIS));
        return new SvgPicture(left + LENGTH + RIGHT, top - ROW + THICK + TOP, title, description, content);
    }
}
