package org.restoration.evaluation.files.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private static final long SEED = 4180;

    @Test
    void text_never_begins_an_instruction() {
        for (String sign : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            String cell = CsvText.text(sign + "SUM(A1)");
            assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
        }
        assertThat(CsvText.text("a=b")).isEqualTo("a=b");
    }

    @Test
    void negative_numbers_stay_numbers() {
        assertThat(CsvText.number(-0.5)).isEqualTo("-0.5");
        assertThat(CsvText.number(-3L)).isEqualTo("-3");
    }

    @Test
    void text_is_quoted_only_where_needed() {
        assertThat(CsvText.text("North dump")).isEqualTo("North dump");
        assertThat(CsvText.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvText.text("say \"x\"")).isEqualTo("\"say \"\"x\"\"\"");
        assertThat(CsvText.text(" a")).isEqualTo("\" a\"");
        assertThat(CsvText.text("")).isEmpty();
    }

    @Test
    void numbers_are_short_and_the_same_everywhere() {
        assertThat(CsvText.number(0.1)).isEqualTo("0.1");
        assertThat(CsvText.number(100)).isEqualTo("100");
        assertThat(CsvText.number(100.0)).isEqualTo("100");
        assertThat(CsvText.number(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(CsvText.number(-0.0)).isEqualTo("0");
        assertThat(CsvText.number(Double.NaN)).isEmpty();
        assertThat(CsvText.number(2e23)).isEqualTo("2e+23");
        assertThatThrownBy(() -> CsvText.number(Double.NEGATIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number must be finite: got -Infinity");
    }

    @Test
    void numbers_read_back_as_the_same_double() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            double value = i % 2 == 0 ? random.nextDouble() * 100 : Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(CsvText.number(value)))
                        .as("seed %d, number %d", SEED, i)
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void rows_read_back_as_they_were() {
        String row = CsvText.row(
                CsvText.text("a,b"), CsvText.text("line\nbreak"), CsvText.number(1.5), CsvText.text("\"\""));
        assertThat(CsvReader.builder().ofCsvRecord(row).stream()
                        .findFirst()
                        .orElseThrow()
                        .getFields())
                .containsExactly("a,b", "line\nbreak", "1.5", "\"\"");
    }
}
