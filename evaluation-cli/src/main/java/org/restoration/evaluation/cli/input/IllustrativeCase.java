package org.restoration.evaluation.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.ReadResult;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.profile.Profile;

/** The illustrative site that a profile on the class path brings beside its document. */
public final class IllustrativeCase {

    private IllustrativeCase() {}

    /**
     * The case of a profile; none if it brings none.
     *
     * @throws RefusedException if its files hold an error
     */
    public static Optional<EvaluationInput> of(Profile profile) throws IOException {
        List<CsvSource> sites = table(profile, "sites.csv");
        List<CsvSource> observations = table(profile, "observations.csv");
        if (sites.isEmpty() || observations.isEmpty()) {
            return Optional.empty();
        }
        ReadResult result = InputFiles.forProfile(profile)
                .sites(sites.get(0))
                .observations(observations.get(0))
                .read();
        return Optional.of(result.input()
                .orElseThrow(() -> new RefusedException("illustrative site of " + profile.identity()
                        + " must be without errors: got " + result.errors())));
    }

    private static List<CsvSource> table(Profile profile, String name) throws IOException {
        String path = "/org/restoration/evaluation/profiles/" + profile.id() + "/illustrative/" + name;
        List<CsvSource> found = new ArrayList<>();
        try (InputStream in = IllustrativeCase.class.getResourceAsStream(path)) {
            if (in != null) {
                found.add(CsvSource.bytes(name, in.readAllBytes()));
            }
        }
        return found;
    }
}
