package org.restoration.evaluation.benchmarks;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;

/** Sites with random numbers in [0, 10) in every indicator of the index, always the same ones. */
final class RandomSites {

    private static final long SEED = 20261123;

    private RandomSites() {}

    /** Columns by indicator, some cells of them missing. */
    static Map<String, double[]> columns(Profile profile, int sites, double missingShare) {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, double[]> columns = new TreeMap<>();
        for (String indicator : profile.index().indicators()) {
            double[] column = new double[sites];
            for (int row = 0; row < sites; row++) {
                column[row] = random.nextDouble() < missingShare ? Double.NaN : random.nextDouble(10);
            }
            columns.put(indicator, column);
        }
        return columns;
    }

    /** The columns as the current state of sites on paddy land. */
    static ObservationTable table(int sites, Map<String, double[]> columns) {
        ObservationTable.Builder table = ObservationTable.builder(sites).context(BenchmarkProfile.CONTEXT);
        columns.forEach((indicator, column) -> table.column(indicator, Snapshot.CURRENT, column));
        return table.build();
    }
}
