package org.restoration.evaluation.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.ProfileProvider;
import org.restoration.evaluation.profile.ProfileStatus;
import org.restoration.evaluation.profile.SemanticVersion;
import org.restoration.evaluation.weighting.PublishedWeights;

/**
 * A provider of one profile whose versions stand as documents beside its class path: {@code
 * /org/restoration/evaluation/profiles/ID/ID-VERSION.json}. A module that ships a profile has one subclass and no other code.
 */
public abstract class ShippedProfile implements ProfileProvider {

    private static final String PUBLISHED_WEIGHTS = "published-weights.json";

    private final String id;
    private final List<SemanticVersion> versions;

    /**
     * A provider.
     *
     * @param id id of the profile
     * @param versions all versions of it that are shipped, at least one; those once published stay
     */
    protected ShippedProfile(String id, String... versions) {
        this.id = Objects.requireNonNull(id, "id");
        this.versions = Stream.of(versions).map(SemanticVersion::parse).sorted().toList();
        if (versions.length == 0) {
            throw new IllegalArgumentException("profile " + id + " must have at least one version: got none");
        }
    }

    @Override
    public final List<String> ids() {
        return List.of(id);
    }

    @Override
    public final List<SemanticVersion> versions(String wanted) {
        requireId(wanted);
        return versions;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it is not the id of this provider's profile
     * @throws UncheckedIOException if a document is not there or cannot be read
     */
    @Override
    public final Profile load(String wanted) {
        requireId(wanted);
        Profile newest = load(new ProfileName(id, versions.get(versions.size() - 1)));
        Profile inForce = newest;
        for (int i = versions.size() - 2; i >= 0 && inForce.status() != ProfileStatus.PUBLISHED; i--) {
            inForce = load(new ProfileName(id, versions.get(i)));
        }
        return inForce.status() == ProfileStatus.PUBLISHED ? inForce : newest;
    }

    /**
     * {@inheritDoc}
     *
     * @throws UncheckedIOException if the document is not there or cannot be read
     */
    @Override
    public final Profile load(ProfileName name) {
        return ProfileJson.read(file(name), document(name).orElseThrow());
    }

    @Override
    public final Optional<String> document(ProfileName name) {
        requireId(name.id());
        return Optional.of(text(file(name))
                .orElseThrow(() -> new UncheckedIOException(new IOException("no document " + file(name)))));
    }

    /**
     * The sets in the document {@code published-weights.json} beside the versions of the profile, if there is one.
     *
     * @throws IllegalArgumentException if it is not the id of this provider's profile
     * @throws UncheckedIOException if the document cannot be read
     */
    @Override
    public final Optional<PublishedWeights> publishedWeights(String wanted) {
        requireId(wanted);
        return text(PUBLISHED_WEIGHTS).map(text -> PublishedWeightsJson.read(PUBLISHED_WEIGHTS, text));
    }

    private Optional<String> text(String file) {
        try (InputStream in =
                getClass().getResourceAsStream("/org/restoration/evaluation/profiles/" + id + "/" + file)) {
            return in == null ? Optional.empty() : Optional.of(StrictJson.decode(file, in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException("reading " + file, failure);
        }
    }

    private static String file(ProfileName name) {
        return name.id() + "-" + name.version() + ".json";
    }

    private void requireId(String wanted) {
        if (!id.equals(wanted)) {
            throw new IllegalArgumentException("profile must be " + id + ": got \"" + wanted + "\"");
        }
    }
}
