package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JShellScriptTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SCRIPT = Path.of("examples/jshell/first-evaluation.jsh");

    @Test
    void five_lines_in_jshell_evaluate_a_site() throws IOException, InterruptedException {
        GoldenText.of("first-evaluation.txt").assertSame(run(SCRIPT));
    }

    @Test
    void the_script_has_five_lines_beside_its_imports() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(SCRIPT));
        assertThat(lines)
                .filteredOn(line -> !line.isBlank() && !line.startsWith("import "))
                .hasSize(5);
    }

    private static String run(Path script) throws IOException, InterruptedException {
        Path end = Files.writeString(Files.createTempFile("end", ".jsh"), "/exit\n");
        try {
            Process jshell = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jshell")
                                    .toString(),
                            "--class-path",
                            absoluteClassPath(),
                            "-s",
                            script.toString(),
                            end.toString())
                    .directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            jshell.getOutputStream().close();
            String printed = new String(jshell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(jshell.waitFor()).as(printed).isZero();
            return printed.replace(System.lineSeparator(), "\n");
        } finally {
            Files.delete(end);
        }
    }

    /** The class path of this test, readable from another folder. */
    private static String absoluteClassPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                .map(entry -> Path.of(entry).toAbsolutePath().normalize().toString())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }
}
