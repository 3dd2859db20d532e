package org.restoration.evaluation.report.profile;

import java.util.List;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;

/**
 * Where the value functions, requirements, tailoring rules with what they bring, planned targets and the damage scale of a profile
 * come from, counted.
 *
 * @param verified checked against the official text
 * @param secondary seen quoted in another source
 * @param unverified recalled, seen in no source
 * @param judgement documented judgements of experts
 * @param derived computed from other numbers
 */
public record NumberOrigins(int verified, int secondary, int unverified, int judgement, int derived) {

    /** Counts the numbers of a profile. */
    public static NumberOrigins of(Profile profile) {
        List<Provenance> all =
                UsedNumber.of(profile).stream().map(UsedNumber::provenance).toList();
        return new NumberOrigins(
                count(all, Verification.VERIFIED),
                count(all, Verification.SECONDARY),
                count(all, Verification.UNVERIFIED),
                (int) all.stream()
                        .filter(origin -> origin.basis() == Basis.EXPERT_JUDGEMENT)
                        .count(),
                (int) all.stream()
                        .filter(origin -> origin.basis() != Basis.EXPERT_JUDGEMENT
                                && origin.verification() == Verification.NOT_APPLICABLE)
                        .count());
    }

    private static int count(List<Provenance> all, Verification verification) {
        return (int) all.stream()
                .filter(origin -> origin.verification() == verification)
                .count();
    }
}
