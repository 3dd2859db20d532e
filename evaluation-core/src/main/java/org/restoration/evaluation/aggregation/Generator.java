package org.restoration.evaluation.aggregation;

/**
 * The function {@code f} of a quasi-arithmetic mean {@code f⁻¹(Σ w · f(score))}, over an array: the children of one row or the
 * rows of one child. Every generator writes its own loop out, so that the compiler sees a simple one.
 */
abstract class Generator {

    /**
     * The terms {@code f(max(floor, x))} of the scores from one index to before another, at the same indices.
     *
     * @param into where they are put, which may be {@code scores}
     * @return {@code into}, or {@code scores} where they are the terms
     */
    abstract double[] terms(double floor, double[] scores, int from, int to, double[] into);

    /** Puts {@code f⁻¹(x)} for {@code x} from one index to before another. */
    abstract void invert(double[] sums, int from, int to);

    /** The score itself, not raised to any floor. */
    static final Generator PLAIN = new Generator() {
        @Override
        double[] terms(double floor, double[] scores, int from, int to, double[] into) {
            return scores;
        }

        @Override
        void invert(double[] sums, int from, int to) {}
    };

    /** The score raised to the floor. */
    static final Generator FLOORED = new Generator() {
        @Override
        double[] terms(double floor, double[] scores, int from, int to, double[] into) {
            for (int i = from; i < to; i++) {
                into[i] = Math.max(floor, scores[i]);
            }
            return into;
        }

        @Override
        void invert(double[] sums, int from, int to) {}
    };

    /** {@code 1 / x}. */
    static final Generator RECIPROCAL = new Generator() {
        @Override
        double[] terms(double floor, double[] scores, int from, int to, double[] into) {
            for (int i = from; i < to; i++) {
                into[i] = 1 / Math.max(floor, scores[i]);
            }
            return into;
        }

        @Override
        void invert(double[] sums, int from, int to) {
            for (int i = from; i < to; i++) {
                sums[i] = 1 / sums[i];
            }
        }
    };

    /** {@code √x}. */
    static final Generator ROOT = new Generator() {
        @Override
        double[] terms(double floor, double[] scores, int from, int to, double[] into) {
            for (int i = from; i < to; i++) {
                into[i] = Math.sqrt(Math.max(floor, scores[i]));
            }
            return into;
        }

        @Override
        void invert(double[] sums, int from, int to) {
            for (int i = from; i < to; i++) {
                sums[i] = sums[i] * sums[i];
            }
        }
    };

    /** {@code x²}. */
    static final Generator SQUARE = new Generator() {
        @Override
        double[] terms(double floor, double[] scores, int from, int to, double[] into) {
            for (int i = from; i < to; i++) {
                double score = Math.max(floor, scores[i]);
                into[i] = score * score;
            }
            return into;
        }

        @Override
        void invert(double[] sums, int from, int to) {
            for (int i = from; i < to; i++) {
                sums[i] = Math.sqrt(sums[i]);
            }
        }
    };

    /** {@code ln x}. */
    static final Generator LOGARITHM = new Generator() {
        @Override
        double[] terms(double floor, double[] scores, int from, int to, double[] into) {
            for (int i = from; i < to; i++) {
                into[i] = StrictMath.log(Math.max(floor, scores[i]));
            }
            return into;
        }

        @Override
        void invert(double[] sums, int from, int to) {
            for (int i = from; i < to; i++) {
                sums[i] = StrictMath.exp(sums[i]);
            }
        }
    };

    /** {@code x^p} with {@code p} not 0. */
    static Generator power(double p) {
        return new Generator() {
            @Override
            double[] terms(double floor, double[] scores, int from, int to, double[] into) {
                for (int i = from; i < to; i++) {
                    into[i] = StrictMath.pow(Math.max(floor, scores[i]), p);
                }
                return into;
            }

            @Override
            void invert(double[] sums, int from, int to) {
                for (int i = from; i < to; i++) {
                    sums[i] = StrictMath.pow(sums[i], 1 / p);
                }
            }
        };
    }
}
