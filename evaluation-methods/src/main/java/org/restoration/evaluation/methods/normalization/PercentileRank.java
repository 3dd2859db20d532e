package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.result.Ties;

/**
 * Percentile rank: the share of the other values that are worse, {@code (rank − 1) / (n − 1)}, from 0 to 1. OECD/JRC 2008, Handbook on
 * Constructing Composite Indicators, <a href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>. Costs are
 * turned round.
 *
 * <p>A single value is in the middle, 0.5, as every value of a constant column is with average ties.
 *
 * @param ties which rank equal values get
 */
public record PercentileRank(Ties ties) implements ColumnNormalization {

    /** Checks that the ties are given. */
    public PercentileRank {
        Objects.requireNonNull(ties, "ties");
    }

    @Override
    public String name() {
        return "percentile rank";
    }

    @Override
    public Column normalize(Column column) {
        return Standing.of(column, ties, name(), (rank, count) -> count == 1 ? 0.5 : (rank - 1) / (count - 1));
    }
}
