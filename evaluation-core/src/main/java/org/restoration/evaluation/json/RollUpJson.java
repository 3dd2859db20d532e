package org.restoration.evaluation.json;

import java.util.List;
import org.restoration.evaluation.rollup.RollUp;

/** Sites that were rolled up from their parts as JSON documents. What is read back is equal to what was written. */
public final class RollUpJson {

    /** What the key {@code schema} of a document must say. */
    public static final String SCHEMA = "restoration-roll-up/1";

    private RollUpJson() {}

    private record Document(String schema, List<RollUp> wholes) {}

    /**
     * Reads sites that were rolled up.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @throws org.restoration.evaluation.message.DocumentException if it is not such a document, with the JSON Pointer to the part
     */
    public static List<RollUp> read(String name, String text) {
        Document document = EvaluationJson.JSON.read(name, text, Document.class);
        if (!SCHEMA.equals(document.schema())) {
            throw Pointer.root(name)
                    .to("schema")
                    .error("schema must be " + SCHEMA + ": got \"" + document.schema() + "\"");
        }
        return document.wholes();
    }

    /** Writes sites that were rolled up: readable JSON, the same on every machine. */
    public static String write(List<RollUp> wholes) {
        return JsonTexts.readable(EvaluationJson.JSON.tree(new Document(SCHEMA, wholes), Document.class), 0) + "\n";
    }
}
