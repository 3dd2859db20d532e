package org.restoration.evaluation.profiles.ganzhou;

import org.restoration.evaluation.json.ShippedProfile;

/** Brings the profile {@code ganzhou-rare-earth}. */
public final class GanzhouProfile extends ShippedProfile {

    /** For {@link java.util.ServiceLoader}. */
    public GanzhouProfile() {
        super("ganzhou-rare-earth", "1.0.0");
    }
}
