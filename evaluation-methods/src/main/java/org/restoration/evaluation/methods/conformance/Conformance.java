package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.restoration.evaluation.methods.result.Ties;

/**
 * Runs conformance cases: what a method of this library gives, held against a published or independently computed result. Any
 * laboratory may run the same cases against another implementation, in the sense of ISO/IEC 17025.
 */
public final class Conformance {

    private static final Map<String, Map<String, Function<CaseInput, Answer>>> BY_KIND = methods();

    private Conformance() {}

    private static Map<String, Map<String, Function<CaseInput, Answer>>> methods() {
        Map<String, Map<String, Function<CaseInput, Answer>>> byKind = new LinkedHashMap<>();
        add(byKind, "normalization", NormalizationCases.METHODS);
        add(byKind, "normalization", FuzzyCases.DEFUZZIFICATIONS);
        add(byKind, "weighting", ObjectiveWeightingCases.METHODS);
        add(byKind, "weighting", SubjectiveWeightingCases.METHODS);
        add(byKind, "aggregation", DistanceCases.METHODS);
        add(byKind, "aggregation", OutrankingCases.METHODS);
        add(byKind, "correlation", CorrelationCases.METHODS);
        return byKind;
    }

    private static void add(
            Map<String, Map<String, Function<CaseInput, Answer>>> byKind,
            String kind,
            Map<String, Function<CaseInput, Answer>> methods) {
        Map<String, Function<CaseInput, Answer>> known = byKind.computeIfAbsent(kind, key -> new LinkedHashMap<>());
        methods.forEach((name, method) -> {
            if (known.put(name, method) != null) {
                throw new IllegalStateException("method must be known once: got " + kind + " " + name + " twice");
            }
        });
    }

    /** Names of the methods of a kind that cases may ask for. */
    public static List<String> methods(String kind) {
        return List.copyOf(BY_KIND.getOrDefault(kind, Map.of()).keySet());
    }

    /** Runs one case; whatever is wrong with it is in the result. */
    public static CaseResult run(ConformanceCase one) {
        Function<CaseInput, Answer> method =
                BY_KIND.getOrDefault(one.kind(), Map.of()).get(one.method());
        if (method == null) {
            return unsupported(one, "no such method here");
        }
        JsonNode byDefinition = one.field("expected_by_definition");
        if (one.suspect().isPresent() && byDefinition.isMissingNode()) {
            return unsupported(
                    one, "what it expects is in doubt: " + one.suspect().get());
        }
        try {
            CaseInput input = new CaseInput(one);
            Answer answer = method.apply(input);
            List<String> untaken = input.params().untaken();
            if (!untaken.isEmpty()) {
                return unsupported(one, "no meaning here for the parameters " + untaken);
            }
            return compared(one, answer, byDefinition);
        } catch (UnsupportedCaseException unsupported) {
            return unsupported(one, unsupported.getMessage());
        } catch (IllegalArgumentException | ArithmeticException problem) {
            return new CaseResult(one.id(), one.method(), Verdict.FAIL, OptionalDouble.empty(), problem.getMessage());
        }
    }

    private static CaseResult compared(ConformanceCase one, Answer answer, JsonNode byDefinition) {
        Expectation expectation = new Expectation(one.tolerance());
        boolean doubted = one.suspect().isPresent();
        expectation.compare(
                one.field("compare").asText(), doubted ? byDefinition : one.field("expected"), answer.value());
        if (!doubted) {
            ranks(one, answer, expectation);
        }
        JsonNode extra = one.field("expected_extra");
        if (!extra.isMissingNode()) {
            expectation.compare("extra", extra, answer.extra());
        }
        String problems = expectation.problems();
        return new CaseResult(
                one.id(),
                one.method(),
                problems.isEmpty() ? Verdict.PASS : Verdict.FAIL,
                Double.isNaN(expectation.difference())
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(expectation.difference()),
                problems);
    }

    private static void ranks(ConformanceCase one, Answer answer, Expectation expectation) {
        JsonNode expected = one.field("expected_rank");
        if (expected.isMissingNode()) {
            return;
        }
        Ties ties = switch (one.field("rank_ties").asText("average")) {
            case "dense" -> Ties.DENSE;
            case "minimum" -> Ties.MINIMUM;
            case "average" -> Ties.AVERAGE;
            default -> throw new UnsupportedCaseException("ties \"" + one.field("rank_ties") + "\"");
        };
        double[] ranks = answer.scores()
                .orElseThrow(() -> new UnsupportedCaseException("no ranks follow from this method"))
                .ranks(ties)
                .toArray();
        expectation.compare("rank", expected, Answer.list(ranks));
    }

    private static CaseResult unsupported(ConformanceCase one, String reason) {
        return new CaseResult(one.id(), one.method(), Verdict.UNSUPPORTED, OptionalDouble.empty(), reason);
    }
}
