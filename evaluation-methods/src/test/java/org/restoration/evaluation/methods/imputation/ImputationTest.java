package org.restoration.evaluation.methods.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.restoration.evaluation.methods.coinr.CoinrData.assertSame;
import static org.restoration.evaluation.methods.coinr.CoinrData.column;
import static org.restoration.evaluation.methods.coinr.CoinrData.matrix;
import static org.restoration.evaluation.methods.coinr.CoinrData.number;
import static org.restoration.evaluation.methods.coinr.CoinrData.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/** Imputation against the R package COINr 1.1.14 and by hand. */
class ImputationTest {

    private static final double GAP = Double.NaN;

    private static final DecisionMatrix SMALL = DecisionMatrix.ofRows(
            List.of("a", "b", "c", "d"),
            List.of("x", "y", "z"),
            List.of(Direction.BENEFIT, Direction.COST, Direction.BENEFIT),
            new double[][] {{0, 10, GAP}, {1, 8, 5}, {9, 2, 50}, {10, 0, 70}});

    private static final List<Imputation> ALL = List.of(
            new ColumnMean(),
            new ColumnMedian(),
            new GroupMean(Map.of("a", "g", "b", "g", "c", "h", "d", "h")),
            new GroupMedian(Map.of("a", "g", "b", "g", "c", "h", "d", "h")),
            ProfileMean.ofAll(),
            new NearestNeighbors(2),
            new LinearInTime(
                    Map.of(
                            "a", new LinearInTime.Moment("s", 1),
                            "b", new LinearInTime.Moment("s", 2),
                            "c", new LinearInTime.Moment("s", 3),
                            "d", new LinearInTime.Moment("s", 4)),
                    LinearInTime.Beyond.NEAREST));

