package org.restoration.evaluation.methods.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restoration.evaluation.methods.coinr.CoinrData.assertSame;
import static org.restoration.evaluation.methods.coinr.CoinrData.column;
import static org.restoration.evaluation.methods.coinr.CoinrData.matrix;
import static org.restoration.evaluation.methods.coinr.CoinrData.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.result.Ties;
import org.restoration.evaluation.normalization.Extension;

/** The normalizations of the R package COINr 1.1.14 on its ASEM data, with and without missing values. */
class CoinrNormalizationTest {

    private static final DecisionMatrix RAW = matrix("raw");

    private static final DecisionMatrix TREATED = matrix("treated");

    @Test
    void reproduces_coinr_min_max() {
        assertSame(MinMax.oriented().normalize(TREATED), "n_minmax_0_1__treated");
        assertSame(new Rescaled(MinMax.oriented(), 1, 100).normalize(RAW), "n_minmax_1_100__raw");
    }

    @Test
    void reproduces_coinr_z_score() {
        assertSame(ZScore.oriented().normalize(RAW), "n_zscore_0_1__raw");
        assertSame(new Rescaled(ZScore.oriented(), 100, 110).normalize(TREATED), "n_zscore_100_10__treated");
    }

    @Test
    void reproduces_coinr_distance_to_maximum_as_min_max() {
        assertSame(MinMax.oriented().normalize(RAW), "n_dist2max__raw");
    }

    @Test
    void reproduces_coinr_distance_to_reference_where_the_reference_is_not_the_worst() {
        Map<String, String> expected = reference("n_dist2ref_iref5_capFALSE__treated");
        List<Column> defined = TREATED.columns().stream()
                .filter(column -> Double.isFinite(number(expected.get(column.code()))))
                .toList();
        assertThat(defined).hasSizeGreaterThan(40);
        DecisionMatrix matrix = DecisionMatrix.of(TREATED.alternatives(), defined);
        assertSame(
                new DistanceToReference("BGR", Extension.EXTEND).normalize(matrix),
                "n_dist2ref_iref5_capFALSE__treated");
        assertSame(
                new DistanceToReference("BGR", Extension.CLAMP).normalize(matrix), "n_dist2ref_iref5_capTRUE__treated");
    }

    private static Map<String, String> reference(String table) {
        Map<String, String> values = new LinkedHashMap<>();
        TREATED.indicators()
                .forEach(indicator ->
                        values.put(indicator, column(table, indicator).get("BGR")));
        return values;
    }

    @Test
    void reproduces_coinr_distance_to_target() {
        Map<String, Double> targets = new LinkedHashMap<>();
        column("meta", "Target").forEach((indicator, target) -> targets.put(indicator, number(target)));
        assertSame(new DistanceToTarget(targets, Extension.EXTEND).normalize(RAW), "n_dist2targ_iMeta_capFALSE__raw");
        assertSame(new DistanceToTarget(targets, Extension.CLAMP).normalize(RAW), "n_dist2targ_iMeta_capTRUE__raw");
    }

    @Test
    void reproduces_coinr_ranks() {
        assertSame(new RankScore(Ties.AVERAGE).normalize(RAW), "n_rank_average__raw");
        assertSame(new RankScore(Ties.MINIMUM).normalize(TREATED), "n_rank_min__treated");
        assertSame(new RankScore(Ties.MAXIMUM).normalize(RAW), "n_rank_max__raw");
    }

    @Test
    void reproduces_coinr_borda() {
        assertSame(new BordaScore(Ties.AVERAGE).normalize(TREATED), "n_borda_average__treated");
    }

    @Test
    void reproduces_coinr_percentile_ranks() {
        assertSame(new PercentileRank(Ties.AVERAGE).normalize(TREATED), "n_prank_average__treated");
        assertSame(new PercentileRank(Ties.MINIMUM).normalize(RAW), "n_prank_min__raw");
        assertSame(new PercentileRank(Ties.MAXIMUM).normalize(RAW), "n_prank_max__raw");
    }
}
