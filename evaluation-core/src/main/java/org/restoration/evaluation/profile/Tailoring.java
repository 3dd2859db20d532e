package org.restoration.evaluation.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.normalization.Formula;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.tailoring.TailoringStep;

/** Applies the tailoring rules of a profile to a context, and writes down each change. */
final class Tailoring {

    private final Profile original;
    private final SiteContext context;
    private final List<TailoringStep> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private final Map<String, IndicatorRule> rules;
    private final List<Requirement> requirements;
    private final SortedMap<String, ContextCondition> possible = new TreeMap<>();
    private final SortedMap<String, OpenScope> openScopes = new TreeMap<>();
    /** The indicators that cannot apply, as the site states and the profile allows, each with the reason. */
    private final SortedMap<String, String> notApplicable = new TreeMap<>();

    private final SortedMap<String, LocalizedText> leftOut;
    private final WeightedTree index;
    private Optional<WeightedTree> management;
    private final Map<String, Double> factors = new LinkedHashMap<>();
    private Headline headline;
    private boolean dimensionsReplaced;

    private Tailoring(Profile original, SiteContext context) {
        this.original = original;
        this.context = context;
        this.rules = original.rulesByIndicator();
        this.requirements = new ArrayList<>(original.requirements());
        this.leftOut = new TreeMap<>(original.leftOut());
        this.index = new WeightedTree(original.index());
        this.management = original.management().map(WeightedTree::new);
        this.headline = original.headline();
    }

    static TailoredProfile tailor(Profile original, SiteContext context) {
        Tailoring tailoring = new Tailoring(original, context);
        tailoring.findings.addAll(original.lifecycle().findings(original.identity()));
        tailoring.findings.addAll(ScopeCheck.findings(original, context));
        tailoring.leaveOut(context.notApplicable());
        tailoring.applyRules();
        tailoring.leaveOut(tailoring.statedOfAdded());
        tailoring.leaveOutWhatIsNotDemanded();
        tailoring.leaveOutScoresOutOfScope();
        tailoring.applyFactors();
        Profile resolved = original.resolved(
                tailoring.index.rebuilt(),
                tailoring.management.map(WeightedTree::rebuilt),
                tailoring.leftOut,
                List.copyOf(tailoring.rules.values()),
                tailoring.requirements,
                tailoring.headline);
        return new TailoredProfile(
                original,
                resolved,
                context,
                tailoring.steps,
                tailoring.findings,
                tailoring.possible,
                tailoring.openScopes);
    }

    private void leaveOut(SortedMap<String, String> stated) {
        Set<String> leaving = new TreeSet<>(stated.keySet());
        leaving.removeIf(code -> rules.containsKey(code) && !rules.get(code).mayNotApply());
        for (Map.Entry<String, String> entry : stated.entrySet()) {
            String code = entry.getKey();
            IndicatorRule rule = rules.get(code);
            if (rule == null) {
                continue;
            }
            notApplicable.remove(code);
            if (!rule.mayNotApply()) {
                findings.add(Finding.warning(
                        "PRF-102",
                        Place.NONE,
                        "indicator " + code + " must apply under profile " + original.id()
                                + "; it counts as missing: got not applicable",
                        "在配置 " + original.id() + " 下指标 " + code + " 必须适用，按缺失处理：实际声明为不适用"));
                continue;
            }
            Optional<String> guarded = guardedDimension(leaving, code);
            if (guarded.isPresent()) {
                findings.add(kept(guarded.get(), code));
                continue;
            }
            step(
                    TailoringStep.NOT_APPLICABLE,
                    code,
                    "not applicable, as the site states: " + entry.getValue(),
                    "不适用，场地说明：" + entry.getValue());
            notApplicable.put(code, entry.getValue());
            drop(code);
        }
    }

    /** What the site states of indicators that rules added to the score. */
    private SortedMap<String, String> statedOfAdded() {
        SortedMap<String, String> stated = new TreeMap<>(context.notApplicable());
        Set<String> published = original.rulesByIndicator().keySet();
        stated.keySet()
                .removeIf(code -> trees().noneMatch(tree -> tree.has(code))
                        || published.contains(code) && !notApplicable.containsKey(code));
        return stated;
    }

