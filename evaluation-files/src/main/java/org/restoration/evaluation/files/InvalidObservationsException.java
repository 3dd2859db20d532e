package org.restoration.evaluation.files;

import java.util.List;
import java.util.stream.Collectors;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.FindingGroup;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.Severity;

/** The files of a run were refused; holds everything that was found in them. */
public final class InvalidObservationsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<Finding> findings;

    InvalidObservationsException(List<Finding> findings) {
        super(text(findings));
        this.findings = List.copyOf(findings);
    }

    private static String text(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        List<FindingGroup> groups = FindingGroup.of(errors);
        return "files must have no errors: got " + errors.size()
                + groups.stream()
                        .limit(SHOWN)
                        .map(group -> "\n" + group.in(Language.EN))
                        .collect(Collectors.joining())
                + (groups.size() > SHOWN ? "\n… and " + (groups.size() - SHOWN) + " other kinds" : "");
    }

    /** All findings, warnings included; empty after serialization. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
