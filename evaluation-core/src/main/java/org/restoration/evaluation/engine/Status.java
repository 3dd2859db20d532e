package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restoration.evaluation.aggregation.CustomAggregation;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.DamageAssessment;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.EvidenceStatus;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.CustomValueFunction;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.ProfileStatus;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Decides whether a result may carry a decision, and says why not. */
final class Status {

    private Status() {}

    static EvidenceStatus of(
            Site site,
            EvaluationPlan plan,
            OneRow row,
            Map<Snapshot, ScoredNode> states,
            List<RequirementResult> requirements,
            DamageAssessment damage,
            List<Finding> tailoringFindings) {
        List<LocalizedText> reasons = new ArrayList<>();
        ProfileStatus status = plan.profile.status();
        if (status == ProfileStatus.DRAFT) {
            reasons.add(LocalizedText.of(
                    "profile " + plan.profile.identity() + " is not published: it is draft",
                    "配置 " + plan.profile.identity() + " 尚未发布：状态为草案"));
        }
        if (status == ProfileStatus.WITHDRAWN) {
            reasons.add(LocalizedText.of(
                    "profile " + plan.profile.identity() + " is withdrawn", "配置 " + plan.profile.identity() + " 已撤回"));
        }
        if (site.illustrative()) {
            reasons.add(LocalizedText.of("the site is illustrative: its observations were not made", "该场地为示例：其观测并非实测"));
        }
        unobserved(row).ifPresent(reasons::add);
        Grading.missingCore(plan, row, Snapshot.BASELINE, Snapshot.REFERENCE)
                .ifPresent(missing -> reasons.add(
                        LocalizedText.of("core evidence is missing: " + missing.en(), "缺少核心证据：" + missing.zh())));
        Set<String> unverified = entered(Verification.UNVERIFIED, plan, states, requirements, damage);
        if (!unverified.isEmpty()) {
            reasons.add(LocalizedText.of(
                    "unverified numbers entered: " + String.join(", ", unverified),
                    "采用了未经核实的数值：" + String.join("、", unverified)));
        }
        implausible(plan, states.get(Snapshot.CURRENT)).ifPresent(reasons::add);
        fallen(plan, states).ifPresent(reasons::add);
        if (row.scores(Snapshot.CURRENT).renormalized()) {
            reasons.add(LocalizedText.of("weights were renormalized over missing values", "因数据缺失而重新归一化了权重"));
        }
        List<String> custom = custom(plan);
        if (!custom.isEmpty()) {
            reasons.add(LocalizedText.of(
                    "non-standard methods were used: " + String.join(", ", custom),
                    "采用了非标准方法：" + String.join("、", custom)));
        }
        boolean mismatch =
                tailoringFindings.stream().anyMatch(finding -> finding.code().equals("PRF-101"));
        if (mismatch) {
            reasons.add(LocalizedText.of("the site is outside the scope that the profile is made for", "场地超出配置的适用范围"));
        }
        return new EvidenceStatus(
                reasons.isEmpty(),
                site.illustrative(),
                reasons,
                quoted(entered(Verification.SECONDARY, plan, states, requirements, damage)));
    }

    /** A number that was only seen quoted takes no status away, but who decides by it must know. */
    private static List<LocalizedText> quoted(Set<String> secondary) {
        if (secondary.isEmpty()) {
            return List.of();
        }
        boolean one = secondary.size() == 1;
        return List.of(LocalizedText.of(
                secondary.size() + (one ? " limit or level that entered was" : " limits or levels that entered were")
                        + " seen quoted, not in the official text: " + String.join(", ", secondary),
                "采用的限值或水平中有 " + secondary.size() + " 项见于转引，未查阅正式文本：" + String.join("、", secondary)));
    }