    /** The protected dimension of a node of which nothing would be left without some indicators. */
    private Optional<String> guardedDimension(Collection<String> leaving, String node) {
        List<String> indicators = index.indicatorsOf(node);
        return index.branch(original.index().code()).orElseThrow().childCodes().stream()
                .filter(dimension -> DimensionBounds.guarded(dimension, context))
                .filter(dimension ->
                        !indicators.isEmpty() && index.indicatorsOf(dimension).containsAll(indicators))
                .filter(dimension -> leaving.containsAll(index.indicatorsOf(dimension)))
                .findFirst();
    }

    private static Finding kept(String dimension, String node) {
        String absence = DimensionBounds.absenceFacts().get(dimension) + " = " + DimensionBounds.ABSENT;
        return Finding.warning(
                "PRF-105",
                Place.NONE,
                "dimension " + dimension + " must be kept unless the site states the fact " + absence + "; " + node
                        + " counts as missing: got nothing left of it",
                "除非场地声明事实 " + absence + "，维度 " + dimension + " 必须保留；" + node + " 按缺失处理：实际其指标全部被排除");
    }

    private void applyRules() {
        ReachableContexts accepted = ReachableContexts.accepted(original.tailoring());
        for (TailoringRule rule : original.tailoring()) {
            Optional<ContextCondition> open = rule.when().openIn(context);
            if (rule.when().holdsIn(context).orElse(false)) {
                rule.then().forEach(adjustment -> apply(rule, adjustment));
            } else if (open.isPresent() && accepted.anyFulfils(rule.when(), context)) {
                rule.then().stream()
                        .filter(Adjustment.AddRequirement.class::isInstance)
                        .map(Adjustment.AddRequirement.class::cast)
                        .forEach(add -> addPossible(rule, add.requirement(), open.get()));
            }
        }
    }

    /** What is not known of a site relieves it of nothing: the requirement is judged, and who breaks it has not shown to be exempt. */
    private void addPossible(TailoringRule rule, Requirement requirement, ContextCondition open) {
        ContextCondition earlier = possible.get(requirement.id());
        if (earlier != null) {
            possible.put(requirement.id(), new ContextCondition.AnyOf(List.of(earlier, open)));
        } else {
            requirements.add(requirement);
            possible.put(requirement.id(), open);
        }
        LocalizedText clause = new ConditionText(original.modes()).of(open);
        step(
                rule.id(),
                requirement.id(),
                "requirement possible, if " + clause.en() + ", which the site does not state: "
                        + requirement.name().en(),
                "可能的要求（若" + clause.zh() + "，场地未说明）：" + requirement.name().zh());
    }

