package org.restoration.evaluation.methods.weighting.subjective;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.weighting.Derived;

/**
 * The best–worst method: how many times the best indicator is as important as each, and each as the worst. Rezaei 2015, <a
 * href="https://doi.org/10.1016/j.omega.2014.11.009">doi:10.1016/j.omega.2014.11.009</a>; linear model: Rezaei 2016, <a
 * href="https://doi.org/10.1016/j.omega.2015.12.001">doi:10.1016/j.omega.2015.12.001</a>.
 *
 * @param indicators codes, each once, at least two
 * @param best the code of the most important
 * @param worst the code of the least important, another one
 * @param bestToOthers for each indicator how many times the best is as important, at least 1; 1 for the best
 * @param othersToWorst for each indicator how many times it is as important as the worst, at least 1; 1 for the worst
 * @param model what is made least
 */
public record BestWorst(
        List<String> indicators,
        String best,
        String worst,
        List<Double> bestToOthers,
        List<Double> othersToWorst,
        Model model)
        implements SubjectiveWeighting {

    /** Checks the judgements. */
    public BestWorst {
        Objects.requireNonNull(model, "model");
        indicators = Judged.codes(indicators);
        bestToOthers = List.copyOf(bestToOthers);
        othersToWorst = List.copyOf(othersToWorst);
        if (!indicators.contains(best) || !indicators.contains(worst) || best.equals(worst)) {
            throw new IllegalArgumentException(
                    "best and worst indicator must be two of " + indicators + ": got " + best + " and " + worst);
        }
        checkRatios("best over other", indicators, bestToOthers, best);
        checkRatios("other over worst", indicators, othersToWorst, worst);
        double across = bestToOthers.get(indicators.indexOf(worst));
        if (across != othersToWorst.get(indicators.indexOf(best))) {
            throw new IllegalArgumentException("ratio of best over worst must be the same in both lists: got " + across
                    + " and " + othersToWorst.get(indicators.indexOf(best)));
        }
    }

    private static void checkRatios(String what, List<String> indicators, List<Double> ratios, String own) {
        if (ratios.size() != indicators.size()) {
            throw new IllegalArgumentException(
                    "ratios of " + what + " must be one for each of " + indicators + ": got " + ratios.size());
        }
        for (int j = 0; j < ratios.size(); j++) {
            boolean itself = indicators.get(j).equals(own);
            if (!(itself ? ratios.get(j) == 1 : ratios.get(j) >= 1) || Double.isInfinite(ratios.get(j))) {
                throw new IllegalArgumentException("ratio of " + what + " for " + indicators.get(j) + " must be "
                        + (itself ? "1" : "finite and at least 1") + ": got " + ratios.get(j));
            }
        }
    }

    @Override
    public String name() {
        return "BWM";
    }

    @Override
    public Derived weights() {
        double[] amounts =
                model == Model.LINEAR ? BestWorstPrograms.linear(this).weights() : ratios().middle();
        return Judged.proportional(name(), indicators, amounts);
    }

    /** ξ, the greatest deviation that the weights have from the judgements: of differences of weights in the linear model, of ratios in the other. */
    public double deviation() {
        return model == Model.LINEAR ? BestWorstPrograms.linear(this).deviation() : ratios().deviation();
    }

    /**
     * In the nonlinear model ξ over the greatest ξ that a ratio of best over worst allows, {@code ξ² − (1 + 2a) ξ + a² − a = 0}; 0 is full
     * consistency. In the linear model ξ itself, which is read the same way.
     */
    public double consistencyRatio() {
        double across = bestToOthers.get(indicators.indexOf(worst));
        if (model == Model.LINEAR || across == 1) {
            return deviation();
        }
        return deviation() / ((1 + 2 * across - Math.sqrt(1 + 8 * across)) / 2);
    }

    /**
     * How far the judgements themselves contradict each other, without weights: the greatest of {@code |aBj ajW − aBW| / (aBW² − aBW)}; 0
     * is full consistency. Liang, Brunelli and Rezaei 2020, <a
     * href="https://doi.org/10.1016/j.omega.2019.102175">doi:10.1016/j.omega.2019.102175</a>.
     */
    public double inputConsistency() {
        double across = bestToOthers.get(indicators.indexOf(worst));
        double greatest = 0;
        for (int j = 0; j < indicators.size(); j++) {
            if (across > 1
                    && !indicators.get(j).equals(best)
                    && !indicators.get(j).equals(worst)) {
                double apart = Math.abs(bestToOthers.get(j) * othersToWorst.get(j) - across);
                greatest = Math.max(greatest, apart / (across * across - across));
            }
        }
        return greatest;
    }

    /**
     * The least and greatest weight that each indicator has among all solutions of the nonlinear model, which from four indicators on
     * are many.
     *
     * @throws IllegalArgumentException under the linear model, whose solution is one
     */
    public List<Interval> intervals() {
        if (model == Model.LINEAR) {
            throw new IllegalArgumentException("model must be " + Model.NONLINEAR + " to have intervals: got " + model);
        }
        BestWorstPrograms.Ratios ratios = ratios();
        double least = 0;
        double most = 0;
        for (int j = 0; j < indicators.size(); j++) {
            least += ratios.least()[j];
            most += ratios.most()[j];
        }
        List<Interval> intervals = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            double low = ratios.least()[j];
            double high = ratios.most()[j];
            intervals.add(new Interval(low / (low + (most - high)), high / (high + (least - low))));
        }
        return List.copyOf(intervals);
    }

    private BestWorstPrograms.Ratios ratios() {
        return BestWorstPrograms.nonlinear(this);
    }

    /** What is made least. */
    public enum Model {
        /** The greatest of {@code |w_B − aBj wj|} and {@code |wj − ajW w_W|}: a linear program. */
        LINEAR,
        /**
         * The greatest of {@code |w_B / wj − aBj|} and {@code |wj / w_W − ajW|}. With several solutions each ratio to the worst is taken in
         * the middle of what it may be, which is a solution too.
         */
        NONLINEAR
    }

    /**
     * From the least to the greatest weight.
     *
     * @param lower the least
     * @param upper the greatest
     */
    public record Interval(double lower, double upper) {}
}
