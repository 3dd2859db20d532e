package org.restoration.evaluation.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The versions of a document that stand as resources of the library. A version that was once published stays, and stays as it is.
 *
 * @param what what the document says, for messages
 * @param beginning the name of the resource before the version
 * @param versions the versions shipped, at least one
 */
record ShippedDocuments(String what, String beginning, List<String> versions) {

    /** All versions, each read when it is first asked for; the reader takes name and text. */
    <T> Versions<T> read(BiFunction<String, String, T> reader) {
        Map<String, Supplier<T>> all = new TreeMap<>();
        for (String version : versions) {
            String path = path(version);
            all.put(version, () -> reader.apply(path.substring(path.lastIndexOf('/') + 1), text(version)));
        }
        return Versions.of(what, all);
    }

    /** The text of one of the versions, as it stands. */
    String text(String version) {
        if (!versions.contains(version)) {
            throw Versions.unknown(what, version, versions);
        }
        String path = path(version);
        try (InputStream in = ShippedDocuments.class.getResourceAsStream(path)) {
            return StrictJson.decode(path, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }

    private String path(String version) {
        return beginning + version + ".json";
    }
}
