package org.restoration.evaluation.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileProvider;

/**
 * A provider of one profile that stands as a document beside its class path: {@code
 * /org/restoration/evaluation/profiles/ID/ID-VERSION.json}. A module that ships a profile has one subclass and no other code.
 */
public abstract class ShippedProfile implements ProfileProvider {

    private final String id;
    private final String version;

    /**
     * A provider.
     *
     * @param id id of the profile
     * @param version newest version of it
     */
    protected ShippedProfile(String id, String version) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
    }

    @Override
    public final List<String> ids() {
        return List.of(id);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if it is not the id of this provider's profile
     * @throws UncheckedIOException if the document is not there or cannot be read
     */
    @Override
    public final Profile load(String wanted) {
        if (!id.equals(wanted)) {
            throw new IllegalArgumentException("profile must be " + id + ": got \"" + wanted + "\"");
        }
        String document = id + "-" + version + ".json";
        String path = "/org/restoration/evaluation/profiles/" + id + "/" + document;
        try (InputStream in = getClass().getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no document at " + path);
            }
            return ProfileJson.read(in, document);
        } catch (IOException failure) {
            throw new UncheckedIOException("reading " + document, failure);
        }
    }
}
