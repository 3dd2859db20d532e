package org.restoration.evaluation.profiles.karst;

import org.restoration.evaluation.json.ShippedProfile;

/** Brings the profile {@code karst-lead-zinc}. */
public final class KarstProfile extends ShippedProfile {

    /** For {@link java.util.ServiceLoader}. */
    public KarstProfile() {
        super("karst-lead-zinc", "1.0.0");
    }
}
