package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.PowerMean;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;

/** One kernel: a site evaluated alone has the bits of the same site among many, however these are cut up. */
class BatchEqualityTest {

    private static final long SEED = 20261123;
    private static final int SITES = 10_000;
    /** More than two chunks of rows for threads even of one context. */
    private static final int MANY_SITES = 120_000;

    static List<Profile> profiles() {
        List<Profile> profiles = new ArrayList<>();
        for (Aggregation between : List.of(new Arithmetic(), new Geometric(0.01), new PowerMean(0.5, 0.01))) {
            profiles.add(TestProfiles.twentyFourIndicators().between(between).build());
        }
        profiles.add(TestProfiles.twentyFourIndicators(Headline.EFFECTIVENESS).build());
        return profiles;
    }

    private static List<SiteContext> contexts() {
        return List.of(
                SiteContext.UNKNOWN,
                SiteContext.builder().landUse(LandUse.PADDY).build(),
                SiteContext.builder()
                        .landUse(LandUse.FOREST)
                        .damageDegree(DamageDegree.SEVERE)
                        .build(),
                SiteContext.builder().damageDegree(DamageDegree.SLIGHT).build(),
                SiteContext.builder().region("nowhere").build());
    }

    /** The rows at some places of a table of random sites: values on and beside limits among them, 8 % of the cells missing. */
    private static ObservationTable table(Profile profile, int sites, int[] order) {
        Random random = new Random(SEED);
        int[] drawn = random.ints(sites, 0, contexts().size()).toArray();
        ObservationTable.Builder table = ObservationTable.builder(order.length)
                .contexts(
                        contexts(), Arrays.stream(order).map(row -> drawn[row]).toArray());
        for (String indicator : profile.index().indicators()) {
            for (Snapshot snapshot : Snapshot.values()) {
                double[] column = new double[sites];
                for (int row = 0; row < sites; row++) {
                    double value = random.nextInt(4) == 0 ? random.nextInt(100) / 10.0 : random.nextDouble() * 10;
                    boolean unobserved = snapshot != Snapshot.CURRENT && row % 5 == 0;
                    column[row] = unobserved || random.nextInt(100) < 8 ? Double.NaN : value;
                }
                table.column(
                        indicator,
                        snapshot,
                        Arrays.stream(order).mapToDouble(row -> column[row]).toArray());
            }
        }
        return table.build();
    }

    private static int[] inOrder(int sites) {
        return IntStream.range(0, sites).toArray();
    }

    /** All that is in the columns about a row, numbers as their bits. */
    private static Map<String, Object> columns(BatchEvaluation batch, int row) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("refused", batch.refusal(row).isPresent());
        if (batch.refusal(row).isPresent()) {
            return all;
        }
        all.put("condition", Double.doubleToRawLongBits(batch.condition(row)));
        for (Snapshot snapshot : Snapshot.values()) {
            all.put(snapshot.code(), bits(batch.condition(snapshot, row)));
        }
        all.put("effectiveness", bits(batch.effectiveness(row)));
        all.put("grade", code(batch.grade(row)));
        all.put("worst grade", code(batch.worstGrade(row)));
        all.put("best grade", code(batch.bestGrade(row)));
        for (String requirement : batch.requirements()) {
            batch.verdict(requirement, row).ifPresent(verdict -> all.put(requirement, verdict));
        }
        return all;
    }

    /** The same from the tree of reasons. */
    private static Map<String, Object> tree(Evaluation evaluation) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("refused", false);
        all.put("condition", Double.doubleToRawLongBits(evaluation.condition()));
        for (Snapshot snapshot : Snapshot.values()) {
            all.put(
                    snapshot.code(),
                    bits(Optional.ofNullable(evaluation.states().get(snapshot)).map(state -> state.interval())));
        }
        all.put("effectiveness", bits(evaluation.effectiveness().interval()));
        all.put("grade", code(evaluation.grade().grade()));
        all.put("worst grade", code(evaluation.grade().worst()));
        all.put("best grade", code(evaluation.grade().best()));
        evaluation.requirements().forEach(requirement -> all.put(requirement.id(), requirement.verdict()));
        return all;
    }

    private static List<Long> bits(Optional<ScoreInterval> interval) {
        return interval.map(ends ->
                        List.of(Double.doubleToRawLongBits(ends.low()), Double.doubleToRawLongBits(ends.high())))
                .orElse(List.of());
    }

    private static String code(Optional<GradeScale.Grade> grade) {
        return grade.map(GradeScale.Grade::code).orElse("none");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_site_alone_has_the_bits_of_the_same_site_among_ten_thousand(Profile profile) {
        Evaluator evaluator = Evaluator.of(profile);
        ObservationTable table = table(profile, SITES, inOrder(SITES));
        BatchEvaluation batch = evaluator.evaluate(table);
        int refused = 0;
        for (int row = 0; row < SITES; row++) {
            BatchEvaluation alone = evaluator.evaluate(table.row(row));
            Map<String, Object> expected = columns(batch, row);
            assertThat(columns(alone, 0)).as("seed %d, row %d", SEED, row).isEqualTo(expected);
            if (batch.refusal(row).isEmpty()) {
                assertThat(tree(alone.evaluation(0)))
                        .as("seed %d, tree of row %d", SEED, row)
                        .isEqualTo(expected);
            } else {
                refused++;
            }
        }
        assertThat(refused).isBetween(SITES / 10, SITES / 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 256, 1_000})
    void the_size_of_blocks_changes_no_bit(int blockRows) {
        for (Profile profile : profiles()) {
            ObservationTable table = table(profile, SITES, inOrder(SITES));
            BatchEvaluation usual = Evaluator.of(profile).evaluate(table);
            BatchEvaluation other = Evaluator.of(profile)
                    .with(EvaluationOptions.DEFAULT.withBlockRows(blockRows))
                    .evaluate(table);
            assertSame(usual, other, inOrder(SITES));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void the_number_of_threads_changes_no_bit(int threads) {
        Profile profile = profiles().get(0);
        ObservationTable table = table(profile, MANY_SITES, inOrder(MANY_SITES));
        BatchEvaluation usual = Evaluator.of(profile).evaluate(table);
        BatchEvaluation other = Evaluator.of(profile)
                .with(EvaluationOptions.DEFAULT.withThreads(threads))
                .evaluate(table);
        assertSame(usual, other, inOrder(MANY_SITES));
    }

    @Test
    void permuted_sites_have_the_same_bits_in_the_other_order() {
        List<Integer> shuffled =
                new ArrayList<>(Arrays.stream(inOrder(SITES)).boxed().toList());
        Collections.shuffle(shuffled, new Random(SEED));
        int[] order = shuffled.stream().mapToInt(Integer::intValue).toArray();
        for (Profile profile : profiles()) {
            BatchEvaluation usual = Evaluator.of(profile).evaluate(table(profile, SITES, inOrder(SITES)));
            BatchEvaluation other = Evaluator.of(profile).evaluate(table(profile, SITES, order));
            assertSame(usual, other, order);
        }
    }

    /** Row {@code i} of the other batch is row {@code order[i]} of the usual one. */
    private static void assertSame(BatchEvaluation usual, BatchEvaluation other, int[] order) {
        for (int row = 0; row < order.length; row++) {
            assertThat(columns(other, row))
                    .as("seed %d, row %d", SEED, order[row])
                    .isEqualTo(columns(usual, order[row]));
        }
    }
}
