package org.restoration.evaluation.files.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void write(Path target, String text) throws IOException {
        AtomicFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void new_file_holds_what_was_written() throws IOException {
        write(directory.resolve("a.csv"), "one");
        assertThat(directory.resolve("a.csv")).hasContent("one");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void old_file_is_replaced() throws IOException {
        write(directory.resolve("a.csv"), "one, and more");
        write(directory.resolve("a.csv"), "two");
        assertThat(directory.resolve("a.csv")).hasContent("two");
    }

    @Test
    void failure_in_the_middle_leaves_the_old_content_and_nothing_beside() throws IOException {
        write(directory.resolve("a.csv"), "old");
        for (int bytes : new int[] {0, 1, 1 << 16, 200_000}) {
            assertThatThrownBy(() -> AtomicFile.write(directory.resolve("a.csv"), out -> {
                        out.write(new byte[bytes]);
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
        assertThat(directory.resolve("a.csv")).hasContent("old");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void failure_of_a_new_file_leaves_no_file() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(directory.resolve("a.csv"), out -> {
                    out.write(1);
                    throw new IllegalStateException("our bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void interrupted_writing_leaves_the_old_content() throws IOException {
        write(directory.resolve("a.csv"), "old");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> write(directory.resolve("a.csv"), "new")).isInstanceOf(IOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(directory.resolve("a.csv")).hasContent("old");
        assertThat(names()).containsExactly("a.csv");
    }

    @Test
    void leftover_of_a_crash_is_not_in_the_way() throws IOException {
        Files.writeString(directory.resolve(".a.csv.0.tmp"), "left over");
        write(directory.resolve("a.csv"), "new");
        assertThat(names()).containsExactly(".a.csv.0.tmp", "a.csv");
    }

    @Test
    void symbolic_link_is_followed() throws IOException {
        write(directory.resolve("real.csv"), "old");
        Files.createSymbolicLink(directory.resolve("link.csv"), directory.resolve("real.csv"));
        write(directory.resolve("link.csv"), "new");
        assertThat(directory.resolve("real.csv")).hasContent("new");
        assertThat(Files.isSymbolicLink(directory.resolve("link.csv"))).isTrue();
    }

    @Test
    void directory_is_refused_and_absent_directory_is_an_io_exception() {
        assertThatThrownBy(() -> write(directory, "x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> write(directory.resolve("no").resolve("a.csv"), "x"))
                .isInstanceOf(IOException.class);
    }

    /** A program that is killed softly (Ctrl-C) while it writes leaves the old file and nothing beside it. */
    @Test
    void stopped_program_leaves_the_old_content() throws Exception {
        Path target = directory.resolve("a.csv");
        write(target, "old");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(program.getInputStream().read()).isEqualTo('w');
        assertThat(names()).hasSize(2);
        program.destroy(); // SIGTERM; runs the same shutdown as Ctrl-C
        program.waitFor();
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("a.csv");
    }

    /** The program may be halted at any moment once its end has begun, so that nobody would remove the file. */
    @Test
    void file_is_not_begun_while_the_program_ends() throws Exception {
        Path target = directory.resolve("a.csv");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Late.class.getName(),
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isZero();
        assertThat(said).startsWith("file must not be begun while the program ends: got ");
        assertThat(names()).isEmpty();
    }

    /** Writes only when the program ends. */
    static final class Late {
        private Late() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    write(Path.of(arguments[0]), "too late");
                } catch (IOException problem) {
                    System.out.print(problem.getMessage());
                    System.out.flush();
                }
            }));
        }
    }

    /** Writes for ever. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws IOException {
            AtomicFile.write(Path.of(arguments[0]), out -> {
                out.write(new byte[1 << 20]);
                System.out.write('w');
                System.out.flush();
                while (true) {
                    out.write(1);
                    pause();
                }
            });
        }

        private static void pause() {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
