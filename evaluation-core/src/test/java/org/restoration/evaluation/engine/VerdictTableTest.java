package org.restoration.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.ObservationTable;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/** Every verdict that a criterion can come to, in tables written out by hand: the three-valued logic of Kleene. */
class VerdictTableTest {

    private static final String COVER = "vegetation.cover";
    private static final List<String> MEMBERS = List.of("land.a", "land.b", "land.c");

    private static Requirement requirement(String id, Criterion criterion, DecisionRule rule) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                criterion,
                rule,
                new Consequence.Advises(),
                TestProfiles.text("when nothing is known"),
                TestProfiles.MADE_UP);
    }

    /** A member that is met at 1, not met at 0, and undetermined where nothing was observed. */
    private static Criterion member(int number) {
        return new Criterion.Within(MEMBERS.get(number), new ValueRange(1, 1));
    }

    private static double valueOf(Verdict verdict) {
        return verdict == Verdict.MET ? 1 : verdict == Verdict.NOT_MET ? 0 : Double.NaN;
    }

    private static Verdict joint(Criterion criterion, Verdict... members) {
        TestProfiles profile = TestProfiles.profile();
        MEMBERS.forEach(code -> profile.scored(code, Dimension.LAND, "1", Direction.BENEFIT, Goalposts.of(0, 1)));
        ObservationTable.Builder table = ObservationTable.builder(1);
        for (int i = 0; i < members.length; i++) {
            table.column(MEMBERS.get(i), Snapshot.CURRENT, new double[] {valueOf(members[i])});
        }
        BatchEvaluation batch = Evaluator.of(profile.requirement(requirement("r", criterion, DecisionRule.POINT))
                        .build())
                .evaluate(table.build());
        Verdict verdict = batch.verdict("r", 0).orElseThrow();
        assertThat(batch.evaluation(0).requirements().get(0).verdict()).isEqualTo(verdict);
        return verdict;
    }

    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          MET",
        "MET,          NOT_MET,      NOT_MET",
        "MET,          UNDETERMINED, UNDETERMINED",
        "NOT_MET,      MET,          NOT_MET",
        "NOT_MET,      NOT_MET,      NOT_MET",
        "NOT_MET,      UNDETERMINED, NOT_MET",
        "UNDETERMINED, MET,          UNDETERMINED",
        "UNDETERMINED, NOT_MET,      NOT_MET",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void all_of_two(Verdict first, Verdict second, Verdict joint) {
        assertThat(joint(new Criterion.AllOf(List.of(member(0), member(1))), first, second))
                .isEqualTo(joint);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          MET",
        "MET,          NOT_MET,      MET",
        "MET,          UNDETERMINED, MET",
        "NOT_MET,      MET,          MET",
        "NOT_MET,      NOT_MET,      NOT_MET",
        "NOT_MET,      UNDETERMINED, UNDETERMINED",
        "UNDETERMINED, MET,          MET",
        "UNDETERMINED, NOT_MET,      UNDETERMINED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED"
    })
    void any_of_two(Verdict first, Verdict second, Verdict joint) {
        assertThat(joint(new Criterion.AnyOf(List.of(member(0), member(1))), first, second))
                .isEqualTo(joint);
    }

    @Test
    void three_members_are_joined_in_any_order_and_nesting() {
        List<Criterion> three = List.of(member(0), member(1), member(2));
        for (Verdict a : Verdict.values()) {
            for (Verdict b : Verdict.values()) {
                for (Verdict c : Verdict.values()) {
                    Set<Verdict> seen = Set.copyOf(List.of(a, b, c));
                    Verdict all = seen.contains(Verdict.NOT_MET)
                            ? Verdict.NOT_MET
                            : seen.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.MET;
                    Verdict any = seen.contains(Verdict.MET)
                            ? Verdict.MET
                            : seen.contains(Verdict.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.NOT_MET;
                    String members = a + " " + b + " " + c;

                    assertThat(joint(new Criterion.AllOf(three), a, b, c))
                            .as("all of " + members)
                            .isEqualTo(all);
                    assertThat(joint(new Criterion.AnyOf(three), a, b, c))
                            .as("any of " + members)
                            .isEqualTo(any);
                    assertThat(joint(
                                    new Criterion.AllOf(
                                            List.of(member(2), new Criterion.AllOf(List.of(member(1), member(0))))),
                                    a,
                                    b,
                                    c))
                            .as("all of, nested, " + members)
                            .isEqualTo(all);
                    assertThat(joint(
                                    new Criterion.AnyOf(
                                            List.of(member(2), new Criterion.AnyOf(List.of(member(1), member(0))))),
                                    a,
                                    b,
                                    c))
                            .as("any of, nested, " + members)
                            .isEqualTo(any);
                }
            }
        }
    }

    @Test
    void one_member_is_judged_as_it_is() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(joint(new Criterion.AllOf(List.of(member(0))), verdict)).isEqualTo(verdict);
            assertThat(joint(new Criterion.AnyOf(List.of(member(0))), verdict)).isEqualTo(verdict);
        }
    }

    private static RequirementResult judged(Criterion criterion, DecisionRule rule, List<Observation> observations) {
        return Evaluator.of(TestProfiles.profile()
                        .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                        .scored("land.a", Dimension.LAND, "1", Direction.BENEFIT, Goalposts.of(0, 1))
                        .requirement(requirement("r", criterion, rule))
                        .build())
                .evaluate(Site.of("s", SiteContext.UNKNOWN), observations)
                .requirements()
                .get(0);
    }

    private static List<Observation> covers(double... values) {
        List<Observation> samples = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            samples.add(Observation.builder("s", State.CURRENT, COVER)
                    .point(SamplePoint.of("p" + i))
                    .value(values[i])
                    .date(LocalDate.parse("2024-06-01"))
                    .build());
        }
        return samples;
    }

    @Test
    void a_share_of_samples_is_counted_with_both_ends_of_the_range_and_of_the_share() {
        Criterion twoOfThree = new Criterion.ShareWithin(COVER, new ValueRange(30, 80), 2.0 / 3);

        assertThat(judged(twoOfThree, DecisionRule.POINT, covers(30, 80, 29.9)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judged(twoOfThree, DecisionRule.POINT, covers(30, 80.1, 29.9))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judged(twoOfThree, DecisionRule.POINT, covers(50)).verdict()).isEqualTo(Verdict.MET);
        assertThat(judged(twoOfThree, DecisionRule.POINT, List.of()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_share_of_one_needs_every_sample() {
        Criterion all = new Criterion.ShareWithin(COVER, new ValueRange(30, 80), 1);
        double[] thousand = new double[1000];
        java.util.Arrays.fill(thousand, 50);

        assertThat(judged(all, DecisionRule.POINT, covers(thousand)).verdict()).isEqualTo(Verdict.MET);
        thousand[999] = 81;
        RequirementResult broken = judged(all, DecisionRule.POINT, covers(thousand));
        assertThat(broken.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(broken.checks().get(0).low().getAsDouble()).isEqualTo(0.999);
    }

    @Test
    void evidence_is_met_by_one_indicator_and_never_broken() {
        Criterion evidenced = new Criterion.Evidenced(Set.of(COVER, "land.a"));

        assertThat(judged(evidenced, DecisionRule.POINT, covers(0)).verdict()).isEqualTo(Verdict.MET);
        RequirementResult none = judged(evidenced, DecisionRule.POINT, List.of());
        assertThat(none.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(none.decidedBy().orElseThrow().en()).contains("one of land.a, " + COVER);
    }

    /** One measurement 50 with the interval [40, 60] that covers 80 %. */
    private static List<Observation> between40And60() {
        return List.of(Observation.builder("s", State.CURRENT, COVER)
                .value(50)
                .uncertainty(new Uncertainty.Interval(40, 60, 0.8))
                .date(LocalDate.parse("2024-06-01"))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        // floor:         point    whole interval  one end
        "  40, 100,       MET,     MET,            MET",
        "  40.00001, 100, MET,     UNDETERMINED,   MET",
        "  50, 100,       MET,     UNDETERMINED,   MET",
        "  50.00001, 100, NOT_MET, UNDETERMINED,   MET",
        "  60, 100,       NOT_MET, UNDETERMINED,   MET",
        "  60.00001, 100, NOT_MET, NOT_MET,        NOT_MET",
        // ceiling
        "  0, 60,         MET,     MET,            MET",
        "  0, 59.99999,   MET,     UNDETERMINED,   MET",
        "  0, 40,         NOT_MET, UNDETERMINED,   MET",
        "  0, 39.99999,   NOT_MET, NOT_MET,        NOT_MET",
        // both ends inside the interval
        "  45, 55,        MET,     UNDETERMINED,   MET"
    })
    void each_decision_rule_at_the_ends_of_the_interval(
            double least, double most, Verdict point, Verdict whole, Verdict oneEnd) {
        Criterion criterion = new Criterion.Within(COVER, new ValueRange(least, most));

        assertThat(judged(criterion, DecisionRule.POINT, between40And60()).verdict())
                .isEqualTo(point);
        assertThat(judged(criterion, new DecisionRule.LowerConfident(0.8), between40And60())
                        .verdict())
                .isEqualTo(whole);
        assertThat(judged(criterion, new DecisionRule.UpperReaches(0.8), between40And60())
                        .verdict())
                .isEqualTo(oneEnd);
    }

    @Test
    void confident_rules_decide_nothing_where_no_uncertainty_is_known() {
        Criterion criterion = new Criterion.Within(COVER, new ValueRange(30, 100));

        assertThat(Stream.of(new DecisionRule.LowerConfident(0.8), new DecisionRule.UpperReaches(0.8))
                        .map(rule -> judged(criterion, rule, covers(99)).verdict()))
                .containsOnly(Verdict.UNDETERMINED);
        assertThat(judged(criterion, DecisionRule.POINT, covers(99)).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void levels_next_to_their_bounds_still_judge() {
        List<Observation> three = covers(49, 50, 51);
        Criterion floor = new Criterion.Within(COVER, new ValueRange(20, 100));
        Criterion out = new Criterion.Within(COVER, new ValueRange(60, 100));
        double least = Math.nextUp(0.5);
        double most = 0x1.ffffffffffffep-1;

        // mean 50, standard error 0.58: half the t distribution lies within 0.82 of them
        assertThat(judged(floor, new DecisionRule.LowerConfident(least), three).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judged(out, new DecisionRule.UpperReaches(least), three).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judged(floor, new DecisionRule.LowerConfident(most), three).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(judged(out, new DecisionRule.UpperReaches(most), three).verdict())
                .isEqualTo(Verdict.MET);
    }
}
