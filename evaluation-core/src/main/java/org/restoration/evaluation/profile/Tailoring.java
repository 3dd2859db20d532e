package org.restoration.evaluation.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.tailoring.TailoringRule;
import org.restoration.evaluation.tailoring.TailoringStep;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Weights;

/**
 * Applies the tailoring rules of a profile to a context. The weights of the dimensions that result are bounded so that no context
 * talks a danger away: the product of factors on a dimension stays in [0.5, 2], a kept dimension has at least 3 %, and geohazard
 * and soil-water never fall below their published weight unless the site states that the hazard is absent (facts
 * {@code geohazard-absent} and {@code contamination-absent} = {@code yes}).
 */
final class Tailoring {

    private static final double LEAST_FACTOR = 0.5;
    private static final double GREATEST_FACTOR = 2.0;
    private static final double LEAST_DIMENSION = 0.03;
    private static final Map<String, String> PROTECTED =
            Map.of("geohazard", "geohazard-absent", "soil-water", "contamination-absent");

    private final Profile original;
    private final SiteContext context;
    private final List<TailoringStep> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private final Map<String, IndicatorRule> rules;
    private final List<Requirement> requirements;
    private final SortedMap<String, LocalizedText> leftOut;
    private final Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
    private final Map<String, Double> factors = new LinkedHashMap<>();
    private final Set<String> changed = new java.util.TreeSet<>();
    private IndexNode.Branch index;
    private Headline headline;

    private Tailoring(Profile original, SiteContext context) {
        this.original = original;
        this.context = context;
        this.rules = original.rulesByIndicator();
        this.requirements = new ArrayList<>(original.requirements());
        this.leftOut = new TreeMap<>(original.leftOut());
        this.index = original.index();
        this.headline = original.headline();
        readWeights(index);
    }

    static TailoredProfile tailor(Profile original, SiteContext context) {
        Tailoring tailoring = new Tailoring(original, context);
        tailoring.checkScope();
        tailoring.leaveOut(context.notApplicable());
        tailoring.applyRules();
        tailoring.leaveOutLimitsOutOfScope();
        tailoring.applyFactors();
        Profile resolved = original.resolved(
                (IndexNode.Branch) tailoring.rebuilt(tailoring.index),
                tailoring.leftOut,
                List.copyOf(tailoring.rules.values()),
                tailoring.requirements,
                tailoring.headline);
        return new TailoredProfile(original, resolved, context, tailoring.steps, tailoring.findings);
    }

