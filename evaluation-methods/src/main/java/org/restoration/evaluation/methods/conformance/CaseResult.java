package org.restoration.evaluation.methods.conformance;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a case ended.
 *
 * @param id id of the case
 * @param method method of the case
 * @param verdict how it ended
 * @param difference greatest difference from a number expected; empty if no number was compared
 * @param reason why it did not pass, empty if it did
 */
public record CaseResult(String id, String method, Verdict verdict, OptionalDouble difference, String reason) {

    /** Checks that nothing is missing. */
    public CaseResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(reason, "reason");
    }

    /** One line: verdict, id, method, greatest difference, and the reason of one that did not pass. */
    @Override
    public String toString() {
        return verdict + " " + id + " " + method + " "
                + (difference.isPresent() ? Double.toString(difference.getAsDouble()) : "-")
                + (reason.isEmpty() ? "" : "  (" + reason + ")");
    }
}
