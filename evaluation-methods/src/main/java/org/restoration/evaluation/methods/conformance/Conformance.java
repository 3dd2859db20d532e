package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.restoration.evaluation.methods.result.RelativeScores;

/**
 * Runs conformance cases: what a method of this library gives, held against a published or independently computed result. Any
 * laboratory may run the same cases against another implementation, in the sense of ISO/IEC 17025.
 */
public final class Conformance {

    private static final Map<String, Map<String, Function<CaseInput, Answer>>> BY_KIND = methods();

    /** A case that compares ranks has no tolerance, and says none for the other numbers that it prints: then this one. */
    private static final double BESIDE_EXACT = 1e-4;

    private Conformance() {}

    private static Map<String, Map<String, Function<CaseInput, Answer>>> methods() {
        Map<String, Map<String, Function<CaseInput, Answer>>> byKind = new LinkedHashMap<>();
        add(byKind, "normalization", NormalizationCases.METHODS);
        add(byKind, "normalization", FuzzyCases.DEFUZZIFICATIONS);
        add(byKind, "weighting", ObjectiveWeightingCases.METHODS);
        add(byKind, "weighting", SubjectiveWeightingCases.METHODS);
        add(byKind, "weighting", AhpCases.WEIGHTINGS);
        add(byKind, "aggregation", AhpCases.RANKINGS);
        add(byKind, "aggregation", DistanceCases.METHODS);
        add(byKind, "aggregation", OutrankingCases.METHODS);
        add(byKind, "aggregation", UtilityCases.METHODS);
        add(byKind, "aggregation", FusionCases.METHODS);
        add(byKind, "aggregation", FuzzyRankingCases.METHODS);
        add(byKind, "correlation", CorrelationCases.METHODS);
        add(byKind, "uncertainty", UncertaintyCases.METHODS);
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
        String compared = one.field("compare").asText();
        Object value = switch (compared) {
            case "rank only" -> answer.scores().isPresent() ? ranks(one, answer) : answer.value();
            case "order" -> order(answer);
            default -> answer.value();
        };
        expectation.compare(compared, doubted ? byDefinition : one.field("expected"), value);
        if (!doubted) {
            ranks(one, answer, expectation);
        }
        JsonNode extra = one.field("expected_extra");
        if (!extra.isMissingNode()) {
            if (one.tolerance() == 0) {
                expectation.atLeast(BESIDE_EXACT);
            }
            expectation.compare("extra", extra, answer.extra());
        }
        String problems = expectation.problems();
        Optional<String> contradiction = problems.isEmpty() ? Optional.empty() : Errata.of(one.id());
        if (contradiction.isPresent()) {
            return unsupported(one, contradiction.get());
        }
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
        expectation.compare("rank", expected, ranks(one, answer));
    }

    private static Object ranks(ConformanceCase one, Answer answer) {
        return Answer.list(scores(answer).ranks(one.ties()).toArray());
    }

    /** The alternatives counted from 1, best first. */
    private static Object order(Answer answer) {
        return scores(answer).bestFirst().stream().map(Integer::valueOf).toList();
    }

    private static RelativeScores scores(Answer answer) {
        return answer.scores().orElseThrow(() -> new UnsupportedCaseException("no ranks follow from this method"));
    }

    private static CaseResult unsupported(ConformanceCase one, String reason) {
        return new CaseResult(one.id(), one.method(), Verdict.UNSUPPORTED, OptionalDouble.empty(), reason);
    }
}
