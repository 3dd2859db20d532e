package org.restoration.evaluation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.OpenScope;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.TailoredProfile;
import org.restoration.evaluation.reference.ResolvedLimit;
import org.restoration.evaluation.site.SiteContext;

/**
 * A criterion compiled to verdicts over blocks. Numbers are compared after one rounding to 9 decimals of their unit, the declared
 * precision, so that 0.3 computed as 0.30000000000000004 keeps a limit of 0.3.
 */
abstract sealed class CriterionPlan {

    static final byte MET = (byte) Verdict.MET.ordinal();
    static final byte NOT_MET = (byte) Verdict.NOT_MET.ordinal();
    static final byte UNDETERMINED = (byte) Verdict.UNDETERMINED.ordinal();

    private static final int VERDICTS = Verdict.values().length;

    /** The verdict of a number: at 1 it lies outside. */
    private static final byte[] POINT_VERDICTS = {MET, NOT_MET};

    /** The verdict of an interval: at 1 it lies beyond the range, at 2 not wholly within, at 4 an end is missing. */
    private static final byte[] INTERVAL_VERDICTS = {
        MET, NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED, NOT_MET
    };

    /** The same under a rule to which it is enough that the interval reaches the range. */
    private static final byte[] REACHING_VERDICTS = {
        MET, NOT_MET, MET, NOT_MET, UNDETERMINED, NOT_MET, UNDETERMINED, NOT_MET
    };

    /** Writes the verdict of each row of the block. */
    abstract void judge(BlockReader reader, byte[] verdicts);

    /** Adds the features that it asks for besides the values of cells. */
    abstract void collect(Set<Feature> features);

    /** What a requirement comes to at the sites of a tailored profile, known or not. */
    static CriterionPlan compile(Requirement requirement, TailoredProfile tailored) {
        OpenScope open = tailored.openScopes().get(requirement.id());
        CriterionPlan criterion =
                compile(requirement.criterion(), requirement.rule(), tailored.profile(), tailored.context());
        if (open != null && !open.cases().equals(List.of(requirement.criterion()))) {
            criterion = new Cases(
                    criterion, parts(open.cases(), requirement.rule(), tailored.profile(), tailored.context()));
        }
        boolean certain = !tailored.possible().containsKey(requirement.id()) && (open == null || !open.mayFallAway());
        return certain ? criterion : new Possible(criterion);
    }

    /** The plan that shows all that may be demanded, without what is open about it. */
    CriterionPlan shown() {
        return this;
    }

    private static CriterionPlan compile(Criterion criterion, DecisionRule rule, Profile profile, SiteContext context) {
        if (criterion instanceof Criterion.AllOf all) {
            return new Joint(parts(all.criteria(), rule, profile, context), NOT_MET, MET);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return new Joint(parts(any.criteria(), rule, profile, context), MET, NOT_MET);
        }
        if (criterion instanceof Criterion.Evidenced evidenced) {
            return new Evidence(evidenced.evidence().stream()
                    .map(code -> new Feature.Value(code, Snapshot.CURRENT))
                    .toList());
        }
        return new Atom(criterion, rule, profile, context);
    }

    private static CriterionPlan[] parts(
            List<Criterion> criteria, DecisionRule rule, Profile profile, SiteContext context) {
        return criteria.stream()
                .map(part -> compile(part, rule, profile, context))
                .toArray(CriterionPlan[]::new);
    }

    /** One interval of a number held against an allowed range. */
    static final class Atom extends CriterionPlan {
        private final Criterion criterion;
        private final DecisionRule rule;
        private final ResolvedLimit limit;
        private final ValueRange allowed;
        private final LocalizedText demand;
        private final Feature lowEnd;
        private final Feature highEnd;
        private final boolean point;
        private final double least;
        private final double most;

        Atom(Criterion criterion, DecisionRule rule, Profile profile, SiteContext context) {
            this.criterion = criterion;
            this.rule = rule;
            this.limit = criterion instanceof Criterion.WithinLimit within
                    ? profile.levels().get(within.limitTable()).resolvedFor(context)
                    : null;
            this.allowed = allowedBy(criterion);
            this.demand = Display.range(allowed, unitOf(criterion, profile));
            this.lowEnd = feature(Feature.End.LOW);
            this.highEnd = feature(Feature.End.HIGH);
            this.point = lowEnd.equals(highEnd);
            this.least = Nanos.least(Nanos.rounded(allowed.low()));
            this.most = Nanos.greatest(Nanos.rounded(allowed.high()));
        }

        /** The unit of the range; a share of samples and a multiple of a limit have none. */
        private static String unitOf(Criterion criterion, Profile profile) {
            if (criterion instanceof Criterion.Persistent) {
                return "a";
            }
            return criterion instanceof Criterion.Within within
                    ? profile.indicator(within.indicator()).unit().code()
                    : "1";
        }

