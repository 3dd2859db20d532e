package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;

/** Finds what a criterion comes to in each context that the site may be in after what it states, and the profile does not refuse. */
final class ScopeCases {

    private final ReferenceLevels levels;
    private final List<TailoringRule> tailoring;
    private final SiteContext context;
    private final Set<String> notApplicable;

    ScopeCases(ReferenceLevels levels, List<TailoringRule> tailoring, SiteContext context, Set<String> notApplicable) {
        this.levels = levels;
        this.tailoring = tailoring;
        this.context = context;
        this.notApplicable = notApplicable;
    }

    /**
     * The cases of a criterion; empty when it is the same in all of them.
     *
     * @param demanded what is left of it while all limits that may hold are taken to hold
     */
    Optional<OpenScope> of(Criterion criterion, Criterion demanded) {
        List<ContextCondition> conditions = new ArrayList<>();
        SortedSet<String> unknowns = new TreeSet<>();
        for (String table : tables(criterion)) {
            for (Limit limit : levels.get(table).resolvedFor(context).limits()) {
                limit.when().forEach((key, codes) -> {
                    if (context.value(key).isEmpty()) {
                        unknowns.add(key);
                        conditions.add(new ContextCondition.Is(key, codes));
                    }
                });
            }
        }
        if (unknowns.isEmpty()) {
            return Optional.empty();
        }
        Set<Optional<Criterion>> cases = new LinkedHashSet<>();
        ReachableContexts.of(conditions)
                .refusedWhen(ConditionCheck.conditions(
                        tailoring.stream().filter(ConditionCheck::refuses).toList()))
                .completions(context)
                .forEach(complete -> cases.add(new Applicability(levels, complete, notApplicable).demanded(criterion)));
        boolean mayFallAway = cases.remove(Optional.<Criterion>empty());
        if (cases.isEmpty() || !mayFallAway && cases.equals(Set.of(Optional.of(demanded)))) {
            return Optional.empty();
        }
        return Optional.of(new OpenScope(
                unknowns, cases.stream().map(Optional::orElseThrow).toList(), mayFallAway));
    }

    /** The tables that decide by their scope what is demanded. */
    private static SortedSet<String> tables(Criterion criterion) {
        SortedSet<String> tables = new TreeSet<>();
        if (criterion instanceof Criterion.WithinLimit within) {
            tables.add(within.limitTable());
        } else if (criterion instanceof Criterion.WhereLimitHolds where) {
            tables.add(where.limitTable());
            tables.addAll(tables(where.criterion()));
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> tables.addAll(tables(part)));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> tables.addAll(tables(part)));
        }
        return tables;
    }
}
