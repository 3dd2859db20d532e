package org.restoration.evaluation.methods.treatment;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * The way of composite indicators: a column of acceptable shape stays as it is; otherwise a first treatment is tried, and if its result
 * is not acceptable either, a second. OECD/JRC 2008, Handbook on Constructing Composite Indicators, <a
 * href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>; in this form in the R package COINr.
 *
 * @param limits which shape is accepted
 * @param first first treatment, usually winsorizing
 * @param second second treatment, usually a logarithm
 * @param combined whether the second works on the result of the first; otherwise on the values given
 */
public record TwoStageTreatment(ShapeLimits limits, Treatment first, Treatment second, boolean combined)
        implements Treatment {

    /** Checks that all are given. */
    public TwoStageTreatment {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    /** Winsorizes at most five values, or takes the logarithm of the values given, by the usual limits. */
    public static TwoStageTreatment usual() {
        return new TwoStageTreatment(
                ShapeLimits.USUAL, ShapeWinsorizing.usual(), new LogTransform(LogTransform.Form.FROM_HUNDREDTH), false);
    }

    @Override
    public String name() {
        return first.name() + ", then " + second.name();
    }

    @Override
    public Treated treat(Column column) {
        if (limits.accept(Shape.of(column))) {
            return Treated.unchanged(column);
        }
        Treated once = first.treat(column);
        if (limits.accept(Shape.of(once.column()))) {
            return once;
        }
        return combined ? once.then(second.treat(once.column())) : second.treat(column);
    }
}
