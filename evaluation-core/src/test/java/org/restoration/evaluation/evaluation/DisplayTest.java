package org.restoration.evaluation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;

class DisplayTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void range_is_written_as_people_write_it() {
        assertThat(Display.range(new ValueRange(8, INF), "cm"))
                .isEqualTo(LocalizedText.of("at least 8 cm", "不低于 8 cm"));
        assertThat(Display.range(new ValueRange(-INF, 0.3), "mg/kg"))
                .isEqualTo(LocalizedText.of("at most 0.3 mg/kg", "不超过 0.3 mg/kg"));
        assertThat(Display.range(new ValueRange(6, 7.5), "1")).isEqualTo(LocalizedText.of("6 to 7.5", "6 至 7.5"));
        assertThat(Display.range(ValueRange.ALL, "1")).isEqualTo(LocalizedText.of("any value", "任意值"));
    }
}
