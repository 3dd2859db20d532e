package org.restoration.evaluation.cli;

/** The input is refused; the message says why, one problem a line. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
