package org.restoration.evaluation.weighting;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many times as important something is as another, an exact fraction in lowest terms on Saaty's scale, from 1/9 to 9.
 *
 * @param numerator positive
 * @param denominator positive
 */
public record Ratio(int numerator, int denominator) {

    private static final Pattern GRAMMAR = Pattern.compile("([0-9]{1,6})(?:\\.([0-9]{1,6})|/([0-9]{1,6}))?");

    /** Reduces the fraction and checks that it lies on the scale. */
    public Ratio {
        if (numerator < 1 || denominator < 1 || numerator > 9L * denominator || denominator > 9L * numerator) {
            throw new IllegalArgumentException(
                    "ratio of importance must lie in [1/9, 9]: got " + numerator + "/" + denominator);
        }
        int divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValue();
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Reads {@code 3}, {@code 1/3} or {@code 2.5}.
     *
     * @throws IllegalArgumentException if the text is none of these or lies outside [1/9, 9]
     */
    public static Ratio parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "ratio of importance must be a number such as 3, 1/3 or 2.5: got \"" + text + "\"");
        }
        long numerator = Long.parseLong(matcher.group(1));
        long denominator = 1;
        if (matcher.group(3) != null) {
            denominator = Long.parseLong(matcher.group(3));
        } else if (matcher.group(2) != null) {
            for (int i = 0; i < matcher.group(2).length(); i++) {
                denominator *= 10;
            }
            numerator = numerator * denominator + Long.parseLong(matcher.group(2));
        }
        if (numerator < 1 || denominator < 1 || numerator > 9 * denominator || denominator > 9 * numerator) {
            throw new IllegalArgumentException("ratio of importance must lie in [1/9, 9]: got " + text);
        }
        return new Ratio((int) numerator, (int) denominator);
    }

    /** A whole number from 1 to 9. */
    public static Ratio of(int number) {
        return new Ratio(number, 1);
    }

    /** The ratio seen from the other side. */
    public Ratio reciprocal() {
        return new Ratio(denominator, numerator);
    }

    /** The nearest double. */
    public double value() {
        return (double) numerator / denominator;
    }

    /** The text that {@link #parse} reads: {@code 3}, {@code 1/3}, {@code 5/2}. */
    @Override
    public String toString() {
        return denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
    }
}
