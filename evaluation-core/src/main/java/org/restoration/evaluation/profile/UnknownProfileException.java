package org.restoration.evaluation.profile;

/** No provider on the class path brings a profile, or a version of it; the text lists what there is. */
public final class UnknownProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownProfileException(String message) {
        super(message);
    }
}
