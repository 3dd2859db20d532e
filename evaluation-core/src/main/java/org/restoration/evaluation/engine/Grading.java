package org.restoration.evaluation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.evaluation.GradeResult;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Snapshot;

/** Says which grade a row has, and why it is not the grade of its score. */
final class Grading {

    private Grading() {}

    static GradeResult result(EvaluationPlan plan, OneRow row) {
        GradeScale scale = plan.profile.grades();
        double reported = row.reported();
        int uncapped = scale.indexOf(reported);
        int grade = row.grade();
        return new GradeResult(
                plan.profile.headline(),
                Double.isNaN(reported) ? OptionalDouble.empty() : OptionalDouble.of(reported),
                row.headline(),
                gradeAt(scale, grade),
                gradeAt(scale, uncapped),
                gradeAt(scale, row.worstGrade()),
                gradeAt(scale, row.bestGrade()),
                reasons(plan, row, uncapped, grade));
    }

    private static Optional<GradeScale.Grade> gradeAt(GradeScale scale, int index) {
        return index == GradeScale.UNGRADED
                ? Optional.empty()
                : Optional.of(scale.grades().get(index));
    }

    private static List<LocalizedText> reasons(EvaluationPlan plan, OneRow row, int uncapped, int grade) {
        List<LocalizedText> reasons = new ArrayList<>();
        if (uncapped == GradeScale.UNGRADED) {
            reasons.add(LocalizedText.of(
                    "no grade, because the effectiveness, which this profile grades, is undefined or may be so",
                    "不评等级，因为本配置所评的修复成效无定义或可能无定义"));
        }
        coreMissing(plan, row).ifPresent(reasons::add);
        for (int i = 0; i < plan.criteria.length; i++) {
            Requirement requirement = plan.profile.requirements().get(i);
            byte verdict = row.verdict(requirement.id());
            if (verdict == CriterionPlan.MET) {
                continue;
            }
            boolean broken = verdict == CriterionPlan.NOT_MET;
            String en = requirement.id() + " (" + requirement.name().en() + ") is "
                    + (broken ? "not met" : "undetermined, which counts as not met");
            String zh = requirement.id() + "（" + requirement.name().zh() + "）" + (broken ? "未满足" : "无法判定，按未满足处理");
            if (requirement.consequence() instanceof Consequence.Blocks) {
                reasons.add(LocalizedText.of("no grade, because " + en, "不评等级，因为 " + zh));
            } else if (requirement.consequence() instanceof Consequence.CapsGrade cap) {
                GradeScale.Grade most =
                        plan.profile.grades().grades().get(plan.profile.grades().indexOf(cap.grade()));
                if (uncapped >= 0
                        && most.from()
                                < plan.profile.grades().grades().get(uncapped).from()) {
                    reasons.add(LocalizedText.of(
                            "at most " + most.name().en() + ", because " + en,
                            "最高为" + most.name().zh() + "，因为 " + zh));
                }
            }
        }
        if (grade == GradeScale.UNGRADED && reasons.isEmpty()) {
            throw new IllegalStateException("no grade must have a reason: got none for " + plan.profile.identity());
        }
        return reasons;
    }

    private static Optional<LocalizedText> coreMissing(EvaluationPlan plan, OneRow row) {
        if (!row.observed(Snapshot.CURRENT)) {
            return Optional.of(
                    LocalizedText.of("no grade, because the current state was not observed", "不评等级，因为没有现状观测"));
        }
        return missingCore(plan, row, Snapshot.BASELINE)
                .map(missing -> LocalizedText.of(
                        "no grade, because core evidence is missing: " + missing.en(),
                        "不评等级，因为缺少核心证据：" + missing.zh()));
    }

    /** The core evidence that is missing now and, where effectiveness is graded, in some of the states that it is held against. */
    static Optional<LocalizedText> missingCore(EvaluationPlan plan, OneRow row, Snapshot... against) {
        List<LocalizedText> missing = new ArrayList<>();
        missing.addAll(namesOfMissingCore(plan, row, Snapshot.CURRENT));
        for (Snapshot snapshot : against) {
            if (plan.gradesEffectiveness && row.observed(snapshot)) {
                namesOfMissingCore(plan, row, snapshot)
                        .forEach(name -> missing.add(LocalizedText.of(
                                name.en() + " (" + snapshot.text().en() + ")",
                                name.zh() + "（" + snapshot.text().zh() + "）")));
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.join(missing));
    }

    /** Names of the core indicators that are missing in a snapshot. */
    private static List<LocalizedText> namesOfMissingCore(EvaluationPlan plan, OneRow row, Snapshot snapshot) {
        List<LocalizedText> missing = new ArrayList<>();
        OneRow.Scores scores = row.scores(snapshot);
        for (PlanNode node : plan.nodes) {
            if (node instanceof PlanNode.LeafNode leaf && leaf.blocks && scores.missingLeaf()[leaf.position]) {
                missing.add(plan.profile.indicator(leaf.code).name());
            }
        }
        return missing;
    }
}
