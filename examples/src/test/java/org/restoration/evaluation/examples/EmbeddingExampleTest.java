package org.restoration.evaluation.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

    static final Path ILLUSTRATIVE = Path.of("..", "evaluation-profiles", "loess-plateau")
            .resolve("src/main/resources/org/restoration/evaluation/profiles/loess-plateau/illustrative");

    @Test
    void a_program_gets_grade_failed_requirements_and_weakest_indicators() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmbeddingExample.evaluate(
                ILLUSTRATIVE.resolve("sites.csv"),
                ILLUSTRATIVE.resolve("observations.csv"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        GoldenText.of("embedding-example.txt")
                .assertSame(out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
