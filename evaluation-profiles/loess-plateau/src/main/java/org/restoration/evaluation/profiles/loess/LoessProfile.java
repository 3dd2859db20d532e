package org.restoration.evaluation.profiles.loess;

import org.restoration.evaluation.json.ShippedProfile;

/** Brings the profile {@code loess-plateau}. */
public final class LoessProfile extends ShippedProfile {

    /** For {@link java.util.ServiceLoader}. */
    public LoessProfile() {
        super("loess-plateau", "1.0.0");
    }
}
