package org.restoration.evaluation.json;

/** Brings the neutral profile {@code general}: the same dimensions, equal weights, national limits only. */
public final class GeneralProfile extends ShippedProfile {

    /** For {@link java.util.ServiceLoader}. */
    public GeneralProfile() {
        super("general", "0.1.0");
    }
}
