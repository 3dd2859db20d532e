package org.restoration.evaluation.methods.treatment;

import java.util.ArrayList;
import java.util.List;
import org.restoration.evaluation.methods.matrix.Column;

/** Keeps the values of a column within two limits. */
final class Cut {

    private Cut() {}

    static Treated within(Column column, double low, double high) {
        List<Integer> lowered = new ArrayList<>();
        List<Integer> raised = new ArrayList<>();
        double[] values = column.toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] > high) {
                values[i] = high;
                lowered.add(i);
            } else if (values[i] < low) {
                values[i] = low;
                raised.add(i);
            }
        }
        return new Treated(Column.of(column.code(), column.direction(), values), lowered, raised, List.of());
    }
}
