package org.restoration.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    private static final long SEED = 400L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "12",
                "-0.5",
                "+3",
                "007",
                "1.50",
                "1e5",
                "1E-5",
                "1.2e+3",
                "123456789012345678",
                "1234567890123456789",
                "-0.1234567890123456789012345678901234567890",
                "4.9e-324",
                "1.7976931348623157e308",
                "0e400",
                "9e-320"
            })
    void a_number_is_read_exactly_with_its_scale(String text) {
        assertThat(DecimalText.parse(text)).isEqualTo(new BigDecimal(text));
    }

    @Test
    void minus_zero_is_zero_without_a_sign() {
        assertThat(Double.doubleToRawLongBits(DecimalText.parse("-0").doubleValue()))
                .isZero();
        assertThat(Double.doubleToRawLongBits(DecimalText.parse("-0.00").doubleValue()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; blank;",
                "`  `; blank;",
                "`\u00A0`; blank;",
                "` 5`; space-around; 5",
                "`5\u00A0`; space-around; 5",
                "`\uFEFF5`; space-around; 5",
                "１２.５; foreign-digits; 12.5",
                "１２．５; foreign-digits; 12.5",
                "٣٫٥; foreign-digits; 3.5",
                "−5; foreign-digits; -5",
                "1,5; decimal-comma; 1.5",
                "-1,5e3; decimal-comma; -1.5e3",
                "0,123; decimal-comma; 0.123",
                "1234,567; decimal-comma; 1234.567",
                "1,234; ambiguous-comma; 1.234|1234",
                "１,234; ambiguous-comma; 1.234|1234",
                "1,234.5; thousands-separator; 1234.5",
                "1,234,567; thousands-separator; 1234567",
                "1 234; thousands-separator; 1234",
                "`1\u00A0234\u00A0567.8`; thousands-separator; 1234567.8",
                "1'234; thousands-separator; 1234",
                "1.234,5; thousands-separator; 1234.5",
                "1.234.567; thousands-separator; 1234567",
                "1,23,4; not-a-number;",
                ".5; incomplete; 0.5",
                "-.5; incomplete; -0.5",
                "5.; incomplete; 5",
                "5.e3; incomplete; 5e3",
                "<0.05; censored;",
                "≥3; censored;",
                "＜0.05; censored;",
                "NaN; not-finite;",
                "Infinity; not-finite;",
                "-inf; not-finite;",
                "NA; missing-word;",
                "n/a; missing-word;",
                "-; missing-word;",
                "—; missing-word;",
                "未检出; missing-word;",
                "0x1p3; hexadecimal;",
                "1d; text-behind;",
                "1f; text-behind;",
                "45%; text-behind;",
                "5 mg/kg; text-behind;",
                "1e999; out-of-range;",
                "1e309; out-of-range;",
                "-1e-399; out-of-range;",
                "1e; text-behind;",
                "1.5.2; not-a-number;",
                "3-5; not-a-number;",
                "--5; not-a-number;",
                "+; not-a-number;",
                "e5; not-a-number;",
                "abc; not-a-number;",
                "1_000; thousands-separator; 1000"
            })
    void what_is_no_number_is_refused_with_its_reason_and_what_was_meant(String text, String code, String meant) {
        DecimalText.Result result = DecimalText.read(text);
        assertThat(result).as(text).isInstanceOf(DecimalText.Invalid.class);
        DecimalText.Invalid invalid = (DecimalText.Invalid) result;
        assertThat(invalid.problem().code()).as(text).isEqualTo(code);
        assertThat(String.join("|", invalid.suggestions())).as(text).isEqualTo(meant == null ? "" : meant);
        assertThat(invalid.text()).isEqualTo(text);
        assertThat(invalid.problem().text().zh()).isNotBlank();
    }

    @Test
    void a_refusal_teaches() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.parse("1,5"))
                .withMessage("number must have a decimal point, not a comma: got \"1,5\"\nMaybe \"1.5\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.parse("1,234"))
                .withMessageEndingWith("Maybe \"1.234\" or \"1234\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.parse("1".repeat(61)))
                .withMessageStartingWith("number must have at most 60 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecimalText.parse("9".repeat(1_000_000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void every_decimal_the_platform_writes_is_read_as_the_platform_reads_it() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 50_000; i++) {
            BigDecimal decimal = BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(-30, 60));
            String text = decimal.toString();
            assertThat(DecimalText.parse(text))
                    .as("seed %d, case %d: %s", SEED, i, text)
                    .isEqualTo(new BigDecimal(text));
        }
    }

    @Test
    void any_text_is_a_number_of_the_grammar_or_refused_with_numbers_as_suggestions() {
        String alphabet = "0123456789..,,--++eE  '_xdf%<>NaIi\u00A0\uFF15\u0665\u2212\uFF0E\uD83D";
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String about = "seed " + SEED + ", case " + i + ": " + text;
            boolean valid = text.toString().matches("[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,2})?");
            DecimalText.Result result = DecimalText.read(text.toString());
            if (valid) {
                assertThat(result).as(about).isEqualTo(new DecimalText.Valid(new BigDecimal(text.toString())));
            } else if (result instanceof DecimalText.Invalid invalid) {
                assertThat(invalid.suggestions()).as(about).allSatisfy(DecimalText::parse);
            } else {
                assertThat(text.toString()).as(about).matches("[+-]?[0-9]+([.][0-9]+)?[eE][+-]?[0-9]{3,}");
            }
        }
    }
}
