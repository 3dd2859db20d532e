package org.restoration.evaluation.engine;

import java.util.Map;
import java.util.TreeMap;
import org.restoration.evaluation.observation.ObservationTable;

/**
 * The rows of a table that share a context.
 *
 * @param which their numbers in order, or null when they are all rows of the table
 * @param count how many they are
 */
record Partition(int[] which, int count) {

    /** The partitions of a table by the code of their context. */
    static Map<Integer, Partition> of(ObservationTable table) {
        Map<Integer, Partition> partitions = new TreeMap<>();
        int contexts = table.contexts().size();
        if (contexts == 1) {
            if (table.rows() > 0) {
                partitions.put(0, new Partition(null, table.rows()));
            }
            return partitions;
        }
        int[] counts = new int[contexts];
        for (int row = 0; row < table.rows(); row++) {
            counts[table.contextCode(row)]++;
        }
        int[][] rows = new int[contexts][];
        for (int code = 0; code < contexts; code++) {
            rows[code] = new int[counts[code]];
            if (counts[code] > 0) {
                partitions.put(code, new Partition(rows[code], counts[code]));
            }
        }
        int[] filled = new int[contexts];
        for (int row = 0; row < table.rows(); row++) {
            int code = table.contextCode(row);
            rows[code][filled[code]++] = row;
        }
        return partitions;
    }

    /** The number in the table of the row at an index. */
    int row(int index) {
        return which == null ? index : which[index];
    }
}
