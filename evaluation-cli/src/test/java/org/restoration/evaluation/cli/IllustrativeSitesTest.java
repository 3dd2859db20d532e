package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.json.EvaluationJson;
import org.restoration.evaluation.profile.Profiles;

/** The illustrative site of every shipped profile goes through the command. */
class IllustrativeSitesTest {

    @TempDir
    private Path directory;

    static List<String> ids() {
        return Profiles.ids();
    }

    private Run evaluate(String id, String... more) {
        for (String name : List.of("sites.csv", "observations.csv", "targets.csv")) {
            Run.file(
                    directory,
                    name,
                    Run.resource("/org/restoration/evaluation/profiles/" + id + "/illustrative/" + name));
        }
        List<Object> words = new java.util.ArrayList<>(List.of(
                "evaluate",
                "--profile",
                id,
                "--sites",
                directory.resolve("sites.csv"),
                "--observations",
                directory.resolve("observations.csv"),
                "--targets",
                directory.resolve("targets.csv"),
                "--out",
                directory.resolve("out")));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void stored_evaluations_read_back_equal(String id) throws IOException {
        assertThat(evaluate(id, "--as-of", "every").code()).isEqualTo(ExitCode.DONE);
        String text = Files.readString(directory.resolve("out/evaluation.json"));

        List<Evaluation> evaluations = EvaluationJson.read(id, text);

        assertThat(evaluations).isNotEmpty();
        assertThat(EvaluationJson.write(evaluations)).isEqualTo(text);
        assertThat(EvaluationJson.read(id, EvaluationJson.write(evaluations))).isEqualTo(evaluations);
    }

    /**
     * The output as it was looked through and found right. When a profile changes its scores on purpose, {@code mvn test
     * -Dgolden=write} writes it anew, and the change stands in the CHANGELOG under <em>Scores change</em>.
     */
    @ParameterizedTest
    @MethodSource("ids")
    void output_is_the_golden_one(String id) throws IOException {
        Run run = evaluate(id);
        String output = run.out() + "\n" + Files.readString(directory.resolve("out/scores.csv"));

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    Path.of("src/test/resources/org/restoration/evaluation/cli/" + id + ".golden.txt"), output);
        } else {
            assertThat(output).isEqualTo(Run.resource(id + ".golden.txt"));
        }
    }
}
