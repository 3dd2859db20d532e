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
 * @param holdsIf in which case it holds, where the site does not state whether it does; such a one is never NOT_MET
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
        Optional<LocalizedText> holdsIf,
        List<Check> checks,
        Optional<LocalizedText> decidedBy,
        Provenance provenance) {

    /** Copies the list. */
    public RequirementResult {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(holdsIf, "holdsIf");
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

        /** The unit of a number held against a limit of a standard: 1 is at the limit, the strictest one when several are open. */
        public static final String OF_THE_LIMIT = "× limit";

        /** The unit of a share of samples. */
        public static final String SHARE_OF_SAMPLES = "share of samples";

        /** The unit of a count of indicators. */
        public static final String INDICATORS = "indicators";

        /** The margin with its unit, as a reader sees it: how much is left, or by how much it is missed; empty when there is none. */
        public Optional<LocalizedText> shownMargin() {
            if (margin.isEmpty()) {
                return Optional.empty();
            }
            LocalizedText by = size(Math.abs(margin.getAsDouble()));
            return Optional.of(
                    margin.getAsDouble() < 0
                            ? LocalizedText.of("missed by " + by.en(), "相差" + by.zh())
                            : LocalizedText.of("margin " + by.en(), "余量为" + by.zh()));
        }

        private LocalizedText size(double size) {
            String number = Display.number(size);
            String percent = Display.number(Math.rint(size * 1e4) / 100);
            return switch (unit) {
                case OF_THE_LIMIT ->
                    low.equals(high)
                            ? LocalizedText.of(percent + " % of the limit", "限值的 " + percent + "%")
                            : LocalizedText.of(percent + " % of the strictest limit", "最严限值的 " + percent + "%");
                case SHARE_OF_SAMPLES -> LocalizedText.of(percent + " % of the samples", "样品的 " + percent + "%");
                case INDICATORS ->
                    LocalizedText.of(number + (size == 1 ? " indicator" : " indicators"), " " + number + " 项指标");
                default -> {
                    LocalizedText text = Display.withUnit(number, unit);
                    yield LocalizedText.of(text.en(), " " + text.zh());
                }
            };
        }

        /** Checks that nothing is missing. */
        public Check {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(explanation, "explanation");
        }
    }
}
