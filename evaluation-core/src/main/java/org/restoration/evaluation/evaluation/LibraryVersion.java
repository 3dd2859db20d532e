package org.restoration.evaluation.evaluation;

import java.util.Optional;

/** The version of the library. */
public final class LibraryVersion {

    /** The version as its jar's manifest says it, {@code development} when run from classes. */
    public static final String CURRENT = Optional.ofNullable(
                    LibraryVersion.class.getPackage().getImplementationVersion())
            .orElse("development");

    private LibraryVersion() {}
}
