package org.restoration.evaluation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.message.LocalizedText;

class RequirementResultTest {

    private static RequirementResult.Check check(double low, double high, double margin, String unit) {
        return new RequirementResult.Check(
                "soil.cadmium",
                Verdict.UNDETERMINED,
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                OptionalDouble.empty(),
                OptionalDouble.of(1),
                OptionalDouble.of(margin),
                unit,
                LocalizedText.of("compared", "比较"));
    }

    @Test
    void margin_to_one_limit_is_in_that_limit() {
        assertThat(check(0.8, 0.8, 0.2, RequirementResult.Check.OF_THE_LIMIT).shownMargin())
                .contains(LocalizedText.of("margin 20 % of the limit", "余量为限值的 20%"));
    }

    @Test
    void margin_to_one_of_several_open_limits_names_the_strictest() {
        assertThat(check(0.5, 1.5, -0.5, RequirementResult.Check.OF_THE_LIMIT).shownMargin())
                .contains(LocalizedText.of("missed by 50 % of the strictest limit", "相差最严限值的 50%"));
    }

    @Test
    void margin_of_counts_shares_and_values_says_of_what() {
        assertThat(check(3, 3, 2, RequirementResult.Check.INDICATORS).shownMargin())
                .contains(LocalizedText.of("margin 2 indicators", "余量为 2 项指标"));
        assertThat(check(0.9, 0.9, 0.1, RequirementResult.Check.SHARE_OF_SAMPLES)
                        .shownMargin())
                .contains(LocalizedText.of("margin 10 % of the samples", "余量为样品的 10%"));
        assertThat(check(3, 3, 2, "mg/kg").shownMargin()).contains(LocalizedText.of("margin 2 mg/kg", "余量为 2 mg/kg"));
    }
}
