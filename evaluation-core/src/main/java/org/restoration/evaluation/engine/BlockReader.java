package org.restoration.evaluation.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.reference.ResolvedLimit;

/** Reads blocks of rows of a table: a run of rows, or rows by their numbers. One thread at a time. */
final class BlockReader {

    private final ObservationTable table;
    private final EvaluationPlan plan;
    private final int[] which;
    private final int blockRows;
    private final double[] covariate;
    private final double[] value;
    private final double[] low;
    private final double[] high;
    private final Deque<byte[]> spare = new ArrayDeque<>();
    private int from;
    private int count;

    /**
     * A reader.
     *
     * @param which numbers of the rows, or null for a run of rows
     */
    BlockReader(ObservationTable table, EvaluationPlan plan, int[] which, int blockRows) {
        this.table = table;
        this.plan = plan;
        this.which = which;
        this.blockRows = blockRows;
        this.covariate = new double[blockRows];
        this.value = new double[blockRows];
        this.low = new double[blockRows];
        this.high = new double[blockRows];
    }

    void moveTo(int first, int rows) {
        this.from = first;
        this.count = rows;
    }

    int count() {
        return count;
    }

    /** An array to read low ends, or values, into; what it holds is worth nothing to the next reader. */
    double[] low() {
        return low;
    }

    /** An array to read high ends into. */
    double[] high() {
        return high;
    }

    /** An array of verdicts for a while, to be given back. */
    byte[] borrow() {
        return spare.isEmpty() ? new byte[blockRows] : spare.pop();
    }

    void giveBack(byte[] borrowed) {
        spare.push(borrowed);
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

    /**
     * Finds the missing values of a cell: their indices in the block, in order; those of a run of rows from the table, which knows
     * them, others from the values that were read.
     */
    int missing(Feature.Value feature, double[] values, int[] into) {
        if (which == null && table.has(feature)) {
            return table.missing(feature, from, count, into);
        }
        return missing(values, into);
    }

    /** Lists the missing among numbers, without a branch that could be guessed wrong; one place after the last is written too. */
    int missing(double[] values, int[] into) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            into[found] = i;
            found += values[i] == values[i] ? 0 : 1;
        }
        return found;
    }

    /** Reads the value of a cell, derived from others where it has no column of its own. */
    void readValue(Feature.Value feature, double[] into) {
        Derivation derivation = plan.derivations.get(feature.indicator());
        if (derivation != null && !table.has(feature)) {
            derive(derivation, feature.snapshot(), into);
            return;
        }
        read(feature, into);
    }

    private void derive(Derivation derivation, Snapshot snapshot, double[] into) {
        List<String> inputs = derivation.inputs();
        double[][] columns = new double[inputs.size()][count];
        for (int i = 0; i < columns.length; i++) {
            Feature.Value input = new Feature.Value(inputs.get(i), snapshot);
            ResolvedLimit limit = plan.limitOf(derivation, inputs.get(i));
            if (limit == null) {
                readValue(input, columns[i]);
            } else {
                readQuotient(input, limit, columns[i]);
            }
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

    /** The quotient of a value and its limit, missing while several limits may hold or none does. */
    private void readQuotient(Feature.Value input, ResolvedLimit limit, double[] into) {
        if (limit.isEmpty()) {
            Arrays.fill(into, 0, count, Double.NaN);
            return;
        }
        double[] column = null;
        if (limit.covariate().isPresent()) {
            column = new double[count];
            readValue(new Feature.Value(limit.covariate().get(), input.snapshot()), column);
        }
        double[] lenient = new double[count];
        double[] strict = new double[count];
        limit.mostLenientUpper(column, 0, count, lenient);
        limit.strictestUpper(column, 0, count, strict);
        readValue(input, into);
        for (int i = 0; i < count; i++) {
            into[i] = lenient[i] == strict[i] ? into[i] / strict[i] : Double.NaN;
        }
    }

    /**
     * Reads the quotients of value and limit: {@code least} against the most lenient limit that may hold, {@code greatest} against the
     * strictest. A table without these columns is one sample a row.
     */
    void readQuotients(
            Feature.Quotient lowFeature,
            Feature.Quotient highFeature,
            ResolvedLimit limit,
            double[] least,
            double[] greatest) {
        if (table.has(lowFeature) && table.has(highFeature)) {
            read(lowFeature, least);
            read(highFeature, greatest);
            return;
        }
        double[] column = null;
        if (limit.covariate().isPresent()) {
            readValue(new Feature.Value(limit.covariate().get(), lowFeature.snapshot()), covariate);
            column = covariate;
        }
        readValue(new Feature.Value(lowFeature.indicator(), lowFeature.snapshot()), value);
        limit.quotientsOfMostLenient(value, column, count, least);
        limit.quotientsOfStrictest(value, column, count, greatest);
    }
}
