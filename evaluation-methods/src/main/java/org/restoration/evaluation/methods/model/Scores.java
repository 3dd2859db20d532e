package org.restoration.evaluation.methods.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scores from 0 to 1 by code, in the order of the codes, so that no result depends on the order of a map. */
final class Scores {

    private Scores() {}

    static List<String> codes(Map<String, Double> scores) {
        return List.copyOf(new TreeMap<>(scores).keySet());
    }

    static double[] inOrder(Map<String, Double> scores) {
        return codes(scores).stream()
                .mapToDouble(code -> checked(code, scores.get(code)))
                .toArray();
    }

    private static double checked(String code, Double score) {
        if (score == null || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score of " + code + " must be from 0 to 1: got " + score);
        }
        return score;
    }
}
