package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.grading.GradeScale;

/** Checks that requirements refer to what is there. */
record RequirementCheck(Known known, Set<String> observed, GradeScale grades) {

    void checkRequirements(List<Requirement> requirements) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < requirements.size(); i++) {
            checkRequirement("/requirements/" + i, requirements.get(i), ids);
        }
    }

    void checkRequirement(String pointer, Requirement requirement, Set<String> ids) {
        Known.require(
                ids.add(requirement.id()),
                pointer + "/id",
                "ids of requirements must differ",
                requirement.id() + " twice");
        known.checkSource(requirement.provenance(), pointer + "/provenance");
        for (String code : requirement.criterion().indicators()) {
            known.indicator(code, pointer + "/criterion");
            Known.require(
                    observed.contains(code),
                    pointer + "/criterion",
                    "indicator of a requirement must have its rule under /indicators or be added by a tailoring rule",
                    "none for " + code);
        }
        checkLimits(requirement.criterion(), pointer + "/criterion");
        Known.require(
                requirement.rule() instanceof DecisionRule.Point || judgesIntervals(requirement.criterion()),
                pointer + "/rule",
                "decision rule of a criterion other than within must be point, so that caution is not counted twice",
                requirement.rule());
        if (requirement.consequence() instanceof Consequence.CapsGrade cap) {
            try {
                grades.indexOf(cap.grade());
            } catch (IllegalArgumentException problem) {
                throw new ProfileException(pointer + "/consequence/grade", problem.getMessage());
            }
        }
    }

    private void checkLimits(Criterion criterion, String pointer) {
        if (criterion instanceof Criterion.WithinLimit within) {
            known.checkLimits(within, pointer);
        } else if (criterion instanceof Criterion.WhereLimitHolds where) {
            known.table(where.limitTable(), pointer + "/limitTable");
            checkLimits(where.criterion(), pointer);
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> checkLimits(part, pointer));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> checkLimits(part, pointer));
        }
    }

    /** Whether every number that a criterion judges is the value of a cell, which has a confidence interval. */
    private static boolean judgesIntervals(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return all.criteria().stream().allMatch(RequirementCheck::judgesIntervals);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return any.criteria().stream().allMatch(RequirementCheck::judgesIntervals);
        }
        return criterion instanceof Criterion.WhereLimitHolds where
                ? judgesIntervals(where.criterion())
                : criterion instanceof Criterion.Within;
    }
}
