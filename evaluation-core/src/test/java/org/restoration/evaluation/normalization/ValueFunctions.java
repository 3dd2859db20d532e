package org.restoration.evaluation.normalization;

import java.util.List;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Classes.ClosedSide;
import org.restoration.evaluation.normalization.Classes.ScoreClass;
import org.restoration.evaluation.normalization.PiecewiseLinear.Point;

/** One or more value functions of every kind, for tests that must hold for all of them. */
final class ValueFunctions {

    /** A function through the door for one's own. */
    record CubeRoot() implements CustomValueFunction {
        @Override
        public String name() {
            return "cube-root";
        }

        @Override
        public double score(double input) {
            return StrictMath.cbrt(Math.max(0.0, Math.min(1.0, input)));
        }

        @Override
        public ValueRange attainable() {
            return new ValueRange(0, 1);
        }

        @Override
        public Direction direction() {
            return Direction.BENEFIT;
        }
    }

    private ValueFunctions() {}

    static List<ValueFunction> examples() {
        return List.of(
                Goalposts.of(0, 75),
                Goalposts.of(1.60, 1.20),
                new Goalposts(-10, 10, Extension.EXTEND),
                new Goalposts(10, -10, Extension.EXTEND),
                PiecewiseLinear.of(new Point(6, 0.2), new Point(10, 0.4), new Point(20, 0.6), new Point(30, 1)),
                PiecewiseLinear.of(new Point(-5, 0.9), new Point(0, 0.9), new Point(3, 0.1)),
                PiecewiseLinear.of(new Point(4, 0), new Point(5.5, 0.7), new Point(7.5, 0.7), new Point(9, 0.3)),
                new PiecewiseLinear(List.of(new Point(0, 0.1), new Point(1, 0.3), new Point(7, 0.7)), Extension.EXTEND),
                new PiecewiseLinear(List.of(new Point(0, 0.9), new Point(1, 0.9), new Point(7, 0.7)), Extension.EXTEND),
                new PiecewiseLinear(List.of(new Point(0, 0.1), new Point(1, 0.9), new Point(7, 0.7)), Extension.EXTEND),
                new Classes(List.of(ScoreClass.lowest(0), ScoreClass.of(6, 0.2), ScoreClass.of(10, 0.7))),
                new Classes(
                        List.of(ScoreClass.lowest(1), ScoreClass.of(0.5, 0.6), ScoreClass.of(1, 0)), ClosedSide.UPPER),
                new OptimumRange(4.0, 5.5, 7.5, 9.0),
                new OptimumRange(4.0, 6.5, 6.5, 9.0),
                OptimumRange.atLeast(10, 30),
                OptimumRange.atMost(0.3, 4.0),
                new Logistic(5, 1.5),
                new Logistic(5, -0.3),
                new LogLogistic(20, 2.5),
                new LogLogistic(1.30, -2.5),
                new Saturation(12),
                new RatioToReference(Goalposts.of(0.2, 1)),
                new LimitExceedance("gb15618-screening", Goalposts.of(4, 1)),
                new BaselineToReference(new Goalposts(0, 1, Extension.EXTEND)),
                new BaselineToReference(OptimumRange.atLeast(0, 0.8)),
                new CubeRoot());
    }
}
