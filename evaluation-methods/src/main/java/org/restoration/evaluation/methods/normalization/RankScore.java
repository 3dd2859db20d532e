package org.restoration.evaluation.methods.normalization;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.result.Ties;

/**
 * Rank counted from the worst value, 1, to the best, n at most. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>, section 5. All distances are lost, so outliers do
 * no harm. Costs are turned round.
 *
 * @param ties which rank equal values get
 */
public record RankScore(Ties ties) implements ColumnNormalization {

    /** Checks that the ties are given. */
    public RankScore {
        Objects.requireNonNull(ties, "ties");
    }

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public Column normalize(Column column) {
        return Standing.of(column, ties, name(), (rank, count) -> rank);
    }
}
