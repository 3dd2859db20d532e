package org.restoration.evaluation.internal.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the known word that a mistyped one most likely meant. */
public final class Nearest {

    private static final int SHORTEST_BEGINNING = 3;

    private Nearest() {}

    /**
     * The nearest known word by edit distance (Levenshtein), if it is near enough to be meant: at most a third of its length. If none
     * is, the only known word that begins with the given one, of which at least three letters are needed.
     *
     * @return the first of the nearest words in the order given, or empty
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        boolean near = nearest != null && least * 3 <= Math.max(nearest.length(), word.length());
        return near ? Optional.of(nearest) : onlyOneThatBeginsWith(word, known);
    }

    private static Optional<String> onlyOneThatBeginsWith(String word, Collection<String> known) {
        List<String> longer = word.length() < SHORTEST_BEGINNING
                ? List.of()
                : known.stream().filter(candidate -> candidate.startsWith(word)).toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
