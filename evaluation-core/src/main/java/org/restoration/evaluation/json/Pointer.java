package org.restoration.evaluation.json;

import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.message.Place;

/**
 * A value in a document, as a path from its root; written as a JSON Pointer (RFC 6901). The text is built only when asked for.
 *
 * @param document name of the document, or ""
 * @param parent the value that holds this one, null at the root
 * @param step key or index in the parent, "" at the root
 */
record Pointer(String document, Pointer parent, String step) {

    static Pointer root(String document) {
        return new Pointer(document, null, "");
    }

    Pointer to(String key) {
        return new Pointer(document, this, key);
    }

    Pointer to(int index) {
        return new Pointer(document, this, Integer.toString(index));
    }

    DocumentException error(String text) {
        return new DocumentException(Place.pointer(document, toString()), text);
    }

    DocumentException error(int line, int column, String text) {
        return new DocumentException(new Place(document, line, column, toString()), text);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
