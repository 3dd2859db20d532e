package org.restoration.evaluation.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.engine.AsOf;
import org.restoration.evaluation.engine.BatchEvaluation;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.evaluation.TargetResult;
import org.restoration.evaluation.observation.ConfidenceInterval;
import org.restoration.evaluation.observation.Feature;
import org.restoration.evaluation.observation.Sample;
import org.restoration.evaluation.observation.Snapshot;

/**
 * The Owens Valley under {@code general}. Expected numbers are the county's own (inyo-gov/revegetation-projects, data/processed,
 * MIT), not this library's.
 */
class OwensValleyTest {

    private static final String COVER = "vegetation.fractional-cover";
    private static final String RICHNESS = "biodiversity.species-richness";

    private static BatchEvaluation latest;
    private static BatchEvaluation everyDate;

    @BeforeAll
    static void evaluate() throws IOException {
        RealData data = RealData.read(RealDataSet.OWENS_VALLEY);
        latest = data.evaluator().evaluate(data.input());
        everyDate = data.evaluator().evaluate(data.input(), AsOf.EVERY_DATE);
    }

    private static List<NamedCsvRecord> published(String file) throws IOException {
        return PublishedTable.rows(
                RealData.FOLDER.resolve("owens-valley/published").resolve(file));
    }

    /** {@code parcel_sum_all.csv}: mean, sd/√n and mean ± t(0.975, n − 1)·sd/√n of the transects of nine parcel-years. */
    @Test
    void reproduces_inyo_parcel_means_and_intervals_through_the_table() throws IOException {
        List<NamedCsvRecord> published = published("parcel_sum_all.csv");
        assertThat(published).hasSize(9);
        for (NamedCsvRecord expected : published) {
            int row = row(expected.getField("parcel"), expected.getField("year"));
            Sample sample = everyDate
                    .table()
                    .evidence(row)
                    .orElseThrow()
                    .sample(COVER, Snapshot.CURRENT)
                    .orElseThrow();
            ConfidenceInterval interval = sample.interval(0.95).orElseThrow();
            assertThat(sample.n()).isEqualTo(Integer.parseInt(expected.getField("n.transects")));
            assertClose(everyDate.table().value(new Feature.Value(COVER, Snapshot.CURRENT), row), expected, "Cover");
            assertClose(sample.standardUncertainty(), expected, "SE_Cover");
            assertClose(interval.low(), expected, "CI_95_Cover_Lower");
            assertClose(interval.high(), expected, "CI_95_Cover_Upper");
        }
    }

    private static void assertClose(double actual, NamedCsvRecord expected, String column) {
        assertThat(actual)
                .as("%s %s %s", expected.getField("parcel"), expected.getField("year"), column)
                .isCloseTo(Double.parseDouble(expected.getField(column)), within(1e-12));
    }

    private static int row(String site, String year) {
        LocalDate day = LocalDate.of(Integer.parseInt(year), 12, 31);
        for (int row = 0; row < everyDate.rows(); row++) {
            if (everyDate.table().site(row).id().equals(site)
                    && everyDate.table().asOf(row).equals(Optional.of(day))) {
                return row;
            }
        }
        throw new AssertionError("no row of " + site + " as of " + day);
    }

