package org.restoration.evaluation.weighting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Weights from judgements of pairs by the analytic hierarchy process: the principal eigenvector of the judgement matrix (Saaty
 * 1980; Saaty 1990, <a href="https://doi.org/10.1016/0377-2217(90)90057-I">doi:10.1016/0377-2217(90)90057-I</a>).
 *
 * @param randomIndex the table of random indices by which consistency is judged
 * @param judgements the judgement of every pair of children, each pair once; none for a single child
 */
public record Ahp(RandomIndex randomIndex, List<Judgement> judgements) implements Weighting {

    /** Checks that no pair is judged twice. */
    public Ahp {
        Objects.requireNonNull(randomIndex, "randomIndex");
        judgements = List.copyOf(judgements);
        Set<Set<String>> seen = new LinkedHashSet<>();
        for (Judgement judgement : judgements) {
            if (!seen.add(Set.of(judgement.more(), judgement.than()))) {
                throw new IllegalArgumentException("every pair must be judged exactly once: got a second judgement of "
                        + judgement.more() + " and " + judgement.than());
            }
        }
    }

    /** Judgements whose consistency is judged by Saaty's random index. */
    public Ahp(List<Judgement> judgements) {
        this(RandomIndex.SAATY, judgements);
    }

    /**
     * The principal eigenvector of the judgement matrix, of sum 1.
     *
     * @throws InconsistentJudgementsException if the consistency ratio is not below {@link Consistency#LIMIT}
     * @throws IllegalArgumentException if not exactly the pairs of the children are judged, or there are more children than the
     *     table of random indices knows
     */
    @Override
    public Weights weights(List<String> children) {
        JudgementMatrix matrix = matrix(children);
        Consistency consistency = matrix.consistency(randomIndex);
        if (consistency.ratio().isEmpty()) {
            throw new IllegalArgumentException("children under the random index " + randomIndex.code()
                    + " must be at most " + randomIndex.size() + ": got " + children.size());
        }
        if (!consistency.acceptable()) {
            throw new InconsistentJudgementsException(
                    children, matrix, randomIndex, consistency.ratio().getAsDouble());
        }
        double[] weights = matrix.weights();
        Map<String, Double> byCode = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            byCode.put(children.get(i), weights[i]);
        }
        return Weights.of(byCode);
    }

    /**
     * How well the judgements agree, also when they are refused by {@link #weights}.
     *
     * @throws IllegalArgumentException if not exactly the pairs of the children are judged
     */
    public Consistency consistency(List<String> children) {
        return matrix(children).consistency(randomIndex);
    }

    private JudgementMatrix matrix(List<String> children) {
        Children.check(children);
        if (children.size() > 1 || !judgements.isEmpty()) {
            Set<String> judged = new LinkedHashSet<>();
            for (Judgement judgement : judgements) {
                judged.add(judgement.more());
                judged.add(judgement.than());
            }
            Children.checkSame(children, judged);
        }
        int n = children.size();
        double[][] entries = new double[n][n];
        for (Judgement judgement : judgements) {
            int row = children.indexOf(judgement.more());
            int column = children.indexOf(judgement.than());
            entries[row][column] = judgement.value().value();
            entries[column][row] = judgement.value().reciprocal().value();
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            entries[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                if (entries[i][j] == 0) {
                    missing.add(children.get(i) + " and " + children.get(j));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "every pair must be judged exactly once: got no judgement of " + String.join(", ", missing));
        }
        return new JudgementMatrix(entries);
    }
}
