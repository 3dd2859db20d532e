package org.restoration.evaluation.methods.weighting.subjective;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights from nothing but an order of importance. Stillwell, Seaver and Edwards 1981, <a
 * href="https://doi.org/10.1016/0030-5073(81)90015-5">doi:10.1016/0030-5073(81)90015-5</a>; centroid: Barron and Barrett 1996, <a
 * href="https://doi.org/10.1287/mnsc.42.11.1515">doi:10.1287/mnsc.42.11.1515</a>.
 *
 * @param mostImportantFirst codes of the indicators in order, each once
 * @param rule how places become weights
 */
public record RankOrder(List<String> mostImportantFirst, Rule rule) implements SubjectiveWeighting {

    /** Checks the codes. */
    public RankOrder {
        mostImportantFirst = Judged.codes(mostImportantFirst);
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public String name() {
        return rule.symbol;
    }

    @Override
    public Derived weights() {
        int n = mostImportantFirst.size();
        double[] amounts = new double[n];
        double tail = 0;
        for (int place = n; place >= 1; place--) {
            tail += 1.0 / place;
            amounts[place - 1] = switch (rule) {
                case CENTROID -> tail;
                case SUM -> n + 1 - place;
                case RECIPROCAL -> 1.0 / place;
            };
        }
        return Judged.proportional(name(), mostImportantFirst, amounts);
    }

    /** How the place k of n becomes a weight. */
    public enum Rule {
        /** The mean of all weights that keep the order: {@code Σ (1/i for i = k … n) / n}. */
        CENTROID("rank-order centroid"),
        /** In proportion to {@code n + 1 − k}. */
        SUM("rank sum"),
        /** In proportion to {@code 1 / k}. */
        RECIPROCAL("rank reciprocal");

        private final String symbol;

        Rule(String symbol) {
            this.symbol = symbol;
        }
    }
}
