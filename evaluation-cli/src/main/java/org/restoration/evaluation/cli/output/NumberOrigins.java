package org.restoration.evaluation.cli.output;

import java.util.List;
import java.util.stream.Stream;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;

/**
 * Where the value functions, requirements, tailoring rules and the damage scale of a profile come from, counted.
 *
 * @param verified checked against the official text
 * @param secondary seen quoted in another source
 * @param unverified recalled, seen in no source
 * @param judgement documented judgements of experts
 * @param derived computed from other numbers
 */
public record NumberOrigins(int verified, int secondary, int unverified, int judgement, int derived) {

    public static NumberOrigins of(Profile profile) {
        List<Provenance> all = Stream.of(
                        profile.indicators().stream()
                                .map(IndicatorRule::provenance)
                                .flatMap(origin -> origin.stream()),
                        profile.requirements().stream().map(requirement -> requirement.provenance()),
                        profile.tailoring().stream().map(rule -> rule.provenance()),
                        Stream.of(profile.damage().provenance()))
                .flatMap(origins -> origins)
                .toList();
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
