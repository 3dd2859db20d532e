package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.criteria.Criterion;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.engine.AsOf;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.DocumentException;
import org.restoration.evaluation.normalization.CustomValueFunction;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LogLogistic;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Origin;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;

class EvaluationJsonTest {

    private static final String COVER = "vegetation.cover";
    private static final String DEPTH = "land.depth";

    private static Observation seen(State state, String indicator, double value, String day) {
        return Observation.builder("s", state, indicator)
                .value(value)
                .date(LocalDate.parse(day))
                .build();
    }

    private static Requirement requirement(String id, Consequence consequence, DecisionRule rule, ValueRange allowed) {
        return new Requirement(
                id,
                TestProfiles.text(id),
                new Criterion.Within(COVER, allowed),
                rule,
                consequence,
                TestProfiles.text("when nothing is known"),
                TestProfiles.MADE_UP);
    }

    /** A trajectory with a baseline, a reference, missing cells, requirements of three consequences, and targets. */
    private static List<Evaluation> rich() {
        ValueRange atLeastHalf = new ValueRange(50, Double.POSITIVE_INFINITY);
        Evaluator evaluator = Evaluator.of(TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .scored(DEPTH, Dimension.LAND, "cm", Direction.BENEFIT, new LogLogistic(30, 2.5))
                .between(new Geometric(0.01))
                .headline(Headline.EFFECTIVENESS)
                .requirement(requirement("caps", new Consequence.CapsGrade("C"), DecisionRule.POINT, atLeastHalf))
                .requirement(requirement(
                        "blocks", new Consequence.Blocks(), new DecisionRule.LowerConfident(0.95), atLeastHalf))
                .requirement(requirement(
                        "advises", new Consequence.Advises(), new DecisionRule.UpperReaches(0.8), atLeastHalf))
                .build());
        SiteContext context = SiteContext.builder()
                .region("Shanxi")
                .landUse(LandUse.FOREST)
                .damageDegree(DamageDegree.SEVERE)
                .fact("erosion-zone", "northwest-loess")
                .build();
        List<Observation> observations = List.of(
                seen(State.BASELINE, COVER, 1.0 / 3, "2015-06-01"),
                seen(State.BASELINE, DEPTH, 10, "2015-06-01"),
                seen(State.CURRENT, COVER, 47.3, "2019-06-01"),
                seen(State.CURRENT, COVER, 55.1, "2022-06-01"),
                seen(State.CURRENT, DEPTH, 25, "2022-06-01"),
                seen(State.REFERENCE, COVER, 80, "2020-06-01"));
        DatedTarget target = new DatedTarget(
                "s",
                COVER,
                atLeastHalf,
                LocalDate.parse("2021-01-01"),
                DecisionRule.POINT,
                2,
                new Origin("t.csv", "", 2));
        return evaluator
                .evaluate(
                        new EvaluationInput(Sites.of(List.of(Site.of("s", context))), observations, List.of(target)),
                        AsOf.EVERY_DATE)
                .evaluations();
    }

    @Test
    void evaluations_read_back_equal() {
        List<Evaluation> evaluations = rich();

        String text = EvaluationJson.write(evaluations);

        assertThat(evaluations).hasSize(2);
        assertThat(EvaluationJson.read("evaluation.json", text)).isEqualTo(evaluations);
        assertThat(EvaluationJson.write(EvaluationJson.read("evaluation.json", text)))
                .isEqualTo(text);
        assertThat(text).startsWith("{\n  \"schema\": \"restoration-evaluation/1\",\n");
    }

    @Test
    void no_evaluations_are_a_document_too() {
        assertThat(EvaluationJson.read("none", EvaluationJson.write(List.of()))).isEmpty();
    }

    @Test
    void infinite_ends_are_written_as_words() {
        ScoreInterval open = new ScoreInterval(Double.NEGATIVE_INFINITY, 0.1 + 0.2);
        Evaluation one = withScore(rich().get(1), OptionalDouble.of(Double.NEGATIVE_INFINITY), open);

        String text = EvaluationJson.write(List.of(one));

        assertThat(text).contains("\"interval\": [\"-Infinity\", 0.30000000000000004]");
        assertThat(EvaluationJson.read("open", text)).containsExactly(one);
    }

    private static Evaluation withScore(Evaluation from, OptionalDouble score, ScoreInterval interval) {
        var grade = from.grade();
        return new Evaluation(
                from.site(),
                from.siteName(),
                from.asOf(),
                from.profile(),
                from.libraryVersion(),
                from.numericPolicy(),
                from.context(),
                from.damage(),
                from.tailoring(),
                from.states(),
                from.effectiveness(),
                from.controlEffect(),
                from.requirements(),
                from.targets(),
                from.management(),
                from.views(),
                new org.restoration.evaluation.evaluation.GradeResult(
                        grade.headline(),
                        score,
                        java.util.Optional.of(interval),
                        grade.grade(),
                        grade.uncapped(),
                        grade.worst(),
                        grade.best(),
                        grade.reasons()),
                from.untailored(),
                from.status(),
                from.findings());
    }

    @Test
    void document_of_another_kind_is_refused_at_its_schema() {
        assertThatThrownBy(() -> EvaluationJson.read("x.json", "{\"schema\": \"restoration-profile/1\"}"))
                .isInstanceOf(DocumentException.class)
                .hasMessage("x.json#/schema: schema must be restoration-evaluation/1: got \"restoration-profile/1\"");
    }

    @Test
    void number_in_quotes_is_refused_with_its_pointer() {
        String text = EvaluationJson.write(rich()).replaceFirst("\"localWeight\": 1,", "\"localWeight\": \"1\",");

        assertThatThrownBy(() -> EvaluationJson.read("x.json", text))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("/localWeight: value must be a number: got \"1\"");
    }

    private record Own(double half) implements CustomValueFunction {
        @Override
        public String name() {
            return "own";
        }

        @Override
        public double score(double input) {
            return input * half;
        }

        @Override
        public ValueRange attainable() {
            return new ValueRange(0, 1);
        }

        @Override
        public Direction direction() {
            return Direction.BENEFIT;
        }
    }

    @Test
    void custom_value_function_has_no_form_in_json_and_says_so() {
        Evaluation evaluation = Evaluator.of(TestProfiles.profile()
                        .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, new Own(0.01))
                        .build())
                .evaluate(Site.of("s", SiteContext.UNKNOWN), List.of(seen(State.CURRENT, COVER, 50, "2022-06-01")));

        assertThatThrownBy(() -> EvaluationJson.write(List.of(evaluation)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("member of ValueFunction must be one of the library's own");
    }
}
