package org.restoration.evaluation.files.internal.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.cell.Cells;
import org.restoration.evaluation.files.internal.site.SiteRegister;
import org.restoration.evaluation.files.internal.table.Header;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.site.Site;

/**
 * What a row says about every value in it. What could not be read is absent and was reported.
 *
 * @param channel absent when the row does not say
 * @param place point, coordinates and depth as they enter the id of an observation
 */
record RowFacts(
        Optional<Site> site,
        Optional<State> state,
        Optional<LocalDate> date,
        SamplePoint point,
        String place,
        Optional<Channel> channel,
        Optional<String> laboratory,
        String source,
        Optional<LocalDate> recordedAt,
        String note) {

    static final List<String> REQUIRED = List.of("site", "state", "date");
    static final List<String> OPTIONAL =
            List.of("channel", "source", "point", "x", "y", "crs", "depth", "laboratory", "recorded_at", "note");

    boolean isComplete() {
        return site.isPresent() && state.isPresent() && date.isPresent();
    }

    /** The channel given, or the first of the indicator. */
    Channel channelOf(Indicator indicator) {
        return channel.orElseGet(() -> indicator.channels().iterator().next());
    }

    /** Reads the facts of the rows of one file. */
    static final class Reader {
        private static final int MOST_REMEMBERED = 100_000;

        private final Cells cells;
        private final SiteRegister sites;
        private final Map<String, SamplePoint> points = new HashMap<>();
        private final int site;
        private final int state;
        private final int date;
        private final int point;
        private final int x;
        private final int y;
        private final int crs;
        private final int depth;
        private final int channel;
        private final int laboratory;
        private final int source;
        private final int recordedAt;
        private final int note;

        Reader(Header header, Cells cells, SiteRegister sites) {
            this.cells = cells;
            this.sites = sites;
            site = header.indexOf("site");
            state = header.indexOf("state");
            date = header.indexOf("date");
            point = header.indexOf("point");
            x = header.indexOf("x");
            y = header.indexOf("y");
            crs = header.indexOf("crs");
            depth = header.indexOf("depth");
            channel = header.indexOf("channel");
            laboratory = header.indexOf("laboratory");
            source = header.indexOf("source");
            recordedAt = header.indexOf("recorded_at");
            note = header.indexOf("note");
        }

        RowFacts read(Row row) {
            Optional<Site> found = cells.id(row, site, "site", "场地")
                    .flatMap(id -> sites.find(id, FindingCode.UNKNOWN_SITE, cells.findings(), row.line(), site));
            if (row.text(state).isEmpty()) {
                cells.empty(row, state, "state", "状态");
            }
            Optional<State> when = cells.word(row, state, State.class, "state", "状态");
            Optional<LocalDate> day = cells.date(row, date, "date", "日期");
            SamplePoint where = point(row);
            return new RowFacts(
                    found,
                    when,
                    day,
                    where,
                    placeOf(where, row),
                    cells.word(row, channel, Channel.class, "channel", "监测渠道"),
                    cells.optionalText(row, laboratory),
                    cells.freeText(row, source),
                    recordedAt(row, day),
                    cells.freeText(row, note));
        }

        private Optional<LocalDate> recordedAt(Row row, Optional<LocalDate> observed) {
            Optional<LocalDate> recorded = cells.optionalDate(row, recordedAt);
            if (recorded.isPresent() && observed.isPresent() && recorded.get().isBefore(observed.get())) {
                cells.findings()
                        .add(
                                FindingCode.RECORDED_TOO_EARLY,
                                row.line(),
                                recordedAt + 1,
                                "observation must be recorded no earlier than its date " + observed.get() + ": got "
                                        + recorded.get(),
                                "记录日期不得早于观测日期 " + observed.get() + "：实际为 " + recorded.get());
                return Optional.empty();
            }
            return recorded;
        }

        private SamplePoint point(Row row) {
            String id = cells.optionalId(row, point).orElse("");
            boolean bare = row.text(x).isEmpty()
                    && row.text(y).isEmpty()
                    && row.text(crs).isEmpty()
                    && row.text(depth).isEmpty();
            if (bare) {
                return id.isEmpty() ? SamplePoint.WHOLE_SITE : pointOf(id);
            }
            OptionalDouble first = coordinate(row, x);
            OptionalDouble second = coordinate(row, y);
            if (row.text(x).isEmpty() != row.text(y).isEmpty()) {
                incomplete(row, row.text(x).isEmpty() ? x : y, "both coordinates or neither", "同时给出两个坐标或均不给出");
            } else if (!row.text(x).isEmpty() && row.text(crs).isEmpty()) {
                incomplete(
                        row,
                        crs < 0 ? x : crs,
                        "a reference system (crs) such as EPSG:4490 with coordinates",
                        "在给出坐标时注明坐标系（crs），如 EPSG:4490");
            }
            boolean both = first.isPresent() && second.isPresent();
            return new SamplePoint(
                    id,
                    both ? first : OptionalDouble.empty(),
                    both ? second : OptionalDouble.empty(),
                    cells.optionalText(row, crs),
                    cells.optionalText(row, depth));
        }

        private SamplePoint pointOf(String id) {
            return points.size() < MOST_REMEMBERED
                    ? points.computeIfAbsent(id, SamplePoint::of)
                    : points.getOrDefault(id, SamplePoint.of(id));
        }

        private void incomplete(Row row, int column, String rule, String ruleZh) {
            cells.findings()
                    .add(
                            FindingCode.INCOMPLETE_COORDINATES,
                            row.line(),
                            Math.max(column, 0) + 1,
                            "sample point must have " + rule + ": got none",
                            "采样点必须" + ruleZh + "：实际缺失");
        }

        private OptionalDouble coordinate(Row row, int column) {
            String text = row.text(column);
            Optional<BigDecimal> number = text.isEmpty() ? Optional.empty() : cells.number(row, column, text);
            return number.isPresent() ? OptionalDouble.of(number.get().doubleValue()) : OptionalDouble.empty();
        }

        /** Made of text as written: the text of a double is not the same on every Java platform. */
        private String placeOf(SamplePoint point, Row row) {
            if (point == SamplePoint.WHOLE_SITE) {
                return "";
            }
            String where = point.id().isEmpty() && point.x().isPresent() ? row.text(x) + "," + row.text(y) : point.id();
            return point.depth().map(layer -> where + "@" + layer).orElse(where);
        }
    }
}
