package org.restoration.evaluation.methods.weighting.subjective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.methods.fuzzy.MeanOfCorners;
import org.restoration.evaluation.methods.fuzzy.TriangularNumber;
import org.restoration.evaluation.methods.weighting.subjective.GroupAhp.Aggregation;
import org.restoration.evaluation.weighting.Weights;

/** What holds for every weighting from judgements. */
class SubjectiveWeightingContractTest {

    private static final long SEED = 20261124;

    /** Of weights that people have in mind, the judgements that they would give without contradiction. Codes come most important first. */
    private static final List<Function<Map<String, Double>, SubjectiveWeighting>> EXACT = List.of(
            mind -> new Points(mind, Points.Question.SWING),
            mind -> new Swara(codes(mind), steps(mind, (before, own) -> before / own - 1)),
            mind -> new OrderRelation(codes(mind), steps(mind, (before, own) -> before / own)),
            mind -> new Piprecia(codes(mind), steps(mind, (before, own) -> 2 - before / own)),
            mind -> new Fucom(codes(mind), steps(mind, (before, own) -> before / own)),
            mind -> new PairwiseAhp(ratios(mind), Derivation.PRINCIPAL_EIGENVECTOR),
            mind -> new PairwiseAhp(ratios(mind), Derivation.GEOMETRIC_MEAN),
            mind -> new PairwiseAhp(ratios(mind), Derivation.COLUMN_MEAN),
            mind -> group(mind, Aggregation.JUDGEMENTS),
            mind -> group(mind, Aggregation.PRIORITIES_GEOMETRIC),
            mind -> group(mind, Aggregation.PRIORITIES_ARITHMETIC),
            mind -> new FuzzyAhp(fuzzy(mind, 1), new MeanOfCorners()),
            mind -> bestWorst(mind, BestWorst.Model.LINEAR),
            mind -> bestWorst(mind, BestWorst.Model.NONLINEAR));

    /** The same for methods that see less than ratios. */
    private static final List<Function<Map<String, Double>, SubjectiveWeighting>> COARSE = List.of(
            mind -> new RankOrder(codes(mind), RankOrder.Rule.CENTROID),
            mind -> new RankOrder(codes(mind), RankOrder.Rule.SUM),
            mind -> new RankOrder(codes(mind), RankOrder.Rule.RECIPROCAL),
            mind -> new Rancom(codes(mind), square(mind, (one, other) -> one > other ? 1 : one < other ? 0 : 0.5)),
            mind -> new Dematel(codes(mind), square(mind, (one, other) -> one)),
            mind -> new ExtentAnalysis(fuzzy(mind, 1.5)),
            mind -> new LmawExperts(
                    codes(mind),
                    List.of(
                            mind.values().stream().map(weight -> 1 + 4 * weight).toList(),
                            mind.values().stream().map(weight -> 1 + 3 * weight).toList()),
                    0.5,
                    1,
                    1));

    private static List<Function<Map<String, Double>, SubjectiveWeighting>> all() {
        return Stream.concat(EXACT.stream(), COARSE.stream()).toList();
    }

    @Test
    void every_permitted_type_is_held_to_the_contract() {
        Map<String, Double> mind = mind(new Random(1), 3);
        assertThat(all().stream().map(method -> method.apply(mind).getClass()).collect(Collectors.<Object>toSet()))
                .containsExactlyInAnyOrder((Object[]) SubjectiveWeighting.class.getPermittedSubclasses());
    }

