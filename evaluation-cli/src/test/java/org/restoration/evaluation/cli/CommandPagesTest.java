package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The blocks {@code console} of the pages about the command, each a command line after {@code $} and what it prints, are run in a shell
 * under a bare locale; before that, every block after a line with the name of a file, as in {@code `sites.csv`:}, is written to that file. {@code mvn test -Dgolden=write} writes what they print anew.
 */
class CommandPagesTest {

    private static final Pattern BLOCK = Pattern.compile("```console\n\\$ (.*)\n((?s:.*?))```\n");
    private static final Pattern FILE = Pattern.compile("\n`([\\w.-]+)`:\n\n```\\w+\n((?s:.*?))```\n");

    /** The class path of a checkout that was built, after which others may follow. */
    private static final Pattern BUILT =
            Pattern.compile("'([^' ]*)evaluation-cli/target/\\*:evaluation-cli/target/lib/\\*'");

    private static final Path DOCS = Path.of("..", "docs");
    private static final long MOST_SECONDS = 120;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"reference/command.md", "how-to/evaluate-a-site.md", "how-to/write-a-profile.md"})
    void blocks_print_what_the_page_says(String page) throws Exception {
        String text = Files.readString(DOCS.resolve(page));
        for (String name : List.of("sites.csv", "observations.csv", "targets.csv")) {
            Run.file(
                    directory,
                    name,
                    Run.resource("/org/restoration/evaluation/profiles/loess-plateau/illustrative/" + name));
        }
        FILE.matcher(text).results().forEach(file -> Run.file(directory, file.group(1), file.group(2)));
        List<MatchResult> blocks = BLOCK.matcher(text).results().toList();
        assertThat(blocks).hasSizeGreaterThan(2);
        StringBuilder anew = new StringBuilder();
        int from = 0;
        for (MatchResult block : blocks) {
            String printed = shell(block.group(1));
            if (!"write".equals(System.getProperty("golden"))) {
                assertThat(printed).as(block.group(1)).isEqualTo(block.group(2));
            }
            anew.append(text, from, block.start(2)).append(printed);
            from = block.end(2);
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(DOCS.resolve(page), anew.append(text.substring(from)));
        }
    }

    private String shell(String line) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String withClasses = BUILT.matcher(line).replaceAll("\"$1\\$CLASSES\"");
        String command = "\"" + java + "\" -XX:TieredStopAtLevel=1 -cp \"$CLASSES\" " + Main.class.getName();
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", withClasses.replace("./restoration", command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("printed").toFile());
        shell.environment().put("CLASSES", System.getProperty("java.class.path"));
        shell.environment().put("LC_ALL", "C");
        Process process = shell.start();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).as(line).isTrue();
        return Files.readString(directory.resolve("printed"), StandardCharsets.UTF_8);
    }
}
