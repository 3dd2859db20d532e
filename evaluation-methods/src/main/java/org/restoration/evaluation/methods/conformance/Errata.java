package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Cases that were published with a number that their own other numbers contradict, each with the proof. Such a case decides nothing: it
 * is unsupported instead of failed, and never a pass unless all of it comes out.
 */
final class Errata {

    private static final JsonNode BY_ID = read();

    private Errata() {}

    /** Why a case contradicts itself, if it is known to. */
    static Optional<String> of(String id) {
        return BY_ID.hasNonNull(id) ? Optional.of(BY_ID.get(id).asText()) : Optional.empty();
    }

    private static JsonNode read() {
        try (InputStream in = Errata.class.getResourceAsStream("errata.json")) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
