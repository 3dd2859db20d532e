package org.restoration.evaluation.methods.ranking.distance;

/**
 * The Minkowski distance {@code (Σ |x − y|ᵖ)^(1/p)} of two points.
 *
 * @param order p, at least 1; infinite for the greatest difference alone
 */
public record Minkowski(double order) {

    /** The sum of the differences, also called city-block or taxicab distance. */
    public static final Minkowski MANHATTAN = new Minkowski(1);

    /** The straight line. */
    public static final Minkowski EUCLIDEAN = new Minkowski(2);

    /** The greatest difference. */
    public static final Minkowski CHEBYSHEV = new Minkowski(Double.POSITIVE_INFINITY);

    /** Checks that the order makes a distance. */
    public Minkowski {
        if (!(order >= 1)) {
            throw new IllegalArgumentException("order of a Minkowski distance must be at least 1: got " + order);
        }
    }

    /** Adds what the weighted differences of a block of values from a point make, to the parts of the rows from {@code at} on. */
    void add(double[] block, int count, double weight, double point, double[] parts, int at) {
        if (order == 2) {
            for (int i = 0; i < count; i++) {
                double difference = weight * (block[i] - point);
                parts[at + i] += difference * difference;
            }
        } else {
            for (int i = 0; i < count; i++) {
                parts[at + i] = join(parts[at + i], part(weight * (block[i] - point)));
            }
        }
    }

    /** What one difference adds. */
    double part(double difference) {
        if (order == 2) {
            return difference * difference;
        }
        double size = Math.abs(difference);
        return order == 1 || Double.isInfinite(order) ? size : StrictMath.pow(size, order);
    }

    /** Two parts together. */
    double join(double parts, double part) {
        return Double.isInfinite(order) ? Math.max(parts, part) : parts + part;
    }

    /** The distance that parts make. */
    double whole(double parts) {
        if (order == 2) {
            return Math.sqrt(parts);
        }
        return order == 1 || Double.isInfinite(order) ? parts : StrictMath.pow(parts, 1 / order);
    }
}
