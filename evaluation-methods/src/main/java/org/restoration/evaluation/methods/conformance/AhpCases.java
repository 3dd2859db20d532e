package org.restoration.evaluation.methods.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.restoration.evaluation.methods.weighting.subjective.AhpHierarchy;
import org.restoration.evaluation.methods.weighting.subjective.Derivation;
import org.restoration.evaluation.methods.weighting.subjective.LambdaMax;
import org.restoration.evaluation.methods.weighting.subjective.PairwiseAhp;
import org.restoration.evaluation.methods.weighting.subjective.PairwiseComparisons;
import org.restoration.evaluation.methods.weighting.subjective.RandomIndexTable;
import org.restoration.evaluation.weighting.Consistency;
import org.restoration.evaluation.weighting.RandomIndex;

/** The analytic hierarchy process, by the names that cases give to its parts. */
final class AhpCases {

    static final Map<String, Function<CaseInput, Answer>> WEIGHTINGS =
            Map.of("AHP", AhpCases::weights, "AHP consistency", AhpCases::consistency);

    static final Map<String, Function<CaseInput, Answer>> RANKINGS = Map.of("AHP hierarchy", AhpCases::hierarchy);

    private static final String EIGENVECTOR = "principal eigenvector";
    private static final String COLUMN_MEANS = "mean of the normalised columns";

    private AhpCases() {}

    private static Answer weights(CaseInput input) {
        PairwiseAhp ahp = ahp(input);
        return extras(Answer.of(ahp.weights().weights()), measured(input, ahp));
    }

    private static Answer consistency(CaseInput input) {
        PairwiseAhp ahp = ahp(input);
        return Answer.of(extras(Answer.of(""), measured(input, ahp)).extra()).with("pc", ahp.eigenvalues());
    }

    /** The one case that does not name its derivation comes from a program that takes means of columns. */
    private static Answer hierarchy(CaseInput input) {
        Derivation derivation = derivation(input.params(), COLUMN_MEANS);
        PairwiseAhp criteria = ahp(Json.rows(input.params().take("criteria")), derivation);
        List<PairwiseAhp> alternatives = new ArrayList<>();
        for (JsonNode one : input.params().take("alternatives_by_criterion")) {
            alternatives.add(ahp(Json.rows(one), derivation));
        }
        return Answer.of(new AhpHierarchy(criteria, alternatives).scores());
    }

    private static Answer extras(Answer answer, Consistency consistency) {
        Answer more = answer.with("lambda_max", consistency.lambdaMax()).with("CI", consistency.consistencyIndex());
        return consistency.ratio().isPresent()
                ? more.with("CR", consistency.ratio().getAsDouble())
                : more;
    }

    private static PairwiseAhp ahp(CaseInput input) {
        input.params().ignore("input");
        return ahp(input.rows(), derivation(input.params(), EIGENVECTOR));
    }

    /** Sources print rounded reciprocals, and their programs take them. */
    private static PairwiseAhp ahp(double[][] rows, Derivation derivation) {
        PairwiseComparisons comparisons = new PairwiseComparisons(
                SubjectiveWeightingCases.codes(rows.length),
                SubjectiveWeightingCases.lists(rows),
                PairwiseComparisons.Reciprocity.AS_GIVEN);
        return new PairwiseAhp(comparisons, derivation);
    }

    private static Derivation derivation(Params params, String otherwise) {
        String name = params.oneOf(
                "derivation",
                otherwise,
                List.of(
                        EIGENVECTOR,
                        "principal eigenvector (= row geometric mean for n=3)",
                        "geometric mean",
                        "row geometric mean",
                        COLUMN_MEANS));
        return switch (name) {
            case "geometric mean", "row geometric mean" -> Derivation.GEOMETRIC_MEAN;
            case COLUMN_MEANS -> Derivation.COLUMN_MEAN;
            default -> Derivation.PRINCIPAL_EIGENVECTOR;
        };
    }

    private static Consistency measured(CaseInput input, PairwiseAhp ahp) {
        Params params = input.params();
        // a number is what the source found, not how
        boolean found = params.take("lambda_max").isNumber();
        LambdaMax lambdaMax = !found
                        && params.oneOf(
                                        "lambda_max",
                                        "largest eigenvalue",
                                        List.of("largest eigenvalue", "mean of (A w)_i / w_i"))
                                .startsWith("mean")
                ? LambdaMax.MEAN_RATIO
                : LambdaMax.LARGEST_EIGENVALUE;
        int n = ahp.comparisons().indicators().size();
        return ahp.consistency(
                lambdaMax, table(params, n).orElseGet(() -> new RandomIndexTable("none is named", 1, List.of())));
    }

    /** The random indices that the case names: one, a list with the size of its first, or a table by its author. */
    private static Optional<RandomIndexTable> table(Params params, int n) {
        String own = "RI(" + n + ")";
        if (params.has(own)) {
            return Optional.of(new RandomIndexTable("as the case gives it", n, List.of(params.number(own, 0))));
        }
        JsonNode given = params.take("RI");
        if (given.isArray()) {
            double[] values = Json.numbers(given);
            if (!params.has("RI_first_n")) {
                throw new UnsupportedCaseException("a list of random indices without the size of its first");
            }
            List<Double> list = Arrays.stream(values).boxed().toList();
            return Optional.of(new RandomIndexTable("as the case gives it", params.whole("RI_first_n", 0), list));
        }
        if (given.isNumber()) {
            return Optional.of(new RandomIndexTable("as the case gives it", n, List.of(given.doubleValue())));
        }
        return switch (params.oneOf("RI", "none", List.of("none", "Saaty", "Alonso-Lamata"))) {
            case "Saaty" -> Optional.of(RandomIndexTable.of(RandomIndex.SAATY));
            case "Alonso-Lamata" -> Optional.of(RandomIndexTable.of(RandomIndex.ALONSO_LAMATA));
            default -> Optional.empty();
        };
    }
}
