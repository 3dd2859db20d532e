package org.restoration.evaluation.methods.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.coinr.CoinrData;
import org.restoration.evaluation.methods.weighting.objective.Correlation;
import org.restoration.evaluation.weighting.Weights;

/** Weights for wanted importances against COINr 1.1.14; see the README beside its files. */
class ImportanceTuningTest {

    private static final Map<String, String> COINR = CoinrData.column("weights_opt_level2_equal", "Weight");
    private static final ImportanceTuning TUNING = new ImportanceTuning(
            AsemIndex.ROOT,
            CoinrData.matrix("aggregated"),
            Weights.equal(List.copyOf(COINR.keySet())),
            Correlation.PEARSON);

    private static Weights coinr() {
        Map<String, Double> weights = new LinkedHashMap<>();
        COINR.forEach((code, weight) -> weights.put(code, CoinrData.number(weight)));
        return Weights.of(weights);
    }

    @Test
    void reproduces_the_correlations_and_the_objective_of_coinr_at_its_weights() {
        Map<String, String> expected = CoinrData.column("weights_opt_level2_equal", "corr_with_index");
        TUNING.correlations(coinr())
                .forEach((code, correlation) ->
                        assertThat(correlation).isCloseTo(CoinrData.number(expected.get(code)), within(1e-12)));
        // the objective that the manifest of the reference data tells
        assertThat(Math.log(TUNING.misfit(coinr()))).isCloseTo(-5.3461021147251326, within(1e-12));
    }

    @Test
    void equal_weights_give_the_index_of_coinr() {
        double[] expected = CoinrData.matrix("aggregated").column("Index").toArray();
        assertThat(TUNING.index(TUNING.targets()).toArray()).containsExactly(expected, within(1e-10));
    }

    @Test
    void comes_nearer_to_equal_importances_than_coinr_at_its_default_tolerance() {
        ImportanceTuning.Tuned tuned = TUNING.tune();
        assertThat(tuned.misfit()).isLessThan(TUNING.misfit(coinr()) / 4);
        // the best of many random starts of scipy's Nelder-Mead with weights that are not negative: -6.942115199395525
        assertThat(Math.log(tuned.misfit())).isCloseTo(-6.942115199395525, within(1e-3));
        assertThat(tuned).isEqualTo(TUNING.tune());
    }

    @Test
    void meets_targets_within_reach() {
        Map<String, Double> wanted = new LinkedHashMap<>();
        wanted.put("Conn", 0.6);
        wanted.put("Sust", 0.4);
        ImportanceTuning.Tuned tuned = new ImportanceTuning(
                        AsemIndex.ROOT, CoinrData.matrix("aggregated"), Weights.of(wanted), Correlation.PEARSON)
                .tune();
        wanted.forEach(
                (code, target) -> assertThat(tuned.importances().get(code)).isCloseTo(target, within(1e-5)));
        assertThat(tuned.weights().weightOf("Conn"))
                .isGreaterThan(tuned.weights().weightOf("Sust"));
    }

    @Test
    void targets_must_name_a_whole_level() {
        assertThatThrownBy(() -> new ImportanceTuning(
                        AsemIndex.ROOT,
                        CoinrData.matrix("aggregated"),
                        Weights.equal(List.of("Conn")),
                        Correlation.PEARSON))
                .hasMessage("targets must name every node of a level: got none for Sust of Index");
    }
}
