package org.restoration.evaluation.methods.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All cases that come with the library. */
class ConformanceKitTest {

    /** Computed in every test, so that a changed method is seen by mutation testing too. */
    private final List<CaseResult> results =
            ConformanceKit.cases().stream().map(Conformance::run).toList();

    @Test
    void no_case_fails() {
        assertThat(results)
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .isEmpty();
    }

    @Test
    void only_what_is_in_doubt_is_unsupported() {
        assertThat(results)
                .filteredOn(result -> result.verdict() == Verdict.UNSUPPORTED)
                .extracting(CaseResult::id)
                .containsExactlyInAnyOrder("skc-cocoso", "jmcdm-moosra", "jmcdm-psi");
    }

    @Test
    void every_case_says_a_reason_unless_it_passes() {
        assertThat(results)
                .allSatisfy(result -> assertThat(result.reason().isEmpty())
                        .as(result.toString())
                        .isEqualTo(result.verdict() == Verdict.PASS));
    }
}
