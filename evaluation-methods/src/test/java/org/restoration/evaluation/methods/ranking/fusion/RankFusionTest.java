package org.restoration.evaluation.methods.ranking.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.result.Ranks;

class RankFusionTest {

    private final List<RankFusion> all = List.of(new Borda(), new Copeland());

    private static final List<String> SITES = List.of("north", "south", "west");

    @Test
    void every_permitted_type_is_tested() {
        assertThat(all.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(RankFusion.class.getPermittedSubclasses());
    }

    @Test
    void fusions_are_called_by_their_inventors() {
        assertThat(all.stream().map(RankFusion::name)).containsExactly("Borda", "Copeland");
    }

    @Test
    void rankings_that_agree_are_their_own_fusion() {
        Ranks ranks = Ranks.of(SITES, 2, 3, 1);
        for (RankFusion fusion : all) {
            assertThat(fusion.fuse(List.of(ranks)).ranks()).as(fusion.name()).isEqualTo(ranks);
            assertThat(fusion.fuse(List.of(ranks, ranks, ranks)).ranks())
                    .as(fusion.name())
                    .isEqualTo(ranks);
        }
    }

    @Test
    void the_order_of_the_rankings_changes_nothing() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Ranks> rankings = new ArrayList<>();
            for (int r = 0; r < 5; r++) {
                rankings.add(Ranks.of(SITES, 1 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(3)));
            }
            List<Ranks> moved = new ArrayList<>(rankings);
            Collections.shuffle(moved, random);
            for (RankFusion fusion : all) {
                assertThat(fusion.fuse(moved)).as("%s, seed %d", fusion, seed).isEqualTo(fusion.fuse(rankings));
            }
        }
    }

    /** Condorcet's example of a majority and its reverse in Borda's count: three rank north first, two rank it last. */
    @Test
    void copeland_follows_the_majority_and_borda_the_mean() {
        List<Ranks> rankings = List.of(
                Ranks.of(SITES, 1, 2, 3),
                Ranks.of(SITES, 1, 2, 3),
                Ranks.of(SITES, 1, 2, 3),
                Ranks.of(SITES, 3, 1, 2),
                Ranks.of(SITES, 3, 1, 2));

        assertThat(new Copeland().fuse(rankings).scores().toArray()).containsExactly(2, 0, -2);
        assertThat(new Borda().fuse(rankings).scores().toArray()).containsExactly(9, 8, 13);
        assertThat(new Borda().fuse(rankings).ranks().toArray()).containsExactly(2, 1, 3);
    }

    @Test
    void a_circle_of_majorities_is_a_tie() {
        List<Ranks> rankings = List.of(Ranks.of(SITES, 1, 2, 3), Ranks.of(SITES, 3, 1, 2), Ranks.of(SITES, 2, 3, 1));
        for (RankFusion fusion : all) {
            assertThat(fusion.fuse(rankings).ranks().toArray())
                    .as(fusion.name())
                    .containsExactly(2, 2, 2);
        }
    }

    @Test
    void rankings_of_other_alternatives_and_none_are_refused() {
        for (RankFusion fusion : all) {
            assertThatThrownBy(() -> fusion.fuse(List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rankings must be at least one: got none");
            assertThatThrownBy(() -> fusion.fuse(List.of(Ranks.of(SITES, 1, 2, 3), Ranks.of(List.of("east"), 1))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("ranking 2 must be of the alternatives [north, south, west] in this order");
        }
    }
}
