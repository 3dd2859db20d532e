package org.restoration.evaluation.methods.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.restoration.evaluation.methods.matrix.Spread;
import org.restoration.evaluation.methods.normalization.AddToZero;
import org.restoration.evaluation.methods.normalization.AsGiven;
import org.restoration.evaluation.methods.normalization.EnhancedAccuracy;
import org.restoration.evaluation.methods.normalization.IdealRange;
import org.restoration.evaluation.methods.normalization.LaiHwang;
import org.restoration.evaluation.methods.normalization.LinearRatio;
import org.restoration.evaluation.methods.normalization.Logarithmic;
import org.restoration.evaluation.methods.normalization.MatrixLength;
import org.restoration.evaluation.methods.normalization.MaximumAbsolute;
import org.restoration.evaluation.methods.normalization.MaximumRatio;
import org.restoration.evaluation.methods.normalization.MinMax;
import org.restoration.evaluation.methods.normalization.Nonlinear;
import org.restoration.evaluation.methods.normalization.Orientation;
import org.restoration.evaluation.methods.normalization.PushNegatives;
import org.restoration.evaluation.methods.normalization.RelativeNormalization;
import org.restoration.evaluation.methods.normalization.Rescaled;
import org.restoration.evaluation.methods.normalization.SumShare;
import org.restoration.evaluation.methods.normalization.VectorLength;
import org.restoration.evaluation.methods.normalization.ZScore;
import org.restoration.evaluation.methods.normalization.ZavadskasTurskis;

/** Normalizations by the names that cases give them, both as methods and as the parameter {@code normalization} of others. */
final class NormalizationCases {

    private static final Map<String, RelativeNormalization> BY_NAME = byName();

    static final Map<String, Function<CaseInput, Answer>> METHODS = methods();

    private NormalizationCases() {}

    private static Map<String, RelativeNormalization> byName() {
        Map<String, RelativeNormalization> names = new LinkedHashMap<>();
        named(
                names,
                new AsGiven(),
                "none",
                "none: the matrix is used as given",
                "none (already scaled)",
                "none (own range scaling)");
        named(names, MinMax.oriented(), "minmax", "minmax by objective", "minmax (cenit distance)");
        named(
                names,
                new MinMax(Orientation.TYPE_BLIND),
                "minmax (type-blind)",
                "minmax, type-blind",
                "minmax, every criterion as benefit");
        named(names, new VectorLength(Orientation.ORIENTED), "vector");
        named(
                names,
                new VectorLength(Orientation.TYPE_BLIND),
                "vector (type-blind)",
                "vector, type-blind",
                "vector (type-blind, signed sum)");
        named(names, new SumShare(Orientation.ORIENTED), "sum", "sum (x/sum, (1/x)/sum(1/x))");
        named(
                names,
                new SumShare(Orientation.TYPE_BLIND),
                "sum (type-blind)",
                "sum, type-blind",
                "sum scaling by column",
                "SumScaler(both)");
        named(names, new MaximumRatio(Orientation.ORIENTED), "max");
        named(names, new MaximumRatio(Orientation.TYPE_BLIND), "max (type-blind)", "max, type-blind");
        named(
                names,
                new LinearRatio(),
                "linear",
                "linear (x/max, min/x)",
                "linear ratio (x/max, min/x)",
                "ratio to ideal (x/ideal, ideal/x)");
        named(names, new Logarithmic(), "logarithmic");
        named(names, new Nonlinear(), "nonlinear");
        named(names, new EnhancedAccuracy(), "enhanced_accuracy");
        named(names, new ZavadskasTurskis(), "zavadskas_turskis");
        named(names, new MaximumAbsolute(), "max-abs (type-blind)");
        named(names, new MatrixLength(), "divide by the norm of the whole matrix");
        named(names, new LaiHwang(), "lai_hwang");
        named(names, new ZScore(Orientation.TYPE_BLIND, Spread.POPULATION, true, true), "z-score (ddof 0)");
        named(names, new ZScore(Orientation.TYPE_BLIND, Spread.SAMPLE, true, true), "z-score (ddof 1)");
        return names;
    }

    private static void named(
            Map<String, RelativeNormalization> byName, RelativeNormalization normalization, String... names) {
        for (String name : names) {
            byName.put(name, normalization);
        }
    }

    private static Map<String, Function<CaseInput, Answer>> methods() {
        Map<String, Function<CaseInput, Answer>> methods = new LinkedHashMap<>();
        BY_NAME.forEach((name, normalization) -> methods.put(
                name,
                name.startsWith("minmax")
                        ? input -> normalized(input, inRange(input.params(), normalization))
                        : input -> normalized(input, normalization)));
        methods.put("z-score (ddof 0)", input -> normalized(input, zScore(input.params(), Spread.POPULATION)));
        methods.put("z-score (ddof 1)", input -> normalized(input, zScore(input.params(), Spread.SAMPLE)));
        methods.put(
                "add value to zero",
                input -> normalized(input, new AddToZero(input.params().number("value", 1))));
        methods.put("push negatives (subtract a negative minimum)", input -> normalized(input, new PushNegatives()));
        methods.put("RIM interval-ideal", NormalizationCases::referenceIdeal);
        return methods;
    }

    private static Answer normalized(CaseInput input, RelativeNormalization normalization) {
        return Answer.of(normalization.normalize(input.matrix()));
    }

    /** Clipping keeps values outside of the set within the range; of the set itself it changes nothing. */
    private static RelativeNormalization inRange(Params params, RelativeNormalization normalization) {
        params.ignore("clip");
        double[] range = params.has("criteria_range") ? params.numbers("criteria_range") : new double[] {0, 1};
        return range[0] == 0 && range[1] == 1 ? normalization : new Rescaled(normalization, range[0], range[1]);
    }

    private static ZScore zScore(Params params, Spread spread) {
        return new ZScore(
                Orientation.TYPE_BLIND, spread, params.flag("with_mean", true), params.flag("with_std", true));
    }

    private static Answer referenceIdeal(CaseInput input) {
        String rows = "value, range min, range max, ideal min, ideal max";
        input.params().oneOf("rows", rows, List.of(rows));
        List<Object> scores = new ArrayList<>();
        for (double[] row : input.rows()) {
            scores.add(IdealRange.of(row[1], row[2], row[3], row[4]).score(row[0]));
        }
        return Answer.of(scores);
    }

    /** The normalization that the parameter of that name asks for. */
    static RelativeNormalization of(Params params, String otherwise) {
        return of(params, "normalization", otherwise);
    }

    /** The normalization that a parameter asks for. */
    static RelativeNormalization of(Params params, String parameter, String otherwise) {
        return BY_NAME.get(params.oneOf(parameter, otherwise, List.copyOf(BY_NAME.keySet())));
    }

    /** The normalization of a name, where it is part of another text. */
    static RelativeNormalization called(String name) {
        RelativeNormalization normalization = BY_NAME.get(name);
        if (normalization == null) {
            throw new UnsupportedCaseException("normalization \"" + name + "\"; known are " + BY_NAME.keySet());
        }
        return normalization;
    }
}
