package org.restoration.evaluation.methods.ranking.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.weighting.ImportanceScale;
import org.restoration.evaluation.methods.weighting.Importances;

class ElectreTest {

    private static final List<String> CODES = List.of("a", "b", "c", "d", "e");

    /** Six projects on five benefits; the example of the R package MCDA for ELECTRE III. */
    private static final DecisionMatrix PROJECTS = DecisionMatrix.ofRows(
            List.of("P1", "P2", "P3", "P4", "P5", "P6"),
            CODES,
            Collections.nCopies(5, Direction.BENEFIT),
            new double[][] {
                {10, 20, 5, 10, 16},
                {0, 5, 5, 16, 10},
                {0, 10, 0, 16, 7},
                {20, 5, 10, 10, 13},
                {20, 10, 15, 10, 13},
                {20, 10, 20, 13, 13}
            });

    private static final Importances IMPORTANCES = importances(3, 2, 3, 1, 1);

    private static final Electre3 METHOD = Electre3.of(PerIndicator.same(Thresholds.of(3, 5, 11)));

    private static Importances importances(double... values) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int j = 0; j < values.length; j++) {
            byCode.put(CODES.get(j), values[j]);
        }
        return Importances.of(byCode, ImportanceScale.AS_GIVEN);
    }

    /** P1 over P6: C = 0.2 + 0.1 + 0.1; a (10 worse) has D = 5/6, c (15 worse) is a veto. P1 over P5: D of a and c are 5/6 each. */
    @Test
    void credibility_is_lowered_by_each_discordance_above_the_concordance() {
        assertThat(METHOD.concordance(PROJECTS, IMPORTANCES).of("P1", "P6")).isCloseTo(0.4, within(1e-15));
        assertThat(METHOD.credibility(PROJECTS, IMPORTANCES).of("P1", "P6")).isZero();
        assertThat(METHOD.credibility(PROJECTS, IMPORTANCES).of("P1", "P5"))
                .isCloseTo(0.4 * (1 / 6.0 / 0.6) * (1 / 6.0 / 0.6), within(1e-15));
    }

    /** Distilled by hand: levels 1, 0.8; then 0.7; the last two at level 0. */
    @Test
    void distillation_takes_away_the_best_and_the_worst() {
        Electre3.Result result = METHOD.rank(PROJECTS, IMPORTANCES);

        assertThat(result.descending().toArray()).containsExactly(3, 5, 5, 4, 2, 1);
        assertThat(result.ascending().toArray()).containsExactly(2, 6, 5, 4, 3, 1);
        assertThat(result.scores().toArray()).containsExactly(2.5, 5.5, 5, 4, 2.5, 1);
    }

    @Test
    void alternatives_whose_orders_disagree_cannot_be_compared() {
        Electre3.Result result = METHOD.rank(PROJECTS, IMPORTANCES);

        assertThat(result.relation("P1", "P5")).isEqualTo(Relation.INCOMPARABLE);
        assertThat(result.relation("P6", "P1")).isEqualTo(Relation.BETTER);
        assertThat(result.relation("P2", "P3")).isEqualTo(Relation.WORSE);
        assertThat(result.relation("P4", "P4")).isEqualTo(Relation.EQUAL);
    }

    @Test
    void a_veto_stops_what_nearly_all_speaks_for() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of("cheap", "safe"),
                List.of(Column.of("a", Direction.COST, 1, 100), Column.of("b", Direction.BENEFIT, 0, 10)));
        PerIndicator<Thresholds> veto = PerIndicator.of(Map.of("a", Thresholds.of(0, 1), "b", Thresholds.of(0, 1, 10)));

        assertThat(Electre3.of(veto).credibility(matrix, importances(9, 1)).of("cheap", "safe"))
                .isZero();
        assertThat(Electre3.of(PerIndicator.same(Thresholds.of(0, 1)))
                        .credibility(matrix, importances(9, 1))
                        .of("cheap", "safe"))
                .isEqualTo(0.9);
    }

    @Test
    void a_chain_has_its_first_and_third_as_kernel() {
        boolean[][] chain = new boolean[3][3];
        chain[0][1] = true;
        chain[1][2] = true;

        assertThat(Kernel.of(chain).stream()).containsExactly(0, 2);
    }

    @Test
    void a_circle_counts_as_one() {
        boolean[][] circle = new boolean[4][4];
        circle[0][1] = true;
        circle[1][2] = true;
        circle[2][0] = true;
        circle[2][3] = true;

        assertThat(Kernel.of(circle).stream()).containsExactly(0, 1, 2);
    }

    @Test
    void every_acyclic_graph_has_a_kernel_that_is_independent_and_dominating() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(12);
            boolean[][] arrows = new boolean[n][n];
            for (int i = 0; i < n; i++) {
                for (int k = i + 1; k < n; k++) {
                    arrows[i][k] = random.nextInt(3) == 0;
                }
            }
            var kernel = Kernel.of(arrows);
            for (int k = 0; k < n; k++) {
                int node = k;
                boolean reached = kernel.stream().anyMatch(i -> arrows[i][node]);
                assertThat(reached).as("seed 5, round %d, node %d", round, k).isEqualTo(!kernel.get(k));
            }
        }
    }

    @Test
    void a_share_that_reaches_the_threshold_but_for_rounding_reaches_it() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of("one", "other"),
                List.of(
                        Column.of("a", Direction.BENEFIT, 1, 0),
                        Column.of("b", Direction.BENEFIT, 1, 0),
                        Column.of("c", Direction.BENEFIT, 1, 0),
                        Column.of("d", Direction.BENEFIT, 0, 0.1)));
        // 0.1 + 0.2 + 0.3 is 0.6000000000000001, and 0.3 + 0.2 + 0.1 is 0.6
        for (Importances importances : List.of(importances(0.1, 0.2, 0.3, 0.4), importances(0.3, 0.2, 0.1, 0.4))) {
            Electre1.Result result =
                    new Electre1(new AsGiven(), 0.6, 0.1, DiscordanceScale.LARGEST_RANGE).choose(matrix, importances);

            assertThat(result.kernel()).containsExactly("one");
            assertThat(result.discordance().of("one", "other")).isEqualTo(0.1);
        }
    }

    @Test
    void classes_lie_between_grade_limits_and_a_better_limit_of_a_cost_is_lower() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of("good", "on-limit", "poor", "mixed"),
                List.of(Column.of("a", Direction.BENEFIT, 9, 8, 1, 9), Column.of("b", Direction.COST, 1, 2, 9, 9)));
        ElectreTri method = new ElectreTri(
                List.of("low", "middle", "high"),
                List.of(Map.of("a", 4.0, "b", 5.0), Map.of("a", 8.0, "b", 2.0)),
                PerIndicator.same(Thresholds.of(0, 0)),
                0.75);
        ElectreTri.Result result = method.sort(matrix, importances(1, 1));

        assertThat(result.pessimistic()).containsExactly("high", "high", "low", "low");
        assertThat(result.optimistic()).containsExactly("high", "high", "low", "high");
    }

    @Test
    void the_optimistic_class_is_never_below_the_pessimistic_one() {
        Random random = new Random(6);
        List<String> classes = List.of("1", "2", "3", "4");
        for (int round = 0; round < 300; round++) {
            List<Map<String, Double>> limits = new ArrayList<>();
            for (double limit : List.of(25.0, 50.0, 75.0)) {
                limits.add(Map.of("a", limit, "b", 100 - limit, "c", limit));
            }
            DecisionMatrix matrix = DecisionMatrix.of(List.of(
                    Column.of("a", Direction.BENEFIT, random.doubles(20, 0, 100).toArray()),
                    Column.of("b", Direction.COST, random.doubles(20, 0, 100).toArray()),
                    Column.of("c", Direction.BENEFIT, random.doubles(20, 0, 100).toArray())));
            ElectreTri.Result result = new ElectreTri(
                            classes, limits, PerIndicator.same(Thresholds.of(5, 15, 40)), 0.5 + random.nextDouble() / 2)
                    .sort(matrix, importances(1 + random.nextDouble(), 1, 1));
            for (int i = 0; i < 20; i++) {
                assertThat(classes.indexOf(result.optimistic().get(i)))
                        .as("seed 6, round %d", round)
                        .isGreaterThanOrEqualTo(
                                classes.indexOf(result.pessimistic().get(i)));
            }
        }
    }

    @Test
    void limits_that_cross_are_refused() {
        ElectreTri method = new ElectreTri(
                List.of("low", "middle", "high"),
                List.of(Map.of("a", 4.0), Map.of("a", 3.0)),
                PerIndicator.same(Thresholds.of(0, 0)),
                0.75);

        assertThatThrownBy(() ->
                        method.sort(DecisionMatrix.of(List.of(Column.of("a", Direction.BENEFIT, 1))), importances(1)))
                .hasMessage("grade limit between middle and high must not be worse than that below it:"
                        + " got 3.0 of a after 4.0");
        assertThatThrownBy(() -> new ElectreTri(List.of("low"), List.of(Map.of()), method.thresholds(), 0.75))
                .hasMessage("classes of ELECTRE TRI must be one more than its 1 grade limits: got [low]");
        assertThatThrownBy(() -> new ElectreTri(List.of("low"), List.of(), method.thresholds(), 0.4))
                .hasMessage("cut of ELECTRE TRI must be in [0.5, 1]: got 0.4");
    }

    @Test
    void thresholds_out_of_order_are_refused() {
        assertThatThrownBy(() -> Thresholds.of(1, 5, 4))
                .hasMessage("veto threshold must be at least the preference threshold of 5.0: got 4.0");
        assertThatThrownBy(() -> new Electre2(new AsGiven(), 0.5, 0.6, 0.4, 0.6, 0.3, DiscordanceScale.OWN_RANGE))
                .hasMessageStartingWith("concordance thresholds of ELECTRE II must fall from at most 1");
        assertThatThrownBy(() -> new Electre3(METHOD.thresholds(), 0.1, -0.2))
                .hasMessage("slope of ELECTRE III must be in [-0.1, 0]: got -0.2");
    }

    /** Nothing speaks against the dominating one, where a published library has infinity. */
    @Test
    void net_discordance_of_what_dominates_is_minus_the_number_of_others() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 3, 2, 1), Column.of("b", Direction.COST, 1, 2, 2)));

        assertThat(new NetDiscordance(new AsGiven())
                        .rank(matrix, importances(1, 1))
                        .scores()
                        .toArray())
                .containsExactly(-2, 0, 2);
    }

    /** Circular preferences leave nothing free: all share a rank. */
    @Test
    void in_a_circle_of_outranking_all_share_a_rank() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("a", Direction.BENEFIT, 3, 2, 1),
                Column.of("b", Direction.BENEFIT, 2, 1, 3),
                Column.of("c", Direction.BENEFIT, 1, 3, 2)));
        Electre2 method = new Electre2(new AsGiven(), 0.6, 0.6, 0.6, 1, 1, DiscordanceScale.OWN_RANGE);

        assertThat(method.rank(matrix, importances(1, 1, 1)).ranks().toArray()).containsExactly(2, 2, 2);
    }
}
