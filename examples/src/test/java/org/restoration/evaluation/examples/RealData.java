package org.restoration.evaluation.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;

/** A published data set read for the tests, with an evaluator under its profile. */
record RealData(Evaluator evaluator, EvaluationInput input) {

    /** Tests run in the folder of their module. */
    static final Path FOLDER = Path.of("data");

    static RealData read(RealDataSet set) throws IOException {
        Profile profile = Profiles.of(set.profile());
        Path folder = FOLDER.resolve(set.folder());
        InputFiles.Builder files = InputFiles.forProfile(profile)
                .sites(CsvSource.file(folder.resolve("sites.csv")))
                .observations(CsvSource.file(folder.resolve("observations.csv")));
        Path targets = folder.resolve("targets.csv");
        if (Files.exists(targets)) {
            files.targets(CsvSource.file(targets));
        }
        return new RealData(Evaluator.of(profile), files.read().orThrow());
    }
}
