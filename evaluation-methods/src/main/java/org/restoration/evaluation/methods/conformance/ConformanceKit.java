package org.restoration.evaluation.methods.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cases that come with the library. */
public final class ConformanceKit {

    private static final List<String> FILES =
            List.of("normalization.json", "weighting.json", "aggregation.json", "correlation.json", "uncertainty.json");

    private ConformanceKit() {}

    /** Names of the files, in the order in which they are run. */
    public static List<String> files() {
        return FILES;
    }

    /** All cases of all files, in order. */
    public static List<ConformanceCase> cases() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (String file : FILES) {
            cases.addAll(ConformanceFile.read(text(file), file));
        }
        return List.copyOf(cases);
    }

    private static String text(String file) {
        try (InputStream in = ConformanceKit.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
