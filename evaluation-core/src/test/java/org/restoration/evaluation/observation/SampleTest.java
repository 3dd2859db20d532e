package org.restoration.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;

class SampleTest {

    /** Cadmium example of HJ 25.5-2018 style, worked by an independent script: mean 0.27, s 0.051824, t(0.95, 7) = 1.894578605. */
    @Test
    void upper_confidence_limit_of_the_mean_is_that_of_the_worked_example() {
        double limit = sampleOf(.22, .31, .27, .19, .35, .28, .24, .30)
                .reduce(new Reduction.UpperConfidenceLimit(0.95), Direction.COST);
        assertThat(limit).isCloseTo(0.304713, within(1e-6));
    }

    private static Sample sampleOf(double... values) {
        List<Observation> observations = new ArrayList<>();
        for (double value : values) {
            observations.add(Observation.builder("s1", State.CURRENT, "soil.cadmium")
                    .id("o" + observations.size())
                    .value(value)
                    .date(LocalDate.of(2025, 6, 1))
                    .build());
        }
        return Sample.of(observations, CensoringRule.AT_LIMIT);
    }
}
