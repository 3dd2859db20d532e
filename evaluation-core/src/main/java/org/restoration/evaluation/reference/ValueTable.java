package org.restoration.evaluation.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Published values that belong together, such as the toxic response factors of the metals.
 *
 * @param id unique id such as {@code hakanson-1980.toxic-response-factor}
 * @param title what the table is, in both languages
 * @param values the values, with different keys
 */
public record ValueTable(String id, LocalizedText title, List<ReferenceValue> values) {

    /** Checks that the keys differ. */
    public ValueTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        values = List.copyOf(values);
        Map<String, ReferenceValue> byKey = new LinkedHashMap<>();
        for (ReferenceValue value : values) {
            if (byKey.put(value.key(), value) != null) {
                throw new IllegalArgumentException(
                        "keys of value table " + id + " must differ: got " + value.key() + " twice");
            }
        }
    }

    /** The value with a key, if the table has it. */
    public Optional<ReferenceValue> find(String key) {
        return values.stream().filter(value -> value.key().equals(key)).findFirst();
    }

    /**
     * The value with a key.
     *
     * @throws IllegalArgumentException if the table does not have it; the text names the nearest known key
     */
    public ReferenceValue get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("key of value table " + id
                        + " must be one it has: got \""
                        + key + "\""
                        + Nearest.to(
                                        key,
                                        values.stream().map(ReferenceValue::key).toList())
                                .map(near -> "\nMaybe \"" + near + "\"")
                                .orElse("")));
    }
}
