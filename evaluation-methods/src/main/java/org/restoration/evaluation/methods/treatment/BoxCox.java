package org.restoration.evaluation.methods.treatment;

import org.restoration.evaluation.methods.matrix.Column;

/**
 * The power transform {@code (x^λ − 1) / λ}, and {@code ln x} for λ = 0. Box and Cox 1964, An analysis of transformations,
 * <a href="https://doi.org/10.1111/j.2517-6161.1964.tb00553.x">doi:10.1111/j.2517-6161.1964.tb00553.x</a>. It rises with the value
 * whatever λ is.
 *
 * @param lambda the exponent, finite
 * @param shifted whether values are shifted first so that the least is 1; otherwise all must be positive
 */
public record BoxCox(double lambda, boolean shifted) implements Treatment {

    /** Checks that the exponent is finite. */
    public BoxCox {
        if (!Double.isFinite(lambda)) {
            throw new IllegalArgumentException("lambda of Box-Cox must be finite: got " + lambda);
        }
    }

    @Override
    public String name() {
        return "Box-Cox with lambda " + lambda;
    }

    @Override
    public Treated treat(Column column) {
        double least = column.summary().least();
        if (!shifted && least <= 0) {
            throw new IllegalArgumentException("least value of " + column.code() + " must be positive for " + name()
                    + ": got " + least + "\nMaybe shift the values");
        }
        return Treated.transformed(
                column.mapped(
                        value -> {
                            double x = shifted ? value - least + 1 : value;
                            return lambda == 0 ? StrictMath.log(x) : (StrictMath.pow(x, lambda) - 1) / lambda;
                        },
                        column.direction()),
                name());
    }
}
