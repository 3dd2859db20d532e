package org.restoration.evaluation.methods.conformance;

/** Says that a case asks for something that this library does not claim to do. */
final class UnsupportedCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedCaseException(String what) {
        super(what);
    }
}
