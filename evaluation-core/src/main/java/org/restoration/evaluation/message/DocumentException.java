package org.restoration.evaluation.message;

import java.util.Objects;

/** A document (a profile, a catalogue, a stored evaluation) cannot be read; says where and why. */
public final class DocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String problem;

    /**
     * A document is refused.
     *
     * @param place where in the document
     * @param text what is wrong, and on a second line "Maybe …" when the fix is certain
     */
    public DocumentException(Place place, String text) {
        super(Objects.requireNonNull(place, "place").equals(Place.NONE) ? text : place + ": " + text);
        this.place = place;
        this.problem = text;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Where in the document: its name, a JSON Pointer, and line and column when the text is not JSON. */
    public Place place() {
        return place;
    }

    /** The JSON Pointer (RFC 6901) of the value at fault; "" is the whole document. */
    public String pointer() {
        return place.pointer();
    }
}