    /** The county's rule: the goal is met when the published upper limit of the 80 % interval reaches it. */
    @Test
    void all_44_cover_targets_are_judged_as_the_county_judges_them() throws IOException {
        Map<String, Verdict> expected = new TreeMap<>();
        for (NamedCsvRecord row : published("reveg1999_master_parcel_summary.csv")) {
            boolean met = Double.parseDouble(row.getField("upper_ci80_pct"))
                    >= Double.parseDouble(row.getField("target_cover_pct"));
            expected.put(row.getField("parcel") + " " + row.getField("survey_year"), verdict(met));
        }
        assertThat(expected).hasSize(44);
        assertThat(verdicts(COVER)).isEqualTo(expected);
        assertThat(expected.entrySet().stream().filter(entry -> entry.getValue() == Verdict.MET))
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "BLK16E 2010", "IND105 2017", "IND105 2018", "IND123 2006", "IND131N 2006", "IND131N 2012");
    }

    @Test
    void all_44_richness_targets_are_judged_by_the_number_of_species() throws IOException {
        Map<String, Verdict> expected = new TreeMap<>();
        for (NamedCsvRecord row : published("reveg1999_master_parcel_summary.csv")) {
            boolean met = Double.parseDouble(row.getField("species_richness"))
                    >= Double.parseDouble(row.getField("target_species_richness"));
            expected.put(row.getField("parcel") + " " + row.getField("survey_year"), verdict(met));
        }
        assertThat(verdicts(RICHNESS)).isEqualTo(expected);
        assertThat(expected.values().stream().filter(Verdict.MET::equals)).hasSize(33);
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    private static Map<String, Verdict> verdicts(String indicator) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Evaluation evaluation : latest.evaluations()) {
            for (TargetResult result : evaluation.targets().results()) {
                if (result.target().indicator().equals(indicator)) {
                    assertThat(result.due()).isTrue();
                    verdicts.put(evaluation.site() + " " + result.target().due().getYear(), result.verdict());
                }
            }
        }
        return verdicts;
    }

    /** Of the six goals met in cover, two have a mean below the goal: the rule favors the operator, and the result says so. */
    @Test
    void goals_met_only_by_the_upper_limit_are_marked_as_benefit_of_the_doubt() {
        List<String> doubtful = new ArrayList<>();
        for (Evaluation evaluation : latest.evaluations()) {
            for (TargetResult result : evaluation.targets().results()) {
                if (result.benefitOfDoubt()) {
                    doubtful.add(evaluation.site() + " " + result.target().due().getYear());
                }
            }
        }
        assertThat(doubtful).containsExactly("IND105 2018", "IND131N 2006");
    }

    @Test
    void effectiveness_is_undefined_because_there_is_no_baseline() {
        for (Evaluation evaluation : latest.evaluations()) {
            assertThat(evaluation.effectiveness().isDefined()).isFalse();
            assertThat(evaluation.effectiveness().undefined().orElseThrow().en())
                    .isEqualTo(
                            "undefined, because the baseline (the degraded state before the works) was not observed");
        }
    }

    @Test
    void reference_parcels_lie_below_the_plots() throws IOException {
        for (NamedCsvRecord plot : published("parcel_sum_all.csv")) {
            int row = row(plot.getField("parcel"), plot.getField("year"));
            assertThat(everyDate.table().value(new Feature.Value(COVER, Snapshot.REFERENCE), row))
                    .as("%s %s", plot.getField("parcel"), plot.getField("year"))
                    .isLessThan(Double.parseDouble(plot.getField("Cover")));
        }
    }

    @Test
    void cover_and_richness_alone_give_no_grade_and_an_interval_almost_as_wide_as_the_scale() {
        for (int row = 0; row < everyDate.rows(); row++) {
            assertThat(everyDate.grade(row)).isEmpty();
            ScoreInterval condition = everyDate.condition(Snapshot.CURRENT, row).orElseThrow();
            assertThat(condition.high() - condition.low()).isGreaterThan(0.85);
        }
        assertThat(latest.evaluations()).allSatisfy(evaluation -> {
            assertThat(evaluation.status().word()).isEqualTo("INDICATIVE");
            assertThat(evaluation.grade().reasons().get(0).en())
                    .startsWith("no grade, because core evidence is missing");
        });
    }

    /** Seven surveys of one parcel, by two ways of publishing: means until 2017, transects from 2023 on. */
    @Test
    void the_trajectory_of_a_parcel_follows_its_cover() {
        List<Integer> years = new ArrayList<>();
        List<Double> covers = new ArrayList<>();
        for (int row = 0; row < everyDate.rows(); row++) {
            if (everyDate.table().site(row).id().equals("LAW118")) {
                years.add(everyDate.table().asOf(row).orElseThrow().getYear());
                covers.add(everyDate.table().value(new Feature.Value(COVER, Snapshot.CURRENT), row));
            }
        }
        assertThat(everyDate.rows()).isEqualTo(44 + 9);
        assertThat(years).containsExactly(1999, 2006, 2012, 2016, 2017, 2023, 2025);
        assertThat(covers.subList(0, 6)).isSorted();
        assertThat(covers.get(6)).isLessThan(covers.get(5));
    }
}
