package org.restoration.evaluation.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.restoration.evaluation.provenance.Source;

/** The list of all indicators known by code. Immutable; iterates in order of code. */
public final class IndicatorCatalogue {

    private final String version;
    private final List<Source> sources;
    private final Map<String, Indicator> byCode;
    private final List<Indicator> added;

    private IndicatorCatalogue(
            String version, List<Source> sources, Map<String, Indicator> byCode, List<Indicator> added) {
        this.version = version;
        this.sources = List.copyOf(sources);
        this.byCode = byCode;
        this.added = List.copyOf(added);
    }

    /**
     * A catalogue of the indicators given.
     *
     * @throws IllegalArgumentException if two indicators have the same code
     */
    public static IndicatorCatalogue of(String version, Collection<Indicator> indicators) {
        return build(version, List.of(), indicators, List.of());
    }

    private static IndicatorCatalogue build(
            String version, List<Source> sources, Collection<Indicator> indicators, List<Indicator> added) {
        Objects.requireNonNull(version, "version");
        Map<String, Indicator> byCode = new TreeMap<>();
        for (Indicator indicator : indicators) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException(
                        "indicator codes of a catalogue must differ: got " + indicator.code() + " twice");
            }
        }
        return new IndicatorCatalogue(version, sources, Collections.unmodifiableMap(byCode), added);
    }

    /** The version of the catalogue, semantic. */
    public String version() {
        return version;
    }

    /** What the provenance of its indicators refers to; indicators added later may refer to sources of their own document. */
    public List<Source> sources() {
        return sources;
    }

    /** This catalogue with its sources. */
    public IndicatorCatalogue withSources(List<Source> all) {
        return new IndicatorCatalogue(version, all, byCode, added);
    }

    /** All indicators in order of code. */
    public List<Indicator> indicators() {
        return List.copyOf(byCode.values());
    }

    /** The indicators that were added to those of the version, in the order added. */
    public List<Indicator> added() {
        return added;
    }

    /** The indicator with a code, if the catalogue has it. */
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Codes of the indicators that a text may mean which is not a code itself: a name in English or Chinese, a part of a code, a chemical
     * symbol, or something near a code or name. For messages only; nothing is ever read in place of a text.
     *
     * @return one code, several when the text leaves it open, none when nothing or too much fits
     */
    public List<String> meantBy(String text) {
        return new MeantIndicators(byCode.values()).by(text);
    }

    /**
     * The indicator with a code.
     *
     * @throws IllegalArgumentException if the catalogue does not have it; the text names those that may be meant
     */
    public Indicator get(String code) {
        Indicator indicator = byCode.get(code);
        if (indicator == null) {
            throw new IllegalArgumentException(
                    "indicator must be one of catalogue " + version + ": got \"" + code + "\"" + maybe(code));
        }
        return indicator;
    }

    private String maybe(String code) {
        List<String> meant = meantBy(code);
        return meant.isEmpty() ? "" : "\nMaybe \"" + String.join("\" or \"", meant) + "\"";
    }

    /**
     * This catalogue with further indicators.
     *
     * @throws IllegalArgumentException if one of them is already in the catalogue
     */
    public IndicatorCatalogue with(Collection<Indicator> further) {
        List<Indicator> all = new ArrayList<>(byCode.values());
        all.addAll(further);
        List<Indicator> allAdded = new ArrayList<>(added);
        allAdded.addAll(further);
        return build(version, sources, all, allAdded);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof IndicatorCatalogue that
                        && version.equals(that.version)
                        && sources.equals(that.sources)
                        && byCode.equals(that.byCode)
                        && added.equals(that.added);
    }

    @Override
    public int hashCode() {
        return Objects.hash(version, byCode.keySet());
    }
}
