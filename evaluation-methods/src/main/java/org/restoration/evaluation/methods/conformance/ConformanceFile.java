package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads conformance files: a JSON array of cases. */
public final class ConformanceFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ConformanceFile() {}

    /**
     * The cases of a file, in order.
     *
     * @param json text of the file
     * @param name name of the file, for errors
     * @throws IllegalArgumentException if the text is not a JSON array of cases, or an id is repeated; with the place
     */
    public static List<ConformanceCase> read(String json, String name) {
        JsonNode document;
        try {
            document = STRICT.readTree(json);
        } catch (JsonProcessingException problem) {
            throw new IllegalArgumentException(
                    name + ":" + problem.getLocation().getLineNr() + ": must be JSON: " + problem.getOriginalMessage(),
                    problem);
        }
        if (!document.isArray()) {
            throw new IllegalArgumentException(name + ": must be a JSON array of cases: got "
                    + document.getNodeType().toString().toLowerCase(java.util.Locale.ROOT));
        }
        List<ConformanceCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < document.size(); i++) {
            ConformanceCase one = ConformanceCase.of(document.get(i), name + "#/" + i);
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException(name + "#/" + i + "/id: must be unique: got \"" + one.id() + "\"");
            }
            cases.add(one);
        }
        return List.copyOf(cases);
    }
}
