package org.restoration.evaluation.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.report.svg.SvgElement;
import org.restoration.evaluation.report.svg.SvgPicture;

/**
 * Several value functions in one picture, two in a row, their plots on one line.
 *
 * @param title name of the picture
 * @param description what it shows, for those who do not see it
 * @param charts from left to right and from top to bottom, not empty
 */
public record ValueFunctionCharts(String title, String description, List<ValueFunctionChart> charts) {

    private static final int IN_A_ROW = 2;
    private static final double BETWEEN = 16;

    /** Checks that there is a chart. */
    public ValueFunctionCharts {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        charts = List.copyOf(charts);
        if (charts.isEmpty()) {
            throw new IllegalArgumentException("charts of " + title + " must be at least one: got none");
        }
    }

    /** The picture. */
    public SvgPicture picture() {
        List<SvgElement> content = new ArrayList<>();
        double top = 0;
        for (int first = 0; first < charts.size(); first += IN_A_ROW) {
            List<ValueFunctionChart> row = charts.subList(first, Math.min(first + IN_A_ROW, charts.size()));
            List<ValueFunctionChart.Panel> panels =
                    row.stream().map(ValueFunctionChart::panel).toList();
            double plot = panels.stream()
                    .mapToDouble(ValueFunctionChart.Panel::plot)
                    .max()
                    .orElseThrow();
            double height = 0;
            for (int i = 0; i < panels.size(); i++) {
                ValueFunctionChart.Panel panel = panels.get(i);
                double lowered = plot - panel.plot();
                content.add(
                        group(row.get(i), panel.content(), i * (ValueFunctionChart.WIDTH + BETWEEN), top + lowered));
                height = Math.max(height, lowered + panel.height());
            }
            top += height + BETWEEN;
        }
        int columns = Math.min(IN_A_ROW, charts.size());
        double width = columns * ValueFunctionChart.WIDTH + (columns - 1) * BETWEEN;
        return new SvgPicture(width, top - BETWEEN, title, description, content);
    }

    private static SvgElement group(ValueFunctionChart chart, List<SvgElement> content, double x, double y) {
        SvgElement group = SvgElement.of("g")
                .with("transform", SvgElement.translation(x, y))
                .with(SvgElement.of("title").withText(chart.title()));
        for (SvgElement element : content) {
            group = group.with(element);
        }
        return group;
    }
}
