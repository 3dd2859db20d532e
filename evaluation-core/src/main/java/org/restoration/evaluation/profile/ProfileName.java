package org.restoration.evaluation.profile;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of one version of a profile, written {@code id@version}.
 *
 * @param id lower-case words joined by hyphens, such as {@code loess-plateau}
 * @param version its version
 */
public record ProfileName(String id, SemanticVersion version) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Checks the id. */
    public ProfileName {
        requireId(id);
        Objects.requireNonNull(version, "version");
    }

    /**
     * The name that a text says, such as {@code loess-plateau@1.0.0}.
     *
     * @throws IllegalArgumentException if it says none
     */
    public static ProfileName parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException(
                    "profile must be named with its version, such as loess-plateau@1.0.0: got \"" + text + "\"");
        }
        return new ProfileName(text.substring(0, at), SemanticVersion.parse(text.substring(at + 1)));
    }

    static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id must be lower-case words joined by hyphens: got \"" + id + "\"");
        }
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
