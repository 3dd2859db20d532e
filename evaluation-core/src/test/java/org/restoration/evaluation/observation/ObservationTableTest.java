package org.restoration.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObservationTableTest {

    private static final Feature COVER = new Feature.Value("vegetation.cover", Snapshot.CURRENT);

    private static ObservationTable table(double... values) {
        return ObservationTable.builder(values.length)
                .column("vegetation.cover", Snapshot.CURRENT, values)
                .build();
    }

    @Test
    void missing_numbers_are_found_in_any_run_of_rows() {
        long seed = 5;
        Random random = new Random(seed);
        double[] values = random.doubles(300)
                .map(value -> value < 0.1 ? Double.NaN : value)
                .toArray();
        ObservationTable table = table(values);
        int[] found = new int[300];
        for (int round = 0; round < 500; round++) {
            int from = random.nextInt(301);
            int count = random.nextInt(301 - from);
            int number = table.missing(COVER, from, count, found);
            int[] expected = IntStream.range(0, count)
                    .filter(i -> Double.isNaN(values[from + i]))
                    .toArray();
            assertThat(Arrays.copyOf(found, number))
                    .as("seed %d, round %d", seed, round)
                    .containsExactly(expected);
        }
    }

    @Test
    void all_numbers_of_a_feature_without_column_are_missing() {
        int[] found = new int[3];
        Feature slope = new Feature.Value("landform.slope", Snapshot.CURRENT);

        assertThat(table(1, 2, 3).missing(slope, 1, 2, found)).isEqualTo(2);
        assertThat(Arrays.copyOf(found, 2)).containsExactly(0, 1);
    }

    @Test
    void a_column_is_complete_exactly_when_no_number_is_missing() {
        assertThat(table(1, 2).isComplete(COVER)).isTrue();
        assertThat(table(1, Double.NaN).isComplete(COVER)).isFalse();
        assertThat(ObservationTable.builder(2).build().isComplete(COVER)).isFalse();
    }

    @Test
    void infinite_numbers_are_refused() {
        assertThatThrownBy(() -> table(1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("vegetation.cover in row 1 must be finite or NaN");
    }
}
