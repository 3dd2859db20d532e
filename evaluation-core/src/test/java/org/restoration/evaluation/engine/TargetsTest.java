package org.restoration.evaluation.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.TargetResult;
import org.restoration.evaluation.hierarchy.IndicatorRule;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.Origin;
import org.restoration.evaluation.observation.Reduction;
import org.restoration.evaluation.observation.SamplePoint;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.site.Sites;
import org.restoration.evaluation.tailoring.Adjustment;
import org.restoration.evaluation.tailoring.ContextCondition;
import org.restoration.evaluation.tailoring.Stage;
import org.restoration.evaluation.tailoring.TailoringRule;

/** What became of the promises of a plan. */
class TargetsTest {

    private static final String COVER = "vegetation.cover";
    private static final String HEIGHT = "vegetation.height";
    private static final LocalDate DAY = LocalDate.parse("2024-06-01");
    private static final SiteContext FOREST =
            SiteContext.builder().landUse(LandUse.FOREST).build();

    /** In a forest the height of the trees is added, reduced to that of the worst sample. */
    private static Profile heightInForests() {
        IndicatorRule mean = TestProfiles.ruleOf(HEIGHT, Goalposts.of(0, 10));
        IndicatorRule worst = new IndicatorRule(
                HEIGHT,
                false,
                mean.valueFunction(),
                mean.provenance(),
                null,
                new Reduction.Worst(),
                null,
                null,
                mean.derivation(),
                true,
                mean.reason());
        return TestProfiles.profile()
                .scored(COVER, Dimension.VEGETATION, "%", Direction.BENEFIT, Goalposts.of(0, 100))
                .known(HEIGHT, Dimension.VEGETATION, "m", Direction.BENEFIT)
                .tailoring(new TailoringRule(
                        "woods",
                        Stage.LAND_USE,
                        new ContextCondition.Is("land-use", Set.of("forest")),
                        List.of(new Adjustment.AddIndicator("vegetation", 0.5, worst)),
                        TestProfiles.text("trees"),
                        TestProfiles.MADE_UP))
                .build();
    }

    private static Observation height(String site, String point, double value) {
        return Observation.builder(site, State.CURRENT, HEIGHT)
                .point(SamplePoint.of(point))
                .value(value)
                .date(DAY)
                .build();
    }

    private static DatedTarget atLeast(String site, String indicator, double value) {
        return new DatedTarget(
                site,
                indicator,
                new ValueRange(value, Double.POSITIVE_INFINITY),
                DAY,
                DecisionRule.POINT,
                1,
                new Origin("targets.csv", "", 2));
    }

    @Test
    void a_target_on_an_indicator_added_by_tailoring_is_judged_by_the_rule_of_that_indicator() {
        EvaluationInput input = new EvaluationInput(
                Sites.of(List.of(Site.of("woods", FOREST), Site.of("field", SiteContext.UNKNOWN))),
                List.of(
                        height("woods", "p", 2),
                        height("woods", "q", 6),
                        height("field", "p", 2),
                        height("field", "q", 6)),
                List.of(atLeast("woods", HEIGHT, 3), atLeast("field", HEIGHT, 3)));

        BatchEvaluation batch = Evaluator.of(heightInForests()).evaluate(input);
        TargetResult woods = batch.evaluation(0).targets().results().get(0);
        TargetResult field = batch.evaluation(1).targets().results().get(0);

        // the worst of 2 and 6, also where the indicator is observed only: a profile reads it in one way
        assertThat(woods.value()).hasValue(2);
        assertThat(woods.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(field.value()).hasValue(2);
        assertThat(field.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void targets_come_by_day_and_indicator_and_only_those_of_the_site() {
        DatedTarget later = new DatedTarget(
                "woods",
                COVER,
                ValueRange.ALL,
                DAY.plusYears(1),
                DecisionRule.POINT,
                1,
                new Origin("targets.csv", "", 2));
        EvaluationInput input = new EvaluationInput(
                Sites.of(List.of(Site.of("woods", FOREST), Site.of("field", SiteContext.UNKNOWN))),
                List.of(height("woods", "p", 2)),
                List.of(later, atLeast("field", COVER, 1), atLeast("woods", HEIGHT, 3), atLeast("woods", COVER, 3)));

        assertThat(Evaluator.of(heightInForests())
                        .evaluate(input)
                        .evaluation(0)
                        .targets()
                        .results())
                .extracting(
                        result -> result.target().due() + " " + result.target().indicator())
                .containsExactly(DAY + " " + COVER, DAY + " " + HEIGHT, DAY.plusYears(1) + " " + COVER);
    }

    @Test
    void each_site_is_handed_its_own_records_alone_so_that_work_grows_with_the_input() {
        List<Site> sites = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        List<DatedTarget> targets = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sites.add(Site.of("s" + i, FOREST));
            observations.add(height("s" + i, "p", i));
            observations.add(height("s" + i, "q", i));
            targets.add(atLeast("s" + i, HEIGHT, i));
        }
        SiteRecords records = SiteRecords.of(new EvaluationInput(Sites.of(sites), observations, targets));

        int handed = 0;
        for (Site site : records.units()) {
            handed += records.observations(site.id()).size()
                    + records.targets(site.id()).size();
        }
        assertThat(records.units()).hasSize(1000);
        assertThat(handed).isEqualTo(3000);
        assertThat(records.observations("s7")).extracting(Observation::site).containsOnly("s7");
    }

    @Test
    void what_is_made_for_one_site_never_sees_the_whole_input() {
        noClasses()
                .that()
                .haveFullyQualifiedName(Targets.class.getName())
                .or()
                .haveFullyQualifiedName(Assembler.class.getName())
                .or()
                .haveFullyQualifiedName(BatchEvaluation.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(EvaluationInput.class.getName())
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.restoration.evaluation.engine"));
    }
}
