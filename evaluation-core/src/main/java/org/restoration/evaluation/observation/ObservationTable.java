package org.restoration.evaluation.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/**
 * What evaluations read: a row per site and as-of date, a column of numbers per {@link Feature}, NaN where nothing is known. One
 * site is a table of one row. Immutable: the columns are read block by block into the reader's own arrays.
 */
public final class ObservationTable {

    private final int rows;
    private final List<SiteContext> contexts;
    private final int[] contextCodes;
    private final List<Site> sites;
    private final LocalDate[] asOf;
    private final RowEvidence[] evidence;
    private final Map<Feature, Column> columns;
    private final Set<Snapshot> snapshots = EnumSet.noneOf(Snapshot.class);

    private ObservationTable(Builder builder) {
        this.rows = builder.rows;
        this.contexts = List.copyOf(builder.contexts);
        this.contextCodes = builder.contextCodes;
        this.sites = builder.sites == null ? List.of() : List.copyOf(builder.sites);
        this.asOf = builder.asOf;
        this.evidence = builder.evidence;
        this.columns = new LinkedHashMap<>(builder.columns);
        for (Feature feature : columns.keySet()) {
            if (feature instanceof Feature.Value value) {
                snapshots.add(value.snapshot());
            }
        }
    }

    /** The numbers of a feature, and in which rows they are missing. */
    private record Column(double[] values, int[] missingRows) {

        static Column of(double[] values) {
            int missing = 0;
            for (double value : values) {
                missing += Double.isNaN(value) ? 1 : 0;
            }
            int[] rows = new int[missing];
            int found = 0;
            for (int row = 0; found < missing; row++) {
                if (Double.isNaN(values[row])) {
                    rows[found++] = row;
                }
            }
            return new Column(values, rows);
        }

        /** The index among the missing rows of the first that is at least a row. */
        int firstMissing(int row) {
            int index = Arrays.binarySearch(missingRows, row);
            return index < 0 ? -index - 1 : index;
        }
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** The distinct contexts of the rows. */
    public List<SiteContext> contexts() {
        return contexts;
    }

    /** Index in {@link #contexts()} of the context of a row. */
    public int contextCode(int row) {
        return contextCodes == null ? 0 : contextCodes[row];
    }

    /** The site of a row; a table made of bare columns names it by its row number. */
    public Site site(int row) {
        Objects.checkIndex(row, rows);
        return sites.isEmpty() ? Site.of("row-" + row, contexts.get(contextCode(row))) : sites.get(row);
    }

    /** The day as of which a row is evaluated, if it is known. */
    public Optional<LocalDate> asOf(int row) {
        Objects.checkIndex(row, rows);
        return asOf == null ? Optional.empty() : Optional.ofNullable(asOf[row]);
    }

    /** The observations behind a row, if the table was made from observations. */
    public Optional<RowEvidence> evidence(int row) {
        Objects.checkIndex(row, rows);
        return evidence == null ? Optional.empty() : Optional.ofNullable(evidence[row]);
    }

    /** Whether there is a column for a feature. */
    public boolean has(Feature feature) {
        return columns.containsKey(feature);
    }

    /** Whether there is a column for a feature and it has no missing value. */
    public boolean isComplete(Feature feature) {
        Column column = columns.get(feature);
        return column != null && column.missingRows().length == 0;
    }

    /** The features that have a column, in the order in which they were added. */
    public Set<Feature> features() {
        return java.util.Collections.unmodifiableSet(columns.keySet());
    }

    /** Whether any cell of a snapshot has a column. */
    public boolean hasSnapshot(Snapshot snapshot) {
        return snapshots.contains(snapshot);
    }

    /** One number; NaN when it is missing or there is no such column. */
    public double value(Feature feature, int row) {
        Objects.checkIndex(row, rows);
        Column column = columns.get(feature);
        return column == null ? Double.NaN : column.values()[row];
    }

    /**
     * Reads a run of rows of one feature.
     *
     * @param feature the feature; NaN is read where it has no column
     * @param from first row
     * @param count number of rows
     * @param into receives the numbers from index 0 on
     */
    public void read(Feature feature, int from, int count, double[] into) {
        Objects.checkFromIndexSize(from, count, rows);
        Column column = columns.get(feature);
        if (column == null) {
            Arrays.fill(into, 0, count, Double.NaN);
        } else {
            System.arraycopy(column.values(), from, into, 0, count);
        }
    }

    /**
     * Finds the missing numbers in a run of rows of one feature.
     *
     * @param feature the feature; all numbers are missing where it has no column
     * @param from first row
     * @param count number of rows
     * @param into receives, in order, how many rows after {@code from} each of them stands
     * @return how many they are
     */
    public int missing(Feature feature, int from, int count, int[] into) {
        Objects.checkFromIndexSize(from, count, rows);
        Column column = columns.get(feature);
        if (column == null) {
            Arrays.setAll(into, i -> i);
            return count;
        }
        int[] missing = column.missingRows();
        int first = column.firstMissing(from);
        int found = 0;
        while (first + found < missing.length && missing[first + found] < from + count) {
            into[found] = missing[first + found] - from;
            found++;
        }
        return found;
    }

