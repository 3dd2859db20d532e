package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * Decimal scaling: {@code x / 10ʲ} with the least whole j ≥ 0 for which all values lie strictly between −1 and 1. Han, Kamber and Pei
 * 2012, Data Mining: Concepts and Techniques, <a
 * href="https://doi.org/10.1016/C2009-0-61819-5">doi:10.1016/C2009-0-61819-5</a>, section 3.5. Directions stay.
 */
public record DecimalScaling() implements ColumnNormalization {

    @Override
    public String name() {
        return "decimal scaling";
    }

    @Override
    public Column normalize(Column column) {
        Summary summary = column.summary();
        double greatest = Math.max(-summary.least(), summary.greatest());
        double power = 1;
        while (greatest / power >= 1) {
            power *= 10;
        }
        double divisor = power;
        return column.mapped(value -> value / divisor, column.direction());
    }
}
