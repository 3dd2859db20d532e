package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.restoration.evaluation.internal.text.Nearest;

/** Finds profiles on the class path. */
public final class Profiles {

    private Profiles() {}

    /**
     * The newest version of the profile with an id.
     *
     * @param id such as {@code loess-plateau} or {@code general}
     * @throws IllegalArgumentException if no provider brings it; the text lists the known ids
     */
    public static Profile of(String id) {
        Map<String, ProfileProvider> providers = providers();
        ProfileProvider provider = providers.get(id);
        if (provider == null) {
            throw new IllegalArgumentException("profile must be one of " + new ArrayList<>(providers.keySet())
                    + ": got \"" + id + "\""
                    + Nearest.to(id, providers.keySet())
                            .map(near -> "\nMaybe \"" + near + "\"")
                            .orElse(""));
        }
        return provider.load(id);
    }

    /** Ids of all profiles on the class path, in order. */
    public static List<String> ids() {
        return List.copyOf(providers().keySet());
    }

    private static Map<String, ProfileProvider> providers() {
        Map<String, ProfileProvider> byId = new TreeMap<>();
        for (ProfileProvider provider : ServiceLoader.load(ProfileProvider.class)) {
            for (String id : provider.ids()) {
                if (byId.put(id, provider) != null) {
                    throw new IllegalStateException(
                            "profile " + id + " must come from one provider on the class path: got two");
                }
            }
        }
        return byId;
    }
}
