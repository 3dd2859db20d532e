package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;

/**
 * The verdict on a requirement, and why.
 *
 * @param id id of the requirement
 * @param name what it demands
 * @param verdict the verdict
 * @param rule how an uncertain value was held against it
 * @param benefitOfDoubt whether it was met only by the benefit of the doubt
 * @param consequence what follows when it is not met or not decided
 * @param checks each number that was held against a limit
 * @param decidedBy what would decide it, when undetermined
 * @param provenance source and clause
 */
public record RequirementResult(
        String id,
        LocalizedText name,
        Verdict verdict,
        DecisionRule rule,
        boolean benefitOfDoubt,
        Consequence consequence,
        List<Check> checks,
        Optional<LocalizedText> decidedBy,
        Provenance provenance) {

    /** Copies the list. */
    public RequirementResult {
        Objects.requireNonNull(verdict, "verdict");
        checks = List.copyOf(checks);
    }

    /**
     * One number held against a limit.
     *
     * @param indicator code of the indicator
     * @param verdict the verdict on it
     * @param low lower end of the number, equal to the upper one when it is certain; empty when missing
     * @param high upper end of the number
     * @param from least number allowed; empty when there is none
     * @param to greatest number allowed; empty when there is none
     * @param margin distance from the less favorable end to the limit, negative on the wrong side; empty when missing
     * @param unit unit of all these numbers: of the indicator, {@code × limit}, a share, or years
     * @param explanation what was compared with what, in both languages
     */
    public record Check(
            String indicator,
            Verdict verdict,
            OptionalDouble low,
            OptionalDouble high,
            OptionalDouble from,
            OptionalDouble to,
            OptionalDouble margin,
            String unit,
            LocalizedText explanation) {

        /** Checks that nothing is missing. */
        public Check {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(explanation, "explanation");
        }
    }
}
