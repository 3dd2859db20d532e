package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code restoration … | head} ends quietly. */
class ClosedPipeTest {

    @TempDir
    private Path directory;

    @Test
    void reader_that_has_gone_is_no_problem() throws Exception {
        String command = "\"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" -cp \"$CLASSES\" "
                + Main.class.getName();
        // "true" reads nothing; the sleep gives it the time to be gone
        ProcessBuilder shell = new ProcessBuilder(
                        "bash",
                        "-c",
                        "( sleep 1; " + command
                                + " profiles show loess-plateau ) 2> err | true; echo ${PIPESTATUS[0]} > code")
                .directory(directory.toFile());
        shell.environment().put("CLASSES", System.getProperty("java.class.path"));
        Process process = shell.start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(directory.resolve("err"))).isEmpty();
        assertThat(Files.readString(directory.resolve("code")).strip()).isEqualTo("141");
    }
}
