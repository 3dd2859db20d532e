package org.restoration.evaluation.methods.imputation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * The straight line between the values before and after in time, where a row is a site at a time. Little and Rubin 2019, Statistical
 * Analysis with Missing Data, <a href="https://doi.org/10.1002/9781119482260">doi:10.1002/9781119482260</a>.
 *
 * @param moments site and time of each alternative; no two of one site at one time
 * @param beyond what happens before the first and after the last value of a site
 */
public record LinearInTime(Map<String, Moment> moments, Beyond beyond) implements Imputation {

    /**
     * Where a row stands.
     *
     * @param site the site
     * @param time the time on any scale, such as years, finite
     */
    public record Moment(String site, double time) {

        /** Checks site and time. */
        public Moment {
            Objects.requireNonNull(site, "site");
            if (!Double.isFinite(time)) {
                throw new IllegalArgumentException("time of " + site + " must be finite: got " + time);
            }
        }
    }

    /** What happens where a line has one end only. */
    public enum Beyond {
        /** The gap stays. */
        LEAVE,
        /** The nearest value in time of the site. */
        NEAREST
    }

    /** Checks that no two rows of a site are of one time. */
    public LinearInTime {
        Objects.requireNonNull(beyond, "beyond");
        moments = Collections.unmodifiableMap(new LinkedHashMap<>(moments));
        Map<Moment, String> seen = new LinkedHashMap<>();
        moments.forEach((alternative, moment) -> {
            String other = seen.put(moment, alternative);
            if (other != null) {
                throw new IllegalArgumentException("time of " + alternative + " must differ from that of " + other
                        + " of the same site: got " + moment.time());
            }
        });
    }

    @Override
    public String name() {
        return "linear in time";
    }

    @Override
    public Imputed impute(DecisionMatrix matrix) {
        Moment[] rows = matrix.alternatives().stream().map(this::moment).toArray(Moment[]::new);
        return Filling.of(matrix, name(), (row, column) -> value(matrix.column(column), rows, row));
    }

    private Moment moment(String alternative) {
        Moment moment = moments.get(alternative);
        if (moment == null) {
            throw new IllegalArgumentException(
                    "site and time must be given for " + alternative + ": got those of " + moments.keySet());
        }
        return moment;
    }

    private double value(Column column, Moment[] rows, int row) {
        int before = -1;
        int after = -1;
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].site().equals(rows[row].site()) || Double.isNaN(column.at(i))) {
                continue;
            }
            if (rows[i].time() < rows[row].time() && (before < 0 || rows[i].time() > rows[before].time())) {
                before = i;
            }
            if (rows[i].time() > rows[row].time() && (after < 0 || rows[i].time() < rows[after].time())) {
                after = i;
            }
        }
        if (before >= 0 && after >= 0) {
            double way = (rows[row].time() - rows[before].time()) / (rows[after].time() - rows[before].time());
            return column.at(before) + way * (column.at(after) - column.at(before));
        }
        int nearest = Math.max(before, after);
        return nearest < 0 || beyond == Beyond.LEAVE ? Double.NaN : column.at(nearest);
    }
}
