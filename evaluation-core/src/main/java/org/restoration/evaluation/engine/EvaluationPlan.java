package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.hierarchy.MissingPolicy;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.weighting.Weights;

/** A tailored profile compiled to what the kernel runs over columns. Immutable; shared by all threads. */
final class EvaluationPlan {

    final TailoredProfile tailored;
    final Profile profile;
    final String resolvedDigest;
    final IndexNode.Branch tree;
    final PlanNode[] nodes;
    final int leaves;
    final boolean renormalizes;
    final Map<String, Derivation> derivations = new LinkedHashMap<>();
    final CriterionPlan[] criteria;
    final GradeMarks[] marks;
    /** The least score of each grade but the worst, best first, before rounding. */
    final double[] gradeLimits;

    final boolean gradesEffectiveness;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final Map<String, ResolvedLimit> limits = new LinkedHashMap<>();
    private final Set<Feature> requiredFeatures = new LinkedHashSet<>();

    private EvaluationPlan(TailoredProfile tailored, IndexNode.Branch tree, List<Requirement> requirements) {
        this.tailored = tailored;
        this.profile = tailored.profile();
        this.resolvedDigest = tailored.resolvedDigest();
        this.tree = tree;
        profile.indicators()
                .forEach(rule ->
                        rule.derivation().ifPresent(derivation -> derivations.put(rule.indicator(), derivation)));
        derivations
                .values()
                .forEach(derivation -> derivation.limitTables().values().forEach(this::resolve));
        List<PlanNode> order = new ArrayList<>();
        compile(tree, profile.rulesByIndicator(), order);
        this.nodes = order.toArray(new PlanNode[0]);
        this.leaves = tree.indicators().size();
        this.renormalizes =
                order.stream().anyMatch(node -> node instanceof PlanNode.LeafNode leaf && leaf.renormalizes);
        this.criteria = new CriterionPlan[requirements.size()];
        this.marks = new GradeMarks[requirements.size()];
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            criteria[i] = CriterionPlan.compile(requirement, tailored);
            marks[i] = GradeMarks.of(requirement.consequence(), profile.grades());
        }
        this.gradeLimits = Arrays.stream(profile.grades().limitsInNanos())
                .mapToDouble(Nanos::least)
                .toArray();
        this.gradesEffectiveness = profile.headline() == Headline.EFFECTIVENESS;
        collectFeatures();
    }

    static EvaluationPlan compile(TailoredProfile tailored) {
        return new EvaluationPlan(
                tailored, tailored.profile().index(), tailored.profile().requirements());
    }

    /** The plan of the management score, if the profile has one. */
    static Optional<EvaluationPlan> compileManagement(TailoredProfile tailored) {
        return tailored.profile().management().map(tree -> new EvaluationPlan(tailored, tree, List.of()));
    }

    private int compile(IndexNode node, Map<String, IndicatorRule> rules, List<PlanNode> order) {
        if (node instanceof IndexNode.Leaf leaf) {
            int position = order.size();
            IndicatorRule rule = rules.get(leaf.code());
            order.add(new PlanNode.LeafNode(position, rule, limitOf(rule)));
            positions.put(leaf.code(), position);
            return position;
        }
        IndexNode.Branch branch = (IndexNode.Branch) node;
        int[] children = new int[branch.children().size()];
        double[] maxMissingShares = new double[children.length];
        for (int i = 0; i < children.length; i++) {
            children[i] = compile(branch.children().get(i), rules, order);
            if (order.get(children[i]) instanceof PlanNode.LeafNode leaf
                    && leaf.rule.missing() instanceof MissingPolicy.Renormalize renormalize) {
                maxMissingShares[i] = renormalize.maxShare();
            }
        }
        Weights weights = branch.weighting().weights(branch.childCodes());
        int position = order.size();
        order.add(new PlanNode.BranchNode(
                branch.code(), position, branch.aggregation(), children, weights.toArray(), maxMissingShares));
        positions.put(branch.code(), position);
        return position;
    }

    private Optional<ResolvedLimit> limitOf(IndicatorRule rule) {
        return rule.valueFunction()
                .filter(LimitExceedance.class::isInstance)
                .map(function -> resolve(((LimitExceedance) function).limitTable()));
    }

    /** The limit by which an input of a derivation is divided; null when it enters as it is. */
    ResolvedLimit limitOf(Derivation derivation, String input) {
        String id = derivation.limitTables().get(input);
        return id == null ? null : limit(id);
    }

    /** Position of the root, the last node. */
    int root() {
        return nodes.length - 1;
    }

    /** Position of a node by its code. */
    int position(String code) {
        return positions.get(code);
    }

    /** Whether there is a node with a code. */
    boolean has(String code) {
        return positions.containsKey(code);
    }

    /** The limit that holds at the sites of this plan, of a table that its tree or its requirements name. */
    ResolvedLimit limit(String table) {
        return limits.get(table);
    }

    private ResolvedLimit resolve(String table) {
        return limits.computeIfAbsent(table, id -> profile.levels().get(id).resolvedFor(tailored.context()));
    }

    /** The features that requirements and value functions ask for besides the values of cells. */
    Set<Feature> requiredFeatures() {
        return requiredFeatures;
    }

    private void collectFeatures() {
        for (PlanNode node : nodes) {
            if (node instanceof PlanNode.LeafNode leaf && leaf.limit.isPresent()) {
                for (Snapshot snapshot : Snapshot.values()) {
                    requiredFeatures.add(leaf.quotient(snapshot, Feature.End.LOW));
                    requiredFeatures.add(leaf.quotient(snapshot, Feature.End.HIGH));
                }
            }
        }
        for (CriterionPlan criterion : criteria) {
            criterion.collect(requiredFeatures);
        }
        for (Feature feature : requiredFeatures) {
            if (feature instanceof Feature.Quotient quotient) {
                resolve(quotient.limitTable());
            }
        }
    }
}
