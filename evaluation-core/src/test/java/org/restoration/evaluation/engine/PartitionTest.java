package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.site.SiteContext;

class PartitionTest {

    private static SiteContext region(String name) {
        return SiteContext.builder().region(name).build();
    }

    @Test
    void an_empty_table_has_no_partition() {
        assertThat(Partition.of(ObservationTable.builder(0).build())).isEmpty();
        assertThat(Partition.of(ObservationTable.builder(0)
                        .contexts(List.of(region("a"), region("b")), new int[0])
                        .build()))
                .isEmpty();
    }

    @Test
    void rows_of_one_context_are_a_run_without_a_list_of_numbers() {
        Map<Integer, Partition> partitions =
                Partition.of(ObservationTable.builder(5).context(region("a")).build());

        assertThat(partitions).containsOnlyKeys(0);
        assertThat(partitions.get(0).which()).isNull();
        assertThat(partitions.get(0).count()).isEqualTo(5);
        assertThat(partitions.get(0).row(4)).isEqualTo(4);
    }

    @Test
    void each_row_is_in_the_partition_of_its_context_once_and_in_order() {
        Map<Integer, Partition> partitions = Partition.of(ObservationTable.builder(6)
                .contexts(List.of(region("a"), region("nowhere"), region("b")), new int[] {2, 0, 2, 2, 0, 2})
                .build());

        assertThat(partitions).containsOnlyKeys(0, 2);
        assertThat(partitions.get(0).which()).containsExactly(1, 4);
        assertThat(partitions.get(0).count()).isEqualTo(2);
        assertThat(partitions.get(2).which()).containsExactly(0, 2, 3, 5);
        assertThat(partitions.get(2).row(3)).isEqualTo(5);
    }
}
