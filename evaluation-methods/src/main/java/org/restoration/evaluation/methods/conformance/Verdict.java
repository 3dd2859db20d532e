package org.restoration.evaluation.methods.conformance;

/** How a case ended. */
public enum Verdict {
    /** All that the case expects came out within its tolerance. */
    PASS,
    /** Something else came out, or the method failed. */
    FAIL,
    /** The case asks for something that this library does not do, or what it expects is itself in doubt. */
    UNSUPPORTED
}
