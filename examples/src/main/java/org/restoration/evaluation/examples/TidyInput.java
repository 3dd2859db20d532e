package org.restoration.evaluation.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The input files of an evaluation, each as CSV.
 *
 * @param sites the table of sites
 * @param observations the table of observations
 * @param targets the table of dated targets; "" for none
 */
record TidyInput(String sites, String observations, String targets) {

    /** The files by name, without a table of no targets. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sites.csv", sites);
        files.put("observations.csv", observations);
        if (!targets.isEmpty()) {
            files.put("targets.csv", targets);
        }
        return files;
    }

    /** Writes the files into a folder. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
