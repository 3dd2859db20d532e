package org.restoration.evaluation.methods.treatment;

import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * The logarithm of shifted values. All forms rise with the value, so directions stay. A constant column stays as it is where the form
 * would give the logarithm of 0.
 *
 * @param form how values are shifted before the logarithm is taken
 */
public record LogTransform(Form form) implements Treatment {

    /** How values are shifted; names in brackets are those of the R package COINr. */
    public enum Form {
        /** {@code ln x}; values must be positive. */
        PLAIN("ln x"),
        /** {@code ln(1 + x)}; values must be above −1. */
        ONE_PLUS("ln(1 + x)"),
        /** {@code ln(x − min + 1)} (log_CT_orig). */
        FROM_ONE("ln(x - min + 1)"),
        /** {@code ln(x − min + (max − min) / 100)}, which does not depend on the unit (log_CT). */
        FROM_HUNDREDTH("ln(x - min + range / 100)"),
        /**
         * As {@link #FROM_HUNDREDTH} for a tail of great values; {@code −ln(max − x + (max − min) / 100)} where the skewness is not
         * positive, for a tail of small ones (log_CT_plus).
         */
        BY_TAIL("ln by the side of the tail"),
        /**
         * {@code ln((max − 1)(x − min) / (max − min) + 1)}, of the Global Innovation Index 2020 (meant by log_GII); the greatest value
         * must be above 1, or the order would turn round.
         */
        TO_MAXIMUM("ln((max - 1)(x - min) / range + 1)");

        private final String text;

        Form(String text) {
            this.text = text;
        }
    }

    /** Checks that the form is given. */
    public LogTransform {
        Objects.requireNonNull(form, "form");
    }

    @Override
    public String name() {
        return form.text;
    }

    @Override
    public Treated treat(Column column) {
        Summary summary = column.summary();
        boolean byRange = form != Form.PLAIN && form != Form.ONE_PLUS && form != Form.FROM_ONE;
        if (byRange && summary.constant()) {
            return Treated.unchanged(column);
        }
        double low = summary.least();
        double high = summary.greatest();
        double hundredth = 0.01 * (high - low);
        Column treated = switch (form) {
            case PLAIN -> logarithm(column, 0);
            case ONE_PLUS -> logarithm(column, 1);
            case FROM_ONE -> column.mapped(value -> StrictMath.log(value - low + 1), column.direction());
            case FROM_HUNDREDTH -> column.mapped(value -> StrictMath.log(value - low + hundredth), column.direction());
            case BY_TAIL ->
                Shape.of(column).skewness() > 0
                        ? column.mapped(value -> StrictMath.log(value - low + hundredth), column.direction())
                        : column.mapped(value -> -StrictMath.log(high - value + hundredth), column.direction());
            case TO_MAXIMUM -> toMaximum(column, low, high);
        };
        return Treated.transformed(treated, name());
    }

    private Column logarithm(Column column, double shift) {
        if (column.summary().least() <= -shift) {
            throw new IllegalArgumentException("least value of " + column.code() + " must be above " + (0 - shift)
                    + " for " + name() + ": got " + column.summary().least() + "\nMaybe shift by the least value");
        }
        return column.mapped(value -> shift == 0 ? StrictMath.log(value) : StrictMath.log1p(value), column.direction());
    }

    private Column toMaximum(Column column, double low, double high) {
        if (!(high > 1)) {
            throw new IllegalArgumentException("greatest value of " + column.code() + " must be above 1 for " + name()
                    + ": got " + high + "\nMaybe shift by a hundredth of the range");
        }
        return column.mapped(
                value -> StrictMath.log((high - 1) * (value - low) / (high - low) + 1), column.direction());
    }
}
