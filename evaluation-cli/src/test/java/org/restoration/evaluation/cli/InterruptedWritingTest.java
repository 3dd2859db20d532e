package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.cli.command.ExitCode;
import org.restoration.evaluation.json.EvaluationJson;

/** A full disk or an interruption leaves the old results as they were and nothing beside them. Runs the command in its own process. */
class InterruptedWritingTest {

    private static final int MANY_SITES = 3000;
    private static final long MOST_SECONDS = 600;

    @TempDir
    private Path directory;

    private Process evaluate(String before) throws IOException {
        SmallCase small = SmallCase.in(directory);
        StringBuilder rows = new StringBuilder("site,state,indicator,value,unit,date\n");
        StringBuilder sites = new StringBuilder("id\n");
        for (int i = 0; i < MANY_SITES; i++) {
            sites.append("s").append(i).append('\n');
            rows.append("s").append(i).append(",current,soil.organic-matter,1").append(i % 10);
            rows.append('.').append(i).append(",g/kg,2024-06-01\n");
        }
        Run.file(directory, "sites.csv", sites.toString());
        Run.file(directory, "observations.csv", rows.toString());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String command = before + "exec '" + java + "' -XX:-UsePerfData -cp \"$CLASSES\" " + Main.class.getName()
                + " evaluate --profile small.json --sites sites.csv --observations observations.csv --out out";
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command)
                .directory(small.directory().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(directory.resolve("err").toFile());
        shell.environment().put("CLASSES", System.getProperty("java.class.path"));
        return shell.start();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void disk_that_takes_no_more_is_reported_and_nothing_is_left() throws Exception {
        Process process = evaluate("ulimit -f 256; ");

        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.READ_WRITE);
        assertThat(Files.readString(directory.resolve("err")))
                .contains("cannot read or write")
                .doesNotContain("\tat ");
        assertThat(left()).isEmpty();
    }

    @Test
    void interruption_leaves_whole_files_or_none() throws Exception {
        Process process = evaluate("");
        Path out = directory.resolve("out");
        while (process.isAlive() && !Files.exists(out.resolve(".evaluation.json.0.tmp"))) {
            Thread.sleep(1);
        }
        process.destroy();

        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(left()).isSubsetOf("evaluation.json", "scores.csv");
        if (Files.exists(out.resolve("evaluation.json"))) {
            assertThat(EvaluationJson.read("whole", Files.readString(out.resolve("evaluation.json"))))
                    .hasSize(MANY_SITES);
        }
    }
}
