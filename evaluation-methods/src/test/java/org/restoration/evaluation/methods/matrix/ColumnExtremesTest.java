package org.restoration.evaluation.methods.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;

class ColumnExtremesTest {

    @Test
    void extremes_leave_missing_values_out() {
        Column column = Column.of("x", Direction.BENEFIT, Double.NaN, 3, -1, Double.NaN, 2);

        assertThat(column.extremes()).isEqualTo(new ValueRange(-1, 3));
    }

    @Test
    void extremes_are_those_of_the_summary_whether_it_is_known_or_not() {
        Column column = Column.of(
                "x",
                Direction.COST,
                new Random(20261124).doubles(3 * Block.ROWS + 1).toArray());

        ValueRange before = column.extremes();
        Summary summary = column.summary();

        assertThat(before).isEqualTo(new ValueRange(summary.least(), summary.greatest()));
        assertThat(column.extremes()).isEqualTo(before);
        assertThat(column.summary()).isSameAs(summary);
    }

    @Test
    void a_column_without_values_has_no_extremes() {
        Column column = Column.of("x", Direction.COST, Double.NaN);

        assertThatThrownBy(column::extremes).isInstanceOf(IllegalArgumentException.class);
        column.summary();
        assertThatThrownBy(column::extremes).isInstanceOf(IllegalArgumentException.class);
    }
}
