package org.restoration.evaluation.methods.normalization;

import org.restoration.evaluation.methods.matrix.Column;

/**
 * Logarithmic normalization: {@code ln x / ln Πx}, and {@code (1 − ln x / ln Πx) / (n − 1)} for a cost, so that every column sums to 1.
 * Zavadskas and Turskis 2008, A new logarithmic normalization method in games theory, <a
 * href="https://doi.org/10.15388/Informatica.2008.215">doi:10.15388/Informatica.2008.215</a>. The product is never formed: its
 * logarithm is the sum of logarithms.
 *
 * <p>All values of a constant column become 1 / n. Values must be positive, and those of a column that differ must have a product above
 * 1: at 1 the formula divides by zero, and below 1 it would turn the order round.
 */
public record Logarithmic() implements ColumnNormalization {

    @Override
    public String name() {
        return "logarithmic";
    }

    @Override
    public Column normalize(Column column) {
        boolean turned = Turning.turns(column, Orientation.ORIENTED, name());
        Refusal.unless(
                value -> value > 0, "positive", column, name(), "Maybe add a value to zeros, or push negatives, first");
        int count = column.summary().count();
        if (column.summary().constant()) {
            return column.mapped(value -> 1.0 / count, Turning.direction(turned, column));
        }
        double all = column.sum(StrictMath::log);
        if (!(all > 0)) {
            throw new IllegalArgumentException("product of " + column.code() + " must be above 1 for " + name()
                    + " normalization: got " + StrictMath.exp(all) + "\nMaybe give the values in a smaller unit");
        }
        return column.mapped(
                value -> {
                    double share = StrictMath.log(value) / all;
                    return turned ? (1 - share) / (count - 1) : share;
                },
                Turning.direction(turned, column));
    }
}
