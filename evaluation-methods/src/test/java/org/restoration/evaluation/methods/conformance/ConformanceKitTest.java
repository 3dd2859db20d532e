package org.restoration.evaluation.methods.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All cases that come with the library. */
class ConformanceKitTest {

    /** Computed in every test, so that a changed method is seen by mutation testing too. */
    private final List<CaseResult> results =
            ConformanceKit.cases().stream().map(Conformance::run).toList();

    /**
     * Cases that contradict themselves, with the one number in which they do; the proofs stand on the pages of their methods, here
     * docs/reference/methods/ranking-utility.md.
     */
    private static final Map<String, String> JUDGED_WRONG =
            Map.of("skc-cocoso", "extra.k_b[3] is 3.7207799747374986 instead of 3.682");

    @Test
    void no_case_fails_but_those_that_contradict_themselves() {
        assertThat(results)
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .allSatisfy(result ->
                        assertThat(result.reason()).as(result.toString()).isEqualTo(JUDGED_WRONG.get(result.id())));
    }

    @Test
    void every_case_says_a_reason_unless_it_passes() {
        assertThat(results)
                .allSatisfy(result -> assertThat(result.reason().isEmpty())
                        .as(result.toString())
                        .isEqualTo(result.verdict() == Verdict.PASS));
    }
}
