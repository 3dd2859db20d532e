package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.RestorationMode;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Liability;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.TailoringRule;

/**
 * The main contexts of a profile, each of which says one thing about a site: every value of the axes that the profile accepts, and every
 * value of the facts that its rules ask for.
 *
 * @param axis axis or fact
 * @param value code of the value
 * @param context what is known: this alone
 */
record Contexts(String axis, String value, SiteContext context) {

    static List<Contexts> of(Profile profile) {
        List<Contexts> all = new ArrayList<>();
        for (LandUse use : LandUse.values()) {
            all.add(new Contexts(
                    "land-use", use.code(), SiteContext.builder().landUse(use).build()));
        }
        for (MiningMode mode : MiningMode.values()) {
            boolean accepted = profile.scope().miningModes().isEmpty()
                    || profile.scope().miningModes().contains(mode);
            if (accepted) {
                all.add(new Contexts(
                        "mining-mode",
                        mode.code(),
                        SiteContext.builder().miningMode(mode).build()));
            }
        }
        for (DamageDegree degree : DamageDegree.values()) {
            all.add(new Contexts(
                    "damage-degree",
                    degree.code(),
                    SiteContext.builder().damageDegree(degree).build()));
        }
        for (RestorationMode mode : profile.modes()) {
            all.add(new Contexts(
                    "restoration-mode",
                    mode.code(),
                    SiteContext.builder().restorationMode(mode.code()).build()));
        }
        for (Ecosystem ecosystem : Ecosystem.values()) {
            all.add(new Contexts(
                    "ecosystem",
                    ecosystem.code(),
                    SiteContext.builder().ecosystem(ecosystem).build()));
        }
        for (Liability liability : Liability.values()) {
            all.add(new Contexts(
                    "liability",
                    liability.code(),
                    SiteContext.builder().liability(liability).build()));
        }
        facts(profile)
                .forEach((key, values) -> values.forEach(value -> all.add(new Contexts(
                        key, value, SiteContext.builder().fact(key, value).build()))));
        return all;
    }

    /** The facts that the rules ask for, with the values they name. */
    private static Map<String, TreeSet<String>> facts(Profile profile) {
        Map<String, TreeSet<String>> facts = new TreeMap<>();
        for (TailoringRule rule : profile.tailoring()) {
            collect(rule.when(), facts);
        }
        List.of("land-use", "mining-mode", "damage-degree", "restoration-mode", "ecosystem", "liability")
                .forEach(facts::remove);
        List.of("region", "commodity").forEach(facts::remove);
        return facts;
    }

    private static void collect(ContextCondition condition, Map<String, TreeSet<String>> facts) {
        if (condition instanceof ContextCondition.Is is) {
            facts.computeIfAbsent(is.key(), key -> new TreeSet<>()).addAll(is.values());
        } else if (condition instanceof ContextCondition.AllOf all) {
            all.conditions().forEach(part -> collect(part, facts));
        } else if (condition instanceof ContextCondition.AnyOf any) {
            any.conditions().forEach(part -> collect(part, facts));
        } else {
            collect(((ContextCondition.Not) condition).condition(), facts);
        }
    }
}
