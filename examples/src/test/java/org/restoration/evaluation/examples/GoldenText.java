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

    void assertSame(String actual) {
        try {
            Path golden = Path.of("src/test/resources/org/restoration/evaluation/examples", name);
            String expected = Files.exists(golden) ? Files.readString(golden) : "";
            if (!expected.equals(actual)) {
                Path left = Files.createDirectories(Path.of("target/golden")).resolve(name);
                Files.writeString(left, actual);
            }
            assertThat(actual)
                    .as("%s; the text as it is now is in target/golden", golden)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