        private static ValueRange allowedBy(Criterion criterion) {
            if (criterion instanceof Criterion.Within within) {
                return within.allowed();
            }
            if (criterion instanceof Criterion.WithinLimit) {
                return new ValueRange(Double.NEGATIVE_INFINITY, 1);
            }
            if (criterion instanceof Criterion.ShareWithin share) {
                return new ValueRange(share.share(), Double.POSITIVE_INFINITY);
            }
            return new ValueRange(((Criterion.Persistent) criterion).years(), Double.POSITIVE_INFINITY);
        }

        /** The range that the number is held against: of the indicator's unit, of quotients, of shares or of years. */
        ValueRange allowed() {
            return allowed;
        }

        /** The range in words; written once for all rows. */
        LocalizedText demand() {
            return demand;
        }

        Criterion criterion() {
            return criterion;
        }

        ResolvedLimit limit() {
            return limit;
        }

        DecisionRule rule() {
            return rule;
        }

        /** Reads the ends of the interval that is held against the range. */
        void read(BlockReader reader, double[] low, double[] high) {
            if (lowEnd instanceof Feature.Quotient lowQuotient) {
                reader.readQuotients(lowQuotient, (Feature.Quotient) highEnd, limit, low, high);
                return;
            }
            read(lowEnd, reader, low);
            if (point) {
                System.arraycopy(low, 0, high, 0, reader.count());
            } else {
                read(highEnd, reader, high);
            }
        }

        private static void read(Feature feature, BlockReader reader, double[] into) {
            if (feature instanceof Feature.Value value) {
                reader.readValue(value, into);
            } else if (feature instanceof Feature.SampleShare share && !reader.has(share)) {
                readShareOfOneSample(reader, share, into);
            } else {
                reader.read(feature, into);
            }
        }

        private static void readShareOfOneSample(BlockReader reader, Feature.SampleShare share, double[] low) {
            reader.readValue(new Feature.Value(share.indicator(), share.snapshot()), low);
            for (int i = 0; i < reader.count(); i++) {
                low[i] = Double.isNaN(low[i]) ? Double.NaN : share.allowed().contains(low[i]) ? 1 : 0;
            }
        }

        /** One end of the interval that is held against the range; the same feature twice for a number without one. */
        private Feature feature(Feature.End end) {
            if (criterion instanceof Criterion.Within within) {
                return bound(within.indicator(), end);
            }
            if (criterion instanceof Criterion.WithinLimit within) {
                return new Feature.Quotient(
                        within.indicator(), Snapshot.CURRENT, within.limitTable(), within.reduction(), end);
            }
            if (criterion instanceof Criterion.ShareWithin share) {
                return new Feature.SampleShare(share.indicator(), Snapshot.CURRENT, share.allowed());
            }
            Criterion.Persistent persistent = (Criterion.Persistent) criterion;
            return new Feature.YearsHeld(persistent.indicator(), persistent.allowed(), end);
        }

        private Feature bound(String indicator, Feature.End end) {
            if (rule instanceof DecisionRule.LowerConfident lower) {
                return new Feature.Bound(indicator, Snapshot.CURRENT, lower.level(), end);
            }
            if (rule instanceof DecisionRule.UpperReaches upper) {
                return new Feature.Bound(indicator, Snapshot.CURRENT, upper.level(), end);
            }
            return new Feature.Value(indicator, Snapshot.CURRENT);
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            if (point) {
                read(lowEnd, reader, reader.low());
                judgePoints(reader.low(), reader.count(), verdicts);
            } else {
                read(reader, reader.low(), reader.high());
                judgeIntervals(reader.low(), reader.high(), reader.count(), verdicts);
            }
        }

        private void judgePoints(double[] numbers, int count, byte[] verdicts) {
            if (most == Double.POSITIVE_INFINITY) {
                for (int i = 0; i < count; i++) {
                    verdicts[i] = verdict(numbers[i], Nanos.isBelow(numbers[i], least));
                }
            } else if (least == Double.NEGATIVE_INFINITY) {
                for (int i = 0; i < count; i++) {
                    verdicts[i] = verdict(numbers[i], Nanos.isBelow(most, numbers[i]));
                }
            } else {
                for (int i = 0; i < count; i++) {
                    int outside = Nanos.isBelow(numbers[i], least) | Nanos.isBelow(most, numbers[i]);
                    verdicts[i] = verdict(numbers[i], outside);
                }
            }
        }

        private static byte verdict(double number, int outside) {
            return number == number ? POINT_VERDICTS[outside] : UNDETERMINED;
        }

