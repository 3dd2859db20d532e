package org.restoration.evaluation.methods.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AhpHierarchyTest {

    private static final long SEED = 20261124;

    /** Belton and Gear 1983, doi:10.1016/0305-0483(83)90047-6: a copy of the second alternative makes the first the best. */
    @Test
    void reproduces_belton_gear1983_a_copy_turns_ranks_round() {
        double[] three = hierarchy(new double[][] {{1, 9, 1}, {9, 1, 1}, {8, 9, 1}})
                .scores()
                .toArray();
        double[] four = hierarchy(new double[][] {{1, 9, 1, 9}, {9, 1, 1, 1}, {8, 9, 1, 9}})
                .scores()
                .toArray();

        assertThat(three).containsExactly(new double[] {0.45, 0.47, 0.08}, within(5e-3));
        assertThat(four).containsExactly(new double[] {0.37, 0.29, 0.06, 0.29}, within(5e-3));
    }

    /** The count stands in the docs. */
    @Test
    void taking_the_last_alternative_away_turns_others_round_in_some_sets() {
        Random random = new Random(SEED);
        int reversals = 0;
        for (int round = 0; round < 1000; round++) {
            double[][] values = new double[4][];
            for (int j = 0; j < values.length; j++) {
                values[j] = random.doubles(5, 1, 9).toArray();
            }
            List<String> all = new ArrayList<>(hierarchy(values).scores().bestFirst());
            int last = Integer.parseInt(all.remove(4).substring(1));
            double[][] fewer = Arrays.stream(values)
                    .map(row -> IntStream.range(0, 5)
                            .filter(i -> i != last)
                            .mapToDouble(i -> row[i])
                            .toArray())
                    .toArray(double[][]::new);
            List<String> rest = hierarchy(fewer).scores().bestFirst().stream()
                    .map(name -> Integer.parseInt(name.substring(1)))
                    .map(i -> "a" + (i < last ? i : i + 1))
                    .toList();
            reversals += rest.equals(all) ? 0 : 1;
        }

        assertThat(reversals).isEqualTo(171);
    }

    @Test
    void a_criterion_without_comparisons_is_refused() {
        PairwiseAhp two = consistent("c", 1, 2);
        assertThatThrownBy(() -> new AhpHierarchy(two, List.of(consistent("a", 1, 2))))
                .hasMessage("alternatives must be compared under each of the criteria [c0, c1]: got 1 comparisons");
        assertThatThrownBy(() -> new AhpHierarchy(two, List.of(consistent("a", 1, 2), consistent("b", 1, 2))))
                .hasMessage("alternatives under each criterion must be [a0, a1]: got [b0, b1]");
    }

    private static AhpHierarchy hierarchy(double[][] values) {
        double[] equal = new double[values.length];
        Arrays.fill(equal, 1);
        return new AhpHierarchy(
                consistent("c", equal),
                Arrays.stream(values).map(row -> consistent("a", row)).toList());
    }

    private static PairwiseAhp consistent(String prefix, double... values) {
        List<String> codes =
                IntStream.range(0, values.length).mapToObj(i -> prefix + i).toList();
        List<List<Double>> ratios = Arrays.stream(values)
                .mapToObj(one -> Arrays.stream(values)
                        .mapToObj(other -> one == other ? 1 : one / other)
                        .toList())
                .toList();
        return new PairwiseAhp(PairwiseComparisons.of(codes, ratios), Derivation.PRINCIPAL_EIGENVECTOR);
    }
}
