package org.restoration.evaluation.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One thousand evaluations have the same bits on every virtual machine and under every setting. The golden file changes only
 * together with a line under <em>Scores change</em> in the change log; {@link Corpus} prints a new one.
 */
class SameBitsTest {

    private static final int NEWER_THAN = 17;

    private static String golden() throws IOException {
        try (InputStream in = SameBitsTest.class.getResourceAsStream("evaluations-1000.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void one_thousand_evaluations_are_those_of_the_golden_file() throws IOException {
        assertThat(String.join("\n", Corpus.lines()) + "\n").isEqualTo(golden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=America/St_Johns",
                "-Duser.language=ar -Duser.country=SA -Dfile.encoding=US-ASCII",
                "-Xint -Dfile.encoding=US-ASCII",
                "-XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic",
            })
    void settings_of_the_virtual_machine_change_nothing(String options) throws Exception {
        assertThat(corpusUnder(javaOf(Path.of(System.getProperty("java.home"))), options))
                .isEqualTo(golden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-Xint", "-Duser.language=tr -Duser.country=TR -Dfile.encoding=US-ASCII"})
    void a_newer_java_changes_nothing(String options) throws Exception {
        Optional<Path> newer = newerJava();
        assumeTrue(
                newer.isPresent(), "no Java newer than " + NEWER_THAN + " is installed beside this one: not compared");
        assertThat(corpusUnder(javaOf(newer.orElseThrow()), options)).isEqualTo(golden());
    }

    private static Path javaOf(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /** The newest Java installed beside the one that runs the tests. */
    private static Optional<Path> newerJava() throws IOException {
        Path siblings = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> homes = Files.list(siblings)) {
            return homes.filter(home -> Files.isExecutable(javaOf(home)))
                    .filter(home -> feature(home) > NEWER_THAN)
                    .max(Comparator.comparingInt(SameBitsTest::feature));
        }
    }

    private static int feature(Path home) {
        try {
            for (String line : Files.readAllLines(home.resolve("release"))) {
                if (line.startsWith("JAVA_VERSION=\"")) {
                    String version = line.substring("JAVA_VERSION=\"".length());
                    return Integer.parseInt(version.split("[^0-9]")[0]);
                }
            }
            return 0;
        } catch (IOException noRelease) {
            return 0;
        }
    }

    private static String corpusUnder(Path java, String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        Stream.of(options.split(" ")).filter(option -> !option.isBlank()).forEach(command::add);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Corpus.class.getName());
        Path errors = Files.createTempFile("corpus", ".err");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        Files.deleteIfExists(errors);
        return output;
    }
}
