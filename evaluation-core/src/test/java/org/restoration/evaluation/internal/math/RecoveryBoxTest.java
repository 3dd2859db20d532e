package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecoveryBoxTest {

    private static final int STEPS = 40;

    @Test
    void extremes_over_the_box_hold_every_point_of_a_fine_grid() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            double[] baseline = ends(random);
            double[] reference = ends(random);
            double[] current = ends(random);
            double resolution = random.nextBoolean() ? 0.05 : 0.1 * random.nextDouble() + 1e-3;
            double least =
                    RecoveryBox.least(current[0], baseline[0], baseline[1], reference[0], reference[1], resolution);
            double greatest =
                    RecoveryBox.greatest(current[1], baseline[0], baseline[1], reference[0], reference[1], resolution);
            boolean any = false;
            boolean all = true;
            for (int i = 0; i <= STEPS; i++) {
                for (int j = 0; j <= STEPS; j++) {
                    double b = baseline[0] + (baseline[1] - baseline[0]) * i / STEPS;
                    double f = reference[0] + (reference[1] - reference[0]) * j / STEPS;
                    if (!RecoveryBox.defined(b, f, resolution)) {
                        all = false;
                        continue;
                    }
                    any = true;
                    assertThat((current[0] - b) / (f - b)).as("seed " + seed).isGreaterThanOrEqualTo(least - 1e-9);
                    assertThat((current[1] - b) / (f - b)).as("seed " + seed).isLessThanOrEqualTo(greatest + 1e-9);
                }
            }
            byte definedness =
                    RecoveryBox.definedness(baseline[0], baseline[1], reference[0], reference[1], resolution);
            if (any) {
                assertThat(definedness).as("seed " + seed).isNotEqualTo(RecoveryBox.REFERENCE_NOT_BETTER);
            }
            if (definedness == RecoveryBox.DEFINED) {
                assertThat(all).as("seed " + seed).isTrue();
            }
        }
    }

    private static double[] ends(Random random) {
        double a = random.nextDouble();
        double b = random.nextInt(3) == 0 ? a : random.nextDouble();
        return new double[] {Math.min(a, b), Math.max(a, b)};
    }

    @Test
    void a_difference_of_exactly_the_resolution_is_not_enough() {
        assertThat(RecoveryBox.defined(0.5, 0.55, 0.05)).isFalse();
        assertThat(RecoveryBox.defined(0.5, 0.550000002, 0.05)).isTrue();
    }
}
