package org.restoration.evaluation.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.reference.CovariateBand;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.tailoring.TailoringStep;

/** Digests what a profile became for a site: its identity, each change, and each limit that may hold there. */
final class ResolvedDigest {

    private final TailoredProfile tailored;
    private final StringBuilder text = new StringBuilder();

    private ResolvedDigest(TailoredProfile tailored) {
        this.tailored = tailored;
    }

    static String of(TailoredProfile tailored) {
        ResolvedDigest digest = new ResolvedDigest(tailored);
        digest.line(tailored.original().identity(), tailored.original().digest());
        for (TailoringStep step : tailored.steps()) {
            boolean reasonOfSite = step.rule().equals(TailoringStep.NOT_APPLICABLE);
            digest.line(
                    step.rule(), step.node(), reasonOfSite ? "" : step.change().en());
        }
        digest.limitTables().forEach(digest::addLimits);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(digest.text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform must have SHA-256: got none", impossible);
        }
    }

    private void line(String... parts) {
        text.append(String.join("\t", parts)).append('\n');
    }

    private void addLimits(String table) {
        line(table);
        for (Limit limit : tailored.profile()
                .levels()
                .get(table)
                .resolvedFor(tailored.context())
                .limits()) {
            ValueRange allowed = limit.allowed();
            line(
                    limit.when().toString(),
                    limit.band().map(ResolvedDigest::shown).orElse(""),
                    Double.toHexString(allowed.low()),
                    Double.toHexString(allowed.high()));
        }
    }

    private static String shown(CovariateBand band) {
        return band.covariate() + " " + Double.toHexString(band.above()) + " " + Double.toHexString(band.upTo());
    }

    /** The tables by which something is scored, judged or derived, in order of id. */
    private Set<String> limitTables() {
        Profile profile = tailored.profile();
        Map<String, IndicatorRule> rules = profile.rulesByIndicator();
        Set<String> tables = new TreeSet<>();
        Deque<String> used = new ArrayDeque<>(profile.index().indicators());
        profile.management().ifPresent(tree -> used.addAll(tree.indicators()));
        used.forEach(code -> rules.get(code).valueFunction().ifPresent(function -> {
            if (function instanceof LimitExceedance exceedance) {
                tables.add(exceedance.limitTable());
            }
        }));
        profile.requirements().forEach(requirement -> {
            collect(requirement.criterion(), tables);
            used.addAll(requirement.criterion().indicators());
        });
        Set<String> derived = new TreeSet<>();
        while (!used.isEmpty()) {
            String code = used.remove();
            if (derived.add(code)) {
                rules.get(code).derivation().ifPresent(derivation -> {
                    tables.addAll(derivation.limitTables().values());
                    used.addAll(derivation.inputs());
                });
            }
        }
        return tables;
    }

    private static void collect(Criterion criterion, Set<String> tables) {
        if (criterion instanceof Criterion.WithinLimit within) {
            tables.add(within.limitTable());
        } else if (criterion instanceof Criterion.AllOf all) {
            all.criteria().forEach(part -> collect(part, tables));
        } else if (criterion instanceof Criterion.AnyOf any) {
            any.criteria().forEach(part -> collect(part, tables));
        }
    }
}
