package org.restoration.evaluation.evaluation;

import java.util.List;
import java.util.Set;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
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

    private static final double NANO = 1e9;

    /** Writes the verdict of each row of the block. */
    abstract void judge(BlockReader reader, byte[] verdicts);

    /** Adds the features that it asks for besides the values of cells. */
    abstract void collect(Set<Feature> features);

    static CriterionPlan compile(Criterion criterion, DecisionRule rule, Profile profile, SiteContext context) {
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
        private final double least;
        private final double most;

        Atom(Criterion criterion, DecisionRule rule, Profile profile, SiteContext context) {
            this.criterion = criterion;
            this.rule = rule;
            this.limit = criterion instanceof Criterion.WithinLimit within
                    ? profile.levels().get(within.limitTable()).resolvedFor(context)
                    : null;
            this.allowed = allowedBy(criterion);
            this.least = Math.rint(allowed.low() * NANO);
            this.most = Math.rint(allowed.high() * NANO);
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
            if (criterion instanceof Criterion.Within within) {
                Feature low1 = bound(within.indicator(), Feature.End.LOW);
                if (low1 instanceof Feature.Value value) {
                    reader.readValue(value, low);
                    System.arraycopy(low, 0, high, 0, reader.count());
                } else {
                    reader.read(low1, low);
                    reader.read(bound(within.indicator(), Feature.End.HIGH), high);
                }
            } else if (criterion instanceof Criterion.WithinLimit within) {
                reader.readQuotients(
                        quotient(within, Feature.End.LOW), quotient(within, Feature.End.HIGH), limit, low, high);
            } else if (criterion instanceof Criterion.ShareWithin share) {
                Feature feature = new Feature.SampleShare(share.indicator(), Snapshot.CURRENT, share.allowed());
                if (reader.has(feature)) {
                    reader.read(feature, low);
                } else {
                    readShareOfOneSample(reader, share, low);
                }
                System.arraycopy(low, 0, high, 0, reader.count());
            } else if (criterion instanceof Criterion.Persistent persistent) {
                reader.read(held(persistent, Feature.End.LOW), low);
                reader.read(held(persistent, Feature.End.HIGH), high);
            }
        }

        private static void readShareOfOneSample(BlockReader reader, Criterion.ShareWithin share, double[] low) {
            reader.readValue(new Feature.Value(share.indicator(), Snapshot.CURRENT), low);
            for (int i = 0; i < reader.count(); i++) {
                low[i] = Double.isNaN(low[i]) ? Double.NaN : share.allowed().contains(low[i]) ? 1 : 0;
            }
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

        private static Feature.Quotient quotient(Criterion.WithinLimit within, Feature.End end) {
            return new Feature.Quotient(
                    within.indicator(), Snapshot.CURRENT, within.limitTable(), within.reduction(), end);
        }

        private static Feature held(Criterion.Persistent persistent, Feature.End end) {
            return new Feature.YearsHeld(persistent.indicator(), persistent.allowed(), end);
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            int count = reader.count();
            double[] low = new double[count];
            double[] high = new double[count];
            read(reader, low, high);
            byte straddling = rule instanceof DecisionRule.UpperReaches ? MET : UNDETERMINED;
            for (int i = 0; i < count; i++) {
                double from = Math.rint(low[i] * NANO);
                double to = Math.rint(high[i] * NANO);
                byte verdict = straddling;
                if (from >= least && to <= most) {
                    verdict = MET;
                } else if (to < least || from > most) {
                    verdict = NOT_MET;
                } else if (Double.isNaN(from) || Double.isNaN(to)) {
                    verdict = UNDETERMINED;
                }
                verdicts[i] = verdict;
            }
        }

        @Override
        void collect(Set<Feature> features) {
            if (criterion instanceof Criterion.Within within) {
                Feature low = bound(within.indicator(), Feature.End.LOW);
                if (low instanceof Feature.Bound) {
                    features.add(low);
                    features.add(bound(within.indicator(), Feature.End.HIGH));
                }
            } else if (criterion instanceof Criterion.WithinLimit within) {
                features.add(quotient(within, Feature.End.LOW));
                features.add(quotient(within, Feature.End.HIGH));
            } else if (criterion instanceof Criterion.ShareWithin share) {
                features.add(new Feature.SampleShare(share.indicator(), Snapshot.CURRENT, share.allowed()));
            } else if (criterion instanceof Criterion.Persistent persistent) {
                features.add(held(persistent, Feature.End.LOW));
                features.add(held(persistent, Feature.End.HIGH));
            }
        }
    }

    /** All of, or any of, several criteria: one verdict decides, another needs all, anything else is undetermined. */
    static final class Joint extends CriterionPlan {
        private final CriterionPlan[] parts;
        private final byte deciding;
        private final byte unanimous;

        Joint(CriterionPlan[] parts, byte deciding, byte unanimous) {
            this.parts = parts;
            this.deciding = deciding;
            this.unanimous = unanimous;
        }

        CriterionPlan[] parts() {
            return parts;
        }

        @Override
        void judge(BlockReader reader, byte[] verdicts) {
            int count = reader.count();
            byte[] one = new byte[verdicts.length];
            parts[0].judge(reader, verdicts);
            for (int part = 1; part < parts.length; part++) {
                parts[part].judge(reader, one);
                for (int i = 0; i < count; i++) {
                    verdicts[i] = join(verdicts[i], one[i]);
                }
            }
        }

        private byte join(byte a, byte b) {
            if (a == deciding || b == deciding) {
                return deciding;
            }
            return a == unanimous && b == unanimous ? unanimous : UNDETERMINED;
        }

        @Override
        void collect(Set<Feature> features) {
            for (CriterionPlan part : parts) {
                part.collect(features);
            }
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
            double[] value = new double[count];
            java.util.Arrays.fill(verdicts, 0, count, UNDETERMINED);
            for (Feature.Value feature : values) {
                reader.readValue(feature, value);
                for (int i = 0; i < count; i++) {
                    if (!Double.isNaN(value[i])) {
                        verdicts[i] = MET;
                    }
                }
            }
        }

        @Override
        void collect(Set<Feature> features) {
            // values of cells are always in the table
        }
    }
}
