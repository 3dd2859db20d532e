package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.reference.ResolvedLimit;

/** Reads blocks of rows of a table: a run of rows, or rows by their numbers. One thread at a time. */
final class BlockReader {

    private final ObservationTable table;
    private final Profile profile;
    private final int[] which;
    private final double[] covariate;
    private int from;
    private int count;

    /**
     * A reader.
     *
     * @param which numbers of the rows, or null for a run of rows
     */
    BlockReader(ObservationTable table, Profile profile, int[] which, int blockRows) {
        this.table = table;
        this.profile = profile;
        this.which = which;
        this.covariate = new double[blockRows];
    }

    void moveTo(int first, int rows) {
        this.from = first;
        this.count = rows;
    }

    int count() {
        return count;
    }

    boolean has(Feature feature) {
        return table.has(feature);
    }

    boolean isComplete(Feature feature) {
        return table.isComplete(feature);
    }

    void read(Feature feature, double[] into) {
        if (which == null) {
            table.read(feature, from, count, into);
        } else {
            table.read(feature, which, from, count, into);
        }
    }

    /** Reads the value of a cell, derived from others where it has no column of its own. */
    void readValue(Feature.Value feature, double[] into) {
        if (!table.has(feature)) {
            Optional<Derivation> derivation = derivationOf(feature.indicator());
            if (derivation.isPresent()) {
                derive(derivation.get(), feature.snapshot(), into);
                return;
            }
        }
        read(feature, into);
    }

    private Optional<Derivation> derivationOf(String indicator) {
        return profile.indicators().stream()
                .filter(rule -> rule.indicator().equals(indicator))
                .findFirst()
                .flatMap(rule -> rule.derivation());
    }

    private void derive(Derivation derivation, Snapshot snapshot, double[] into) {
        List<String> inputs = derivation.inputs();
        double[][] columns = new double[inputs.size()][count];
        for (int i = 0; i < columns.length; i++) {
            read(new Feature.Value(inputs.get(i), snapshot), columns[i]);
        }
        double[] row = new double[columns.length];
        for (int i = 0; i < count; i++) {
            boolean missing = false;
            for (int j = 0; j < row.length; j++) {
                row[j] = columns[j][i];
                missing |= Double.isNaN(row[j]);
            }
            into[i] = missing ? Double.NaN : derivation.derive(row);
        }
    }

    /**
     * Reads the quotients of value and limit: {@code low} against the most lenient limit that may hold, {@code high} against the
     * strictest. A table without these columns is one sample a row.
     */
    void readQuotients(
            Feature.Quotient lowFeature,
            Feature.Quotient highFeature,
            ResolvedLimit limit,
            double[] low,
            double[] high) {
        if (table.has(lowFeature) && table.has(highFeature)) {
            read(lowFeature, low);
            read(highFeature, high);
            return;
        }
        double[] column = null;
        if (limit.covariate().isPresent()) {
            readValue(new Feature.Value(limit.covariate().get(), lowFeature.snapshot()), covariate);
            column = covariate;
        }
        limit.mostLenientUpper(column, 0, count, low);
        limit.strictestUpper(column, 0, count, high);
        double[] value = new double[count];
        readValue(new Feature.Value(lowFeature.indicator(), lowFeature.snapshot()), value);
        for (int i = 0; i < count; i++) {
            low[i] = value[i] / low[i];
            high[i] = value[i] / high[i];
        }
    }
}
