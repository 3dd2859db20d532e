package org.restoration.evaluation.report.profile;

import java.util.List;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.aggregation.CustomAggregation;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.Harmonic;
import org.restoration.evaluation.aggregation.Minimum;
import org.restoration.evaluation.aggregation.OrderedWeighted;
import org.restoration.evaluation.aggregation.PowerMean;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.observation.CensoringRule;
import org.restoration.evaluation.observation.Reduction;

/** How observations become a value and scores become an index, as clauses. */
final class RuleWords {

    private RuleWords() {}

    /** How several observations become one value. */
    static String reduction(Reduction reduction) {
        if (reduction instanceof Reduction.Median) {
            return "the median";
        }
        if (reduction instanceof Reduction.Latest) {
            return "the newest one";
        }
        if (reduction instanceof Reduction.Worst) {
            return "the worst one";
        }
        if (reduction instanceof Reduction.Percentile percentile) {
            return "the percentile " + Display.number(100 * percentile.p());
        }
        if (reduction instanceof Reduction.UpperConfidenceLimit limit) {
            return "the upper " + Display.number(100 * limit.level()) + " % confidence limit of the mean";
        }
        if (reduction instanceof Reduction.ShareExceeding) {
            return "the percentage outside the allowed values";
        }
        return reduction instanceof Reduction.InverseVariance
                ? "the mean of the channels, weighted by their certainty"
                : "the mean";
    }

    /** What stands for a value below the detection limit. */
    static String censoring(CensoringRule rule) {
        return switch (rule) {
            case AT_LIMIT -> "the detection limit";
            case HALF_LIMIT -> "half the detection limit";
            case ZERO -> "zero";
        };
    }

    /** What a value is computed from when it is not observed itself. */
    static String derivation(Derivation derivation, List<String> names) {
        return method(derivation) + " of " + String.join(", ", names);
    }

    private static String method(Derivation derivation) {
        if (derivation instanceof Derivation.Nemerow) {
            return "the Nemerow index";
        }
        if (derivation instanceof Derivation.EcologicalRisk) {
            return "the ecological risk index of Hakanson";
        }
        if (derivation instanceof Derivation.Ratio) {
            return "the quotient";
        }
        if (derivation instanceof Derivation.Difference) {
            return "the difference";
        }
        if (derivation instanceof Derivation.ControlRatio) {
            return "the soil loss control ratio";
        }
        return derivation instanceof Derivation.FractionalCover
                ? "the pixel dichotomy model"
                : "the revised universal soil loss equation";
    }

    /** The name of a mean. */
    static String mean(Aggregation aggregation) {
        if (aggregation instanceof Arithmetic) {
            return "arithmetic mean";
        }
        if (aggregation instanceof Geometric mean) {
            return "geometric mean" + floor(mean.floor());
        }
        if (aggregation instanceof Harmonic mean) {
            return "harmonic mean" + floor(mean.floor());
        }
        if (aggregation instanceof PowerMean mean) {
            return "power mean with p = " + exponent(mean.p()) + floor(mean.floor());
        }
        if (aggregation instanceof OrderedWeighted mean) {
            return "ordered weighted mean " + mean.positions();
        }
        return aggregation instanceof Minimum ? "minimum" : "non-standard " + ((CustomAggregation) aggregation).name();
    }

    /** An exponent with a true minus sign. */
    static String exponent(double p) {
        return Display.number(p).replace('-', '−');
    }

    private static String floor(double floor) {
        return floor > 0 ? ", scores raised to at least " + Display.number(floor) : "";
    }
}
