package org.restoration.evaluation.internal.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * NIST StRD, univariate sets. The last column is the number of correct digits (log relative error) that the standard deviation of
 * the doubles nearest to the data can reach at all: in NumAcc3, NumAcc4, Mavro and Michelso the decimals of the data are not
 * doubles, so that even exact arithmetic on the doubles falls short of 15.
 */
class NistUnivariateTest {

    private static final MathContext DIGITS = new MathContext(60);

    @ParameterizedTest
    @CsvSource({
        "Lew, -177.435, 277.332168044316, 15",
        "Lottery, 518.958715596330, 291.699727470969, 15",
        "Mavro, 2.001856, 0.000429123454003053, 13",
        "Michelso, 299.8524, 0.0790105478190518, 13.7",
        "NumAcc1, 10000002, 1, 15",
        "NumAcc2, 1.2, 0.1, 15",
        "NumAcc3, 1000000.2, 0.1, 9.4",
        "NumAcc4, 10000000.2, 0.1, 8.2",
    })
    void certified_values_are_reached_as_far_as_doubles_allow(
            String set, double certifiedMean, double certifiedDeviation, double digits) {
        double[] values = values(set);
        assertThat(correctDigits(SampleStatistics.mean(values), certifiedMean)).isGreaterThanOrEqualTo(15);
        double deviation = SampleStatistics.standardDeviation(values);
        assertThat(correctDigits(deviation, certifiedDeviation)).isGreaterThanOrEqualTo(digits);

        BigDecimal exactMean = exactMean(values);
        assertThat(SampleStatistics.mean(values)).isEqualTo(exactMean.doubleValue());
        double exact = exactDeviation(values, exactMean);
        assertThat(deviation).isBetween(Math.nextDown(exact), Math.nextUp(exact));
    }

    /** At most 15 digits count, as NIST certifies 15. */
    private static double correctDigits(double computed, double certified) {
        double error = Math.abs(computed / certified - 1);
        return error < 1e-15 ? 15 : -StrictMath.log10(error);
    }

    private static BigDecimal exactMean(double[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum.divide(BigDecimal.valueOf(values.length), DIGITS);
    }

    private static double exactDeviation(double[] values, BigDecimal mean) {
        BigDecimal squares = BigDecimal.ZERO;
        for (double value : values) {
            squares = squares.add(new BigDecimal(value).subtract(mean).pow(2));
        }
        return squares.divide(BigDecimal.valueOf(values.length - 1), DIGITS)
                .sqrt(DIGITS)
                .doubleValue();
    }

    private static double[] values(String set) {
        return switch (set) {
            case "NumAcc1" -> new double[] {10000001, 10000003, 10000002};
            case "NumAcc2" -> alternating(1.2, 1.1, 1.3);
            case "NumAcc3" -> alternating(1000000.2, 1000000.1, 1000000.3);
            case "NumAcc4" -> alternating(10000000.2, 10000000.1, 10000000.3);
            default -> read(set);
        };
    }

    private static double[] alternating(double first, double odd, double even) {
        double[] values = new double[1001];
        values[0] = first;
        for (int i = 1; i < values.length; i++) {
            values[i] = i % 2 == 1 ? odd : even;
        }
        return values;
    }

    private static double[] read(String set) {
        try (InputStream in = NistUnivariateTest.class.getResourceAsStream("/nist-strd/" + set + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
