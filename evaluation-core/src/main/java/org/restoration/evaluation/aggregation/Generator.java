package org.restoration.evaluation.aggregation;

/**
 * The function {@code f} of a quasi-arithmetic mean {@code f⁻¹(Σ w · f(score))}. The block form is written out in every class,
 * so that the compiler sees one simple loop; it must give the same bits as the single form.
 */
abstract class Generator {

    /** Of one score, already raised to the floor. */
    abstract double apply(double score);

    /** {@code terms[i]} of {@code scores[from + i]} raised to the floor, for {@code 0 ≤ i < count}. */
    void apply(double[] scores, int from, int count, double floor, double[] terms) {
        for (int i = 0; i < count; i++) {
            terms[i] = apply(Math.max(floor, scores[from + i]));
        }
    }

    /** The inverse, of the weighted sum. */
    abstract double invert(double sum);

    static final Generator IDENTITY = new Generator() {
        @Override
        double apply(double score) {
            return score;
        }

        @Override
        void apply(double[] scores, int from, int count, double floor, double[] terms) {
            for (int i = 0; i < count; i++) {
                terms[i] = Math.max(floor, scores[from + i]);
            }
        }

        @Override
        double invert(double sum) {
            return sum;
        }
    };

    static final Generator RECIPROCAL = new Generator() {
        @Override
        double apply(double score) {
            return 1 / score;
        }

        @Override
        void apply(double[] scores, int from, int count, double floor, double[] terms) {
            for (int i = 0; i < count; i++) {
                terms[i] = 1 / Math.max(floor, scores[from + i]);
            }
        }

        @Override
        double invert(double sum) {
            return 1 / sum;
        }
    };

    static final Generator ROOT = new Generator() {
        @Override
        double apply(double score) {
            return Math.sqrt(score);
        }

        @Override
        void apply(double[] scores, int from, int count, double floor, double[] terms) {
            for (int i = 0; i < count; i++) {
                terms[i] = Math.sqrt(Math.max(floor, scores[from + i]));
            }
        }

        @Override
        double invert(double sum) {
            return sum * sum;
        }
    };

    static final Generator SQUARE = new Generator() {
        @Override
        double apply(double score) {
            return score * score;
        }

        @Override
        void apply(double[] scores, int from, int count, double floor, double[] terms) {
            for (int i = 0; i < count; i++) {
                double score = Math.max(floor, scores[from + i]);
                terms[i] = score * score;
            }
        }

        @Override
        double invert(double sum) {
            return Math.sqrt(sum);
        }
    };

    static final Generator LOGARITHM = new Generator() {
        @Override
        double apply(double score) {
            return StrictMath.log(score);
        }

        @Override
        double invert(double sum) {
            return StrictMath.exp(sum);
        }
    };

    /** {@code score^p} with {@code p} not 0. */
    static Generator power(double p) {
        return new Generator() {
            @Override
            double apply(double score) {
                return StrictMath.pow(score, p);
            }

            @Override
            double invert(double sum) {
                return StrictMath.pow(sum, 1 / p);
            }
        };
    }
}
