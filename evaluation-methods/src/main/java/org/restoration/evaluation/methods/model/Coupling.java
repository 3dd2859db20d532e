package org.restoration.evaluation.methods.model;

/** How equally developed systems are, from 0 to 1 (unless a form says otherwise), from their scores. */
public sealed interface Coupling permits Coupling.Capacity, Coupling.Unscaled, Coupling.Deviation, Coupling.Corrected {

    /**
     * The degree of coupling.
     *
     * @param scores one for each system, at least two, from 0 to 1 and not all 0
     */
    double degree(double[] scores);

    /**
     * {@code n (Π U)^(1/n) / Σ U}: geometric over arithmetic mean, the form of capacity coupling in physics. Its flaw: it is near 1 for most
     * pairs (0.94 for 0.2 and 0.4), so that D follows T and says little of balance; and one system of 0 makes it 0.
     */
    record Capacity() implements Coupling {
        @Override
        public double degree(double[] scores) {
            return scores.length * new Unscaled().degree(scores);
        }
    }

    /**
     * {@code (Π U)^(1/n) / Σ U}: the same with n left out. Its flaw: it goes from 0 to 1 / n only, while it is graded as if it went to 1. A misuse that
     * is widely printed, here to reproduce papers.
     */
    record Unscaled() implements Coupling {
        @Override
        public double degree(double[] scores) {
            double product = 1;
            double sum = 0;
            for (double score : scores) {
                product *= score;
                sum += score;
            }
            return StrictMath.pow(product, 1.0 / scores.length) / sum;
        }
    }

    /**
     * {@code (Π U / ((Σ U / n)^n))^k}, for two systems that of Liao Chongbin 1999, <cite>Tropical Geography</cite> 19(2), 171–177. Its flaw: the
     * adjusting factor k, 2 or more, is chosen freely and decides the level.
     *
     * @param factor k, above 0
     */
    record Deviation(double factor) implements Coupling {

        /** Checks the factor. */
        public Deviation {
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException(
                        "adjusting factor of coupling must be finite and above 0: got " + factor);
            }
        }

        @Override
        public double degree(double[] scores) {
            return StrictMath.pow(new Capacity().degree(scores), scores.length * factor);
        }
    }

    /**
     * {@code √((1 − mean |Uᵢ − Uⱼ|) (Π U / max U)^(1/(n − 1)))}, the product over the systems but the greatest: spread over all of 0 to 1. Wang
     * Shujia, Kong Wei and others 2021, <cite>Journal of Natural Resources</cite> 36(3), 793–810, <a
     * href="https://doi.org/10.31497/zrzyxb.20210319">doi:10.31497/zrzyxb.20210319</a>. Its flaw: it
     * falls with the ratio and with the difference, so that 0.1 and 0.2 couple less than 0.4 and 0.5; and one system of 0 makes it 0.
     */
    record Corrected() implements Coupling {
        @Override
        public double degree(double[] scores) {
            int n = scores.length;
            double greatest = 0;
            for (double score : scores) {
                greatest = Math.max(greatest, score);
            }
            double ratios = 1;
            double differences = 0;
            for (int i = 0; i < n; i++) {
                ratios *= scores[i] / greatest;
                for (int j = 0; j < i; j++) {
                    differences += Math.abs(scores[i] - scores[j]);
                }
            }
            double mean = differences / (n * (n - 1) / 2.0);
            return Math.sqrt((1 - mean) * StrictMath.pow(ratios, 1.0 / (n - 1)));
        }
    }
}
