package org.restoration.evaluation.profiles.qinba;

import org.restoration.evaluation.json.ShippedProfile;

/** Brings the profile {@code qinba-mountains}. */
public final class QinbaProfile extends ShippedProfile {

    /** For {@link java.util.ServiceLoader}. */
    public QinbaProfile() {
        super("qinba-mountains", "1.0.0");
    }
}
