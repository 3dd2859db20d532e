package org.restoration.evaluation.methods.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.result.Ranks;

/** What holds for every comparison, and facts about each. */
class RankComparisonTest {

    private static final List<RankComparison> ALL = List.of(
            new Spearman(),
            new WeightedSpearman(),
            new RankSimilarity(),
            new KendallTauA(),
            new KendallTauB(),
            new GoodmanKruskalGamma(),
            new KemenyDistance(),
            new FrobeniusDistance(),
            new DrasticDistance(),
            new AverageRankShift());

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        assertThat(ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(RankComparison.class.getPermittedSubclasses());
    }

    @Test
    void equal_rankings_without_ties_are_1_alike_or_0_apart() {
        Ranks ranks = ranks(3, 1, 4, 2);
        for (RankComparison comparison : ALL) {
            assertThat(comparison.of(ranks, ranks))
                    .as(comparison.name())
                    .isCloseTo(comparison.distance() ? 0 : 1, within(1e-15));
        }
    }

    @Test
    void another_order_of_the_alternatives_changes_nothing() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int n = 2 + random.nextInt(9);
            double[] first = shuffled(n, random);
            double[] second = shuffled(n, random);
            int[] order = IntStream.range(0, n).toArray();
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            Ranks moved = ranks(IntStream.of(order).mapToDouble(i -> first[i]).toArray());
            Ranks alsoMoved =
                    ranks(IntStream.of(order).mapToDouble(i -> second[i]).toArray());
            for (RankComparison comparison : ALL) {
                assertThat(comparison.of(moved, alsoMoved))
                        .as("%s, seed 7, round %d", comparison.name(), round)
                        .isCloseTo(comparison.of(ranks(first), ranks(second)), within(1e-12));
            }
        }
    }

    @Test
    void rankings_of_other_alternatives_are_refused() {
        Ranks ours = Ranks.of(List.of("a", "b"), 1, 2);
        Ranks theirs = Ranks.of(List.of("a", "c"), 1, 2);
        for (RankComparison comparison : ALL) {
            assertThatThrownBy(() -> comparison.of(ours, theirs))
                    .as(comparison.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rankings must be of the same alternatives in the same order: got [a, b] and [a, c]");
        }
    }

    @Test
    void correlations_of_pairs_are_undefined_where_a_ranking_ties_all() {
        Ranks tied = ranks(2, 2, 2);
        Ranks ordered = ranks(1, 2, 3);

        assertThat(new Spearman().of(ordered, tied)).isNaN();
        assertThat(new KendallTauB().of(ordered, tied)).isNaN();
        assertThat(new GoodmanKruskalGamma().of(ordered, tied)).isNaN();
        assertThat(new KendallTauA().of(ordered, tied)).isZero();
        assertThat(new KemenyDistance().of(ordered, tied)).isEqualTo(3);
    }

    @Test
    void equal_rankings_with_ties_reach_1_under_tau_b_and_gamma_only() {
        Ranks tied = ranks(1, 2.5, 2.5, 4);

        assertThat(new KendallTauB().of(tied, tied)).isEqualTo(1);
        assertThat(new GoodmanKruskalGamma().of(tied, tied)).isEqualTo(1);
        assertThat(new KendallTauA().of(tied, tied)).isEqualTo(5 / 6.0);
    }

    /** Pairs counted one by one. */
    @Test
    void pairs_are_counted_as_one_by_one() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(12);
            double[] x = random.ints(n, 1, 5).asDoubleStream().toArray();
            double[] y = random.ints(n, 1, 5).asDoubleStream().toArray();
            long discordant = 0;
            long concordant = 0;
            long one = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    double sign = Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                    discordant += sign < 0 ? 1 : 0;
                    concordant += sign > 0 ? 1 : 0;
                    one += (x[i] == x[j]) != (y[i] == y[j]) ? 1 : 0;
                }
            }
            Pairs pairs = Pairs.of(ranks(x), ranks(y));
            assertThat(List.of(pairs.discordant(), pairs.concordant(), pairs.tiedInOne()))
                    .as("seed 11, round %d: %s and %s", round, Arrays.toString(x), Arrays.toString(y))
                    .containsExactly(discordant, concordant, one);
        }
    }

    @Test
    void a_swap_at_the_top_weighs_more_than_one_at_the_bottom() {
        Ranks first = ranks(1, 2, 3, 4, 5, 6);
        Ranks top = ranks(2, 1, 3, 4, 5, 6);
        Ranks bottom = ranks(1, 2, 3, 4, 6, 5);
        for (RankComparison comparison : List.of(new WeightedSpearman(), new RankSimilarity())) {
            assertThat(comparison.of(first, top)).as(comparison.name()).isLessThan(comparison.of(first, bottom));
        }
        assertThat(new DrasticDistance().of(first, top)).isGreaterThan(new DrasticDistance().of(first, bottom));
    }

    private static Ranks ranks(double... ranks) {
        return Ranks.of(
                IntStream.rangeClosed(1, ranks.length)
                        .mapToObj(Integer::toString)
                        .toList(),
                ranks);
    }

    private static double[] shuffled(int n, Random random) {
        double[] ranks = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = ranks[i];
            ranks[i] = ranks[j];
            ranks[j] = kept;
        }
        return ranks;
    }
}
