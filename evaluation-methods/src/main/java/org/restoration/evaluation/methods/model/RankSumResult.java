package org.restoration.evaluation.methods.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.restoration.evaluation.internal.math.Normal;
import org.restoration.evaluation.methods.result.Preference;
import org.restoration.evaluation.methods.result.Ranks;
import org.restoration.evaluation.methods.result.RelativeScores;
import org.restoration.evaluation.methods.result.SetRelative;
import org.restoration.evaluation.methods.result.Ties;

/**
 * Rank-sum ratios, their probits and the line through them. The probit of an alternative is 5 plus the normal quantile of its mean rank (1 the least ratio) over n;
 * that of the greatest is of {@code 1 − 1 / (4 n)}. Set-relative: the groups hold within the set only.
 *
 * @param ratios the rank-sum ratios
 * @param probits probit of each alternative, in the order of the ratios; equal ratios have equal ones
 * @param line the least-squares line through the distinct ratios; none where all are equal
 */
public record RankSumResult(RelativeScores ratios, List<Double> probits, Optional<Line> line) implements SetRelative {

    /**
     * The line ratio = intercept + slope · probit through the distinct ratios, each once, as the method prescribes.
     *
     * @param intercept a
     * @param slope b, above 0
     * @param determination R², the share of the variance that the line explains
     */
    public record Line(double intercept, double slope, double determination) {}

    /** Copies the probits. */
    public RankSumResult {
        probits = List.copyOf(probits);
    }

    static RankSumResult of(RelativeScores ratios) {
        double[] ranks = RelativeScores.of(ratios.alternatives(), Preference.LOWER, ratios.toArray())
                .ranks(Ties.AVERAGE)
                .toArray();
        double greatest = Arrays.stream(ratios.toArray()).max().orElseThrow();
        double n = ranks.length;
        List<Double> probits = IntStream.range(0, ranks.length)
                .mapToObj(i -> 5 + Normal.quantile(ratios.at(i) == greatest ? 1 - 1 / (4 * n) : ranks[i] / n))
                .toList();
        return new RankSumResult(ratios, probits, line(ratios, probits));
    }

    private static Optional<Line> line(RelativeScores ratios, List<Double> probits) {
        double[] y = Arrays.stream(ratios.toArray()).sorted().distinct().toArray();
        double[] x = probits.stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .distinct()
                .toArray();
        if (y.length < 2) {
            return Optional.empty();
        }
        double meanX = Arrays.stream(x).sum() / x.length;
        double meanY = Arrays.stream(y).sum() / y.length;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (int i = 0; i < x.length; i++) {
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
            products += (x[i] - meanX) * (y[i] - meanY);
        }
        double slope = products / squaresX;
        return Optional.of(new Line(meanY - slope * meanX, slope, slope * products / squaresY));
    }

    /** The order as ranks, 1 the best. */
    public Ranks ranks() {
        return ratios.ranks(Ties.AVERAGE);
    }

    /** The customary probit limits of three, four or five groups. */
    public static List<Double> customaryLimits(int groups) {
        return switch (groups) {
            case 3 -> List.of(4.0, 6.0);
            case 4 -> List.of(3.5, 5.0, 6.5);
            case 5 -> List.of(3.2, 4.4, 5.6, 6.8);
            default ->
                throw new IllegalArgumentException(
                        "groups with customary probit limits must be 3, 4 or 5: got " + groups);
        };
    }

    /**
     * The group of each alternative within the set, 1 the worst: one more than the limits that its probit reaches. As the line rises, this is the group of
     * its fitted ratio too.
     *
     * @param limits probit limits that rise strictly
     */
    public List<Integer> groups(List<Double> limits) {
        for (int k = 1; k < limits.size(); k++) {
            if (!(limits.get(k) > limits.get(k - 1))) {
                throw new IllegalArgumentException("probit limits must rise strictly: got " + limits);
            }
        }
        return probits.stream()
                .map(probit -> 1
                        + (int) limits.stream().filter(limit -> probit >= limit).count())
                .toList();
    }
}
