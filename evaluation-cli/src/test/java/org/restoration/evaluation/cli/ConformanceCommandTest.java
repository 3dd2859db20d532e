package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.cli.command.ExitCode;

class ConformanceCommandTest {

    private static final String TOPSIS = """
            {"id": "%s", "kind": "aggregation", "method": "TOPSIS", "params": %s, "matrix": [[1, 2], [3, 1]],
             "types": [1, 1], "weights": [0.5, 0.5], "compare": "scores", "tolerance": 1e-9, "expected": %s}""";

    @TempDir
    Path folder;

    @Test
    void the_kit_that_comes_with_the_program_passes() {
        Run run = Run.of("conformance");

        assertThat(run.out()).containsPattern("\n\\d+ passed, 0 failed, \\d+ unsupported\n$");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void another_number_than_expected_fails_and_says_where() {
        Run run = run(TOPSIS.formatted("wrong", "{}", "[0, 1]"));

        assertThat(run.out())
                .startsWith("FAIL wrong TOPSIS 0.")
                .contains("scores[0] is 0.")
                .endsWith("0 passed, 1 failed, 0 unsupported\n");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void what_a_method_does_not_know_is_unsupported_and_no_failure() {
        Run run = run(TOPSIS.formatted("other", "{\"metric\": \"mahalanobis\"}", "[0, 1]") + ", "
                + TOPSIS.formatted("more", "{\"colour\": \"red\"}", "[0, 1]") + ", "
                + TOPSIS.formatted("unknown", "{}", "[0, 1]").replace("\"TOPSIS\"", "\"MAGIC\""));

        assertThat(run.out())
                .contains("UNSUPPORTED other TOPSIS -  (metric \"mahalanobis\"")
                .contains("UNSUPPORTED more TOPSIS -  (no meaning here for the parameters [colour])")
                .contains("UNSUPPORTED unknown MAGIC -  (no such method here)")
                .endsWith("0 passed, 0 failed, 3 unsupported\n");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_file_that_is_no_array_of_cases_is_refused_with_the_place() {
        Run run = run("{\"id\": \"x\"}");

        assertThat(run.err())
                .contains("cases.json#/0: case must have the fields")
                .contains("kind");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
    }

    private Run run(String cases) {
        return Run.of("conformance", Run.file(folder, "cases.json", "[" + cases + "]"));
    }
}
