package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CounterRandomTest {

    /** Known answers of Philox4x32-10, file {@code kat_vectors} of the authors' library Random123. */
    @Test
    void reproduces_salmon2011_known_answers() {
        check("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8");
        check("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd");
        check("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1");
    }

    private static void check(String counter, String key, String words) {
        assertThat(CounterRandom.philox(words(counter), words(key))).containsExactly(words(words));
    }

    private static int[] words(String hex) {
        String[] parts = hex.split(" ");
        int[] words = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = Integer.parseUnsignedInt(parts[i], 16);
        }
        return words;
    }

    @Test
    void numbers_are_uniform_on_zero_to_one() {
        int n = 20_000;
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < n; draw++) {
            double number = CounterRandom.uniform(7, draw, 3);
            assertThat(number).isGreaterThanOrEqualTo(0).isLessThan(1);
            sum += number;
            squares += number * number;
        }
        // the standard error of the mean is 1/sqrt(12 n) = 0.002, that of the mean square 0.0021
        assertThat(sum / n).isCloseTo(0.5, within(0.008));
        assertThat(squares / n).isCloseTo(1.0 / 3, within(0.009));
    }

    @Test
    void seed_draw_and_input_each_give_another_number() {
        double number = CounterRandom.uniform(1, 1, 1);

        assertThat(CounterRandom.uniform(1, 1, 1)).isEqualTo(number);
        assertThat(CounterRandom.uniform(2, 1, 1)).isNotEqualTo(number);
        assertThat(CounterRandom.uniform(1, 2, 1)).isNotEqualTo(number);
        assertThat(CounterRandom.uniform(1, 1, 2)).isNotEqualTo(number);
        assertThat(CounterRandom.uniform(1, 1L << 40, 1)).isNotEqualTo(CounterRandom.uniform(1, 0, 1));
    }
}
