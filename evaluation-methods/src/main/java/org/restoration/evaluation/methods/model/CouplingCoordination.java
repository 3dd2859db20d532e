package org.restoration.evaluation.methods.model;

import java.util.Map;
import java.util.Objects;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Coupling coordination degree (耦合协调度) of systems: {@code D = √(C T)} with the coupling C and the development {@code T = Σ α U}. Absolute where the
 * scores are. Systems that are all 0 have C = 1, as equal ones have, and D = 0. Its variants differ by C only and are reviewed by Wang Shujia, Kong Wei
 * and others 2021, <a href="https://doi.org/10.31497/zrzyxb.20210319">doi:10.31497/zrzyxb.20210319</a>.
 *
 * @param coupling which C is meant
 */
public record CouplingCoordination(Coupling coupling) {

    /** Checks that there is a coupling. */
    public CouplingCoordination {
        Objects.requireNonNull(coupling, "coupling");
    }

    /**
     * What is said of a group of systems.
     *
     * @param coupling C
     * @param development T, the weighted sum of the scores
     * @param coordination D = √(C T)
     */
    public record Result(double coupling, double development, double coordination) {}

    /**
     * The coordination of systems.
     *
     * @param scores score of each system, at least two, from 0 to 1
     * @param importances importances of exactly these systems, used on their scale
     * @throws IllegalArgumentException if a score is outside 0 to 1, there is but one, or an importance is missing
     */
    public Result of(Map<String, Double> scores, Importances importances) {
        double[] values = Scores.inOrder(scores);
        if (values.length < 2) {
            throw new IllegalArgumentException("coupling must be of at least two systems: got " + scores.keySet());
        }
        double[] weights = importances.inOrder(Scores.codes(scores));
        double development = 0;
        boolean allZero = true;
        for (int i = 0; i < values.length; i++) {
            development += weights[i] * values[i];
            allZero &= values[i] == 0;
        }
        double degree = allZero ? 1 : coupling.degree(values);
        return new Result(degree, development, Math.sqrt(degree * development));
    }
}
