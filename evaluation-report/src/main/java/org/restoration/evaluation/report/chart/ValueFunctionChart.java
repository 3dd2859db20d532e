package org.restoration.evaluation.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Classes;
import org.restoration.evaluation.normalization.Input;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.report.svg.SvgElement;
import org.restoration.evaluation.report.svg.SvgPath;
import org.restoration.evaluation.report.svg.SvgPicture;
import org.restoration.evaluation.report.svg.SvgStyle;

/**
 * How a value becomes a score, drawn: the score upwards from 0 to 1, the value to the right in its unit, and the limits that
 * requirements set on it. Functions that divide first (by the reference, by a limit) are drawn over the quotient.
 *
 * @param title name of the picture
 * @param description what it shows, for those who do not see it
 * @param function the value function
 * @param axis what stands along the value axis, with its unit
 * @param possible values that are physically possible, drawn at most; infinite ends are open
 * @param limits limits in the unit of the value axis
 */
public record ValueFunctionChart(
        String title, String description, ValueFunction function, String axis, ValueRange possible, List<Mark> limits) {

    static final double WIDTH = 380;
    private static final double LEFT = 48;
    private static final double RIGHT = 16;
    private static final double PLOT = 130;
    private static final double NOTE_ROW = 15;
    private static final double NOTE_SIZE = 11;
    private static final double BELOW = 44;
    private static final double AXIS_ROW = 14;
    private static final double PADDING = 0.12;
    private static final double FARTHEST = 0.6;
    private static final int MOST_TICKS = 6;

    /**
     * A limit.
     *
     * @param at where it lies on the value axis, finite
     * @param label whose limit it is
     * @param allowed values that keep it
     */
    public record Mark(double at, String label, ValueRange allowed) {
        /** Checks that it can be drawn. */
        public Mark {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(allowed, "allowed");
            if (!Double.isFinite(at)) {
                throw new IllegalArgumentException("limit " + label + " must be finite to be drawn: got " + at);
            }
        }
    }

    /** Copies the limits in order of their place. */
    public ValueFunctionChart {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(possible, "possible");
        limits = limits.stream().sorted(Comparator.comparingDouble(Mark::at)).toList();
    }

    /** The chart alone as a picture. */
    public SvgPicture picture() {
        return new ValueFunctionCharts(title, description, List.of(this)).picture();
    }

    /** The chart as a part of a picture. */
    Panel panel() {
        return new Drawing(this).panel();
    }

    /**
     * A chart that is drawn.
     *
     * @param plot height above the plot, where labels of limits stand
     * @param height height of the whole
     * @param content its elements, from back to front
     */
    record Panel(double plot, double height, List<SvgElement> content) {}

    /** The marks that the kind of input brings by itself. */
    private List<Mark> neutralMarks() {
        return switch (function.input()) {
            case VALUE -> List.of();
            case RATIO_TO_REFERENCE -> List.of(new Mark(1, "as the reference", ValueRange.ALL));
            case LIMIT_QUOTIENT -> List.of(new Mark(1, "at the limit", ValueRange.ALL));
            case BASELINE_TO_REFERENCE ->
                List.of(
                        new Mark(0, "as the baseline", ValueRange.ALL),
                        new Mark(1, "as the reference", ValueRange.ALL));
        };
    }

    /** The picture while it is made: what lies where. */
    private static final class Drawing {
        private final ValueFunctionChart chart;
        private final ValueFunction shape;
        private final ValueRange range;
        private final List<SvgElement> back = new ArrayList<>();
        private final List<SvgElement> front = new ArrayList<>();
        private double top;

        Drawing(ValueFunctionChart chart) {
            this.chart = chart;
            this.shape = Curve.shape(chart.function());
            this.range = range();
        }

        private ValueRange range() {
            List<Double> bends = Curve.bends(shape);
            double least = bends.get(0);
            double greatest = bends.get(bends.size() - 1);
            double span = greatest > least ? greatest - least : Math.max(1, Math.abs(least));
            double low = least;
            double high = greatest;
            for (Mark mark : marks()) {
                if (mark.at() >= least - FARTHEST * span && mark.at() <= greatest + FARTHEST * span) {
                    low = Math.min(low, mark.at());
                    high = Math.max(high, mark.at());
                }
            }
            double padding = PADDING * Math.max(high - low, span);
            ValueRange possible = chart.function().input() == Input.VALUE
                    ? chart.possible()
                    : new ValueRange(least >= 0 ? 0 : Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            low = Math.max(low - padding, Math.min(low, possible.low()));
            high = Math.min(high + padding, Math.max(high, possible.high()));
            return new ValueRange(low, high);
        }

        private List<Mark> marks() {
            return chart.function().input() == Input.VALUE ? chart.limits() : chart.neutralMarks();
        }

        Panel panel() {
            placeMarks();
            axes();
            curve();
            List<SvgElement> content = new ArrayList<>(back);
            content.addAll(front);
            double height = top + PLOT + BELOW + (axisLabel().size() - 1) * AXIS_ROW;
            return new Panel(top, height, List.copyOf(content));
        }

        private double x(double value) {
            return LEFT + (value - range.low()) / (range.high() - range.low()) * (WIDTH - LEFT - RIGHT);
        }

        private double y(double score) {
            return top + (1 - score) * PLOT;
        }

        /** Puts each label in the first row above the plot where it touches no other, then draws the lines under it. */
        private void placeMarks() {
            Map<String, List<Mark>> byLabel = new LinkedHashMap<>();
            marks().stream()
                    .filter(mark -> range.contains(mark.at()))
                    .forEach(mark -> byLabel.computeIfAbsent(mark.label(), label -> new ArrayList<>())
                            .add(mark));
            List<Double> ends = new ArrayList<>();
            Map<String, Integer> rows = new LinkedHashMap<>();
            byLabel.forEach((label, marks) -> {
                double start = labelStart(label, marks);
                int row = 0;
                while (row < ends.size() && ends.get(row) > start) {
                    row++;
                }
                double end = start + TextWidth.of(label, NOTE_SIZE) + 8;
                if (row == ends.size()) {
                    ends.add(end);
                } else {
                    ends.set(row, end);
                }
                rows.put(label, row);
            });
            top = 14 + ends.size() * NOTE_ROW;
            byLabel.forEach((label, marks) -> draw(label, marks, top - 8 - rows.get(label) * NOTE_ROW));
        }

        /** Where a label begins that stands above the middle of its lines. */
        private double labelStart(String label, List<Mark> marks) {
            double width = TextWidth.of(label, NOTE_SIZE);
            double middle =
                    (x(marks.get(0).at()) + x(marks.get(marks.size() - 1).at())) / 2;
            return Math.max(4, Math.min(middle - width / 2, WIDTH - 4 - width));
        }

        private void draw(String label, List<Mark> marks, double row) {
            boolean isLimit = chart.function().input() == Input.VALUE;
            for (Mark mark : marks) {
                double x = x(mark.at());
                front.add(SvgElement.line(x, row + 3, x, top + PLOT, isLimit ? SvgStyle.LIMIT : SvgStyle.AXIS));
            }
            List<Mark> floors = marks.stream()
                    .filter(mark -> mark.allowed().low() >= mark.at())
                    .toList();
            if (!floors.isEmpty()) {
                back.add(tint(LEFT, x(floors.get(0).at()), SvgStyle.BEYOND));
                back.add(tint(
                        x(floors.get(0).at()), x(floors.get(floors.size() - 1).at()), SvgStyle.DEPENDS));
            }
            List<Mark> ceilings = marks.stream()
                    .filter(mark -> mark.allowed().high() <= mark.at())
                    .toList();
            if (!ceilings.isEmpty()) {
                double last = x(ceilings.get(ceilings.size() - 1).at());
                back.add(tint(x(ceilings.get(0).at()), last, SvgStyle.DEPENDS));
                back.add(tint(last, WIDTH - RIGHT, SvgStyle.BEYOND));
            }
            front.add(SvgElement.text(
                    labelStart(label, marks), row, (isLimit ? SvgStyle.LIMIT_NOTE : SvgStyle.NOTE) + " start", label));
        }

        private SvgElement tint(double from, double to, String style) {
            return SvgElement.rectangle(from, top, Math.max(0, to - from), PLOT, style);
        }

        private void axes() {
            for (double score : new double[] {0, 0.5, 1}) {
                back.add(SvgElement.line(
                        LEFT, y(score), WIDTH - RIGHT, y(score), score == 0 ? SvgStyle.AXIS : SvgStyle.GRID));
                back.add(SvgElement.text(
                        LEFT - 7, y(score) + 4, SvgStyle.NOTE + " end", score == 0.5 ? "0.5" : score == 0 ? "0" : "1"));
            }
            double bottom = top + PLOT;
            for (BigDecimal tick : Ticks.within(range.low(), range.high(), MOST_TICKS)) {
                double x = x(tick.doubleValue());
                back.add(SvgElement.line(x, bottom, x, bottom + 4, SvgStyle.AXIS));
                back.add(SvgElement.text(x, bottom + 17, SvgStyle.NOTE + " middle", Ticks.label(tick)));
            }
            double row = bottom + 35;
            for (String line : axisLabel()) {
                back.add(SvgElement.text(LEFT + (WIDTH - LEFT - RIGHT) / 2, row, SvgStyle.NOTE + " middle", line));
                row += AXIS_ROW;
            }
            back.add(SvgElement.text(0, 0, SvgStyle.NOTE + " middle", "score")
                    .with("transform", "translate(15 " + Math.round(top + PLOT / 2) + ") rotate(-90)"));
        }

        /** The label of the value axis, broken at its last comma when it is too long for one line. */
        private List<String> axisLabel() {
            int comma = chart.axis().lastIndexOf(", ");
            return comma < 0 || TextWidth.of(chart.axis(), NOTE_SIZE) <= WIDTH - LEFT
                    ? List.of(chart.axis())
                    : List.of(chart.axis().substring(0, comma + 1), chart.axis().substring(comma + 2));
        }

        private void curve() {
            List<List<Curve.Point>> lines = Curve.lines(shape, range);
            for (List<Curve.Point> line : lines) {
                SvgPath path =
                        SvgPath.from(x(line.get(0).input()), y(line.get(0).score()));
                for (Curve.Point point : line.subList(1, line.size())) {
                    path = path.to(x(point.input()), y(point.score()));
                }
                front.add(path.element(SvgStyle.CURVE));
            }
            if (shape instanceof Classes classes) {
                boolean lowerBelongs = classes.closedSide() == Classes.ClosedSide.LOWER;
                for (int i = 1; i < lines.size(); i++) {
                    List<Curve.Point> before = lines.get(i - 1);
                    end(before.get(before.size() - 1), !lowerBelongs);
                    end(lines.get(i).get(0), lowerBelongs);
                }
            }
        }

        private void end(Curve.Point point, boolean belongs) {
            front.add(SvgElement.of("circle")
                    .with("cx", x(point.input()))
                    .with("cy", y(point.score()))
                    .with("r", 3)
                    .with("class", belongs ? SvgStyle.CLOSED : SvgStyle.OPEN));
        }
    }
}
