package org.restoration.evaluation.cli.input;

/** The input is refused; the message says why, one problem a line. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
