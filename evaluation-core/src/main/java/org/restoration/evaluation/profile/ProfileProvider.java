package org.restoration.evaluation.profile;

import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.weighting.PublishedWeights;

/** Brings profiles to {@link Profiles}; found by {@link java.util.ServiceLoader}. */
public interface ProfileProvider {

    /** Ids of the profiles that it brings. */
    List<String> ids();

    /**
     * The version of one of its profiles that is in force: the newest published one, or the newest of all when none is published.
     *
     * @param id one of {@link #ids()}
     */
    Profile load(String id);

    /**
     * The versions that it brings of one of its profiles, oldest first.
     *
     * @param id one of {@link #ids()}
     */
    default List<SemanticVersion> versions(String id) {
        return List.of(SemanticVersion.parse(load(id).version()));
    }

    /**
     * One version of one of its profiles.
     *
     * @param name its id is one of {@link #ids()}, its version one of {@link #versions}
     */
    default Profile load(ProfileName name) {
        return load(name.id());
    }

    /**
     * The JSON document of one version, so that others can extend it; empty when it was made by a program.
     *
     * @param name its id is one of {@link #ids()}, its version one of {@link #versions}
     */
    default Optional<String> document(ProfileName name) {
        return Optional.empty();
    }

    /**
     * Weights that others published, to be held beside those of one of its profiles; none without an own answer.
     *
     * @param id one of {@link #ids()}
     */
    default Optional<PublishedWeights> publishedWeights(String id) {
        return Optional.empty();
    }
}
