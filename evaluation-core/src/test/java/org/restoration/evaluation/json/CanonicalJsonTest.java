package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restoration.evaluation.internal.text.ShortestDecimal;
import org.restoration.evaluation.message.DocumentException;

/** Expected values: RFC 8785 (Rundgren, Jordan, Erdtman 2020), doi:10.17487/RFC8785, where not said otherwise. */
class CanonicalJsonTest {

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void reproduces_rfc8785_number_samples(String bits, String expected) {
        assertThat(ShortestDecimal.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(expected);
    }

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @ValueSource(strings = {"7fffffffffffffff", "7ff0000000000000"})
    void reproduces_rfc8785_numbers_that_do_not_exist_in_json(String bits) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThatThrownBy(() -> ShortestDecimal.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number must be finite");
    }

    /** RFC 8785, section 3.2.2 (input) and section 3.2.4 (expected bytes). */
    @Test
    void reproduces_rfc8785_sample_object() {
        String input = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50,
                              2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """;
        assertThat(text(input))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void reproduces_rfc8785_order_of_keys() {
        String input = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """;
        String[] expected = {
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh"
        };
        assertThat(text(input)).containsSubsequence(expected);
    }

    @Test
    void digest_does_not_see_white_space_key_order_or_spelling_of_numbers() {
        assertThat(CanonicalJson.sha256("{\"b\":1.50,\"a\":[]}"))
                .isEqualTo(CanonicalJson.sha256("{ \"a\" : [ ] ,\r\n \"b\" : 15e-1 }"))
                .isNotEqualTo(CanonicalJson.sha256("{\"b\":1.51,\"a\":[]}"));
    }

    /** SHA-256 of the two bytes {@code {}}, by the command sha256sum of GNU coreutils. */
    @Test
    void digest_is_lower_case_hex_of_sha256() {
        assertThat(CanonicalJson.sha256(" {\n}"))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.bytes("{\"a\":\"x\\ud83d\"}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("half of a surrogate pair");
    }

    /** The gap below a power of two is half the gap above it; digits by an independent computation with exact fractions in Python. */
    @ParameterizedTest
    @CsvSource({
        "3d30000000000000, 5.684341886080802e-14",
        "3ff0000000000000, 1",
        "0010000000000000, 2.2250738585072014e-308"
    })
    void shortest_digits_are_found_at_powers_of_two(String bits, String expected) {
        assertThat(ShortestDecimal.of(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(expected);
    }

    @Test
    void every_double_reads_back() {
        long seed = 20261123;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 100_000; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextDouble();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                continue;
            }
            String text = ShortestDecimal.of(value);
            assertThat(Double.parseDouble(text)).as("seed %d, try %d", seed, i).isEqualTo(value);
            int digits = text.replaceAll("e.*", "")
                    .replaceAll("[-.]", "")
                    .replaceAll("^0+|0+$", "")
                    .length();
            assertThat(digits).as("digits of %s", text).isBetween(1, 17);
        }
    }

    private static String text(String json) {
        return new String(CanonicalJson.bytes(json), StandardCharsets.UTF_8);
    }
}
