package org.restoration.evaluation.json;

import java.util.List;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.weighting.PublishedWeights;

/**
 * Published weight sets as a JSON document beside a profile. No score depends on them, so that they are no part of the profile's
 * digest.
 */
public final class PublishedWeightsJson {

    /** What the key {@code schema} of a document must say. */
    public static final String SCHEMA = "restoration-published-weights/1";

    private static final StrictJson JSON = StrictJson.standard().withAbsent(PublishedWeights.WeightSet.class, "clause");

    private PublishedWeightsJson() {}

    /**
     * The weight sets that a document says.
     *
     * @param document name of the document, for messages
     * @param text its text
     * @throws org.restoration.evaluation.message.DocumentException if it says none, with the JSON Pointer
     */
    public static PublishedWeights read(String document, String text) {
        Document read = JSON.read(document, text, Document.class);
        Pointer root = Pointer.root(document);
        if (!SCHEMA.equals(read.schema())) {
            throw root.to("schema").error("schema must be " + SCHEMA + ": got " + read.schema());
        }
        try {
            return new PublishedWeights(read.remark(), read.sets());
        } catch (IllegalArgumentException problem) {
            throw root.to("sets").error(problem.getMessage());
        }
    }

    private record Document(String schema, LocalizedText remark, List<PublishedWeights.WeightSet> sets) {}
}
