package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The input files in {@code examples/data} are what the program makes of the published tables, and nothing was edited by hand. */
class PreparedDataTest {

    @ParameterizedTest
    @EnumSource
    void committed_input_files_are_what_the_published_tables_give(RealDataSet set) throws IOException {
        for (Map.Entry<String, String> file : set.tidy(RealData.FOLDER).files().entrySet()) {
            Path committed = RealData.FOLDER.resolve(set.folder()).resolve(file.getKey());
            assertThat(Files.readString(committed)).as(committed.toString()).isEqualTo(file.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_data_set_says_where_it_is_from_and_under_which_licence(RealDataSet set) throws IOException {
        String readme = Files.readString(RealData.FOLDER.resolve(set.folder()).resolve("README.md"));
        assertThat(readme).contains("## Source", "## Licence", "## What was done", "## What is not known");
    }
}
