package org.restoration.evaluation.methods.ranking.outranking;

import java.util.Arrays;

/** Numbers scaled so that the least is 0 and the greatest 1; all 1 if they are equal. */
final class UnitRange {

    private UnitRange() {}

    static double[] of(double[] numbers) {
        double least = Arrays.stream(numbers).min().orElseThrow();
        double greatest = Arrays.stream(numbers).max().orElseThrow();
        return Arrays.stream(numbers)
                .map(number -> greatest > least ? (number - least) / (greatest - least) : 1)
                .toArray();
    }
}
