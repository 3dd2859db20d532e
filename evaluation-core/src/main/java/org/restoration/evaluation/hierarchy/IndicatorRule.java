package org.restoration.evaluation.hierarchy;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.observation.CensoringRule;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.provenance.Provenance;

/**
 * How a profile uses one indicator.
 *
 * @param indicator code of the indicator in the catalogue
 * @param core whether it is core evidence, without which there is no decision
 * @param valueFunction how a value becomes a score; absent for indicators that only requirements, targets or derivations use
 * @param provenance where the numbers of the value function come from; present with it
 * @param missing what happens when it is missing; by default Block for core indicators and LowerBound for others
 * @param reduction how repeated observations become one value; the mean by default
 * @param window observations this long before the newest one belong to the same campaign; three months by default
 * @param censoring what stands for a censored value; its limit by default
 * @param derivation how it is computed from other indicators when it was not observed itself
 * @param mayNotApply whether a site may declare that it does not apply
 * @param reason why the profile has it, in one sentence
 */
public record IndicatorRule(
        String indicator,
        boolean core,
        Optional<ValueFunction> valueFunction,
        Optional<Provenance> provenance,
        MissingPolicy missing,
        Reduction reduction,
        Period window,
        CensoringRule censoring,
        Optional<Derivation> derivation,
        boolean mayNotApply,
        LocalizedText reason) {

    /** Fills defaults and checks that a value function comes with its provenance. */
    public IndicatorRule {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(valueFunction, "valueFunction");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(derivation, "derivation");
        Objects.requireNonNull(reason, "reason");
        if (missing == null) {
            missing = core ? new MissingPolicy.Block() : new MissingPolicy.LowerBound();
        }
        reduction = reduction == null ? new Reduction.Mean() : reduction;
        window = window == null ? Period.ofMonths(3) : window;
        censoring = censoring == null ? CensoringRule.AT_LIMIT : censoring;
        if (valueFunction.isPresent() != provenance.isPresent()) {
            throw new IllegalArgumentException("indicator " + indicator
                    + " must have a value function with its provenance, or neither: got "
                    + (valueFunction.isPresent() ? "no provenance" : "no value function"));
        }
    }

    /** The same rule with another value function. */
    public IndicatorRule withValueFunction(ValueFunction function, Provenance origin) {
        return new IndicatorRule(
                indicator,
                core,
                Optional.of(function),
                Optional.of(origin),
                missing,
                reduction,
                window,
                censoring,
                derivation,
                mayNotApply,
                reason);
    }

    /** The same rule as core evidence. */
    public IndicatorRule asCore() {
        return new IndicatorRule(
                indicator,
                true,
                valueFunction,
                provenance,
                new MissingPolicy.Block(),
                reduction,
                window,
                censoring,
                derivation,
                mayNotApply,
                reason);
    }

    /** The same rule without a score: its observations are read, for requirements and derivations, and count nowhere. */
    public IndicatorRule observedOnly() {
        return new IndicatorRule(
                indicator,
                false,
                Optional.empty(),
                Optional.empty(),
                null,
                reduction,
                window,
                censoring,
                derivation,
                mayNotApply,
                reason);
    }

    /** Whether another rule makes the same value of the same observations. */
    public boolean readsLike(IndicatorRule other) {
        return reduction.equals(other.reduction)
                && window.equals(other.window)
                && censoring.equals(other.censoring)
                && derivation.equals(other.derivation);
    }
}
