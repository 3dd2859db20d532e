package org.restoration.evaluation.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.methods.coinr.CoinrData;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.objective.Correlation;

/** Correlations, alpha, components, weights and screening against COINr 1.1.14 to 1e-12; see the README beside its files. */
class IndexAnalysisTest {

    private static final double TOLERANCE = 1e-12;

    private static List<String[]> rows(String table) {
        return CoinrData.table(table).stream().skip(1).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "pearson_level1_raw, raw, PEARSON",
        "spearman_level1_raw, raw, SPEARMAN",
        "kendall_level1_normalised, normalised, KENDALL",
        "pearson_level1_parent, aggregated, PEARSON",
        "spearman_level1_parent, aggregated, SPEARMAN",
        "kendall_level1_parent, aggregated, KENDALL",
        "spearman_level2, aggregated, SPEARMAN",
        "kendall_level3_4, aggregated, KENDALL"
    })
    void reproduces_correlations_of_coinr(String table, String values, Correlation method) {
        IndexCorrelations correlations = new IndexCorrelations(CoinrData.matrix(values), method);
        assertThat(rows("corr_" + table))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(correlations.of(row[0], row[1]).correlation())
                        .isCloseTo(CoinrData.number(row[2]), within(TOLERANCE)));
    }

    @Test
    void ancestors_are_the_family_of_coinr() {
        Map<String, Double> found = new IndexCorrelations(CoinrData.matrix("aggregated"), Correlation.PEARSON)
                .withAncestors(AsemIndex.ROOT).stream()
                        .collect(Collectors.toMap(
                                pair -> pair.second() + " " + pair.first(), CorrelatedPair::correlation));
        Map<String, List<String>> ancestors = Groups.ancestors(AsemIndex.ROOT);
        assertThat(rows("corr_pearson_level1_family")).hasSize(16).allSatisfy(row -> {
            String above = ancestors.get(row[1]).get(row[0].equals("Index") ? 1 : 0);
            assertThat(found.get(above + " " + row[1])).isCloseTo(CoinrData.number(row[2]), within(TOLERANCE));
        });
        assertThat(found).hasSize(49 * 3 + 8 * 2 + 2);
    }

    @Test
    void parents_are_those_of_the_hierarchy() {
        Map<String, Double> found = new IndexCorrelations(CoinrData.matrix("aggregated"), Correlation.PEARSON)
                .withParents(AsemIndex.ROOT).stream()
                        .collect(Collectors.toMap(
                                pair -> pair.second() + " " + pair.first(), CorrelatedPair::correlation));
        assertThat(found).hasSize(59);
        assertThat(rows("corr_pearson_level1_parent"))
                .hasSize(49)
                .allSatisfy(row -> assertThat(found.get(row[0] + " " + row[1]))
                        .isCloseTo(CoinrData.number(row[2]), within(TOLERANCE)));
    }

    @Test
    void flags_of_high_correlation_are_those_of_coinr() {
        List<CorrelatedPair> flagged = new IndexCorrelations(CoinrData.matrix("normalised"), Correlation.PEARSON)
                .flagged(AsemIndex.ROOT, CorrelationFlag.HIGH, new CorrelationLimits(-0.4, 0.3, 0.7));
        assertThat(flagged.stream().map(pair -> new LinkedHashSet<>(List.of(pair.first(), pair.second()))))
                .containsExactlyInAnyOrderElementsOf(rows("corr_flags_high_0.7").stream()
                        .map(row -> new LinkedHashSet<>(List.of(row[1], row[2])))
                        .toList());
        assertThat(new IndexCorrelations(CoinrData.matrix("normalised"), Correlation.PEARSON)
                        .flagged(AsemIndex.ROOT, CorrelationFlag.HIGH, CorrelationLimits.CUSTOMARY))
                .isEmpty();
    }

    @Test
    void limits_sort_correlations() {
        CorrelationLimits limits = CorrelationLimits.CUSTOMARY;
        assertThat(limits.flag(-0.41)).isEqualTo(CorrelationFlag.NEGATIVE);
        assertThat(limits.flag(-0.4)).isEqualTo(CorrelationFlag.WEAK);
        assertThat(limits.flag(0.3)).isEqualTo(CorrelationFlag.FITTING);
        assertThat(limits.flag(0.9)).isEqualTo(CorrelationFlag.FITTING);
        assertThat(limits.flag(0.91)).isEqualTo(CorrelationFlag.HIGH);
        assertThat(limits.flag(Double.NaN)).isEqualTo(CorrelationFlag.UNDEFINED);
        assertThatThrownBy(() -> new CorrelationLimits(0.5, 0.3, 0.9))
                .hasMessage("limits of correlation must rise from -1 to 1: got 0.5, 0.3, 0.9");
    }

    @Test
    void a_constant_column_has_no_correlation() {
        DecisionMatrix matrix = DecisionMatrix.of(List.of(
                Column.of("a", Direction.BENEFIT, 1, 2, Double.NaN, 4), Column.of("b", Direction.BENEFIT, 3, 3, 7, 3)));
        CorrelatedPair pair = new IndexCorrelations(matrix, Correlation.PEARSON).of("a", "b");
        assertThat(pair.rows()).isEqualTo(3);
        assertThat(pair.correlation()).isNaN();
    }

    @Test
    void reproduces_cronbach_alpha_of_coinr() {
        assertThat(rows("cronbach")).hasSize(37).allSatisfy(row -> {
            DecisionMatrix values = CoinrData.matrix(row[0].toLowerCase(java.util.Locale.ROOT));
            String group = row[1].contains(" of ") ? row[1].substring(11) : "Index";
            List<String> codes = switch (row[1]) {
                case "Level 3" -> List.of("Conn", "Sust");
                case "all Level 2" -> pillars("Index");
                default -> row[1].startsWith("Level 2") ? pillars(group) : AsemIndex.indicators(group);
            };
            assertThat(codes).hasSize(Integer.parseInt(row[2]));
            double expected = CoinrData.number(row[3]);
            assertThat(CronbachAlpha.of(codes.stream().map(values::column).toList()))
                    .as(row[0] + " " + row[1])
                    .isCloseTo(expected, within(TOLERANCE * Math.max(1, Math.abs(expected))));
        });
    }

    @Test
    void alpha_is_one_for_equal_columns_and_refused_for_one() {
        Column column = Column.of("a", Direction.BENEFIT, 1, 2, 4);
        assertThat(CronbachAlpha.of(List.of(column, column, column))).isCloseTo(1, within(TOLERANCE));
        assertThatThrownBy(() -> CronbachAlpha.of(List.of(column)))
                .hasMessage("Cronbach's alpha must have at least two columns: got 1");
    }

    @ParameterizedTest
    @CsvSource({"level2_all_aggregated, Index", "level3_bygroup_aggregated, Sub"})
    void reproduces_eigenvalues_of_coinr(String table, String group) {
        GroupComponents components = GroupComponents.of(
                CoinrData.matrix("aggregated"), group.equals("Sub") ? List.of("Conn", "Sust") : pillars("Index"));
        List<String[]> rows = rows("pca_" + table + "_variance");
        assertThat(components.components()).hasSameSizeAs(rows);
        for (int m = 0; m < rows.size(); m++) {
            String[] row = rows.get(m);
            assertThat(components.components().get(m).variance())
                    .isCloseTo(CoinrData.number(row[3]), within(TOLERANCE));
            assertThat(components.share(m)).isCloseTo(CoinrData.number(row[4]), within(TOLERANCE));
            assertThat(components.shareUpTo(m)).isCloseTo(CoinrData.number(row[5]), within(TOLERANCE));
            assertThat(components.rows()).isEqualTo(Integer.parseInt(row[6]));
        }
    }

    @Test
    void reproduces_coefficients_of_coinr_up_to_the_sign_of_a_component() {
        GroupComponents components = GroupComponents.of(CoinrData.matrix("aggregated"), List.of("Conn", "Sust"));
        assertThat(rows("pca_level3_bygroup_aggregated_loadings")).hasSize(4).allSatisfy(row -> {
            int component = Integer.parseInt(row[2]) - 1;
            int node = components.nodes().indexOf(row[1]);
            assertThat(Math.abs(components.coefficient(component, node)))
                    .isCloseTo(Math.abs(CoinrData.number(row[3])), within(TOLERANCE));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "level1_bygroup_normalised, normalised",
        "level1_bygroup_raw_naomit, raw",
        "level2_bygroup_aggregated, aggregated"
    })
    void first_coefficients_are_the_weights_of_coinr_up_to_sign(String table, String values) {
        DecisionMatrix matrix = CoinrData.matrix(values);
        Map<String, String> weights = CoinrData.column("pca_" + table + "_weights", "Weight");
        Groups.of(AsemIndex.ROOT).forEach((branch, nodes) -> {
            boolean asked = table.startsWith("level1")
                    ? !List.of("Index", "Conn", "Sust").contains(branch)
                    : List.of("Conn", "Sust").contains(branch);
            if (asked) {
                GroupComponents components = GroupComponents.of(matrix, nodes);
                double sign = Math.signum(components.coefficient(0, 0) * CoinrData.number(weights.get(nodes.get(0))));
                for (int j = 0; j < nodes.size(); j++) {
                    assertThat(sign * components.coefficient(0, j))
                            .as(nodes.get(j))
                            .isCloseTo(CoinrData.number(weights.get(nodes.get(j))), within(TOLERANCE));
                }
            }
        });
    }

    @Test
    void squared_loadings_of_a_component_sum_to_its_eigenvalue() {
        GroupComponents components = GroupComponents.of(CoinrData.matrix("aggregated"), pillars("Index"));
        for (int m = 0; m < 8; m++) {
            double sum = 0;
            for (int j = 0; j < 8; j++) {
                sum += components.loading(m, j) * components.loading(m, j);
            }
            assertThat(sum).isCloseTo(components.components().get(m).variance(), within(TOLERANCE));
        }
    }

    @Test
    void components_need_two_complete_rows() {
        DecisionMatrix matrix = DecisionMatrix.of(
                List.of(Column.of("a", Direction.BENEFIT, 1, Double.NaN), Column.of("b", Direction.BENEFIT, 1, 2)));
        assertThatThrownBy(() -> GroupComponents.of(matrix, List.of("a", "b")))
                .hasMessage("group [a, b] must have at least two rows with all values: got 1\nMaybe impute first");
    }

    @Test
    void cascaded_weights_are_the_effective_weights_of_coinr() {
        Map<String, Double> cascaded = CascadedWeights.of(AsemIndex.ROOT);
        Map<String, String> expected = CoinrData.column("weights_effective", "EffWeight");
        assertThat(cascaded).hasSize(60).hasSameSizeAs(expected);
        expected.forEach((code, weight) ->
                assertThat(cascaded.get(code)).as(code).isCloseTo(CoinrData.number(weight), within(TOLERANCE)));
    }

    @Test
    void a_code_that_is_used_twice_is_refused() {
        IndexNode.Branch root = AsemIndex.branch(
                "Index",
                Map.of(
                        "Index", new LinkedHashSet<>(List.of("A", "B")),
                        "A", new LinkedHashSet<>(List.of("x")),
                        "B", new LinkedHashSet<>(List.of("x"))));
        assertThatThrownBy(() -> CascadedWeights.of(root))
                .hasMessage("node of an index must have a code of its own: got x twice");
        assertThatThrownBy(() -> Groups.ancestors(root))
                .hasMessage("node of an index must have a code of its own: got x twice");
    }

    @Test
    void availability_is_that_of_coinr() {
        List<Availability> found = Availability.of(CoinrData.matrix("raw"));
        List<String[]> rows = rows("screen_byNAandzeros_0.90");
        assertThat(found).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            Availability availability = found.get(i);
            assertThat(availability.alternative()).isEqualTo(row[0]);
            assertThat(availability.missing()).isEqualTo(Integer.parseInt(row[1]));
            assertThat(availability.zeros()).isEqualTo(Integer.parseInt(row[2]));
            assertThat(availability.available()).isCloseTo(CoinrData.number(row[4]), within(TOLERANCE));
            assertThat(availability.nonZero()).isCloseTo(CoinrData.number(row[5]), within(TOLERANCE));
            assertThat(availability.suffices(0.9, 0.95)).isEqualTo(row[9].equals("TRUE"));
        }
    }

    private static List<String> pillars(String group) {
        Map<String, List<String>> groups = Groups.of(AsemIndex.ROOT);
        return group.equals("Index")
                ? groups.get("Index").stream()
                        .flatMap(sub -> groups.get(sub).stream())
                        .toList()
                : groups.get(group);
    }
}