    /** The values now that lie outside the typical range of their indicator, which may be written in a wrong unit. */
    private static Optional<LocalizedText> implausible(EvaluationPlan plan, ScoredNode current) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (ScoredNode.Leaf leaf : current.leaves()) {
            ValueRange typical = plan.profile.indicator(leaf.code()).typicalRange();
            if (!leaf.isMissing() && !typical.contains(leaf.value().orElseThrow())) {
                LocalizedText value =
                        Display.quantity(leaf.value().orElseThrow(), leaf.unit().code());
                en.add(leaf.name().en() + " " + value.en());
                zh.add(leaf.name().zh() + " " + value.zh());
            }
        }
        return en.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalizedText.of(
                        "scores rest on implausible values: " + String.join(", ", en),
                        "得分依据的数值不合常理：" + String.join("、", zh)));
    }

    /** A condition below that before the works, where tailoring grades the condition so that no effectiveness says it. */
    private static Optional<LocalizedText> fallen(EvaluationPlan plan, Map<Snapshot, ScoredNode> states) {
        boolean switched = plan.tailored.original().headline() == Headline.EFFECTIVENESS && !plan.gradesEffectiveness;
        if (!switched || !states.containsKey(Snapshot.BASELINE)) {
            return Optional.empty();
        }
        ScoreInterval now = states.get(Snapshot.CURRENT).interval();
        ScoreInterval before = states.get(Snapshot.BASELINE).interval();
        return now.high() < before.low()
                ? Optional.of(LocalizedText.of(
                        "the grade rests on the condition, and the site is worse than before the works: at most "
                                + Display.score(now.high()) + " after at least " + Display.score(before.low()),
                        "等级依据状态指数，而场地状况不如修复前：现状至多 " + Display.score(now.high()) + "，修复前至少 "
                                + Display.score(before.low())))
                : Optional.empty();
    }

    private static Optional<LocalizedText> unobserved(OneRow row) {
        if (row.observed(Snapshot.CURRENT)) {
            return Optional.empty();
        }
        return Optional.of(
                row.snapshots().stream().noneMatch(row::observed)
                        ? LocalizedText.of("no indicator of the index was observed in any state", "指数的指标在任何状态下都没有观测")
                        : LocalizedText.of(
                                "no indicator of the index was observed in the current state", "指数的指标没有现状观测"));
    }

    /** Codes of the nodes whose value function or aggregation came through a door for methods of others. */
    private static List<String> custom(EvaluationPlan plan) {
        List<String> codes = new ArrayList<>();
        for (PlanNode node : plan.nodes) {
            boolean guest = node instanceof PlanNode.LeafNode leaf && leaf.function instanceof CustomValueFunction
                    || node instanceof PlanNode.BranchNode branch && branch.aggregation instanceof CustomAggregation;
            if (guest) {
                codes.add(node.code);
            }
        }
        return codes;
    }

    /** What entered the result with numbers that were checked so far and no further: indicators, requirements, tailoring rules. */
    private static Set<String> entered(
            Verification checked,
            EvaluationPlan plan,
            Map<Snapshot, ScoredNode> states,
            List<RequirementResult> requirements,
            DamageAssessment damage) {
        Set<String> entered = new LinkedHashSet<>();
        for (ScoredNode tree : states.values()) {
            for (ScoredNode.Leaf leaf : tree.leaves()) {
                boolean is = leaf.provenance().verification() == checked
                        || leaf.valueFunction() instanceof LimitExceedance exceedance
                                && hasLimit(checked, plan, exceedance.limitTable());
                if (!leaf.isMissing() && is) {
                    entered.add(leaf.code());
                }
            }
        }
        for (int i = 0; i < requirements.size(); i++) {
            RequirementResult requirement = requirements.get(i);
            boolean is = requirement.provenance().verification() == checked
                    || hasLimit(
                            checked, plan, plan.profile.requirements().get(i).criterion());
            if (requirement.verdict() != Verdict.UNDETERMINED && is) {
                entered.add(requirement.id());
            }
        }
        entered.addAll(tailoring(checked, plan.tailored, damage));
        return entered;
    }

    /** The rules that applied, and the damage scale where a rule asked for the degree that followed from it. */
    private static List<String> tailoring(Verification checked, TailoredProfile tailored, DamageAssessment damage) {
        List<String> entered = new ArrayList<>();
        for (TailoringRule rule : tailored.applied()) {
            if (rule.provenance().verification() == checked) {
                entered.add(rule.id());
            }
        }
        boolean assessed = damage.given().isEmpty() && damage.used().isPresent();
        boolean asked = tailored.original().tailoring().stream()
                .anyMatch(rule -> rule.when().named().containsKey("damage-degree"));
        if (assessed && asked && tailored.original().damage().provenance().verification() == checked) {
            entered.add("damage scale");
        }
        return entered;
    }

    private static boolean hasLimit(Verification checked, EvaluationPlan plan, Criterion criterion) {
        if (criterion instanceof Criterion.WithinLimit within) {
            return hasLimit(checked, plan, within.limitTable());
        }
        if (criterion instanceof Criterion.AllOf all) {
            return all.criteria().stream().anyMatch(part -> hasLimit(checked, plan, part));
        }
        return criterion instanceof Criterion.AnyOf any
                && any.criteria().stream().anyMatch(part -> hasLimit(checked, plan, part));
    }

    private static boolean hasLimit(Verification checked, EvaluationPlan plan, String limitTable) {
        return plan.limit(limitTable).provenances().stream()
                .anyMatch(provenance -> provenance.verification() == checked);
    }
}