        private void judgeIntervals(double[] low, double[] high, int count, byte[] verdicts) {
            byte[] meaning = rule instanceof DecisionRule.UpperReaches ? REACHING_VERDICTS : INTERVAL_VERDICTS;
            double from = least;
            double to = most;
            for (int i = 0; i < count; i++) {
                int beyond = (low[i] > to ? 1 : 0) | (high[i] < from ? 1 : 0);
                int straddling = (low[i] >= from ? 0 : 2) | (high[i] <= to ? 0 : 2);
                int missing = (low[i] == low[i] ? 0 : 4) | (high[i] == high[i] ? 0 : 4);
                verdicts[i] = meaning[beyond + straddling + missing];
            }
        }

        @Override
        void collect(Set<Feature> features) {
            if (!(lowEnd instanceof Feature.Value)) {
                features.add(lowEnd);
                features.add(highEnd);
            }
        }
    }

    /** All of, or any of, several criteria: one verdict decides, another needs all, anything else is undetermined. */
    static final class Joint extends CriterionPlan {
        private final CriterionPlan[] parts;
        /** The joint verdict of two, at the first's number times {@link #VERDICTS} plus the second's. */
        private final byte[] joint = new byte[VERDICTS * VERDICTS];

        Joint(CriterionPlan[] parts, byte deciding, byte unanimous) {
            this.parts = parts;
            for (byte a = 0; a < VERDICTS; a++) {
                for (byte b = 0; b < VERDICTS; b++) {
                    boolean decided = a == deciding || b == deciding;
                    boolean all = a == unanimous && b == unanimous;
                    joint[a * VERDICTS + b] = decided ? deciding : all ? unanimous : UNDETERMINED;
                }
            }
        }

        CriterionPlan[] parts() {
            return parts;
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            int count = reader.count();
            parts[0].judge(reader, verdicts);
            byte[] one = reader.borrow();
            for (int part = 1; part < parts.length; part++) {
                parts[part].judge(reader, one);
                for (int i = 0; i < count; i++) {
                    verdicts[i] = joint[verdicts[i] * VERDICTS + one[i]];
                }
            }
            reader.giveBack(one);
        }

        @Override
        void collect(Set<Feature> features) {
            for (CriterionPlan part : parts) {
                part.collect(features);
            }
        }
    }

    /** One of several criteria, of which it is not known which: a verdict that all of them have. */
    static final class Cases extends CriterionPlan {
        private final CriterionPlan all;
        private final CriterionPlan[] cases;

        /**
         * Cases.
         *
         * @param all all that may be demanded, to show
         */
        Cases(CriterionPlan all, CriterionPlan[] cases) {
            this.all = all;
            this.cases = cases;
        }

        @Override
        CriterionPlan shown() {
            return all;
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            int count = reader.count();
            cases[0].judge(reader, verdicts);
            byte[] one = reader.borrow();
            for (int i = 1; i < cases.length; i++) {
                cases[i].judge(reader, one);
                for (int row = 0; row < count; row++) {
                    verdicts[row] = verdicts[row] == one[row] ? verdicts[row] : UNDETERMINED;
                }
            }
            reader.giveBack(one);
        }

        @Override
        void collect(Set<Feature> features) {
            all.collect(features);
        }
    }

    /** A criterion of which it is not known whether it holds for the sites: to break it is not decisive, to meet it is. */
    static final class Possible extends CriterionPlan {
        private final CriterionPlan criterion;

        Possible(CriterionPlan criterion) {
            this.criterion = criterion;
        }

        @Override
        CriterionPlan shown() {
            return criterion.shown();
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            criterion.judge(reader, verdicts);
            int count = reader.count();
            for (int i = 0; i < count; i++) {
                verdicts[i] = verdicts[i] == MET ? MET : UNDETERMINED;
            }
        }

        @Override
        void collect(Set<Feature> features) {
            criterion.collect(features);
        }
    }

    /** Some indicator was observed. */
    static final class Evidence extends CriterionPlan {
        private final List<Feature.Value> values;

        Evidence(List<Feature.Value> values) {
            this.values = values;
        }

        List<Feature.Value> values() {
            return values;
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            int count = reader.count();
            double[] value = reader.low();
            Arrays.fill(verdicts, 0, count, UNDETERMINED);
            for (Feature.Value feature : values) {
                if (reader.isComplete(feature)) {
                    Arrays.fill(verdicts, 0, count, MET);
                    return;
                }
                reader.readValue(feature, value);
                for (int i = 0; i < count; i++) {
                    verdicts[i] = value[i] == value[i] ? MET : verdicts[i];
                }
            }
        }

        @Override
        void collect(Set<Feature> features) {
            // values of cells are always in the table
        }
    }
}
