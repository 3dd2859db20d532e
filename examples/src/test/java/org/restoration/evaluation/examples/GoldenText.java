package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that was read and agreed upon. What differs is left in {@code target/golden} to be read, and copied if it is meant. */
final class GoldenText {

    private final String name;

    private GoldenText(String name) {
        this.name = name;
    }

    static GoldenText of(String name) {
        return new GoldenText(name);
    }

    /** The agreed text; "" when there is none yet. */
    String text() throws IOException {
        Path golden = path();
        return Files.exists(golden) ? Files.readString(golden) : "";
    }

    void assertSame(String actual) {
        try {
            String expected = text();
            if (!expected.equals(actual)) {
                Files.writeString(
                        Files.createDirectories(Path.of("target/golden")).resolve(name), actual);
            }
            assertThat(actual)
                    .as("%s; the text as it is now is in target/golden", path())
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return Path.of("src/test/resources/org/restoration/evaluation/examples", name);
    }
}
