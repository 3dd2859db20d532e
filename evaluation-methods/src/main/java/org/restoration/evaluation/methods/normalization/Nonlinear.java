package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * Nonlinear normalization of Peldschus: {@code (x / max)²}, and {@code (min / x)³} for a cost. Zavadskas and Turskis 2008, A new
 * logarithmic normalization method in games theory, <a
 * href="https://doi.org/10.15388/Informatica.2008.215">doi:10.15388/Informatica.2008.215</a>.
 *
 * <p>In [0, 1]. Zeros as with the {@link LinearRatio}; no value may be negative.
 */
public record Nonlinear() implements ColumnNormalization {

    @Override
    public String name() {
        return "nonlinear";
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, Orientation.ORIENTED, name());
        Refusal.unless(value -> value >= 0, "at least 0", column, name(), "Maybe push negatives first");
        return new LinearRatio()
                .normalize(column)
                .mapped(ratio -> turned ? ratio * ratio * ratio : ratio * ratio, Direction.BENEFIT);
    }
}
