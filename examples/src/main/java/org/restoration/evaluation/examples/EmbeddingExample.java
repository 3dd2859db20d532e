package org.restoration.evaluation.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.Profiles;

/** The engine inside a program: from two files to a grade, its failed requirements and what holds the site back. */
public final class EmbeddingExample {

    private EmbeddingExample() {}

    /**
     * Evaluates the sites of two files and prints what came out.
     *
     * @param arguments the table of sites and the table of observations
     * @throws IOException if a file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        evaluate(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
    }

    static void evaluate(Path sites, Path observations, PrintStream out) throws IOException {
        Profile profile = Profiles.of("loess-plateau");
        EvaluationInput input = InputFiles.forProfile(profile)
                .sites(CsvSource.file(sites))
                .observations(CsvSource.file(observations))
                .read()
                .orThrow();
        for (Evaluation evaluation : Evaluator.of(profile).evaluate(input).evaluations()) {
            out.println(evaluation.siteName() + ", " + evaluation.status().word());
            evaluation
                    .grade()
                    .grade()
                    .ifPresent(grade -> out.println("grade: " + grade.name().en()));
            evaluation.requirements().stream()
                    .filter(requirement -> requirement.verdict() == Verdict.NOT_MET)
                    .forEach(failed -> out.println("not met: " + failed.name().en()));
            evaluation
                    .weakest(3)
                    .forEach(weak -> out.println("weak: " + weak.name().en()));
        }
    }
}
