package org.restoration.evaluation.profiles.ganzhou;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.restoration.evaluation.json.ProfileJson;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileProvider;

/** Brings the profile {@code ganzhou-rare-earth}. */
public final class GanzhouProfiles implements ProfileProvider {

    private static final String ID = "ganzhou-rare-earth";
    private static final String DOCUMENT = "ganzhou-rare-earth-0.1.0.json";

    /** For {@link java.util.ServiceLoader}. */
    public GanzhouProfiles() {}

    @Override
    public List<String> ids() {
        return List.of(ID);
    }

    @Override
    public Profile load(String id) {
        if (!id.equals(ID)) {
            throw new IllegalArgumentException("profile must be " + ID + ": got \"" + id + "\"");
        }
        String path = "/org/restoration/evaluation/profiles/" + ID + "/" + DOCUMENT;
        try (InputStream in = GanzhouProfiles.class.getResourceAsStream(path)) {
            return ProfileJson.read(in, DOCUMENT);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + DOCUMENT, e);
        }
    }
}
