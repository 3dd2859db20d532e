package org.restoration.evaluation.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomIndexTest {

    /** Saaty 1980: 0, 0, 0.58, 0.90, 1.12 … for 1, 2, 3, 4, 5 children; a table read at n − 1 would give 0 for three. */
    @Test
    void the_place_is_the_number_of_children_and_not_one_less() {
        assertThat(RandomIndex.SAATY.of(1)).hasValue(0);
        assertThat(RandomIndex.SAATY.of(2)).hasValue(0);
        assertThat(RandomIndex.SAATY.of(3)).hasValue(0.58);
        assertThat(RandomIndex.SAATY.of(4)).hasValue(0.90);
        assertThat(RandomIndex.SAATY.of(8)).hasValue(1.41);
        assertThat(RandomIndex.SAATY.of(15)).hasValue(1.59);
        assertThat(RandomIndex.SAATY.of(16)).isEmpty();
        assertThat(RandomIndex.SAATY.size()).isEqualTo(15);
    }

    /** Twenty thousand random judgement matrices of every size, values drawn evenly from 1/9, 1/8, …, 9 (seed 2006). */
    @Test
    void the_table_of_alonso_and_lamata_is_the_mean_consistency_index_of_random_judgements() {
        Random random = new Random(2006);
        int matrices = 20_000;
        for (int n = 3; n <= 6; n++) {
            double sum = 0;
            double squares = 0;
            for (int matrix = 0; matrix < matrices; matrix++) {
                double index = (new JudgementMatrix(randomJudgements(random, n)).consistency(RandomIndex.SAATY))
                        .consistencyIndex();
                sum += index;
                squares += index * index;
            }
            double mean = sum / matrices;
            double standardError = Math.sqrt((squares / matrices - mean * mean) / matrices);
            assertThat(mean)
                    .as("mean of %d children", n)
                    .isCloseTo(RandomIndex.ALONSO_LAMATA.of(n).getAsDouble(), within(4 * standardError));
        }
    }

    private static double[][] randomJudgements(Random random, int n) {
        double[][] entries = new double[n][n];
        for (int i = 0; i < n; i++) {
            entries[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                int step = random.nextInt(17) - 8;
                entries[i][j] = step < 0 ? 1.0 / (1 - step) : 1 + step;
                entries[j][i] = 1 / entries[i][j];
            }
        }
        return entries;
    }
}