    @Test
    void judgements_without_contradiction_give_the_weights_in_mind() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            Map<String, Double> mind = mind(random, 2 + random.nextInt(6));
            for (Function<Map<String, Double>, SubjectiveWeighting> method : EXACT) {
                SubjectiveWeighting weighting = method.apply(mind);
                Weights weights = weighting.weights().weights();
                mind.forEach((code, weight) -> assertThat(weights.weightOf(code))
                        .as("%s, seed %d", weighting, SEED)
                        .isCloseTo(weight, within(1e-9)));
            }
        }
    }

    @Test
    void what_is_more_important_never_weighs_less() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            Map<String, Double> mind = mind(random, 2 + random.nextInt(6));
            for (Function<Map<String, Double>, SubjectiveWeighting> method : all()) {
                SubjectiveWeighting weighting = method.apply(mind);
                double before = 1;
                for (String code : codes(mind)) {
                    double weight = weighting.weights().weights().weightOf(code);
                    assertThat(weight)
                            .as("%s of %s, seed %d", weighting, code, SEED)
                            .isBetween(0.0, before + 1e-9);
                    before = weight;
                }
            }
        }
    }

    @Test
    void another_order_of_indicators_changes_no_weight_where_the_order_is_not_the_judgement() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100; round++) {
            int n = 2 + random.nextInt(5);
            List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
            double[][] ratios = contradicting(random, n);
            List<SubjectiveWeighting> given = ofRatios(ratios, order);
            Collections.shuffle(order, random);
            List<SubjectiveWeighting> moved = ofRatios(ratios, order);
            for (int m = 0; m < given.size(); m++) {
                Weights weights = given.get(m).weights().weights();
                Weights others = moved.get(m).weights().weights();
                for (String code : weights.codes()) {
                    assertThat(others.weightOf(code))
                            .as("%s, seed %d, round %d", given.get(m), SEED, round)
                            .isCloseTo(weights.weightOf(code), within(1e-9));
                }
            }
        }
    }

    @Test
    void a_single_indicator_has_all_the_weight() {
        Map<String, Double> one = Map.of("a", 1.0);
        for (SubjectiveWeighting weighting : List.of(
                new RankOrder(List.of("a"), RankOrder.Rule.CENTROID),
                new Points(one, Points.Question.IMPORTANCE),
                new Swara(List.of("a"), List.of()),
                new PairwiseAhp(ratios(one), Derivation.PRINCIPAL_EIGENVECTOR),
                new FuzzyAhp(fuzzy(one, 1), new MeanOfCorners()),
                new ExtentAnalysis(fuzzy(one, 1)),
                new LmawExperts(List.of("a"), List.of(List.of(3.0)), 0.5, 1, 1))) {
            assertThat(weighting.weights().weights().toArray())
                    .as(weighting.toString())
                    .containsExactly(1);
        }
    }

    @Test
    void an_origin_names_the_method() {
        for (Function<Map<String, Double>, SubjectiveWeighting> method : all()) {
            SubjectiveWeighting weighting = method.apply(mind(new Random(1), 3));
            assertThat(weighting.weights().origin()).isEqualTo(weighting.name() + " of 3 indicators by judgement");
        }
    }

    @Test
    void an_indicator_named_twice_is_refused() {
        List<String> twice = List.of("ph", "ph");
        assertThatThrownBy(() -> new RankOrder(twice, RankOrder.Rule.SUM))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicators to be weighted must each stand once: got [ph, ph]");
        assertThatThrownBy(() -> PairwiseComparisons.of(twice, List.of(List.of(1.0, 2.0), List.of(0.5, 1.0))))
                .hasMessage("indicators to be weighted must each stand once: got [ph, ph]");
    }

    private static List<SubjectiveWeighting> ofRatios(double[][] ratios, List<Integer> order) {
        List<String> codes = order.stream().map(i -> "i" + i).toList();
        List<List<Double>> rows = order.stream()
                .map(i -> order.stream().map(j -> ratios[i][j]).toList())
                .toList();
        PairwiseComparisons comparisons =
                new PairwiseComparisons(codes, rows, PairwiseComparisons.Reciprocity.AS_GIVEN);
        List<List<TriangularNumber>> blurred = rows.stream()
                .map(row -> row.stream()
                        .map(ratio -> ratio == 1
                                ? TriangularNumber.crisp(1)
                                : new TriangularNumber(ratio * 0.7, ratio, ratio * 1.4))
                        .toList())
                .toList();
        FuzzyRatios fuzzy = new FuzzyRatios(codes, blurred);
        List<Double> fromBest =
                order.stream().map(j -> Math.max(1, ratios[0][j])).toList();
        List<Double> toWorst = order.stream()
                .map(j -> j == 0 ? Math.max(1, ratios[0][1]) : j == 1 ? 1 : Math.max(1, ratios[j][1]))
                .toList();
        List<SubjectiveWeighting> all = new ArrayList<>();
        for (Derivation derivation : Derivation.values()) {
            all.add(new PairwiseAhp(comparisons, derivation));
            all.add(GroupAhp.ofEquals(List.of(comparisons, comparisons), derivation, Aggregation.JUDGEMENTS));
        }
        all.add(new FuzzyAhp(fuzzy, new MeanOfCorners()));
        all.add(new ExtentAnalysis(fuzzy));
        all.add(new Dematel(codes, rows));
        all.add(new LmawExperts(codes, rows, 0.05, 1, 1));
        for (BestWorst.Model model : BestWorst.Model.values()) {
            all.add(new BestWorst(codes, "i0", "i1", fromBest, toWorst, model));
        }
        return all;
    }

    private static double[][] contradicting(Random random, int n) {
        double[][] ratios = new double[n][n];
        for (int i = 0; i < n; i++) {
            ratios[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double ratio = 2 + random.nextInt(8);
                ratios[i][j] = random.nextBoolean() ? ratio : 1 / ratio;
                ratios[j][i] = 1 / ratios[i][j];
            }
        }
        return ratios;
    }

    /** Weights of sum 1 from great to small, neighbours less than twice apart. */
    private static Map<String, Double> mind(Random random, int n) {
        double[] amounts = new double[n];
        amounts[0] = 1;
        double sum = 1;
        for (int j = 1; j < n; j++) {
            amounts[j] = amounts[j - 1] / (1 + 0.9 * random.nextDouble());
            sum += amounts[j];
        }
        Map<String, Double> mind = new LinkedHashMap<>();
        for (int j = 0; j < n; j++) {
            mind.put("i" + j, amounts[j] / sum);
        }
        return mind;
    }

    private static List<String> codes(Map<String, Double> mind) {
        return List.copyOf(mind.keySet());
    }

    private interface Pair {
        double of(double one, double other);
    }

    private static List<Double> steps(Map<String, Double> mind, Pair step) {
        List<Double> weights = List.copyOf(mind.values());
        return IntStream.range(1, weights.size())
                .mapToObj(j -> step.of(weights.get(j - 1), weights.get(j)))
                .toList();
    }

    private static List<List<Double>> square(Map<String, Double> mind, Pair cell) {
        return mind.values().stream()
                .map(one ->
                        mind.values().stream().map(other -> cell.of(one, other)).toList())
                .toList();
    }

    private static PairwiseComparisons ratios(Map<String, Double> mind) {
        return PairwiseComparisons.of(codes(mind), square(mind, (one, other) -> one / other));
    }

    private static GroupAhp group(Map<String, Double> mind, Aggregation aggregation) {
        return new GroupAhp(
                List.of(ratios(mind), ratios(mind)), List.of(2.0, 1.0), Derivation.GEOMETRIC_MEAN, aggregation);
    }

    private static FuzzyRatios fuzzy(Map<String, Double> mind, double blur) {
        return new FuzzyRatios(
                codes(mind),
                square(mind, (one, other) -> one / other).stream()
                        .map(row -> row.stream()
                                .map(ratio -> ratio == 1
                                        ? TriangularNumber.crisp(1)
                                        : new TriangularNumber(ratio / blur, ratio, ratio * blur))
                                .toList())
                        .toList());
    }

    private static BestWorst bestWorst(Map<String, Double> mind, BestWorst.Model model) {
        List<String> codes = codes(mind);
        List<Double> weights = List.copyOf(mind.values());
        double best = weights.get(0);
        double worst = weights.get(weights.size() - 1);
        return new BestWorst(
                codes,
                codes.get(0),
                codes.get(codes.size() - 1),
                weights.stream().map(weight -> best / weight).toList(),
                weights.stream().map(weight -> weight / worst).toList(),
                model);
    }
}
