package org.restoration.evaluation.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.TargetAttainment;
import org.restoration.evaluation.evaluation.TargetResult;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Campaigns;
import org.restoration.evaluation.observation.ConfidenceInterval;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Sample;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;

/**
 * Judges the dated targets of a site: each as of its day when that has come, else as of the evaluation. The value is the newest
 * valid campaign by then, reduced as the profile declares (the mean for indicators that it does not use).
 */
final class Targets {

    private static final double NANO = 1e9;

    private Targets() {}

    /**
     * How far the plan of a site was kept.
     *
     * @param profile the profile tailored to the site, so that an indicator added for it is judged by its own rule
     * @param targets the targets of the site
     * @param observations the observations of the site that no other one supersedes
     * @param asOf day as of which it is evaluated
     */
    static TargetAttainment attainment(
            Profile profile, List<DatedTarget> targets, List<Observation> observations, LocalDate asOf) {
        if (targets.isEmpty()) {
            return TargetAttainment.NONE;
        }
        Map<String, List<Observation>> current = new LinkedHashMap<>();
        for (Observation observation : observations) {
            if (observation.state() == State.CURRENT) {
                current.computeIfAbsent(observation.indicator(), code -> new ArrayList<>())
                        .add(observation);
            }
        }
        List<TargetResult> results = targets.stream()
                .map(target -> result(
                        IndicatorUse.of(profile, target.indicator()),
                        target,
                        current.getOrDefault(target.indicator(), List.of()),
                        asOf))
                .toList();
        double all = 0;
        double met = 0;
        for (TargetResult result : results) {
            if (result.due()) {
                all += result.target().weight();
                met += result.verdict() == Verdict.MET ? result.target().weight() : 0;
            }
        }
        return new TargetAttainment(all > 0 ? OptionalDouble.of(met / all) : OptionalDouble.empty(), results);
    }

    private static TargetResult result(
            IndicatorUse use, DatedTarget target, List<Observation> observations, LocalDate asOf) {
        Indicator indicator = use.indicator();
        boolean due = !target.due().isAfter(asOf);
        LocalDate day = due ? target.due() : asOf;
        Sample sample = use.sample(Campaigns.current(observations, day, indicator.validity(), use.window()));
        double value = use.value(sample);
        Optional<ConfidenceInterval> interval = level(target.rule()).flatMap(sample::interval);
        double low = target.rule() instanceof DecisionRule.Point
                ? value
                : interval.map(ConfidenceInterval::low).orElse(Double.NaN);
        double high = target.rule() instanceof DecisionRule.Point
                ? value
                : interval.map(ConfidenceInterval::high).orElse(Double.NaN);
        Verdict verdict = verdict(target, low, high);
        boolean doubt = verdict == Verdict.MET
                && target.rule() instanceof DecisionRule.UpperReaches
                && !target.allowed().contains(value);
        return new TargetResult(
                target,
                due,
                verdict,
                orEmpty(value),
                target.rule() instanceof DecisionRule.Point ? OptionalDouble.empty() : orEmpty(low),
                target.rule() instanceof DecisionRule.Point ? OptionalDouble.empty() : orEmpty(high),
                doubt,
                explanation(indicator, target, value, interval, sample));
    }

    private static Optional<Double> level(DecisionRule rule) {
        if (rule instanceof DecisionRule.LowerConfident lower) {
            return Optional.of(lower.level());
        }
        return rule instanceof DecisionRule.UpperReaches upper ? Optional.of(upper.level()) : Optional.empty();
    }

    private static Verdict verdict(DatedTarget target, double low, double high) {
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return Verdict.UNDETERMINED;
        }
        double least = Math.rint(target.allowed().low() * NANO);
        double most = Math.rint(target.allowed().high() * NANO);
        double from = Math.rint(low * NANO);
        double to = Math.rint(high * NANO);
        if (from >= least && to <= most) {
            return Verdict.MET;
        }
        if (to < least || from > most) {
            return Verdict.NOT_MET;
        }
        return target.rule() instanceof DecisionRule.UpperReaches ? Verdict.MET : Verdict.UNDETERMINED;
    }

    private static OptionalDouble orEmpty(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static LocalizedText explanation(
            Indicator indicator,
            DatedTarget target,
            double value,
            Optional<ConfidenceInterval> interval,
            Sample sample) {
        String unit = indicator.unit().code();
        if (sample.isEmpty()) {
            return LocalizedText.of(
                    indicator.name().en() + " was not observed within its validity by the day",
                    indicator.name().zh() + "在该日之前的有效期内没有观测");
        }
        LocalizedText limits = Display.range(target.allowed(), unit);
        LocalizedText observed = Display.quantity(value, unit);
        Optional<LocalizedText> ends = interval.map(both -> ends(both, target.rule(), unit));
        return LocalizedText.of(
                indicator.name().en() + " " + observed.en()
                        + ends.map(LocalizedText::en).orElse("") + " against " + limits.en(),
                indicator.name().zh() + " " + observed.zh()
                        + ends.map(LocalizedText::zh).orElse("") + "，目标：" + limits.zh());
    }

    private static LocalizedText ends(ConfidenceInterval interval, DecisionRule rule, String unit) {
        LocalizedText span = Display.between(fourDigits(interval.low()), fourDigits(interval.high()), unit);
        String level = Display.number(100 * level(rule).orElseThrow());
        return LocalizedText.of(
                " (" + span.en() + " with " + level + " % confidence)", "（" + level + "% 置信区间 " + span.zh() + "）");
    }

    private static double fourDigits(double number) {
        return Double.isInfinite(number)
                ? number
                : new BigDecimal(number)
                        .round(new MathContext(4, RoundingMode.HALF_EVEN))
                        .doubleValue();
    }
}
