package org.restoration.evaluation.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.message.LocalizedText;

/**
 * What changed from one result to another under the same rules.
 *
 * @param before label of the first: site and day
 * @param after label of the second
 * @param conditionChange change of the condition
 * @param effectivenessChange change of the effectiveness; empty when one of them is undefined
 * @param gradeBefore grade of the first, if it has one
 * @param gradeAfter grade of the second, if it has one
 * @param indicators the indicators whose score changed, greatest change first
 * @param verdicts the requirements whose verdict changed
 */
public record Comparison(
        String before,
        String after,
        double conditionChange,
        OptionalDouble effectivenessChange,
        Optional<GradeScale.Grade> gradeBefore,
        Optional<GradeScale.Grade> gradeAfter,
        List<IndicatorChange> indicators,
        List<VerdictChange> verdicts) {

    /** Copies the lists. */
    public Comparison {
        indicators = List.copyOf(indicators);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * The change of one indicator.
     *
     * @param code code of the indicator
     * @param name name in both languages
     * @param scoreBefore score in the first
     * @param scoreAfter score in the second
     */
    public record IndicatorChange(String code, LocalizedText name, double scoreBefore, double scoreAfter) {
        /** The change of the score. */
        public double change() {
            return scoreAfter - scoreBefore;
        }
    }

    /**
     * The change of one verdict.
     *
     * @param id id of the requirement
     * @param name what it demands
     * @param before verdict in the first
     * @param after verdict in the second
     */
    public record VerdictChange(String id, LocalizedText name, Verdict before, Verdict after) {}

    static Comparison between(Evaluation before, Evaluation after) {
        String one = before.profile().resolvedDigest();
        String other = after.profile().resolvedDigest();
        if (!one.equals(other)) {
            throw new IllegalArgumentException("results must be made under the same resolved rules to be compared: got "
                    + before.profile().id() + "@" + before.profile().version() + " resolved to " + one + " and "
                    + after.profile().id() + "@" + after.profile().version() + " resolved to " + other
                    + "\nMaybe evaluate both under one untailored profile");
        }
        List<IndicatorChange> indicators = new ArrayList<>();
        List<ScoredNode.Leaf> leaves = after.current().leaves();
        List<ScoredNode.Leaf> earlier = before.current().leaves();
        for (int i = 0; i < leaves.size(); i++) {
            double from = earlier.get(i).score();
            double to = leaves.get(i).score();
            if (from != to) {
                indicators.add(
                        new IndicatorChange(leaves.get(i).code(), leaves.get(i).name(), from, to));
            }
        }
        indicators.sort(Comparator.comparingDouble((IndicatorChange change) -> -Math.abs(change.change())));
        List<VerdictChange> verdicts = new ArrayList<>();
        for (int i = 0; i < after.requirements().size(); i++) {
            RequirementResult now = after.requirements().get(i);
            RequirementResult then = before.requirements().get(i);
            if (now.verdict() != then.verdict()) {
                verdicts.add(new VerdictChange(now.id(), now.name(), then.verdict(), now.verdict()));
            }
        }
        OptionalDouble effectiveness =
                before.effectiveness().isDefined() && after.effectiveness().isDefined()
                        ? OptionalDouble.of(after.effectiveness().value().getAsDouble()
                                - before.effectiveness().value().getAsDouble())
                        : OptionalDouble.empty();
        return new Comparison(
                label(before),
                label(after),
                after.condition() - before.condition(),
                effectiveness,
                before.grade().grade(),
                after.grade().grade(),
                indicators,
                verdicts);
    }

    private static String label(Evaluation evaluation) {
        return evaluation.site() + evaluation.asOf().map(day -> " as of " + day).orElse("");
    }
}
