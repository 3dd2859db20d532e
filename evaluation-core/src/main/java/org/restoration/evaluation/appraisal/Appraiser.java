package org.restoration.evaluation.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.Harmonic;
import org.restoration.evaluation.aggregation.Minimum;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.weighting.Ahp;
import org.restoration.evaluation.weighting.Direct;
import org.restoration.evaluation.weighting.Weighting;
import org.restoration.evaluation.weighting.Weights;

/** Appraises a profile: see {@link Appraisal}. */
public final class Appraiser {

    private static final double RAISED = 1.25;
    private static final double LOWERED = 0.75;
    private static final double QUARTER = 0.25;

    private final Profile profile;
    private final ObservationTable table;
    private final BatchEvaluation batch;

    private Appraiser(Profile profile, ObservationTable table) {
        this.profile = profile;
        this.table = table;
        this.batch = Evaluator.of(profile).evaluate(table);
    }

    /**
     * The appraisal of a profile on made-up sites.
     *
     * @throws org.restoration.evaluation.tailoring.ContextRefusedException if the profile refuses the context of the sites
     */
    public static Appraisal appraise(Profile profile, PlausibleSites sites) {
        return new Appraiser(profile, sites.table(profile)).appraise();
    }

    /**
     * The appraisal of a profile on observed sites, whose values have their real correlations.
     *
     * @param table the sites, as {@link Evaluator#tabulate} gives them
     */
    public static Appraisal appraise(Profile profile, ObservationTable table) {
        return new Appraiser(profile, table).appraise();
    }

    private Appraisal appraise() {
        List<ScoredNode> trees = trees();
        double[] index = trees.stream().mapToDouble(ScoredNode::score).toArray();
        Map<String, double[]> dimensions = new LinkedHashMap<>();
        Map<String, double[]> dimensionWeights = new LinkedHashMap<>();
        Map<String, double[]> indicators = new LinkedHashMap<>();
        Map<String, double[]> indicatorWeights = new LinkedHashMap<>();
        for (int i = 0; i < trees.size(); i++) {
            for (ScoredNode dimension : ((ScoredNode.Branch) trees.get(i)).children()) {
                column(dimensions, dimension.code(), trees.size(), Double.NaN)[i] = dimension.score();
                column(dimensionWeights, dimension.code(), trees.size(), 0)[i] = dimension.localWeight();
            }
            leaves(trees.get(i), 1, i, trees.size(), indicators, indicatorWeights);
        }
        return new Appraisal(
                profile.identity(),
                profile.digest(),
                trees.size(),
                consistencies(),
                effects(dimensions, dimensionWeights, index),
                effects(indicators, indicatorWeights, index),
                redundancies(indicators),
                requirements(),
                sensitivities(),
                compensations());
    }

    /** The tree of the current state of every site that was evaluated. */
    private List<ScoredNode> trees() {
        List<ScoredNode> trees = new ArrayList<>();
        for (int row = 0; row < batch.rows(); row++) {
            if (batch.refusal(row).isEmpty()) {
                trees.add(batch.evaluation(row).states().get(Snapshot.CURRENT));
            }
        }
        return trees;
    }

    private static void leaves(
            ScoredNode node,
            double weight,
            int site,
            int sites,
            Map<String, double[]> scores,
            Map<String, double[]> weights) {
        if (node instanceof ScoredNode.Branch branch) {
            branch.children()
                    .forEach(child -> leaves(child, weight * child.localWeight(), site, sites, scores, weights));
        } else {
            column(scores, node.code(), sites, Double.NaN)[site] =
                    ((ScoredNode.Leaf) node).isMissing() ? Double.NaN : node.score();
            column(weights, node.code(), sites, 0)[site] = weight;
        }
    }

    private static double[] column(Map<String, double[]> columns, String code, int sites, double unknown) {
        return columns.computeIfAbsent(code, key -> {
            double[] column = new double[sites];
            Arrays.fill(column, unknown);
            return column;
        });
    }

