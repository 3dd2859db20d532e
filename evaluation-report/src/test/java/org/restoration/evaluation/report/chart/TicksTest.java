package org.restoration.evaluation.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TicksTest {

    @Test
    void ticks_are_round_and_exact() {
        assertThat(Ticks.within(0, 0.3, 6)).extracting(Ticks::label).containsExactly("0", "0.1", "0.2", "0.3");
        assertThat(Ticks.within(-40, 112, 6)).extracting(Ticks::label).containsExactly("0", "50", "100");
        assertThat(Ticks.within(-60, 60, 6)).extracting(Ticks::label).containsExactly("−50", "0", "50");
    }

    @Test
    void no_axis_has_more_ticks_than_it_has_room_for() {
        long seed = 20261124;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            double from = random.nextDouble(-1000, 1000);
            double to = from + StrictMath.pow(10, random.nextDouble(-4, 6));
            assertThat(Ticks.within(from, to, 6))
                    .as("seed %d, from %s to %s", seed, from, to)
                    .hasSizeBetween(1, 6)
                    .allMatch(tick -> tick.doubleValue() >= from - 1e-8 && tick.doubleValue() <= to + 1e-4);
        }
    }

    @Test
    void range_that_does_not_rise_is_refused() {
        assertThatThrownBy(() -> Ticks.within(1, 1, 6)).isInstanceOf(IllegalArgumentException.class);
    }
}
