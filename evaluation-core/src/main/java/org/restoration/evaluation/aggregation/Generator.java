package org.restoration.evaluation.aggregation;

/**
 * The function {@code f} of a quasi-arithmetic mean {@code f⁻¹(Σ w · f(score))}, in place over an array: the children of one row
 * or the rows of one child. Every generator writes its own loop out, so that the compiler sees a simple one.
 */
abstract class Generator {

    /** Puts {@code f(max(floor, x))} for {@code x} at the first {@code count} places. */
    abstract void apply(double floor, double[] scores, int count);

    /** Puts {@code f⁻¹(x)} for {@code x} at the first {@code count} places. */
    abstract void invert(double[] sums, int count);

    /** The score itself, not raised to any floor. */
    static final Generator PLAIN = new Generator() {
        @Override
        void apply(double floor, double[] scores, int count) {}

        @Override
        void invert(double[] sums, int count) {}
    };

    /** The score raised to the floor. */
    static final Generator FLOORED = new Generator() {
        @Override
        void apply(double floor, double[] scores, int count) {
            for (int i = 0; i < count; i++) {
                scores[i] = Math.max(floor, scores[i]);
            }
        }

        @Override
        void invert(double[] sums, int count) {}
    };

    /** {@code 1 / x}. */
    static final Generator RECIPROCAL = new Generator() {
        @Override
        void apply(double floor, double[] scores, int count) {
            for (int i = 0; i < count; i++) {
                scores[i] = 1 / Math.max(floor, scores[i]);
            }
        }

        @Override
        void invert(double[] sums, int count) {
            for (int i = 0; i < count; i++) {
                sums[i] = 1 / sums[i];
            }
        }
    };

    /** {@code √x}. */
    static final Generator ROOT = new Generator() {
        @Override
        void apply(double floor, double[] scores, int count) {
            for (int i = 0; i < count; i++) {
                scores[i] = Math.sqrt(Math.max(floor, scores[i]));
            }
        }

        @Override
        void invert(double[] sums, int count) {
            for (int i = 0; i < count; i++) {
                sums[i] = sums[i] * sums[i];
            }
        }
    };

    /** {@code x²}. */
    static final Generator SQUARE = new Generator() {
        @Override
        void apply(double floor, double[] scores, int count) {
            for (int i = 0; i < count; i++) {
                double score = Math.max(floor, scores[i]);
                scores[i] = score * score;
            }
        }

        @Override
        void invert(double[] sums, int count) {
            for (int i = 0; i < count; i++) {
                sums[i] = Math.sqrt(sums[i]);
            }
        }
    };

    /** {@code ln x}. */
    static final Generator LOGARITHM = new Generator() {
        @Override
        void apply(double floor, double[] scores, int count) {
            for (int i = 0; i < count; i++) {
                scores[i] = StrictMath.log(Math.max(floor, scores[i]));
            }
        }

        @Override
        void invert(double[] sums, int count) {
            for (int i = 0; i < count; i++) {
                sums[i] = StrictMath.exp(sums[i]);
            }
        }
    };

    /** {@code x^p} with {@code p} not 0. */
    static Generator power(double p) {
        return new Generator() {
            @Override
            void apply(double floor, double[] scores, int count) {
                for (int i = 0; i < count; i++) {
                    scores[i] = StrictMath.pow(Math.max(floor, scores[i]), p);
                }
            }

            @Override
            void invert(double[] sums, int count) {
                for (int i = 0; i < count; i++) {
                    sums[i] = StrictMath.pow(sums[i], 1 / p);
                }
            }
        };
    }
}