    @Test
    void no_imputation_is_forgotten() {
        assertThat(ALL.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Imputation.class.getPermittedSubclasses()));
    }

    @Test
    void what_is_present_stays_and_every_cell_put_in_is_named() {
        for (Imputation imputation : ALL) {
            Imputed imputed = imputation.impute(SMALL);
            assertThat(imputed.cells()).as(imputation.name()).hasSize(1);
            assertThat(imputed.cells().get(0).alternative()).isEqualTo("a");
            assertThat(imputed.cells().get(0).indicator()).isEqualTo("z");
            assertThat(imputed.imputed(0, 2)).isTrue();
            assertThat(imputed.imputed(1, 2)).isFalse();
            assertThat(imputed.shares())
                    .containsExactly(Map.entry("x", 0.0), Map.entry("y", 0.0), Map.entry("z", 0.25));
            assertThat(imputed.share()).isEqualTo(1 / 12.0);
            assertThat(imputed.original()).isSameAs(SMALL);
            assertThat(imputed.method()).isEqualTo(imputation.name());
            for (int i = 0; i < 4; i++) {
                for (int j = 0; j < 3; j++) {
                    if (!Double.isNaN(SMALL.at(i, j))) {
                        assertThat(imputed.matrix().at(i, j)).isEqualTo(SMALL.at(i, j));
                    }
                }
            }
        }
    }

    @Test
    void a_gap_for_which_nothing_follows_stays_one() {
        DecisionMatrix empty = DecisionMatrix.ofRows(
                List.of("a", "b", "c", "d"), List.of("x"), List.of(Direction.BENEFIT), new double[][] {
                    {GAP}, {GAP}, {GAP}, {GAP}
                });
        for (Imputation imputation : ALL) {
            Imputed imputed = imputation.impute(empty);
            assertThat(imputed.matrix().at(0, 0)).as(imputation.name()).isNaN();
            assertThat(imputed.share()).isZero();
        }
    }

    @Test
    void reproduces_coinr_mean_and_group_means() {
        DecisionMatrix raw = matrix("raw");
        assertSame(new ColumnMean().impute(raw).matrix(), "i_mean");
        assertSame(new GroupMean(column("groups", "GDP_group")).impute(raw).matrix(), "i_mean_grp_gdp");
        assertSame(
                new GroupMedian(column("groups", "EurAsia_group")).impute(raw).matrix(), "i_median_grp");
    }

    @Test
    void reproduces_coinr_mean_of_the_profile() {
        DecisionMatrix raw = matrix("raw");
        assertSame(ProfileMean.ofAll().impute(raw).matrix(), "row_mean_all");
        Map<String, Set<String>> pillars = new LinkedHashMap<>();
        column("lineage", "Pillar")
                .forEach((indicator, pillar) -> pillars.computeIfAbsent(pillar, key -> new LinkedHashSet<>())
                        .add(indicator));
        assertSame(new ProfileMean(List.copyOf(pillars.values())).impute(raw).matrix(), "row_mean_level2");
    }

    @Test
    void reproduces_coinr_median_on_small_vectors() {
        List<String[]> rows = table("vector_functions").stream()
                .filter(row -> row[1].equals("i_median") && row[0].equals("na"))
                .toList();
        DecisionMatrix vector = DecisionMatrix.of(List.of(Column.of(
                "x",
                Direction.BENEFIT,
                rows.stream().mapToDouble(row -> number(row[3])).toArray())));
        assertThat(new ColumnMedian().impute(vector).matrix().column(0).toArray())
                .containsExactly(
                        rows.stream().mapToDouble(row -> number(row[4])).toArray());
    }

    @Test
    void reproduces_coinr_lines_in_time() {
        assertPanel("panel_impute_linear", LinearInTime.Beyond.NEAREST);
        assertPanel("panel_impute_linear-constant", LinearInTime.Beyond.NEAREST);
    }

    /** Rows of a panel are named by country and year; COINr leaves out a country whose lines cannot be drawn. */
    private static void assertPanel(String expected, LinearInTime.Beyond beyond) {
        List<String[]> table = table("panel_impute_input");
        Map<String, LinearInTime.Moment> moments = new LinkedHashMap<>();
        List<String[]> rows = table.subList(1, table.size());
        rows.forEach(row -> moments.put(row[0] + row[1], new LinearInTime.Moment(row[0], number(row[1]))));
        List<Column> columns = new ArrayList<>();
        for (int j = 2; j < 5; j++) {
            int index = j;
            columns.add(Column.of(
                    table.get(0)[j],
                    Direction.BENEFIT,
                    rows.stream().mapToDouble(row -> number(row[index])).toArray()));
        }
        DecisionMatrix imputed = new LinearInTime(moments, beyond)
                .impute(DecisionMatrix.of(List.copyOf(moments.keySet()), columns))
                .matrix();
        table(expected).stream().skip(1).forEach(row -> {
            int i = imputed.alternatives().indexOf(row[0] + row[1]);
            for (int j = 2; j < 5; j++) {
                assertThat(imputed.at(i, j - 2))
                        .as(expected + " " + row[0] + row[1] + " " + table.get(0)[j])
                        .isCloseTo(number(row[j]), within(1e-10));
            }
        });
    }

    @Test
    void beyond_its_ends_a_line_may_leave_the_gap() {
        LinearInTime leave = new LinearInTime(
                Map.of(
                        "a", new LinearInTime.Moment("s", 1),
                        "b", new LinearInTime.Moment("s", 2),
                        "c", new LinearInTime.Moment("t", 1),
                        "d", new LinearInTime.Moment("t", 2)),
                LinearInTime.Beyond.LEAVE);
        assertThat(leave.impute(SMALL).matrix().at(0, 2)).isNaN();
    }

    @Test
    void two_rows_of_one_site_at_one_time_are_refused() {
        LinearInTime.Moment moment = new LinearInTime.Moment("s", 1);
        Map<String, LinearInTime.Moment> moments = new LinkedHashMap<>();
        moments.put("a", moment);
        moments.put("b", moment);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearInTime(moments, LinearInTime.Beyond.LEAVE))
                .withMessage("time of b must differ from that of a of the same site: got 1.0");
    }

    /** Of a, b is nearest (0.1 and 0.2 away), then c. */
    @Test
    void neighbors_are_those_of_similar_profile() {
        assertThat(new NearestNeighbors(1).impute(SMALL).matrix().at(0, 2)).isEqualTo(5);
        assertThat(new NearestNeighbors(2).impute(SMALL).matrix().at(0, 2)).isEqualTo(27.5);
        assertThat(new NearestNeighbors(9).impute(SMALL).matrix().at(0, 2)).isCloseTo(125 / 3.0, within(1e-12));
    }

    /** The worst of x and of y: the least that anybody has of z. */
    @Test
    void the_profile_mean_is_the_level_of_the_alternative() {
        assertThat(ProfileMean.ofAll().impute(SMALL).matrix().at(0, 2)).isEqualTo(5);
    }

    /**
     * Scores of x are 0, 0.25, 0.5, 1 and of y, a thousand times as wide, 0, 1, 0.4, 0. From a in x and y: b is √((0.0625 + 1) / 2) away,
     * c √((0.25 + 0.16) / 2) and d √(1 / 2); so c is nearest, then d, then b.
     */
    @Test
    void neighbors_are_found_whatever_the_units_and_the_order_of_rows() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of("a", "b", "c", "d"),
                List.of("x", "y", "z", "same"),
                List.of(Direction.BENEFIT, Direction.COST, Direction.BENEFIT, Direction.BENEFIT),
                new double[][] {{4, 1000, GAP, 7}, {5, 5000, 1, 7}, {6, 2600, 2, 7}, {8, 1000, 4, 7}});
        assertThat(new NearestNeighbors(1).impute(matrix).matrix().at(0, 2)).isEqualTo(2);
        assertThat(new NearestNeighbors(2).impute(matrix).matrix().at(0, 2)).isEqualTo(3);
        assertThat(new NearestNeighbors(3).impute(matrix).matrix().at(0, 2)).isCloseTo(7 / 3.0, within(1e-15));
    }

    /** b shares x only, where it is 0.5 away; c shares both and is √((0.36 + 0.04) / 2) = 0.447… away, d is 1 away. */
    @Test
    void an_indicator_that_one_of_two_misses_does_not_make_them_alike() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of("a", "b", "c", "d"),
                List.of("x", "y", "z"),
                List.of(Direction.BENEFIT, Direction.BENEFIT, Direction.BENEFIT),
                new double[][] {{0, 0, GAP}, {5, GAP, 10}, {6, 2, 20}, {10, 10, 30}});
        assertThat(new NearestNeighbors(1).impute(matrix).matrix().at(0, 2)).isEqualTo(20);
    }

    @Test
    void the_first_of_equally_near_neighbors_is_taken_and_one_without_anything_in_common_never() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of("a", "b", "c", "d"),
                List.of("x", "z"),
                List.of(Direction.BENEFIT, Direction.BENEFIT),
                new double[][] {{5, GAP}, {GAP, 1}, {6, 2}, {4, 3}});
        assertThat(new NearestNeighbors(1).impute(matrix).matrix().at(0, 1)).isEqualTo(2);
        assertThat(new NearestNeighbors(3).impute(matrix).matrix().at(0, 1)).isEqualTo(2.5);
    }

    /** a has 0.75 of x, and half of y, where less is better; the constant says nothing and stands in the middle: the mean is 7/12. */
    @Test
    void the_profile_mean_turns_costs_round_and_back() {
        DecisionMatrix matrix = DecisionMatrix.ofRows(
                List.of("a", "b", "c"),
                List.of("x", "y", "same", "cost"),
                List.of(Direction.BENEFIT, Direction.COST, Direction.BENEFIT, Direction.COST),
                new double[][] {{3, 5, 7, GAP}, {0, 0, 7, 120}, {4, 10, 7, 0}});
        assertThat(ProfileMean.ofAll().impute(matrix).matrix().at(0, 3)).isCloseTo(50, within(1e-12));
    }

    @Test
    void a_gap_in_no_set_of_indicators_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfileMean(List.of(Set.of("x", "y"))).impute(SMALL))
                .withMessage("indicator with gaps must be in one of the sets "
                        + new ProfileMean(List.of(Set.of("x", "y"))).sets() + ": got \"z\"");
    }

    /** Rows are out of order; of the site s at 5 the neighbors in time are 4 and 7, and other sites have no say. */
    @Test
    void a_line_is_drawn_between_the_nearest_in_time_whatever_the_order_of_rows() {
        double[] times = {9, 4, 1, 5, 7, 5, 6};
        double[] values = {100, 10, 50, GAP, 40, 1000, GAP};
        Map<String, LinearInTime.Moment> moments = new LinkedHashMap<>();
        for (int i = 0; i < times.length; i++) {
            moments.put("r" + i, new LinearInTime.Moment(i == 5 ? "t" : "s", times[i]));
        }
        DecisionMatrix matrix =
                DecisionMatrix.of(List.copyOf(moments.keySet()), List.of(Column.of("x", Direction.BENEFIT, values)));
        DecisionMatrix filled = new LinearInTime(moments, LinearInTime.Beyond.LEAVE)
                .impute(matrix)
                .matrix();
        assertThat(filled.at(3, 0)).isCloseTo(20, within(1e-12));
        assertThat(filled.at(6, 0)).isCloseTo(30, within(1e-12));
    }

    @Test
    void beyond_its_ends_a_line_may_keep_the_nearest_value_in_time() {
        Map<String, LinearInTime.Moment> moments = new LinkedHashMap<>();
        double[] times = {1, 2, 3, 4, 5};
        for (double time : times) {
            moments.put("r" + time, new LinearInTime.Moment("s", time));
        }
        DecisionMatrix matrix = DecisionMatrix.of(
                List.copyOf(moments.keySet()), List.of(Column.of("x", Direction.BENEFIT, GAP, 5, 6, 7, GAP)));
        assertThat(new LinearInTime(moments, LinearInTime.Beyond.NEAREST)
                        .impute(matrix)
                        .matrix()
                        .column(0)
                        .toArray())
                .containsExactly(5, 5, 6, 7, 7);
    }

    @Test
    void names_say_the_method() {
        assertThat(ALL.stream().map(Imputation::name))
                .containsExactly(
                        "column mean",
                        "column median",
                        "group mean",
                        "group median",
                        "profile mean",
                        "2 nearest neighbors",
                        "linear in time");
    }

    @Test
    void an_alternative_without_a_group_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupMean(Map.of("a", "g")).impute(SMALL))
                .withMessageStartingWith("group must be given for b");
    }
}
