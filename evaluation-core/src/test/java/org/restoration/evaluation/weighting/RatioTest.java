package org.restoration.evaluation.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"3,3,1", "1/3,1,3", "2.5,5,2", "1,1,1", "2/6,1,3", "0.2,1,5", "9,9,1", "1/9,1,9", "1.10,11,10"})
    void a_text_is_an_exact_fraction_in_lowest_terms(String text, int numerator, int denominator) {
        Ratio ratio = Ratio.parse(text);
        assertThat(ratio).isEqualTo(new Ratio(numerator, denominator));
        assertThat(ratio.value()).isEqualTo((double) numerator / denominator);
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
        assertThat(ratio.reciprocal().reciprocal()).isEqualTo(ratio);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "1/10", "0", "0.1", "9.1", "0/3", "3/0", "1/0", "999999/1"})
    void a_ratio_outside_the_scale_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("ratio of importance must lie in [1/9, 9]: got " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 3", "3 ", "-3", "+3", "1e0", "３", "NaN", "3/", "/3", "1/3.5", "1.", ".5", "3,5", "1//3"})
    void only_plain_ascii_numbers_are_read(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("ratio of importance must be a number such as 3, 1/3 or 2.5: got \"" + text + "\"");
    }

    @Test
    void a_constructed_ratio_obeys_the_same_rules() {
        assertThat(new Ratio(10, 4)).isEqualTo(Ratio.parse("2.5"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(-3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(10));
    }
}
