package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pages show is what the examples are and print. */
class ExamplePagesTest {

    private static final Path HOW_TO = Path.of("..", "docs", "how-to");

    @Test
    void embed_in_java_shows_the_embedding_example_and_what_it_prints() throws IOException {
        String page = Files.readString(HOW_TO.resolve("embed-in-java.md"));
        String program =
                Files.readString(Path.of("src/main/java/org/restoration/evaluation/examples/EmbeddingExample.java"));
        String body = program.substring(program.indexOf("        Profile profile"), program.lastIndexOf("    }\n}"));
        assertThat(page).contains("```java\n" + withoutIndent(body) + "```");
        assertThat(page)
                .contains("```text\n" + GoldenText.of("embedding-example.txt").text() + "```");
    }

    @Test
    void script_in_jshell_shows_the_script_and_what_it_prints() throws IOException {
        String page = Files.readString(HOW_TO.resolve("script-in-jshell.md"));
        String script = Files.readString(Path.of("jshell/first-evaluation.jsh"));
        assertThat(page).contains("```java\n" + script + "```");
        assertThat(page)
                .contains("```text\n" + GoldenText.of("first-evaluation.txt").text() + "```");
    }

    private static String withoutIndent(String code) {
        return code.lines()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
