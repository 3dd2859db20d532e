package org.restoration.evaluation.cli.input;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.restoration.evaluation.json.FlatDocument;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;

/** The JSON Schema of profiles. It finds all problems of form at once; the constructors stop at the first. */
public final class ProfileSchema {

    private static final String RESOURCE = "/org/restoration/evaluation/profiles/profile.schema.json";

    private ProfileSchema() {}

    /** All problems of form, one a line, each with its JSON Pointer into the document that says what is wrong. */
    public static List<String> problems(String file, FlatDocument document, Language language) throws IOException {
        Locale locale = language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        List<Error> errors = schema().validate(
                        document.text(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.locale(locale)));
        return SchemaChoices.meant(errors).stream()
                .map(error -> document.translated(
                        new ProfileException(error.getInstanceLocation().toString(), error.getMessage())))
                .map(problem -> file + "#" + problem.pointer() + ": " + problem.problem())
                .distinct()
                .toList();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Profile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the class path: got no " + RESOURCE);
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
