package org.restoration.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

class GradeTableTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void a_limit_belongs_to_the_band_that_includes_it() {
        GradeTable table = table(band("a", -INF, 1, true), band("b", 1, 2, false), band("c", 2, INF, true));
        assertThat(table.bandOf(1).code()).isEqualTo("a");
        assertThat(table.bandOf(Math.nextUp(1)).code()).isEqualTo("b");
        assertThat(table.bandOf(Math.nextDown(2)).code()).isEqualTo("b");
        assertThat(table.bandOf(2).code()).isEqualTo("c");
        assertThat(table.bandOf(INF).code()).isEqualTo("c");
    }

    @Test
    void a_value_outside_all_bands_is_refused() {
        GradeTable table = table(band("a", 0, 1, true), band("b", 1, 2, false));
        assertThat(table.bandOf(0).code()).isEqualTo("a");
        assertThat(table.bandOf(2).code()).isEqualTo("b");
        for (double value : new double[] {-0.1, 2.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.bandOf(value))
                    .withMessageContaining("must lie in [0.0, 2.0]");
        }
    }

    @Test
    void gaps_reversed_order_and_repeated_codes_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(band("a", 0, 1, true), band("b", 2, 3, true)))
                .withMessageContaining("each beginning where the one before ends");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(band("b", 1, 2, true), band("a", 0, 1, true)))
                .withMessageContaining("must ascend");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(band("a", 0, 1, true), band("a", 1, 2, true)))
                .withMessageContaining("codes of grade table t must differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band("a", 2, 1, true))
                .withMessageContaining("from less than to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(band("a", 0, 1, true)))
                .withMessageContaining("at least two bands");
    }

    private static GradeBand band(String code, double from, double to, boolean toIncluded) {
        return new GradeBand(code, LocalizedText.of(code, code), from, to, toIncluded);
    }

    private static GradeTable table(GradeBand... bands) {
        return new GradeTable(
                "t",
                LocalizedText.of("t", "表"),
                "soil.organic-matter",
                Unit.parse("g/kg"),
                List.of(bands),
                Provenance.judgement("test", ""));
    }
}