    private void readWeights(IndexNode.Branch branch) {
        Weights declared = branch.weighting().weights(branch.childCodes());
        Map<String, Double> byChild = new LinkedHashMap<>();
        branch.childCodes().forEach(code -> byChild.put(code, declared.weightOf(code)));
        weights.put(branch.code(), byChild);
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch inner) {
                readWeights(inner);
            }
        }
    }

    private void checkScope() {
        Scope scope = original.scope();
        mismatch("region", context.region(), scope.regions());
        mismatch("commodity", context.commodity(), scope.commodities());
        mismatch(
                "mining-mode",
                context.miningMode().map(mode -> mode.code()),
                new java.util.TreeSet<>(
                        scope.miningModes().stream().map(mode -> mode.code()).toList()));
    }

    private void mismatch(String axis, Optional<String> value, Set<String> made) {
        if (value.isPresent() && !made.isEmpty() && !made.contains(value.get())) {
            findings.add(Finding.warning(
                    "PRF-101",
                    Place.NONE,
                    axis + " of the site should be one that profile " + original.id() + " is made for, " + made
                            + ": got " + value.get(),
                    "场地的" + axis + "应属于配置 " + original.id() + " 的适用范围 " + made + "：实际为 " + value.get()));
        }
    }

    private void leaveOut(SortedMap<String, String> notApplicable) {
        for (Map.Entry<String, String> entry : notApplicable.entrySet()) {
            String code = entry.getKey();
            IndicatorRule rule = rules.get(code);
            if (rule == null) {
                continue;
            }
            if (!rule.mayNotApply()) {
                findings.add(Finding.warning(
                        "PRF-102",
                        Place.NONE,
                        "indicator " + code + " must apply under profile " + original.id()
                                + "; it counts as missing: got not applicable",
                        "在配置 " + original.id() + " 下指标 " + code + " 必须适用，按缺失处理：实际声明为不适用"));
                continue;
            }
            step(
                    "not-applicable",
                    code,
                    "not applicable, as the site states: " + entry.getValue(),
                    "不适用，场地说明：" + entry.getValue());
            drop(code);
        }
    }

    private void applyRules() {
        for (TailoringRule rule : original.tailoring()) {
            if (rule.when().holdsIn(context).orElse(false)) {
                rule.then().forEach(adjustment -> apply(rule, adjustment));
            }
        }
    }

    private void apply(TailoringRule rule, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.MultiplyWeight multiply) {
            if (parentOf(multiply.node()).isPresent()) {
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
                rules.put(replace.indicator(), old.withValueFunction(replace.valueFunction(), replace.provenance()));
                step(
                        rule.id(),
                        replace.indicator(),
                        "value function " + old.valueFunction().orElseThrow() + " → " + replace.valueFunction(),
                        "价值函数 " + old.valueFunction().orElseThrow() + " → " + replace.valueFunction());
            }
        } else if (adjustment instanceof Adjustment.ReplaceWeighting replace) {
            Optional<IndexNode.Branch> node = branch(index, replace.node());
            if (node.isPresent()) {
                Weights fresh = replace.weighting().weights(node.get().childCodes());
                Map<String, Double> byChild = weights.get(replace.node());
                node.get().childCodes().forEach(code -> byChild.put(code, fresh.weightOf(code)));
                changed.add(replace.node());
                step(rule.id(), replace.node(), "judgements replaced, weights " + byChild, "判断矩阵已替换，权重 " + byChild);
            }
        } else if (adjustment instanceof Adjustment.Drop drop) {
            if (parentOf(drop.node()).isPresent()) {
                step(
                        rule.id(),
                        drop.node(),
                        "left out: " + rule.reason().en(),
                        "不纳入：" + rule.reason().zh());
                drop(drop.node());
                leftOutWhenDimension(drop.node(), rule.reason());
            }
        } else if (adjustment instanceof Adjustment.AddIndicator add) {
            add(rule, add);
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

    private void add(TailoringRule rule, Adjustment.AddIndicator add) {
        Optional<IndexNode.Branch> parent = branch(index, add.parent());
        String code = add.rule().indicator();
        if (parent.isEmpty() || weights.get(add.parent()).containsKey(code)) {
            return;
        }
        List<IndexNode> children = new ArrayList<>(parent.get().children());
        children.add(new IndexNode.Leaf(code));
        Map<String, Double> byChild = weights.get(add.parent());
        byChild.replaceAll((child, weight) -> weight * (1 - add.weight()));
        byChild.put(code, add.weight());
        changed.add(add.parent());
        rules.put(code, add.rule());
        index = (IndexNode.Branch)
                replaced(index, parent.get().with(children, parent.get().weighting()));
        step(
                rule.id(),
                code,
                "added to " + add.parent() + " with weight " + decimal(add.weight()),
                "加入 " + add.parent() + "，权重 " + decimal(add.weight()));
    }

    private void leaveOutLimitsOutOfScope() {
        List<Requirement> kept = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Optional<Criterion> inScope = inScope(requirement.criterion());
            if (inScope.isEmpty()) {
                step(
                        "scope-of-limits",
                        requirement.id(),
                        "no limit of its source holds for this site; nothing is required",
                        "其来源标准对该场地没有限值，不作要求");
                continue;
            }
            kept.add(
                    inScope.get().equals(requirement.criterion())
                            ? requirement
                            : new Requirement(
                                    requirement.id(),
                                    requirement.name(),
                                    inScope.get(),
                                    requirement.rule(),
                                    requirement.consequence(),
                                    requirement.undetermined(),
                                    requirement.provenance()));
        }
        requirements.clear();
        requirements.addAll(kept);
        for (String code : index.indicators()) {
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

    /** What is left to demand; a limit that does not hold for the site is kept by anything, and so is an alternative to it. */
    private Optional<Criterion> inScope(Criterion criterion) {
        if (criterion instanceof Criterion.WithinLimit within) {
            boolean holds = !original.levels()
                    .get(within.limitTable())
                    .resolvedFor(context)
                    .isEmpty();
            return holds ? Optional.of(criterion) : Optional.empty();
        }
        if (criterion instanceof Criterion.AllOf all) {
            List<Criterion> parts = all.criteria().stream()
                    .flatMap(part -> inScope(part).stream())
                    .toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Criterion.AllOf(parts));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            List<Optional<Criterion>> parts =
                    any.criteria().stream().map(this::inScope).toList();
            return parts.stream().anyMatch(Optional::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Criterion.AnyOf(
                            parts.stream().map(Optional::orElseThrow).toList()));
        }
        return Optional.of(criterion);
    }

    private void drop(String code) {
        Optional<IndexNode.Branch> found = parentOf(code);
        if (found.isEmpty()) {
            return;
        }
        IndexNode.Branch parent = found.get();
        List<IndexNode> children = parent.children().stream()
                .filter(child -> !child.code().equals(code))
                .toList();
        if (children.isEmpty()) {
            if (parent.code().equals(index.code())) {
                throw new ProfileException("", "a tailored profile must keep one dimension at least: got none");
            }
            drop(parent.code());
            leftOutWhenDimension(
                    parent.code(), LocalizedText.of("none of its indicators applies to this site", "其指标均不适用于该场地"));
            return;
        }
        Map<String, Double> byChild = weights.get(parent.code());
        byChild.remove(code);
        normalize(byChild);
        changed.add(parent.code());
        index = (IndexNode.Branch) replaced(index, parent.with(children, parent.weighting()));
    }

    private void leftOutWhenDimension(String code, LocalizedText why) {
        if (original.index().childCodes().contains(code)) {
            leftOut.put(code, why);
        }
    }

    private void applyFactors() {
        Map<String, Double> published = new LinkedHashMap<>(dimensionWeightsAsPublished());
        for (Map.Entry<String, Map<String, Double>> entry : weights.entrySet()) {
            Map<String, Double> byChild = entry.getValue();
            boolean touched = byChild.keySet().stream().anyMatch(factors::containsKey);
            if (!touched) {
                continue;
            }
            boolean dimensions = entry.getKey().equals(index.code());
            Map<String, Double> before = new LinkedHashMap<>(byChild);
            byChild.replaceAll((code, weight) -> {
                double factor = factors.getOrDefault(code, 1.0);
                return weight * (dimensions ? clamped(code, factor) : factor);
            });
            if (dimensions) {
                raiseToFloors(byChild, published);
            } else {
                normalize(byChild);
            }
            changed.add(entry.getKey());
            before.forEach((code, weight) -> {
                String from = decimal(weight);
                String to = decimal(byChild.get(code));
                if (!from.equals(to)) {
                    step("weights", code, "weight " + from + " → " + to, "权重 " + from + " → " + to);
                }
            });
        }
    }

    private Map<String, Double> dimensionWeightsAsPublished() {
        Weights declared = original.index().weighting().weights(original.index().childCodes());
        Map<String, Double> byChild = new LinkedHashMap<>();
        original.index().childCodes().forEach(code -> byChild.put(code, declared.weightOf(code)));
        return byChild;
    }

    private double clamped(String code, double factor) {
        double bounded = Math.max(LEAST_FACTOR, Math.min(GREATEST_FACTOR, factor));
        if (bounded != factor) {
            step(
                    "bound-on-factors",
                    code,
                    "product of factors " + decimal(factor) + " → " + decimal(bounded),
                    "系数之积 " + decimal(factor) + " → " + decimal(bounded));
        }
        return bounded;
    }

    /** Scales the weights to sum 1 such that none lies below its floor: those at their floor are fixed, the rest share. */
    private void raiseToFloors(Map<String, Double> byChild, Map<String, Double> published) {
        Map<String, Double> floors = new LinkedHashMap<>();
        byChild.keySet().forEach(code -> {
            String absence = PROTECTED.get(code);
            boolean guarded = absence != null
                    && published.containsKey(code)
                    && !context.fact(absence).filter("yes"::equals).isPresent();
            floors.put(code, guarded ? Math.max(LEAST_DIMENSION, published.get(code)) : LEAST_DIMENSION);
        });
        Map<String, Double> fixed = new LinkedHashMap<>();
        boolean again = true;
        while (again) {
            again = false;
            double free = 0;
            double taken = 0;
            for (Map.Entry<String, Double> entry : byChild.entrySet()) {
                if (fixed.containsKey(entry.getKey())) {
                    taken += fixed.get(entry.getKey());
                } else {
                    free += entry.getValue();
                }
            }
            double scale = (1 - taken) / free;
            for (Map.Entry<String, Double> entry : byChild.entrySet()) {
                String code = entry.getKey();
                if (!fixed.containsKey(code) && entry.getValue() * scale < floors.get(code)) {
                    fixed.put(code, floors.get(code));
                    again = true;
                }
            }
            if (!again) {
                byChild.replaceAll((code, weight) -> fixed.containsKey(code) ? fixed.get(code) : weight * scale);
            } else if (fixed.size() == byChild.size()) {
                byChild.replaceAll((code, weight) -> fixed.get(code));
                normalize(byChild);
                again = false;
            }
        }
    }

    private static void normalize(Map<String, Double> byChild) {
        double sum = 0;
        for (double weight : byChild.values()) {
            sum += weight;
        }
        double total = sum;
        if (total > 0) {
            byChild.replaceAll((code, weight) -> weight / total);
        } else {
            double equal = 1.0 / byChild.size();
            byChild.replaceAll((code, weight) -> equal);
        }
    }

    private Optional<IndexNode.Branch> parentOf(String code) {
        return parentOf(index, code);
    }

    private static Optional<IndexNode.Branch> parentOf(IndexNode.Branch at, String code) {
        if (at.childCodes().contains(code)) {
            return Optional.of(at);
        }
        return at.children().stream()
                .filter(IndexNode.Branch.class::isInstance)
                .flatMap(child -> parentOf((IndexNode.Branch) child, code).stream())
                .findFirst();
    }

    private static Optional<IndexNode.Branch> branch(IndexNode.Branch at, String code) {
        if (at.code().equals(code)) {
            return Optional.of(at);
        }
        return at.children().stream()
                .filter(IndexNode.Branch.class::isInstance)
                .flatMap(child -> branch((IndexNode.Branch) child, code).stream())
                .findFirst();
    }

    private static IndexNode replaced(IndexNode at, IndexNode.Branch other) {
        if (at.code().equals(other.code())) {
            return other;
        }
        if (at instanceof IndexNode.Branch branch) {
            List<IndexNode> children = branch.children().stream()
                    .map(child -> replaced(child, other))
                    .toList();
            return branch.with(children, branch.weighting());
        }
        return at;
    }

    private IndexNode rebuilt(IndexNode at) {
        if (!(at instanceof IndexNode.Branch branch)) {
            return at;
        }
        List<IndexNode> children = branch.children().stream().map(this::rebuilt).toList();
        if (!changed.contains(branch.code())) {
            return branch.with(children, branch.weighting());
        }
        Map<String, Double> kept = new LinkedHashMap<>();
        children.forEach(
                child -> kept.put(child.code(), weights.get(branch.code()).get(child.code())));
        return branch.with(children, new Derived(Weights.of(kept), "tailored"));
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
