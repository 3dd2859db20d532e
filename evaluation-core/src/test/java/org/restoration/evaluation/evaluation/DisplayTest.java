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

    @Test
    void end_that_only_missing_evidence_reaches_is_shown_as_open() {
        assertThat(Display.interval(new ScoreInterval(-18.7393, 0.9583)))
                .isEqualTo(LocalizedText.of("below 0 … 95.83", "低于 0 … 95.83"));
        assertThat(Display.interval(new ScoreInterval(0.5, Double.POSITIVE_INFINITY)))
                .isEqualTo(LocalizedText.of("50.00 … above 100", "50.00 … 高于 100"));
        assertThat(Display.interval(new ScoreInterval(-40, 40)).en()).isEqualTo("below 0 … above 100");
        assertThat(Display.reported(new ScoreInterval(-18.7393, 0.9583)).en()).isEqualTo("below 0");
    }

    @Test
    void open_interval_on_one_side_of_the_scale_names_its_nearer_end() {
        assertThat(Display.interval(new ScoreInterval(-18, -0.2)))
                .isEqualTo(LocalizedText.of("below -20.00", "低于 -20.00"));
        assertThat(Display.interval(new ScoreInterval(1.5, 9)).en()).isEqualTo("above 150.00");
    }

    @Test
    void number_within_once_the_way_on_either_side_and_a_measured_one_are_shown() {
        assertThat(Display.interval(new ScoreInterval(-1, 2)).en()).isEqualTo("[-100.00, 200.00]");
        assertThat(Display.reported(new ScoreInterval(-3, -3)).en()).isEqualTo("-300.00");
    }
}
