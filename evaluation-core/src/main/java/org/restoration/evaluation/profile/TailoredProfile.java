package org.restoration.evaluation.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.TailoringStep;

/**
 * A profile tailored to a context, an ordinary profile, with the trace of what was changed.
 *
 * @param original the profile as published
 * @param profile the profile that results; it has no tailoring rules left
 * @param context the context that it was tailored to
 * @param steps what was changed, in order
 * @param findings what a reader must know, such as a mismatch of scope
 */
public record TailoredProfile(
        Profile original, Profile profile, SiteContext context, List<TailoringStep> steps, List<Finding> findings) {

    /** Copies the lists. */
    public TailoredProfile {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(context, "context");
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }

    /**
     * SHA-256, lower-case hex, of the digest of the published profile and the trace: equal when two sites were evaluated under the
     * same resolved rules, so that their results may be compared.
     */
    public String resolvedDigest() {
        StringBuilder text = new StringBuilder(original.identity())
                .append('\n')
                .append(original.digest())
                .append('\n');
        for (TailoringStep step : steps) {
            text.append(step.rule())
                    .append('\t')
                    .append(step.node())
                    .append('\t')
                    .append(step.change().en())
                    .append('\n');
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform must have SHA-256: got none", impossible);
        }
    }
}
