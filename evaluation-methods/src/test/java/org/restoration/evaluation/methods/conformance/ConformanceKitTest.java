package org.restoration.evaluation.methods.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All cases that come with the library. */
class ConformanceKitTest {

    private static final List<CaseResult> RESULTS =
            ConformanceKit.cases().stream().map(Conformance::run).toList();

    @Test
    void no_case_fails() {
        assertThat(RESULTS)
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .isEmpty();
    }

    @Test
    void every_case_says_a_reason_unless_it_passes() {
        assertThat(RESULTS)
                .allSatisfy(result -> assertThat(result.reason().isEmpty())
                        .as(result.toString())
                        .isEqualTo(result.verdict() == Verdict.PASS));
    }
}
