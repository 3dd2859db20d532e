package org.restoration.evaluation.methods.imputation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.restoration.evaluation.internal.math.SampleStatistics;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.matrix.Summary;

/**
 * The mean of the alternatives with the most similar profile that have the value. Profiles are compared by the root mean square
 * difference of the min–max scores of the indicators that both have. Troyanskaya and others 2001, Missing value estimation methods for
 * DNA microarrays, <a href="https://doi.org/10.1093/bioinformatics/17.6.520">doi:10.1093/bioinformatics/17.6.520</a>.
 *
 * <p>Of equally similar alternatives the first of the matrix is taken. Fewer than {@code count} are used where fewer have the value and an
 * indicator in common; a gap stays one where none has.
 *
 * @param count how many neighbors, at least 1
 */
public record NearestNeighbors(int count) implements Imputation {

    /** Checks the count. */
    public NearestNeighbors {
        if (count < 1) {
            throw new IllegalArgumentException("number of neighbors must be at least 1: got " + count);
        }
    }

    @Override
    public String name() {
        return count + " nearest neighbors";
    }

    @Override
    public Imputed impute(DecisionMatrix matrix) {
        List<double[]> scores = new ArrayList<>();
        matrix.columns().forEach(column -> {
            Summary summary = column.summary();
            double[] values = column.toArray();
            for (int i = 0; i < values.length; i++) {
                values[i] = summary.constant()
                        ? values[i] - summary.least()
                        : (values[i] - summary.least()) / summary.range();
            }
            scores.add(values);
        });
        return Filling.of(matrix, name(), (row, column) -> {
            List<Neighbor> neighbors = new ArrayList<>();
            for (int i = 0; i < matrix.rows(); i++) {
                double value = matrix.at(i, column);
                double distance = distance(scores, row, i);
                if (!Double.isNaN(value) && !Double.isNaN(distance)) {
                    neighbors.add(new Neighbor(distance, value));
                }
            }
            neighbors.sort(Comparator.comparingDouble(Neighbor::distance));
            return SampleStatistics.mean(
                    neighbors.stream().limit(count).mapToDouble(Neighbor::value).toArray());
        });
    }

    /** NaN for alternatives that have no indicator in common. */
    private static double distance(List<double[]> scores, int one, int other) {
        double squares = 0;
        int common = 0;
        for (double[] column : scores) {
            double difference = column[one] - column[other];
            if (!Double.isNaN(difference)) {
                squares += difference * difference;
                common++;
            }
        }
        return common == 0 ? Double.NaN : Math.sqrt(squares / common);
    }

    private record Neighbor(double distance, double value) {}
}
