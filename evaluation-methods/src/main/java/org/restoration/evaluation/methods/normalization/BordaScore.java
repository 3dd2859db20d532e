package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.result.Ties;

/**
 * Borda score: how many values of the set are worse, from 0 to n − 1; equal values as the ties say. OECD/JRC 2008, Handbook on
 * Constructing Composite Indicators, <a href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>. Costs are
 * turned round.
 *
 * @param ties which score equal values get: the least counts the worse ones only, the average half of the equal ones too
 */
public record BordaScore(Ties ties) implements ColumnNormalization {

    /** Checks that the ties are given. */
    public BordaScore {
        Objects.requireNonNull(ties, "ties");
    }

    @Override
    public String name() {
        return "Borda";
    }

    @Override
    public Column normalize(Column column) {
        return Standing.of(column, ties, name(), (rank, count) -> rank - 1);
    }
}
