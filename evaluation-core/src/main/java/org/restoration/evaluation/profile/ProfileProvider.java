package org.restoration.evaluation.profile;

import java.util.List;

/** Brings profiles to {@link Profiles}; found by {@link java.util.ServiceLoader}. */
public interface ProfileProvider {

    /** Ids of the profiles that it brings. */
    List<String> ids();

    /**
     * The newest version of one of its profiles.
     *
     * @param id one of {@link #ids()}
     */
    Profile load(String id);
}
