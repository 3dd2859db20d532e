package org.restoration.evaluation.profile;

import java.util.Objects;

/** A profile is broken; says where, as a JSON Pointer (RFC 6901) into its document. */
public final class ProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String problem;

    /**
     * A broken profile.
     *
     * @param pointer JSON Pointer to the part that is broken
     * @param message what must hold and what was found instead
     */
    public ProfileException(String pointer, String message) {
        super((pointer.isEmpty() ? "" : pointer + ": ") + message);
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.problem = message;
    }

    /** JSON Pointer to the part that is broken, "" for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** What must hold and what was found instead, without the pointer. */
    public String problem() {
        return problem;
    }
}
