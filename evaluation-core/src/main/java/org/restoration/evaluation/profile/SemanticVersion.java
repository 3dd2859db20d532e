package org.restoration.evaluation.profile;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version after <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>: the greater one is the newer one.
 *
 * <p>Build metadata is refused: it has no say in the order, so that two documents could claim one version.
 *
 * @param major changes when scores change
 * @param minor changes when something is added
 * @param patch changes when texts or sources change
 * @param preRelease identifiers after the hyphen, in order; none for a release
 */
public record SemanticVersion(BigInteger major, BigInteger minor, BigInteger patch, List<String> preRelease)
        implements Comparable<SemanticVersion> {

    private static final String NUMBER = "(0|[1-9]\\d*)";
    private static final String IDENTIFIER = "(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";

    private static final Pattern FORM = Pattern.compile(
            NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + IDENTIFIER + "(?:\\." + IDENTIFIER + ")*))?");

    /** Copies the list. */
    public SemanticVersion {
        preRelease = List.copyOf(preRelease);
    }

    /**
     * The version that a text says, such as {@code 1.0.0} or {@code 2.0.0-rc.1}.
     *
     * @throws IllegalArgumentException if it says none
     */
    public static SemanticVersion parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "version must be semantic such as 1.0.0 or 2.0.0-rc.1, without leading zeros and build metadata: got \""
                            + text + "\"");
        }
        return new SemanticVersion(
                new BigInteger(form.group(1)),
                new BigInteger(form.group(2)),
                new BigInteger(form.group(3)),
                form.group(4) == null ? List.of() : List.of(form.group(4).split("\\.")));
    }

    /** Whether it is a release from 1.0.0 on; before, anything may change under one version (rules 4 and 9). */
    public boolean isStable() {
        return major.signum() > 0 && preRelease.isEmpty();
    }

    /** Order by precedence (rule 11); equal exactly when the texts are. */
    @Override
    public int compareTo(SemanticVersion other) {
        int byRelease = major.compareTo(other.major);
        byRelease = byRelease != 0 ? byRelease : minor.compareTo(other.minor);
        byRelease = byRelease != 0 ? byRelease : patch.compareTo(other.patch);
        if (byRelease != 0 || preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return byRelease != 0 ? byRelease : Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
            int byIdentifier = compare(preRelease.get(i), other.preRelease.get(i));
            if (byIdentifier != 0) {
                return byIdentifier;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    private static int compare(String identifier, String other) {
        boolean number = isNumber(identifier);
        if (number && isNumber(other)) {
            return new BigInteger(identifier).compareTo(new BigInteger(other));
        }
        return number == isNumber(other) ? identifier.compareTo(other) : Boolean.compare(isNumber(other), number);
    }

    private static boolean isNumber(String identifier) {
        return identifier.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + String.join(".", preRelease));
    }
}
