package org.restoration.evaluation.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.internal.math.Normal;
import org.restoration.evaluation.internal.math.Quantile;
import org.restoration.evaluation.internal.math.SampleStatistics;
import org.restoration.evaluation.internal.math.StudentT;
import org.restoration.evaluation.message.LocalizedText;

/**
 * The observations of one cell, that is, of one site, state and indicator as of a day, in a canonical order (date, sample point,
 * id), so that any order of arrival gives the same bits. Immutable.
 */
public final class Sample {

    private static final Comparator<Observation> CANONICAL = Comparator.comparing(Observation::date)
            .thenComparing(observation -> observation.point().id())
            .thenComparing(Observation::id);

    private static final Comparator<Observation> OLDEST_FIRST = Comparator.comparing(Observation::date)
            .thenComparing(observation -> observation.recordedAt().orElse(LocalDate.MIN))
            .thenComparing(Observation::id);

    private static final double SAME_COVERAGE = 1e-9;

    private final List<Observation> observations;
    private final CensoringRule censoringRule;
    private final double[] values;

    private Sample(List<Observation> observations, CensoringRule censoringRule) {
        this.observations = observations;
        this.censoringRule = censoringRule;
        this.values = observations.stream().mapToDouble(censoringRule::valueOf).toArray();
    }

    /**
     * A sample of observations in any order. Superseded ones are dropped ({@link Corrections#effective}); none at all gives the
     * empty sample, whose values are all missing.
     *
     * @param observations observations of one site, state and indicator
     * @param censoringRule what stands for a value that is only a limit
     * @throws IllegalArgumentException if they do not belong to one site, state and indicator, or cannot be told apart
     */
    public static Sample of(List<Observation> observations, CensoringRule censoringRule) {
        Objects.requireNonNull(censoringRule, "censoringRule");
        if (observations.size() == 1 && observations.get(0).supersedes().isEmpty()) {
            return new Sample(List.copyOf(observations), censoringRule); // most cells of most sites
        }
        List<Observation> effective = Corrections.effective(observations);
        for (Observation observation : effective) {
            if (!isOfOneCell(observation, effective.get(0))) {
                throw new IllegalArgumentException(
                        "observations of a sample must belong to one site, state and indicator: got "
                                + cellOf(effective.get(0)) + " and " + cellOf(observation));
            }
        }
        return new Sample(effective.stream().sorted(CANONICAL).toList(), censoringRule);
    }

    private static boolean isOfOneCell(Observation one, Observation other) {
        return one.state() == other.state()
                && one.indicator().equals(other.indicator())
                && one.site().equals(other.site());
    }

    private static String cellOf(Observation observation) {
        return observation.site() + "/" + observation.state().code() + "/" + observation.indicator();
    }

