package org.restoration.evaluation.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.weighting.PublishedWeights;

/** Finds profiles on the class path. */
public final class Profiles {

    private Profiles() {}

    /**
     * The profile with an id, or one version of it.
     *
     * @param name id such as {@code loess-plateau}, for the version in force (the newest published one, or the newest of all when
     *     none is published), or {@code id@version} for exactly that one
     * @throws UnknownProfileException if no provider brings it; the text lists what there is
     * @throws IllegalArgumentException if what follows {@code @} is no version
     */
    public static Profile of(String name) {
        if (name.indexOf('@') < 0) {
            return provider(name).load(name);
        }
        ProfileName exact = ProfileName.parse(name);
        return providerOf(exact).load(exact);
    }

    /** Ids of all profiles on the class path, in order. */
    public static List<String> ids() {
        return List.copyOf(providers().keySet());
    }

    /**
     * The versions of a profile on the class path, oldest first.
     *
     * @throws UnknownProfileException if no provider brings it; the text lists the known ids
     */
    public static List<SemanticVersion> versions(String id) {
        return provider(id).versions(id);
    }

    /**
     * The JSON document of a version of a profile; empty when it was made by a program.
     *
     * @throws UnknownProfileException if no provider brings it; the text lists what there is
     */
    public static Optional<String> document(ProfileName name) {
        return providerOf(name).document(name);
    }

    /**
     * Weights that others published, to be held beside those of a profile, if it has any.
     *
     * @param id such as {@code loess-plateau}
     * @throws UnknownProfileException if no provider brings the profile; the text lists the known ids
     */
    public static Optional<PublishedWeights> publishedWeights(String id) {
        return provider(id).publishedWeights(id);
    }

    private static ProfileProvider providerOf(ProfileName name) {
        ProfileProvider provider = provider(name.id());
        List<String> versions =
                provider.versions(name.id()).stream().map(Object::toString).toList();
        if (!versions.contains(name.version().toString())) {
            throw unknown("version of profile " + name.id(), name.version().toString(), versions);
        }
        return provider;
    }

    private static ProfileProvider provider(String id) {
        Map<String, ProfileProvider> providers = providers();
        ProfileProvider provider = providers.get(id);
        if (provider == null) {
            throw unknown("profile", id, new ArrayList<>(providers.keySet()));
        }
        return provider;
    }

    private static UnknownProfileException unknown(String what, String got, Collection<String> known) {
        return new UnknownProfileException(what + " must be one of " + known + ": got \"" + got + "\""
                + Nearest.to(got, known).map(near -> "\nMaybe \"" + near + "\"").orElse(""));
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
