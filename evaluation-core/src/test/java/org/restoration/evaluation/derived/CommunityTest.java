package org.restoration.evaluation.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Worked examples by an independent script. */
class CommunityTest {

    private static final Community FIVE = counts(20, 15, 10, 4, 1);
    private static final Community SITE = counts(20, 15, 10, 4, 1, 0);
    private static final Community REFERENCE = counts(30, 10, 0, 6, 2, 12);
    private static final Community NONE = Community.of(Map.of());

    @Test
    void diversity_is_that_of_the_worked_example() {
        assertThat(FIVE.richness()).isEqualTo(5);
        assertThat(FIVE.total()).isEqualTo(50);
        assertThat(FIVE.shannon(LogBase.E)).isCloseTo(1.329894, within(1e-6));
        assertThat(FIVE.shannon(LogBase.TWO)).isCloseTo(1.918632, within(1e-6));
        assertThat(FIVE.shannon(LogBase.TEN)).isCloseTo(1.329894 * 0.4342944819, within(1e-6));
        assertThat(FIVE.giniSimpson()).isCloseTo(0.703200, within(1e-12));
        assertClose(FIVE.pielou(), 0.826310);
        assertClose(FIVE.margalef(), 1.022489);
    }

    @Test
    void similarity_is_that_of_the_worked_example() {
        assertClose(SITE.brayCurtis(REFERENCE), 0.363636);
        assertClose(SITE.proportionalSimilarity(REFERENCE), 0.666667);
        assertClose(SITE.sorensen(REFERENCE), 0.8);
        assertClose(SITE.jaccard(REFERENCE), 0.666667);
    }

    @Test
    void similarity_is_symmetric() {
        assertThat(REFERENCE.brayCurtis(SITE)).isEqualTo(SITE.brayCurtis(REFERENCE));
        assertThat(REFERENCE.proportionalSimilarity(SITE)).isEqualTo(SITE.proportionalSimilarity(REFERENCE));
        assertThat(REFERENCE.sorensen(SITE)).isEqualTo(SITE.sorensen(REFERENCE));
        assertThat(REFERENCE.jaccard(SITE)).isEqualTo(SITE.jaccard(REFERENCE));
    }

    @Test
    void community_is_like_itself_and_unlike_one_of_other_species() {
        Community other = Community.of(Map.of("x", 3, "y", 4));
        assertThat(SITE.brayCurtis(SITE)).hasValue(0);
        assertClose(SITE.proportionalSimilarity(SITE), 1);
        assertThat(SITE.sorensen(SITE)).hasValue(1);
        assertThat(SITE.jaccard(SITE)).hasValue(1);
        assertThat(SITE.brayCurtis(other)).hasValue(1);
        assertThat(SITE.proportionalSimilarity(other)).hasValue(0);
        assertThat(SITE.sorensen(other)).hasValue(0);
        assertThat(SITE.jaccard(other)).hasValue(0);
    }

    @Test
    void one_species_has_no_diversity_and_no_evenness() {
        Community one = counts(7);
        assertThat(one.shannon(LogBase.E)).isEqualTo(0.0);
        assertThat(1 / one.shannon(LogBase.E)).as("not minus zero").isPositive();
        assertThat(one.giniSimpson()).isZero();
        assertThat(one.pielou()).isEmpty();
        assertThat(one.margalef()).hasValue(0);
    }

    @Test
    void bare_ground_has_no_diversity_and_is_unlike_any_community() {
        assertThat(NONE.richness()).isZero();
        assertThat(NONE.shannon(LogBase.E)).isZero();
        assertThat(NONE.giniSimpson()).isZero();
        assertThat(NONE.pielou()).isEmpty();
        assertThat(NONE.margalef()).isEmpty();
        assertThat(NONE.brayCurtis(SITE)).hasValue(1);
        assertThat(NONE.sorensen(SITE)).hasValue(0);
        assertThat(NONE.jaccard(SITE)).hasValue(0);
        assertThat(NONE.proportionalSimilarity(SITE)).isEmpty();
    }

    @Test
    void two_empty_communities_cannot_be_compared() {
        assertThat(NONE.brayCurtis(NONE)).isEmpty();
        assertThat(NONE.proportionalSimilarity(NONE)).isEmpty();
        assertThat(NONE.sorensen(NONE)).isEmpty();
        assertThat(NONE.jaccard(NONE)).isEmpty();
    }

    @Test
    void single_individual_has_no_margalef_richness() {
        assertThat(counts(1).margalef()).isEmpty();
    }

    @Test
    void equal_abundances_have_evenness_one() {
        assertClose(counts(3, 3, 3, 3).pielou(), 1);
    }

    @Test
    void species_of_abundance_zero_are_absent() {
        assertThat(SITE).isEqualTo(FIVE);
    }

    @Test
    void order_of_species_does_not_change_a_bit() {
        Map<String, Double> reversed = new LinkedHashMap<>();
        new TreeMap<>(SITE.abundances()).descendingMap().forEach(reversed::put);
        assertThat(Community.of(reversed).shannon(LogBase.E)).isEqualTo(SITE.shannon(LogBase.E));
    }

    @Test
    void negative_and_unknown_abundances_are_refused() {
        for (double abundance : List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY)) {
            assertThatThrownBy(() -> Community.of(Map.of("x", abundance)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("abundance of x must be finite and at least 0: got " + abundance);
        }
    }

    private static Community counts(int... counts) {
        Map<String, Integer> abundances = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            abundances.put("species " + i, counts[i]);
        }
        return Community.of(abundances);
    }

    private static void assertClose(OptionalDouble actual, double expected) {
        assertThat(actual.orElseThrow()).isCloseTo(expected, within(1e-6));
    }
}
