package org.restoration.evaluation.cli.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.restoration.evaluation.json.CanonicalJson;
import org.restoration.evaluation.json.FlatDocument;
import org.restoration.evaluation.json.Foundations;
import org.restoration.evaluation.json.ProfileJson;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.profile.UnknownProfileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A profile as the user names it: the id of one on the class path, perhaps with its version, or a file. */
public final class ProfileArgument {

    private ProfileArgument() {}

    /**
     * Loads a profile.
     *
     * @param text an id, {@code id@version}, or a path that ends with {@code .json} or holds a separator
     * @throws ParameterException if there is no profile with the id
     * @throws RefusedException if the file holds no sound profile
     */
    public static Profile load(String text, CommandLine command) throws IOException {
        if (isFile(text)) {
            return read(Path.of(text));
        }
        try {
            return Profiles.of(text);
        } catch (UnknownProfileException unknown) {
            throw new ParameterException(command, unknown.getMessage());
        }
    }

    /** Whether a text names a file: it ends with {@code .json} or holds a separator. */
    public static boolean isFile(String text) {
        return text.endsWith(".json") || text.contains("/") || text.contains("\\");
    }

    /**
     * The document of a profile, with everything filled in that it inherits.
     *
     * @param text an id, {@code id@version}, or a path
     * @throws ParameterException if there is no profile with the id
     * @throws RefusedException if the file holds no JSON, or what it inherits cannot be filled in
     */
    public static FlatDocument document(String text, CommandLine command) throws IOException {
        if (isFile(text)) {
            return document(Path.of(text));
        }
        Profile profile = load(text, command);
        String document =
                Profiles.document(ProfileName.parse(profile.identity())).orElseGet(() -> ProfileJson.write(profile));
        return ProfileJson.flat(profile.identity(), document);
    }

    /**
     * The document in a file, with everything filled in that it inherits.
     *
     * @throws RefusedException if the file holds no JSON, or what it inherits cannot be filled in
     */
    public static FlatDocument document(Path file) throws IOException {
        String text = text(file);
        try {
            return ProfileJson.flat(file.toString(), text);
        } catch (ProfileException problem) {
            throw refused(file, problem);
        }
    }

    /**
     * Reads a profile from a file.
     *
     * @throws RefusedException if the file holds no sound profile
     */
    public static Profile read(Path file) throws IOException {
        return read(file, document(file));
    }

    /**
     * The profile of a document that was read from a file.
     *
     * @throws RefusedException if it is no sound profile
     */
    public static Profile read(Path file, FlatDocument document) {
        try {
            return ProfileJson.read(file.toString(), document, Foundations.shipped());
        } catch (ProfileException problem) {
            throw refused(file, problem);
        }
    }

    private static RefusedException refused(Path file, ProfileException problem) {
        String separator = problem.pointer().isEmpty() ? ": " : "#";
        return new RefusedException(file + separator + problem.getMessage());
    }

    /**
     * The text of a file, which must be strict JSON in UTF-8; a byte order mark at the start is passed over.
     *
     * @throws RefusedException if it is not, with line and column
     */
    public static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
            CanonicalJson.bytes(json);
            return json;
        } catch (DocumentException problem) {
            Place place = problem.place();
            throw new RefusedException(new Place(file.toString(), place.row(), place.column(), place.pointer()) + ": "
                    + problem.problem());
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException(file + ": document must be UTF-8: got other bytes");
        }
    }
}