    /**
     * Reads some rows of one feature.
     *
     * @param feature the feature; NaN is read where it has no column
     * @param which row numbers
     * @param from first index in {@code which}
     * @param count how many of them
     * @param into receives the numbers from index 0 on
     */
    public void read(Feature feature, int[] which, int from, int count, double[] into) {
        Column column = columns.get(feature);
        if (column == null) {
            Arrays.fill(into, 0, count, Double.NaN);
            return;
        }
        double[] values = column.values();
        for (int i = 0; i < count; i++) {
            into[i] = values[which[from + i]];
        }
    }

    /** The table of one row alone. */
    public ObservationTable row(int row) {
        Objects.checkIndex(row, rows);
        if (rows == 1) {
            return this;
        }
        Builder one = builder(1).context(contexts.get(contextCode(row)));
        one.sites = List.of(site(row));
        if (asOf != null) {
            one.asOf = new LocalDate[] {asOf[row]};
        }
        if (evidence != null) {
            one.evidence = new RowEvidence[] {evidence[row]};
        }
        columns.forEach((feature, column) -> {
            double value = column.values()[row];
            one.columns.put(feature, Column.of(new double[] {value}));
        });
        return one.build();
    }

    /** The same table with other contexts of the rows. */
    public ObservationTable withContexts(List<SiteContext> distinct, int[] codes) {
        Builder other = builder(rows).contexts(distinct, codes);
        other.sites = sites.isEmpty() ? null : sites;
        other.asOf = asOf;
        other.evidence = evidence;
        other.columns.putAll(columns);
        return other.build();
    }

    /** The same table with further columns, which replace those of the same features. */
    public ObservationTable with(Map<Feature, double[]> further) {
        Builder other = builder(rows);
        other.contexts = contexts;
        other.contextCodes = contextCodes;
        other.sites = sites.isEmpty() ? null : sites;
        other.asOf = asOf;
        other.evidence = evidence;
        other.columns.putAll(columns);
        further.forEach(other::column);
        return other.build();
    }

    /** A builder of a table with a number of rows, all of unknown context. */
    public static Builder builder(int rows) {
        return new Builder(rows);
    }

    /** Builds an {@link ObservationTable} from columns. */
    public static final class Builder {
        private final int rows;
        private List<SiteContext> contexts = List.of(SiteContext.UNKNOWN);
        private int[] contextCodes;
        private List<Site> sites;
        private LocalDate[] asOf;
        private RowEvidence[] evidence;
        private final Map<Feature, Column> columns = new LinkedHashMap<>();

        private Builder(int rows) {
            if (rows < 0) {
                throw new IllegalArgumentException("number of rows must be at least 0: got " + rows);
            }
            this.rows = rows;
        }

        /** One context for all rows. */
        public Builder context(SiteContext context) {
            contexts = List.of(context);
            contextCodes = null;
            return this;
        }

        /**
         * The contexts of the rows.
         *
         * @param distinct the distinct contexts
         * @param codes for every row the index of its context; copied
         */
        public Builder contexts(List<SiteContext> distinct, int[] codes) {
            requireRows("context codes", codes.length);
            for (int code : codes) {
                Objects.checkIndex(code, distinct.size());
            }
            contexts = List.copyOf(distinct);
            contextCodes = codes.clone();
            return this;
        }

        /** The sites of the rows; their contexts become the contexts of the rows. */
        public Builder sites(List<Site> rowSites) {
            requireRows("sites", rowSites.size());
            Map<SiteContext, Integer> codes = new LinkedHashMap<>();
            int[] byRow = new int[rows];
            for (int row = 0; row < rows; row++) {
                SiteContext context = rowSites.get(row).context();
                Integer code = codes.get(context);
                if (code == null) {
                    code = codes.size();
                    codes.put(context, code);
                }
                byRow[row] = code;
            }
            sites = List.copyOf(rowSites);
            contexts = rows == 0 ? List.of(SiteContext.UNKNOWN) : new ArrayList<>(codes.keySet());
            contextCodes = byRow;
            return this;
        }

        /** The days as of which the rows are evaluated. */
        public Builder asOf(List<LocalDate> days) {
            requireRows("as-of dates", days.size());
            asOf = days.toArray(new LocalDate[0]);
            return this;
        }

        /** The observations behind the rows. */
        public Builder evidence(List<RowEvidence> behind) {
            requireRows("evidence", behind.size());
            evidence = behind.toArray(new RowEvidence[0]);
            return this;
        }

        /** The values of an indicator in a snapshot, in its unit, NaN where missing; copied. */
        public Builder column(String indicator, Snapshot snapshot, double[] values) {
            return column(new Feature.Value(indicator, snapshot), values);
        }

        /** The numbers of a feature, NaN where missing; copied. Infinite values are refused, except for years held. */
        public Builder column(Feature feature, double[] values) {
            requireRows("values of " + feature.indicator(), values.length);
            for (int row = 0; row < rows; row++) {
                double value = values[row];
                if (Double.isInfinite(value) && !(feature instanceof Feature.YearsHeld)) {
                    throw new IllegalArgumentException("value of " + feature.indicator() + " in row " + row
                            + " must be finite or NaN for missing: got " + value);
                }
            }
            columns.put(feature, Column.of(values.clone()));
            return this;
        }

        private void requireRows(String what, int count) {
            if (count != rows) {
                throw new IllegalArgumentException(
                        what + " must have as many entries as the table has rows, " + rows + ": got " + count);
            }
        }

        /** The table. */
        public ObservationTable build() {
            return new ObservationTable(this);
        }
    }
}
