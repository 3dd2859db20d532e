package org.restoration.evaluation.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.restoration.evaluation.profile.SemanticVersion;

/**
 * All versions of something that profiles name by version: the indicator catalogue or the reference levels. What was once published stays, so
 * that a profile is read for ever with the version that it names. A version is loaded when it is first asked for.
 *
 * @param <T> what has versions
 */
public final class Versions<T> {

    private final String what;
    private final TreeMap<SemanticVersion, Supplier<T>> all;

    private Versions(String what, Map<SemanticVersion, Supplier<T>> all) {
        this.what = what;
        this.all = new TreeMap<>(all);
    }

    /**
     * Versions of something.
     *
     * @param what its name, for messages
     * @param all how each is loaded, at least one
     */
    static <T> Versions<T> of(String what, Map<String, Supplier<T>> all) {
        Map<SemanticVersion, Supplier<T>> parsed = new TreeMap<>();
        all.forEach((version, load) -> parsed.put(SemanticVersion.parse(version), new Once<>(load)));
        return new Versions<>(what, parsed);
    }

    /** The versions there are, oldest first. */
    public List<SemanticVersion> known() {
        return List.copyOf(all.keySet());
    }

    /** The newest version. */
    public T newest() {
        return all.lastEntry().getValue().get();
    }

    /**
     * One version.
     *
     * @param version such as {@code 1.0.0}
     * @throws IllegalArgumentException if it is not there; the text names those that are
     */
    public T get(String version) {
        for (Map.Entry<SemanticVersion, Supplier<T>> each : all.entrySet()) {
            if (each.getKey().toString().equals(version)) {
                return each.getValue().get();
            }
        }
        throw unknown(what, version, known());
    }

    /** Says that a version is not there. */
    static IllegalArgumentException unknown(String what, String version, List<?> known) {
        String names = known.stream().map(Object::toString).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                what + " must be " + (known.size() == 1 ? "" : "one of ") + names + ": got " + version);
    }

    /**
     * These versions and one more.
     *
     * @throws IllegalArgumentException if the version is no semantic one, or there already
     */
    public Versions<T> with(String version, T content) {
        Objects.requireNonNull(content, "content");
        Map<SemanticVersion, Supplier<T>> more = new TreeMap<>(all);
        if (more.put(SemanticVersion.parse(version), () -> content) != null) {
            throw new IllegalArgumentException("version to add must not be there yet: got " + what + " " + version);
        }
        return new Versions<>(what, more);
    }

    /** Loads once, whoever asks. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> load;
        private T loaded;

        Once(Supplier<T> load) {
            this.load = load;
        }

        @Override
        public synchronized T get() {
            if (loaded == null) {
                loaded = load.get();
            }
            return loaded;
        }
    }
}
