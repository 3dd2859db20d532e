package org.restoration.evaluation.report.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.unit.Unit;

/** What requirements demand, decide and entail, as clauses. */
final class CriterionWords {

    private final Profile profile;

    CriterionWords(Profile profile) {
        this.profile = profile;
    }

    /** What is demanded. */
    String of(Criterion criterion) {
        if (criterion instanceof Criterion.Within within) {
            return name(within.indicator()) + " " + range(within.allowed(), unit(within.indicator()));
        }
        if (criterion instanceof Criterion.WithinLimit limit) {
            String title = profile.levels().get(limit.limitTable()).title().en();
            return limit.reduction() instanceof Reduction.Worst
                    ? "every sample of " + name(limit.indicator()) + " keeps its limit (" + title + ")"
                    : "the samples of " + name(limit.indicator()) + ", each divided by its limit (" + title
                            + "), keep 1 as " + RuleWords.reduction(limit.reduction());
        }
        if (criterion instanceof Criterion.ShareWithin share) {
            return "at least " + Display.number(100 * share.share()) + " % of the samples of " + name(share.indicator())
                    + " " + range(share.allowed(), unit(share.indicator()));
        }
        if (criterion instanceof Criterion.Persistent lasting) {
            return name(lasting.indicator()) + " " + range(lasting.allowed(), unit(lasting.indicator()))
                    + " at every campaign of the last " + lasting.years()
                    + (lasting.years() == 1 ? " year" : " years");
        }
        if (criterion instanceof Criterion.Evidenced evidenced) {
            return "at least one of these was observed: "
                    + evidenced.evidence().stream().map(this::name).collect(Collectors.joining(", "));
        }
        if (criterion instanceof Criterion.WhereLimitHolds where) {
            return "where a limit holds ("
                    + profile.levels().get(where.limitTable()).title().en() + "): " + of(where.criterion());
        }
        if (criterion instanceof Criterion.AllOf all) {
            return joined(all.criteria(), "; and ");
        }
        return joined(((Criterion.AnyOf) criterion).criteria(), "; or ");
    }

    private String joined(List<Criterion> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Criterion.AllOf
                                || part instanceof Criterion.AnyOf
                                || part instanceof Criterion.WhereLimitHolds
                        ? "(" + of(part) + ")"
                        : of(part))
                .collect(Collectors.joining(word));
    }

    private String name(String indicator) {
        return profile.indicator(indicator).name().en();
    }

    private Unit unit(String indicator) {
        return profile.indicator(indicator).unit();
    }

    /** A range as a clause. */
    static String range(ValueRange range, Unit unit) {
        if (Double.isInfinite(range.low())) {
            return "at most " + UnitWords.quantity(range.high(), unit);
        }
        return Double.isInfinite(range.high())
                ? "at least " + UnitWords.quantity(range.low(), unit)
                : range.low() == range.high()
                        ? "exactly " + UnitWords.quantity(range.low(), unit)
                        : "from " + Display.number(range.low()).replace('-', '−') + " to "
                                + UnitWords.quantity(range.high(), unit);
    }

    /** Ids of the limit tables of a criterion, in order. */
    static Set<String> limitTables(Criterion criterion) {
        Set<String> tables = new LinkedHashSet<>();
        if (criterion instanceof Criterion.WithinLimit limit) {
            tables.add(limit.limitTable());
        } else if (criterion instanceof Criterion.WhereLimitHolds where) {
            tables.add(where.limitTable());
            tables.addAll(limitTables(where.criterion()));
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> tables.addAll(limitTables(part)));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> tables.addAll(limitTables(part)));
        }
        return tables;
    }

    /** How an uncertain value is decided. */
    static String rule(DecisionRule rule) {
        if (rule instanceof DecisionRule.LowerConfident confident) {
            return "the whole " + Display.number(100 * confident.level())
                    + " % confidence interval of the mean must lie on the good side, in favor of the environment";
        }
        return rule instanceof DecisionRule.UpperReaches reaches
                ? "it is enough that the good end of the " + Display.number(100 * reaches.level())
                        + " % confidence interval reaches the limit, with the benefit of the doubt for the operator"
                : "the value itself decides, its uncertainty is ignored";
    }

    /** What follows when it is not met. */
    String consequence(Consequence consequence) {
        if (consequence instanceof Consequence.CapsGrade cap) {
            return "the grade is at most *"
                    + profile.grades()
                            .grades()
                            .get(profile.grades().indexOf(cap.grade()))
                            .name()
                            .en() + "*";
        }
        return consequence instanceof Consequence.Blocks
                ? "there is no grade"
                : "the result says so; the grade stays as it is";
    }
}