    private void apply(TailoringRule rule, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.MultiplyWeight multiply) {
            if (treeBelow(multiply.node()).isPresent()) {
                factors.merge(multiply.node(), multiply.factor(), (a, b) -> a * b);
                step(
                        rule.id(),
                        multiply.node(),
                        "weight × " + decimal(multiply.factor()),
                        "权重 × " + decimal(multiply.factor()));
            }
        } else if (adjustment instanceof Adjustment.ReplaceValueFunction replace) {
            IndicatorRule old = rules.get(replace.indicator());
            if (old != null) {
                LocalizedText now = Formula.of(replace.valueFunction());
                LocalizedText before = Formula.of(old.valueFunction().orElseThrow());
                rules.put(replace.indicator(), old.withValueFunction(replace.valueFunction(), replace.provenance()));
                step(
                        rule.id(),
                        replace.indicator(),
                        "scored by " + now.en() + " instead of " + before.en(),
                        "评分函数改为 " + now.zh() + "，原为 " + before.zh());
            }
        } else if (adjustment instanceof Adjustment.ReplaceWeighting replace) {
            Optional<WeightedTree> tree = treeWith(replace.node());
            if (tree.isPresent()) {
                tree.get().replaceWeighting(replace.node(), replace.weighting());
                dimensionsReplaced |= replace.node().equals(original.index().code());
                step(
                        rule.id(),
                        replace.node(),
                        "judgements replaced, weights " + shown(tree.get().weightsOf(replace.node())),
                        "判断矩阵已替换，权重 " + shown(tree.get().weightsOf(replace.node())));
            }
        } else if (adjustment instanceof Adjustment.Drop drop) {
            Optional<String> guarded = guardedDimension(index.indicatorsOf(drop.node()), drop.node());
            if (guarded.isPresent()) {
                findings.add(kept(guarded.get(), drop.node()));
            } else if (treeBelow(drop.node()).isPresent()) {
                step(
                        rule.id(),
                        drop.node(),
                        "left out: " + rule.reason().en(),
                        "不纳入：" + rule.reason().zh());
                drop(drop.node());
                leftOutWhenDimension(drop.node(), rule.reason());
            }
        } else if (adjustment instanceof Adjustment.AddIndicator add) {
            add(rule, add.parent(), new IndexNode.Leaf(add.rule().indicator()), add.weight(), List.of(add.rule()));
        } else if (adjustment instanceof Adjustment.AddBranch add) {
            add(rule, add.parent(), add.branch(), add.weight(), add.rules());
        } else if (adjustment instanceof Adjustment.RequireIndicator require) {
            IndicatorRule old = rules.get(require.indicator());
            if (old != null && !old.core()) {
                rules.put(require.indicator(), old.asCore());
                step(rule.id(), require.indicator(), "core evidence from here on", "列为核心证据");
            }
        } else if (adjustment instanceof Adjustment.AddRequirement add) {
            requirements.add(add.requirement());
            step(
                    rule.id(),
                    add.requirement().id(),
                    "requirement added: " + add.requirement().name().en(),
                    "增加要求：" + add.requirement().name().zh());
        } else if (adjustment instanceof Adjustment.SetHeadline set) {
            if (headline != set.headline()) {
                step(
                        rule.id(),
                        "headline",
                        headline.code() + " → " + set.headline().code(),
                        headline.code() + " → " + set.headline().code());
                headline = set.headline();
            }
        } else if (adjustment instanceof Adjustment.Refuse refuse) {
            throw new ContextRefusedException(rule.id(), refuse.why());
        }
    }

    private void add(
            TailoringRule rule, String parent, IndexNode node, double weight, List<IndicatorRule> ofIndicators) {
        Optional<WeightedTree> tree = treeWith(parent);
        if (tree.isEmpty() || tree.get().has(node.code())) {
            return;
        }
        tree.get().add(parent, node, weight);
        ofIndicators.forEach(added -> rules.put(added.indicator(), added));
        step(
                rule.id(),
                node.code(),
                "added to " + parent + " with weight " + decimal(weight),
                "加入 " + parent + "，权重 " + decimal(weight));
    }

    private Stream<WeightedTree> trees() {
        return Stream.concat(Stream.of(index), management.stream());
    }

    /** The tree with a branch of a code. */
    private Optional<WeightedTree> treeWith(String branch) {
        return trees().filter(tree -> tree.branch(branch).isPresent()).findFirst();
    }

    /** The tree that a node stands in below the root. */
    private Optional<WeightedTree> treeBelow(String node) {
        return trees().filter(tree -> tree.parentOf(node).isPresent()).findFirst();
    }

    /** Takes out of each requirement what cannot be demanded at the site; one of which nothing is left is not asked. */
    private void leaveOutWhatIsNotDemanded() {
        List<Requirement> kept = new ArrayList<>();
        ScopeCases cases = new ScopeCases(original.levels(), original.tailoring(), context, notApplicable.keySet());
        for (Requirement requirement : requirements) {
            Applicability applicability = new Applicability(original.levels(), context, notApplicable.keySet());
            Optional<Criterion> demanded = applicability.demanded(requirement.criterion());
            explain(requirement.id(), applicability, demanded.isPresent());
            if (demanded.isEmpty()) {
                possible.remove(requirement.id());
            } else {
                kept.add(requirement.withCriterion(demanded.get()));
                cases.of(requirement.criterion(), demanded.get()).ifPresent(open -> leaveOpen(requirement.id(), open));
            }
        }
        requirements.clear();
        requirements.addAll(kept);
    }

    private void leaveOpen(String requirement, OpenScope open) {
        openScopes.put(requirement, open);
        LocalizedText keys = open.unknownsText();
        step(
                "scope-of-limits",
                requirement,
                "which limits hold depends on " + keys.en() + ", which the site does not state"
                        + (open.mayFallAway() ? "; it may be that none does" : ""),
                "适用哪些限值取决于" + keys.zh() + "，而场地未说明" + (open.mayFallAway() ? "；可能均不适用" : ""));
    }

    private void explain(String requirement, Applicability applicability, boolean demanded) {
        if (!applicability.withoutObject().isEmpty()) {
            LocalizedText reasons = LocalizedText.join(applicability.withoutObject().stream()
                    .map(code -> LocalizedText.of(
                            code + " (" + notApplicable.get(code) + ")", code + "（" + notApplicable.get(code) + "）"))
                    .toList());
            step(
                    TailoringStep.NOT_APPLICABLE,
                    requirement,
                    (demanded ? "judged without " : "nothing is required of ") + reasons.en()
                            + ": not applicable, as the site states",
                    (demanded ? "判定时不含 " : "不作要求：") + reasons.zh() + "：场地说明不适用");
        }
        if (applicability.withoutLimit().isEmpty()) {
            return;
        }
        if (demanded || !applicability.withoutObject().isEmpty()) {
            step(
                    "scope-of-limits",
                    requirement,
                    (demanded ? "judged without " : "nothing is required of ")
                            + String.join(", ", applicability.withoutLimit())
                            + ": no limit of the source holds for this site",
                    (demanded ? "判定时不含 " : "不作要求：") + String.join("、", applicability.withoutLimit())
                            + "：其来源标准对该场地没有限值");
        } else {
            step(
                    "scope-of-limits",
                    requirement,
                    "no limit of its source holds for this site; nothing is required",
                    "其来源标准对该场地没有限值，不作要求");
        }
    }

    private void leaveOutScoresOutOfScope() {
        for (String code : trees().flatMap(tree -> tree.indicators().stream()).toList()) {
            Optional<ValueFunction> function = rules.get(code).valueFunction();
            if (function.isPresent()
                    && function.get() instanceof LimitExceedance exceedance
                    && original.levels()
                            .get(exceedance.limitTable())
                            .resolvedFor(context)
                            .isEmpty()) {
                step(
                        "scope-of-limits",
                        code,
                        "left out: no limit of " + exceedance.limitTable() + " holds for this site",
                        "不纳入：" + exceedance.limitTable() + " 对该场地没有限值");
                drop(code);
            }
        }
    }

    private void drop(String code) {
        if (management.filter(tree -> tree.isAllOf(code)).isPresent()) {
            management = Optional.empty();
            return;
        }
        management.ifPresent(tree -> tree.drop(code));
        index.drop(code)
                .forEach(emptied -> leftOutWhenDimension(
                        emptied, LocalizedText.of("none of its indicators applies to this site", "其指标均不适用于该场地")));
    }

    private void leftOutWhenDimension(String code, LocalizedText why) {
        if (original.index().childCodes().contains(code)) {
            leftOut.put(code, why);
        }
    }

    private void applyFactors() {
        DimensionBounds bounds = DimensionBounds.of(original, context);
        trees().forEach(tree -> tree.branches().forEach(parent -> applyFactors(tree, parent, bounds)));
    }

    private void applyFactors(WeightedTree tree, String parent, DimensionBounds bounds) {
        Map<String, Double> before = tree.weightsOf(parent);
        boolean dimensions = parent.equals(original.index().code());
        boolean replaced = dimensions && dimensionsReplaced;
        if (!replaced && before.keySet().stream().noneMatch(factors::containsKey)) {
            return;
        }
        Map<String, Double> multiplied = new LinkedHashMap<>();
        before.forEach((code, weight) -> {
            double factor = factors.getOrDefault(code, 1.0);
            multiplied.put(code, weight * (dimensions ? bounded(bounds, code, factor) : factor));
        });
        tree.setWeights(parent, dimensions ? bounds.raised(multiplied) : WeightedTree.normalized(multiplied));
        Map<String, Double> after = tree.weightsOf(parent);
        before.forEach((code, weight) -> {
            String from = decimal(weight);
            String to = decimal(after.get(code));
            if (!from.equals(to)) {
                step("weights", code, "weight " + from + " → " + to, "权重 " + from + " → " + to);
            }
        });
    }

    private double bounded(DimensionBounds bounds, String code, double factor) {
        double bounded = bounds.bounded(factor);
        if (bounded != factor) {
            step(
                    "bound-on-factors",
                    code,
                    "product of factors " + decimal(factor) + " → " + decimal(bounded),
                    "系数之积 " + decimal(factor) + " → " + decimal(bounded));
        }
        return bounded;
    }

    private static Map<String, String> shown(Map<String, Double> weights) {
        Map<String, String> shown = new LinkedHashMap<>();
        weights.forEach((code, weight) -> shown.put(code, decimal(weight)));
        return shown;
    }

    private void step(String rule, String node, String en, String zh) {
        steps.add(new TailoringStep(rule, node, LocalizedText.of(en, zh)));
    }

    private static String decimal(double number) {
        return new BigDecimal(number)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
