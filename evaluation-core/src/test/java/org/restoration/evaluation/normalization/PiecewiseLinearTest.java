package org.restoration.evaluation.normalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.PiecewiseLinear.Point;

class PiecewiseLinearTest {

    /** Organic matter 12 g/kg between 10 (0.4) and 20 (0.6): 0.4 + 0.2 · (12 − 10) / (20 − 10) = 0.44, by hand. */
    @Test
    void reproduces_the_worked_example_of_nutrient_grades() {
        PiecewiseLinear organicMatter = PiecewiseLinear.of(
                new Point(0, 0), new Point(6, 0.2), new Point(10, 0.4), new Point(20, 0.6), new Point(30, 0.8));
        assertThat(organicMatter.score(12)).isCloseTo(0.44, within(1e-15));
    }

    @Test
    void every_point_scores_exactly_its_own_score() {
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Point> points = new ArrayList<>();
            double value = random.nextDouble();
            double score = 0;
            for (int i = 0; i < 5; i++) {
                value += 0.01 + random.nextDouble();
                score += random.nextInt(200) / 1000.0;
                points.add(new Point(value, Math.min(1, score + 0.001 * i)));
            }
            for (Extension extension : Extension.values()) {
                PiecewiseLinear function = new PiecewiseLinear(points, extension);
                for (Point point : points) {
                    assertThat(function.score(point.value()))
                            .as("seed %d, round %d", seed, round)
                            .isEqualTo(point.score());
                }
            }
        }
    }

    /** Random rising, falling and turning functions, flat lines among them, at their points, next to them, and far away. */
    @Test
    void a_block_has_the_bits_of_single_scores_at_and_around_every_point() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            int corners = 2 + random.nextInt(5);
            int top = random.nextInt(corners);
            double[] steps = random.doubles(corners)
                    .map(step -> step < 0.2 ? 0 : step / corners)
                    .toArray();
            List<Point> points = new ArrayList<>();
            double value = random.nextGaussian();
            double score = top < corners / 2 ? 0.9 : 0;
            for (int i = 0; i < corners; i++) {
                points.add(new Point(value, score));
                value += random.nextInt(4) == 0 ? 1e-12 : random.nextDouble();
                score = i < top ? Math.min(1, score + steps[i]) : Math.max(0, score - steps[i]);
            }
            if (points.stream().mapToDouble(Point::score).distinct().count() == 1) {
                continue;
            }
            double[] inputs = DoubleStream.concat(
                            points.stream()
                                    .mapToDouble(Point::value)
                                    .flatMap(at -> DoubleStream.of(
                                            at, Math.nextUp(at), Math.nextDown(at), at + random.nextGaussian())),
                            DoubleStream.of(
                                    0.0,
                                    -0.0,
                                    Double.NaN,
                                    Double.MAX_VALUE,
                                    -Double.MAX_VALUE,
                                    Double.POSITIVE_INFINITY,
                                    Double.NEGATIVE_INFINITY))
                    .toArray();
            for (Extension extension : Extension.values()) {
                PiecewiseLinear function = new PiecewiseLinear(points, extension);
                double[] out = new double[inputs.length];
                function.scores(inputs, 0, inputs.length, out);
                for (int i = 0; i < inputs.length; i++) {
                    assertThat(Double.doubleToRawLongBits(out[i]))
                            .as("seed %d, round %d, %s at %s", seed, round, function, inputs[i])
                            .isEqualTo(Double.doubleToRawLongBits(function.score(inputs[i])));
                }
            }
        }
    }

    @Test
    void beyond_the_points_the_score_stays_or_goes_on_as_declared() {
        List<Point> points = List.of(new Point(0, 0.5), new Point(1, 0.75), new Point(2, 0.75));
        assertThat(new PiecewiseLinear(points, Extension.CLAMP).score(-2)).isEqualTo(0.5);
        assertThat(new PiecewiseLinear(points, Extension.EXTEND).score(-2)).isEqualTo(0.0);
        assertThat(new PiecewiseLinear(points, Extension.EXTEND).score(1e300)).isEqualTo(0.75);
        assertThat(new PiecewiseLinear(points, Extension.EXTEND).score(Double.POSITIVE_INFINITY))
                .isEqualTo(0.75);
        assertThat(new PiecewiseLinear(points, Extension.EXTEND).attainable())
                .isEqualTo(new ValueRange(Double.NEGATIVE_INFINITY, 0.75));
    }

    @Test
    void the_direction_follows_from_the_scores() {
        assertThat(PiecewiseLinear.of(new Point(0, 0.2), new Point(1, 0.2), new Point(2, 1))
                        .direction())
                .isEqualTo(Direction.BENEFIT);
        assertThat(PiecewiseLinear.of(new Point(0, 1), new Point(1, 0)).direction())
                .isEqualTo(Direction.COST);
        assertThat(PiecewiseLinear.of(new Point(0, 0), new Point(1, 1), new Point(2, 0.5))
                        .direction())
                .isEqualTo(Direction.OPTIMUM);
    }

    @Test
    void points_that_make_no_value_function_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PiecewiseLinear.of(new Point(0, 0)))
                .withMessageContaining("at least two points: got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PiecewiseLinear.of(new Point(1, 0), new Point(1, 1)))
                .withMessage("values of the points must increase by finite steps: got 1.0 before 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PiecewiseLinear.of(new Point(0, 0.5), new Point(1, 0.5)))
                .withMessageContaining("at least two different scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PiecewiseLinear.of(new Point(0, 1), new Point(1, 0), new Point(2, 1)))
                .withMessageContaining("rise, fall, or rise to one best range");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Point(10, 40))
                .withMessage("score of the point at 10.0 must lie in [0, 1]: got 40.0\nMaybe 0.4");
    }
}
