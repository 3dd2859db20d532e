package org.restoration.evaluation.files;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Severity;

/**
 * What came of reading files.
 *
 * @param input what they say, in the order of files and rows, corrected observations beside their corrections; absent when any
 *     finding is an error
 * @param findings all problems of all files, in order of file, row and column
 */
public record ReadResult(Optional<EvaluationInput> input, List<Finding> findings) {

    /** Checks that nothing is handed on beside an error. */
    public ReadResult {
        Objects.requireNonNull(input, "input");
        findings = List.copyOf(findings);
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (refused == input.isPresent()) {
            throw new IllegalArgumentException("input must be present exactly when there is no error: got input "
                    + input.isPresent() + ", errors " + refused);
        }
    }

    /** The findings that refuse the input. */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * The input.
     *
     * @throws InvalidObservationsException if there is an error; it holds all findings
     */
    public EvaluationInput orThrow() {
        return input.orElseThrow(() -> new InvalidObservationsException(findings));
    }
}
