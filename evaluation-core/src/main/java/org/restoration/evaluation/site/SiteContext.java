package org.restoration.evaluation.site;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/**
 * What tailors a profile to a site: the axes and plain facts. Every axis may be unknown.
 *
 * @param region region as the user names it, such as {@code Shanxi}
 * @param ecosystem ecosystem of the surrounding reference
 * @param liability who answers for the mine
 * @param commodity what was mined, such as {@code coal}
 * @param miningMode how it was mined
 * @param damageDegree how badly it was damaged, if the user gives it
 * @param restorationMode code of one of the profile's restoration modes
 * @param landUse approved land use after mining
 * @param facts further facts by lower-case key, such as {@code erosion-zone}, in order of key
 * @param notApplicable indicators that cannot apply to the site by code, each with its reason; a profile says which may
 */
public record SiteContext(
        Optional<String> region,
        Optional<Ecosystem> ecosystem,
        Optional<Liability> liability,
        Optional<String> commodity,
        Optional<MiningMode> miningMode,
        Optional<DamageDegree> damageDegree,
        Optional<String> restorationMode,
        Optional<LandUse> landUse,
        SortedMap<String, String> facts,
        SortedMap<String, String> notApplicable) {

    /** A context of which nothing is known. */
    public static final SiteContext UNKNOWN = builder().build();

    /** Checks that nothing is null. */
    public SiteContext {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(ecosystem, "ecosystem");
        Objects.requireNonNull(liability, "liability");
        Objects.requireNonNull(commodity, "commodity");
        Objects.requireNonNull(miningMode, "miningMode");
        Objects.requireNonNull(damageDegree, "damageDegree");
        Objects.requireNonNull(restorationMode, "restorationMode");
        Objects.requireNonNull(landUse, "landUse");
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        notApplicable = Collections.unmodifiableSortedMap(new TreeMap<>(notApplicable));
    }

    /**
     * What is known under a key: an axis by its name ({@code region}, {@code ecosystem}, {@code liability},
     * {@code commodity}, {@code mining-mode}, {@code damage-degree}, {@code restoration-mode}, {@code land-use}) as its code
     * in files, any other key as a fact.
     *
     * @return the value, or empty when it is not known
     */
    public Optional<String> value(String key) {
        return switch (key) {
            case "region" -> region;
            case "ecosystem" -> ecosystem.map(Coded::code);
            case "liability" -> liability.map(Coded::code);
            case "commodity" -> commodity;
            case "mining-mode" -> miningMode.map(Coded::code);
            case "damage-degree" -> damageDegree.map(Coded::code);
            case "restoration-mode" -> restorationMode;
            case "land-use" -> landUse.map(Coded::code);
            default -> fact(key);
        };
    }

    /** Whether a key names an axis of the context; any other names a fact. */
    public static boolean isAxis(String key) {
        return !axis(key).zh().equals(key);
    }

    /** What a reader sees instead of the name of an axis; the key of a fact stands for itself. */
    public static LocalizedText axis(String key) {
        String zh = switch (key) {
            case "region" -> "区域";
            case "ecosystem" -> "生态系统";
            case "liability" -> "责任主体状态";
            case "commodity" -> "矿种";
            case "mining-mode" -> "开采方式";
            case "damage-degree" -> "损毁程度";
            case "restoration-mode" -> "修复模式";
            case "land-use" -> "土地用途";
            default -> key;
        };
        return LocalizedText.of(zh.equals(key) ? key : key.replace('-', ' '), zh);
    }

    /** A fact by its key. */
    public Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** The same context with a damage degree. */
    public SiteContext withDamageDegree(DamageDegree degree) {
        return toBuilder().damageDegree(degree).build();
    }

    /** The same context without some facts, by key, and without what it states of some indicators. */
    public SiteContext without(Set<String> withoutFacts, Set<String> withoutNotApplicable) {
        Builder builder = toBuilder();
        builder.facts.keySet().removeAll(withoutFacts);
        builder.notApplicable.keySet().removeAll(withoutNotApplicable);
        return builder.build();
    }

    /** A builder with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this context. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.region = region;
        builder.ecosystem = ecosystem;
        builder.liability = liability;
        builder.commodity = commodity;
        builder.miningMode = miningMode;
        builder.damageDegree = damageDegree;
        builder.restorationMode = restorationMode;
        builder.landUse = landUse;
        builder.facts.putAll(facts);
        builder.notApplicable.putAll(notApplicable);
        return builder;
    }

    /** Builds a {@link SiteContext}; what is not set is unknown. */
    public static final class Builder {
        private Optional<String> region = Optional.empty();
        private Optional<Ecosystem> ecosystem = Optional.empty();
        private Optional<Liability> liability = Optional.empty();
        private Optional<String> commodity = Optional.empty();
        private Optional<MiningMode> miningMode = Optional.empty();
        private Optional<DamageDegree> damageDegree = Optional.empty();
        private Optional<String> restorationMode = Optional.empty();
        private Optional<LandUse> landUse = Optional.empty();
        private final SortedMap<String, String> facts = new TreeMap<>();
        private final SortedMap<String, String> notApplicable = new TreeMap<>();

        private Builder() {}

        /** Sets the region. */
        public Builder region(String value) {
            region = Optional.of(value);
            return this;
        }

        /** Sets the ecosystem of the surrounding reference. */
        public Builder ecosystem(Ecosystem value) {
            ecosystem = Optional.of(value);
            return this;
        }

        /** Sets who answers for the mine. */
        public Builder liability(Liability value) {
            liability = Optional.of(value);
            return this;
        }

        /** Sets what was mined. */
        public Builder commodity(String value) {
            commodity = Optional.of(value);
            return this;
        }

        /** Sets how it was mined. */
        public Builder miningMode(MiningMode value) {
            miningMode = Optional.of(value);
            return this;
        }

        /** Sets how badly it was damaged. */
        public Builder damageDegree(DamageDegree value) {
            damageDegree = Optional.of(value);
            return this;
        }

        /** Sets the restoration mode by its code in the profile. */
        public Builder restorationMode(String value) {
            restorationMode = Optional.of(value);
            return this;
        }

        /** Sets the approved land use after mining. */
        public Builder landUse(LandUse value) {
            landUse = Optional.of(value);
            return this;
        }

        /** Sets a fact. */
        public Builder fact(String key, String value) {
            facts.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Sets facts. */
        public Builder facts(Map<String, String> values) {
            values.forEach(this::fact);
            return this;
        }

        /** States that an indicator cannot apply to the site, and why. */
        public Builder notApplicable(String indicator, String why) {
            notApplicable.put(Objects.requireNonNull(indicator, "indicator"), Objects.requireNonNull(why, "why"));
            return this;
        }

        /** The context. */
        public SiteContext build() {
            return new SiteContext(
                    region,
                    ecosystem,
                    liability,
                    commodity,
                    miningMode,
                    damageDegree,
                    restorationMode,
                    landUse,
                    facts,
                    notApplicable);
        }
    }
}
