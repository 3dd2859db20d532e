package org.restoration.evaluation.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.profile.Lifecycle;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.target.TargetTemplate;

/** Profiles as JSON documents. The JSON Schema {@code profile.schema.json} stands beside the general profile. */
public final class ProfileJson {

    /** What the key {@code schema} of a document must say. */
    public static final String SCHEMA = "restoration-profile/1";

    private ProfileJson() {}

    /**
     * Reads a profile with the versions of the catalogue and of the reference levels that it names, of those that the library ships.
     *
     * @param in the bytes of the document, UTF-8; they are read to the end and left open
     * @param name name of the document, for messages
     * @throws ProfileException if it is broken, with the JSON Pointer to the part
     * @throws IOException if it cannot be read
     */
    public static Profile read(InputStream in, String name) throws IOException {
        return read(name, StrictJson.decode(name, in.readAllBytes()));
    }

    /**
     * Reads a profile with the versions of the catalogue and of the reference levels that it names, of those that the library ships. What it
     * extends is found among the profiles on the class path.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @throws ProfileException if it is broken, with the JSON Pointer to the part
     */
    public static Profile read(String name, String text) {
        return read(name, text, Foundations.shipped());
    }

    /**
     * Reads a profile. What it extends is found among the profiles on the class path.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @param foundations the catalogues and reference levels, of which it names a version
     * @throws ProfileException if it is broken, with the JSON Pointer to the part
     */
    public static Profile read(String name, String text, Foundations foundations) {
        return read(name, flat(name, text), foundations);
    }

    /**
     * Reads a profile whose inheritance is resolved.
     *
     * @param name name of the document, for messages
     * @param document the document
     * @param foundations the catalogues and reference levels, of which it names a version
     * @throws ProfileException if it is broken, with the JSON Pointer to the part in the document that says it
     */
    public static Profile read(String name, FlatDocument document, Foundations foundations) {
        try {
            return bound(
                    ModelJson.JSON.bind(name, document.tree(), ProfileDocument.class), document.digest(), foundations);
        } catch (DocumentException problem) {
            throw document.translated(new ProfileException(problem.pointer(), problem.problem()));
        } catch (ProfileException problem) {
            throw document.translated(problem);
        }
    }

    /**
     * A document with everything that it inherits filled in. What it extends is found among the profiles on the class path.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @throws ProfileException if it is not JSON, or what it says of its inheritance does not hold
     */
    public static FlatDocument flat(String name, String text) {
        return flat(name, text, Profiles::document);
    }

    /**
     * A document with everything that it inherits filled in.
     *
     * @param name name of the document, for messages
     * @param text the document
     * @param parents finds the documents of the profiles that it extends, and those that they extend
     * @throws ProfileException if it is not JSON, or what it says of its inheritance does not hold
     */
    public static FlatDocument flat(String name, String text, Function<ProfileName, Optional<String>> parents) {
        return FlatDocument.of(name, text, parents);
    }

    private static Profile bound(ProfileDocument document, String digest, Foundations foundations) {
        if (!SCHEMA.equals(document.schema())) {
            throw new ProfileException("/schema", "schema must be " + SCHEMA + ": got " + document.schema());
        }
        IndicatorCatalogue catalogue = named("/catalogue", foundations.catalogues(), document.catalogue());
        ReferenceLevels levels = named("/referenceLevels", foundations.levels(), document.referenceLevels());
        IndicatorCatalogue known;
        try {
            known = document.addedIndicators().isEmpty() ? catalogue : catalogue.with(document.addedIndicators());
        } catch (IllegalArgumentException problem) {
            throw new ProfileException("/addedIndicators", problem.getMessage());
        }
        return new Profile(
                document.id(),
                document.version(),
                new Lifecycle(document.status(), document.successor(), document.statusReason()),
                document.title(),
                document.background(),
                document.scope(),
                document.headline(),
                document.resolution(),
                document.index(),
                document.management(),
                document.leftOut(),
                document.indicators(),
                document.requirements(),
                document.modes(),
                document.tailoring(),
                new TargetTemplate(document.targetTemplate()),
                document.views(),
                document.grades(),
                document.damage(),
                document.sources(),
                known,
                levels,
                digest);
    }

    /**
     * Writes a profile: the document reads back to an equal profile. The weights of a tailored profile are written as they are.
     *
     * @return readable JSON, the same on every machine
     */
    public static String write(Profile profile) {
        return JsonTexts.readable(tree(profile));
    }

    /** The tree of the document of a profile. */
    static JsonNode tree(Profile profile) {
        return ModelJson.JSON.tree(
                new ProfileDocument(
                        SCHEMA,
                        profile.id(),
                        profile.version(),
                        profile.status(),
                        profile.lifecycle().successor(),
                        profile.lifecycle().reason(),
                        profile.title(),
                        profile.background(),
                        profile.scope(),
                        profile.headline(),
                        profile.resolution(),
                        profile.catalogue().version(),
                        profile.levels().version(),
                        profile.catalogue().added(),
                        profile.index(),
                        profile.management(),
                        profile.leftOut(),
                        profile.indicators(),
                        profile.requirements(),
                        profile.modes(),
                        profile.tailoring(),
                        profile.targetTemplate().targets(),
                        profile.views(),
                        profile.grades(),
                        profile.damage(),
                        profile.sources()),
                ProfileDocument.class);
    }

    private static <T> T named(String pointer, Versions<T> versions, String version) {
        try {
            return versions.get(version);
        } catch (IllegalArgumentException unknown) {
            throw new ProfileException(pointer, unknown.getMessage());
        }
    }
}
