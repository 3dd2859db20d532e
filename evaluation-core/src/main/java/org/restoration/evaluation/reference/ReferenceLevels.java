package org.restoration.evaluation.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;

/**
 * All reference levels known by id: limit tables, grade tables, value tables and class schemes,
 * with their sources. Immutable.
 */
public final class ReferenceLevels {

    private final String version;
    private final SortedMap<String, Source> sources;
    private final SortedMap<String, LimitTable> limits;
    private final SortedMap<String, GradeTable> grades;
    private final SortedMap<String, ValueTable> values;
    private final SortedMap<String, ClassScheme> schemes;

    private ReferenceLevels(
            String version,
            SortedMap<String, Source> sources,
            SortedMap<String, LimitTable> limits,
            SortedMap<String, GradeTable> grades,
            SortedMap<String, ValueTable> values,
            SortedMap<String, ClassScheme> schemes) {
        this.version = version;
        this.sources = sources;
        this.limits = limits;
        this.grades = grades;
        this.values = values;
        this.schemes = schemes;
    }

    /**
     * Reference levels of the tables given.
     *
     * @param version version of the levels, semantic
     * @throws IllegalArgumentException if two sources or two tables have the same id, or a number names a source that is not
     *     among those given
     */
    public static ReferenceLevels of(
            String version,
            Collection<Source> sources,
            Collection<LimitTable> limits,
            Collection<GradeTable> grades,
            Collection<ValueTable> values,
            Collection<ClassScheme> schemes) {
        Objects.requireNonNull(version, "version");
        ReferenceLevels levels = new ReferenceLevels(
                version,
                byId("source", sources, Source::key),
                byId("limit table", limits, LimitTable::id),
                byId("grade table", grades, GradeTable::id),
                byId("value table", values, ValueTable::id),
                byId("class scheme", schemes, ClassScheme::id));
        levels.limits
                .values()
                .forEach(table -> table.limits()
                        .forEach(limit -> levels.requireSource("limit table " + table.id(), limit.provenance())));
        levels.grades.values().forEach(table -> levels.requireSource("grade table " + table.id(), table.provenance()));
        levels.values
                .values()
                .forEach(table -> table.values()
                        .forEach(value -> levels.requireSource("value table " + table.id(), value.provenance())));
        return levels;
    }

    /** The version of the levels, semantic. */
    public String version() {
        return version;
    }

    /** The sources of all numbers, in order of key. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** All limit tables in order of id. */
    public List<LimitTable> limitTables() {
        return List.copyOf(limits.values());
    }

    /** All grade tables in order of id. */
    public List<GradeTable> gradeTables() {
        return List.copyOf(grades.values());
    }

    /** All value tables in order of id. */
    public List<ValueTable> valueTables() {
        return List.copyOf(values.values());
    }

    /** All class schemes in order of id. */
    public List<ClassScheme> classSchemes() {
        return List.copyOf(schemes.values());
    }

    /**
     * The axes and facts on which limits depend, each with all codes that a limit knows. A fact of a site with another code is
     * outside the scope of every limit that asks for it, so a reader of sites may want to ask whether it is a slip.
     */
    public SortedMap<String, SortedSet<String>> conditionCodes() {
        SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
        for (LimitTable table : limits.values()) {
            for (Limit limit : table.limits()) {
                limit.when()
                        .forEach((key, admitted) -> codes.computeIfAbsent(key, absent -> new TreeSet<>())
                                .addAll(admitted));
            }
        }
        codes.replaceAll((key, admitted) -> Collections.unmodifiableSortedSet(admitted));
        return Collections.unmodifiableSortedMap(codes);
    }

    /** The source with a key, if there is one. */
    public Optional<Source> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** The limit table with an id, if there is one. */
    public Optional<LimitTable> find(String id) {
        return Optional.ofNullable(limits.get(id));
    }

    /**
     * The limit table with an id.
     *
     * @throws IllegalArgumentException if there is none; the text names the nearest known id
     */
    public LimitTable get(String id) {
        return get("limit table", limits, id);
    }

    /**
     * The grade table with an id.
     *
     * @throws IllegalArgumentException if there is none; the text names the nearest known id
     */
    public GradeTable grades(String id) {
        return get("grade table", grades, id);
    }

    /**
     * The value table with an id.
     *
     * @throws IllegalArgumentException if there is none; the text names the nearest known id
     */
    public ValueTable values(String id) {
        return get("value table", values, id);
    }

    /**
     * The class scheme with an id.
     *
     * @throws IllegalArgumentException if there is none; the text names the nearest known id
     */
    public ClassScheme classes(String id) {
        return get("class scheme", schemes, id);
    }

    private static <T> SortedMap<String, T> byId(String what, Collection<T> items, Function<T, String> id) {
        SortedMap<String, T> byId = new TreeMap<>();
        for (T item : items) {
            if (byId.put(id.apply(item), item) != null) {
                throw new IllegalArgumentException(
                        "ids of reference levels must differ: got " + what + " " + id.apply(item) + " twice");
            }
        }
        return Collections.unmodifiableSortedMap(byId);
    }

    private <T> T get(String what, Map<String, T> byId, String id) {
        T table = byId.get(id);
        if (table == null) {
            throw new IllegalArgumentException(what + " must be one of reference levels " + version + ": got \"" + id
                    + "\""
                    + Nearest.to(id, byId.keySet())
                            .map(near -> "\nMaybe \"" + near + "\"")
                            .orElse(""));
        }
        return table;
    }

    private void requireSource(String where, Provenance provenance) {
        if (!sources.containsKey(provenance.source())) {
            throw new IllegalArgumentException(
                    "source of " + where + " must be one of the reference levels' sources: got \""
                            + provenance.source() + "\""
                            + Nearest.to(provenance.source(), sources.keySet())
                                    .map(near -> "\nMaybe \"" + near + "\"")
                                    .orElse(""));
        }
    }
}
