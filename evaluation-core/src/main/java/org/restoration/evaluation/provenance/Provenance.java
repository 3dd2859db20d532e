package org.restoration.evaluation.provenance;

import java.util.Objects;

/**
 * The origin of a number.
 *
 * @param source key of a {@link Source} in the document's list of sources
 * @param clause clause, table or page in the source; "" when the source has none or it is not known
 * @param basis on what the number rests
 * @param verification how far it was checked
 * @param note anything a reader must know, or ""
 */
public record Provenance(String source, String clause, Basis basis, Verification verification, String note) {

    /** Fills absent texts with "" and checks that basis and verification fit: a judgement has nothing to be verified against. */
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(verification, "verification");
        clause = clause == null ? "" : clause;
        note = note == null ? "" : note;
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must name where a number comes from: got \"\"");
        }
        boolean published = basis == Basis.STANDARD || basis == Basis.LITERATURE;
        if (published && verification == Verification.NOT_APPLICABLE) {
            throw new IllegalArgumentException("verification of a number with basis " + basis.code()
                    + " must be verified, secondary or unverified: got not-applicable");
        }
        if (basis == Basis.EXPERT_JUDGEMENT && verification != Verification.NOT_APPLICABLE) {
            throw new IllegalArgumentException(
                    "verification of a number with basis expert-judgement must be not-applicable: got "
                            + verification.code());
        }
    }

    /** A judgement of this project, which says so. */
    public static Provenance judgement(String source, String note) {
        return new Provenance(source, "", Basis.EXPERT_JUDGEMENT, Verification.NOT_APPLICABLE, note);
    }
}