    /**
     * The sample of other numbers, one for each observation in canonical order, such as the quotients of value and limit.
     *
     * @param numbers as many as there are observations
     */
    public Sample withValues(List<Double> numbers) {
        if (numbers.size() != observations.size()) {
            throw new IllegalArgumentException("numbers of a sample must be as many as its observations, "
                    + observations.size() + ": got " + numbers.size());
        }
        List<Observation> others = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            others.add(observations.get(i).withValue(numbers.get(i)));
        }
        return new Sample(others, CensoringRule.AT_LIMIT);
    }

    /** The observations in canonical order. */
    public List<Observation> observations() {
        return observations;
    }

    /** The numbers that stand for the observations under the censoring rule, in canonical order. */
    public DoubleStream values() {
        return DoubleStream.of(values);
    }

    /** What stands for a value that is only a limit. */
    public CensoringRule censoringRule() {
        return censoringRule;
    }

    /** Whether there is no observation. */
    public boolean isEmpty() {
        return observations.isEmpty();
    }

    /** The number of samples behind all observations together; at most {@code Integer.MAX_VALUE} is told. */
    public int n() {
        long total = observations.stream().mapToLong(Observation::n).sum();
        return (int) Math.min(Integer.MAX_VALUE, total);
    }

    /** The channels that observed it, in the order of their declaration. */
    public Set<Channel> channels() {
        EnumSet<Channel> channels = EnumSet.noneOf(Channel.class);
        observations.forEach(observation -> channels.add(observation.channel()));
        return Collections.unmodifiableSet(channels);
    }

    /** The day of the latest observation, empty when there is none. */
    public Optional<LocalDate> latestDate() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(observations.get(observations.size() - 1).date());
    }

    /**
     * The observation to pair with another one that was made at a sample point on a day, such as the pH of a soil sample. It must
     * have the same point id, and the same depth where both give one; of several the nearest in time is taken, and of those the
     * first in canonical order. The whole site is paired with the whole site only.
     */
    public Optional<Observation> byPoint(SamplePoint point, LocalDate date) {
        return observations.stream()
                .filter(observation -> isSamePlace(observation.point(), point))
                .min(Comparator.comparingLong(
                        observation -> Math.abs(ChronoUnit.DAYS.between(observation.date(), date))));
    }

    private static boolean isSamePlace(SamplePoint one, SamplePoint other) {
        boolean depthsDiffer = one.depth().isPresent()
                && other.depth().isPresent()
                && !one.depth().equals(other.depth());
        return one.id().equals(other.id()) && !depthsDiffer;
    }

    /**
     * The one value of the cell, or NaN when it is missing; {@link #missingReason} then says why.
     *
     * @param reduction how observations become one value
     * @param direction which values of the indicator are good
     * @throws IllegalArgumentException if the reduction has no meaning for the direction
     */
    public double reduce(Reduction reduction, Direction direction) {
        if (!reduction.fits(direction)) {
            throw new IllegalArgumentException(
                    "reduction " + reduction + " must fit the direction of its indicator: got " + direction.code());
        }
        if (isEmpty()) {
            return Double.NaN;
        }
        if (reduction instanceof Reduction.Mean) {
            return SampleStatistics.mean(values);
        }
        if (reduction instanceof Reduction.Median) {
            return Quantile.r7(values, 0.5);
        }
        if (reduction instanceof Reduction.Latest) {
            return censoringRule.valueOf(Collections.max(observations, OLDEST_FIRST));
        }
        if (reduction instanceof Reduction.Worst) {
            return Quantile.r7(values, direction == Direction.COST ? 1 : 0);
        }
        if (reduction instanceof Reduction.Percentile percentile) {
            return Quantile.r7(values, percentile.p());
        }
        if (reduction instanceof Reduction.UpperConfidenceLimit limit) {
            return intervalTo(limit.level()).map(ConfidenceInterval::high).orElse(Double.NaN);
        }
        if (reduction instanceof Reduction.ShareExceeding share) {
            return shareOutside(share.allowed());
        }
        return fused();
    }

    /** Why {@link #reduce} gives no value; empty when it gives one. */
    public Optional<LocalizedText> missingReason(Reduction reduction) {
        if (isEmpty()) {
            return Optional.of(LocalizedText.of("there is no observation", "没有观测值"));
        }
        if (reduction instanceof Reduction.UpperConfidenceLimit limit
                && intervalTo(limit.level()).isEmpty()) {
            return Optional.of(LocalizedText.of(
                    "an upper confidence limit needs two observations or one with a known uncertainty",
                    "置信上限需要至少两个观测值，或一个已知不确定度的观测值"));
        }
        if (reduction instanceof Reduction.InverseVariance && Double.isNaN(fused())) {
            return Optional.of(LocalizedText.of(
                    "fusion of several channels needs a known uncertainty above 0 of each of them",
                    "多通道融合要求每个通道都有已知且大于零的不确定度"));
        }
        return Optional.empty();
    }

    /**
     * The two-sided confidence interval of the mean. Two or more observations give the t interval of their own scatter, whatever
     * is known of each. A single one gives the interval of its own uncertainty: t for replicates, normal for a standard
     * uncertainty, an interval as given where its coverage is the level or 1 and otherwise scaled on both sides like a normal
     * one. Empty when nothing is known.
     *
     * @param level coverage, above 0 and below 1
     */
    public Optional<ConfidenceInterval> interval(double level) {
        ConfidenceInterval.checkLevel(level);
        return interval(level, (1 + level) / 2);
    }

    /** The two-sided interval whose upper end is the one-sided limit with a probability above 0.5. */
    private Optional<ConfidenceInterval> intervalTo(double probability) {
        return interval(2 * probability - 1, probability);
    }

    private Optional<ConfidenceInterval> interval(double level, double probability) {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (values.length > 1) {
            return around(
                    SampleStatistics.mean(values),
                    StudentT.quantile(probability, values.length - 1) * standardUncertainty(),
                    level);
        }
        Uncertainty uncertainty = observations.get(0).uncertainty();
        if (uncertainty instanceof Uncertainty.Replicates replicates) {
            return around(values[0], StudentT.quantile(probability, replicates.n() - 1) * standardUncertainty(), level);
        }
        if (uncertainty instanceof Uncertainty.Standard standard) {
            return around(values[0], Normal.quantile(probability) * standard.u(), level);
        }
        if (uncertainty instanceof Uncertainty.Interval interval) {
            return Optional.of(scaled(interval, level, probability));
        }
        return Optional.empty();
    }

    private static Optional<ConfidenceInterval> around(double mean, double halfWidth, double level) {
        return Optional.of(new ConfidenceInterval(mean - halfWidth, mean + halfWidth, level));
    }

    private ConfidenceInterval scaled(Uncertainty.Interval interval, double level, double probability) {
        if (interval.coverage() == 1 || Math.abs(interval.coverage() - level) < SAME_COVERAGE) {
            return new ConfidenceInterval(interval.low(), interval.high(), level);
        }
        double factor = Normal.quantile(probability) / Normal.quantile((1 + interval.coverage()) / 2);
        return new ConfidenceInterval(
                values[0] - (values[0] - interval.low()) * factor,
                values[0] + (interval.high() - values[0]) * factor,
                level);
    }

    /**
     * One standard deviation of the mean: s/√n of two or more observations; of a single one its own, where an interval counts as
     * normal, and as rectangular (half its width over √3) when its coverage is 1 (JCGM 100:2008, 4.3.4 to 4.3.7). NaN when
     * nothing is known.
     */
    public double standardUncertainty() {
        if (values.length > 1) {
            return SampleStatistics.standardDeviation(values) / Math.sqrt(values.length);
        }
        if (isEmpty()) {
            return Double.NaN;
        }
        Uncertainty uncertainty = observations.get(0).uncertainty();
        if (uncertainty instanceof Uncertainty.Replicates replicates) {
            return replicates.standardDeviation() / Math.sqrt(replicates.n());
        }
        if (uncertainty instanceof Uncertainty.Standard standard) {
            return standard.u();
        }
        if (uncertainty instanceof Uncertainty.Interval interval) {
            double halfWidth = (interval.high() - interval.low()) / 2;
            double factor = interval.coverage() == 1 ? Math.sqrt(3) : Normal.quantile((1 + interval.coverage()) / 2);
            return halfWidth / factor;
        }
        return Double.NaN;
    }

    /**
     * The channels fused by inverse-variance weighting, each with the mean and the standard uncertainty of its own observations.
     * Empty with fewer than two channels, or when one of them has no known uncertainty or one of 0.
     */
    public Optional<Fusion> fusion() {
        List<Sample> parts = channels().stream().map(this::observedBy).toList();
        if (parts.size() < 2 || !parts.stream().allMatch(part -> part.standardUncertainty() > 0)) {
            return Optional.empty();
        }
        CompensatedSum weights = new CompensatedSum();
        CompensatedSum weighted = new CompensatedSum();
        for (Sample part : parts) {
            double weight = 1 / (part.standardUncertainty() * part.standardUncertainty());
            weights.add(weight);
            weighted.add(weight * SampleStatistics.mean(part.values));
        }
        double value = weighted.value() / weights.value();
        CompensatedSum squares = new CompensatedSum();
        for (Sample part : parts) {
            double deviation = (SampleStatistics.mean(part.values) - value) / part.standardUncertainty();
            squares.add(deviation * deviation);
        }
        return Optional.of(
                new Fusion(value, 1 / Math.sqrt(weights.value()), Math.sqrt(squares.value() / (parts.size() - 1))));
    }

    private Sample observedBy(Channel channel) {
        return new Sample(
                observations.stream()
                        .filter(observation -> observation.channel() == channel)
                        .toList(),
                censoringRule);
    }

    private double fused() {
        return channels().size() == 1
                ? SampleStatistics.mean(values)
                : fusion().map(Fusion::value).orElse(Double.NaN);
    }

    private double shareOutside(ValueRange allowed) {
        long outside = values().filter(value -> !allowed.contains(value)).count();
        return 100.0 * outside / values.length;
    }
}