    private List<Appraisal.MatrixConsistency> consistencies() {
        List<Appraisal.MatrixConsistency> all = new ArrayList<>();
        consistencies(profile.index(), all);
        profile.management().ifPresent(tree -> consistencies(tree, all));
        for (TailoringRule rule : profile.tailoring()) {
            for (Adjustment change : rule.then()) {
                if (change instanceof Adjustment.ReplaceWeighting replace) {
                    branch(profile.index(), replace.node())
                            .ifPresent(node -> consistency(
                                            node.code() + " (" + rule.id() + ")",
                                            replace.weighting(),
                                            node.childCodes())
                                    .ifPresent(all::add));
                }
            }
        }
        return all;
    }

    private static void consistencies(IndexNode.Branch branch, List<Appraisal.MatrixConsistency> into) {
        consistency(branch.code(), branch.weighting(), branch.childCodes()).ifPresent(into::add);
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch inner) {
                consistencies(inner, into);
            }
        }
    }

    private static Optional<Appraisal.MatrixConsistency> consistency(
            String node, Weighting weighting, List<String> children) {
        return weighting instanceof Ahp ahp
                ? Optional.of(new Appraisal.MatrixConsistency(
                        node, children.size(), ahp.consistency(children).ratio()))
                : Optional.empty();
    }

    private static Optional<IndexNode.Branch> branch(IndexNode.Branch root, String code) {
        if (root.code().equals(code)) {
            return Optional.of(root);
        }
        return root.children().stream()
                .filter(IndexNode.Branch.class::isInstance)
                .flatMap(child -> branch((IndexNode.Branch) child, code).stream())
                .findFirst();
    }

    private static List<Appraisal.WeightInEffect> effects(
            Map<String, double[]> scores, Map<String, double[]> weights, double[] index) {
        Map<String, Double> squared = new LinkedHashMap<>();
        double sum = 0;
        for (Map.Entry<String, double[]> entry : scores.entrySet()) {
            double correlation = Correlation.of(entry.getValue(), index);
            double effect = Double.isNaN(correlation) ? 0 : correlation * correlation;
            squared.put(entry.getKey(), effect);
            sum += effect;
        }
        List<Appraisal.WeightInEffect> effects = new ArrayList<>();
        for (Map.Entry<String, Double> entry : squared.entrySet()) {
            double declared = 0;
            for (double weight : weights.get(entry.getKey())) {
                declared += weight;
            }
            effects.add(new Appraisal.WeightInEffect(
                    entry.getKey(), declared / index.length, sum > 0 ? entry.getValue() / sum : 0));
        }
        return effects;
    }

    private static List<Appraisal.Redundancy> redundancies(Map<String, double[]> indicators) {
        List<String> codes = List.copyOf(indicators.keySet());
        List<Appraisal.Redundancy> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                double correlation = Correlation.of(indicators.get(codes.get(i)), indicators.get(codes.get(j)));
                if (Math.abs(correlation) > Appraisal.REDUNDANT) {
                    found.add(new Appraisal.Redundancy(codes.get(i), codes.get(j), correlation));
                }
            }
        }
        return found;
    }

    private List<Appraisal.Catch> requirements() {
        List<Appraisal.Catch> all = new ArrayList<>();
        for (String requirement : batch.requirements()) {
            int judged = 0;
            int notMet = 0;
            int undetermined = 0;
            for (int row = 0; row < batch.rows(); row++) {
                if (batch.refusal(row).isPresent()) {
                    continue;
                }
                Optional<Verdict> verdict = batch.verdict(requirement, row);
                judged += verdict.isPresent() ? 1 : 0;
                notMet += verdict.filter(one -> one == Verdict.NOT_MET).isPresent() ? 1 : 0;
                undetermined +=
                        verdict.filter(one -> one == Verdict.UNDETERMINED).isPresent() ? 1 : 0;
            }
            all.add(new Appraisal.Catch(requirement, judged, notMet, undetermined));
        }
        return all;
    }

    private List<Appraisal.Sensitivity> sensitivities() {
        int[] grades = grades(batch);
        List<Appraisal.Sensitivity> all = new ArrayList<>();
        sensitivities(profile.index(), grades, all);
        return all;
    }

    private void sensitivities(IndexNode.Branch branch, int[] grades, List<Appraisal.Sensitivity> into) {
        for (IndexNode child : branch.children()) {
            if (branch.children().size() > 1) {
                into.add(new Appraisal.Sensitivity(
                        child.code(),
                        changed(grades, branch, child.code(), RAISED),
                        changed(grades, branch, child.code(), LOWERED)));
            }
            if (child instanceof IndexNode.Branch inner) {
                sensitivities(inner, grades, into);
            }
        }
    }

    /** How many sites have another grade when the weight of a child is multiplied by a factor. */
    private int changed(int[] grades, IndexNode.Branch branch, String child, double factor) {
        Weights weights = branch.weighting().weights(branch.childCodes());
        double weight = Math.min(1, weights.weightOf(child) * factor);
        double rest = 1 - weights.weightOf(child);
        if (!(rest > 0)) {
            return 0;
        }
        Map<String, Double> other = new LinkedHashMap<>();
        weights.asMap()
                .forEach((code, old) -> other.put(code, code.equals(child) ? weight : old * ((1 - weight) / rest)));
        IndexNode.Branch index =
                replaced(profile.index(), branch.with(branch.children(), new Direct(Weights.of(other))));
        int[] others = grades(Evaluator.of(profile.withIndex(index)).evaluate(table));
        int changed = 0;
        for (int row = 0; row < grades.length; row++) {
            changed += grades[row] == others[row] ? 0 : 1;
        }
        return changed;
    }

    private static IndexNode.Branch replaced(IndexNode.Branch root, IndexNode.Branch other) {
        if (root.code().equals(other.code())) {
            return other;
        }
        List<IndexNode> children = new ArrayList<>();
        for (IndexNode child : root.children()) {
            children.add(child instanceof IndexNode.Branch inner ? replaced(inner, other) : child);
        }
        return root.with(children, root.weighting());
    }

    /** The grades of the scores alone, by row. */
    private int[] grades(BatchEvaluation of) {
        int[] grades = new int[of.rows()];
        for (int row = 0; row < grades.length; row++) {
            double score = profile.headline() == Headline.CONDITION
                    ? of.condition(row)
                    : of.reportedEffectiveness(row).orElse(Double.NaN);
            grades[row] = profile.grades().indexOf(score);
        }
        return grades;
    }

    private List<Appraisal.DimensionLoss> compensations() {
        IndexNode.Branch index = batch.rows() > 0 && batch.refusal(0).isEmpty()
                ? profile.tailoredTo(batch.table().contexts().get(batch.table().contextCode(0)))
                        .profile()
                        .index()
                : profile.index();
        double[] weights = index.weighting().weights(index.childCodes()).toArray();
        List<Appraisal.DimensionLoss> losses = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double atZero = loss(index.aggregation(), weights, i, 0);
            losses.add(new Appraisal.DimensionLoss(
                    index.childCodes().get(i),
                    atZero,
                    profile.grades()
                            .grades()
                            .get(profile.grades().indexOf(atZero))
                            .code(),
                    loss(index.aggregation(), weights, i, QUARTER),
                    loss(new Arithmetic(), weights, i, QUARTER),
                    loss(new Geometric(0), weights, i, QUARTER),
                    loss(new Harmonic(0), weights, i, QUARTER),
                    loss(new Minimum(), weights, i, QUARTER)));
        }
        return losses;
    }

    private static double loss(Aggregation aggregation, double[] weights, int dimension, double score) {
        double[] scores = new double[weights.length];
        Arrays.fill(scores, 1);
        scores[dimension] = score;
        return aggregation.aggregate(weights, scores);
    }
}
