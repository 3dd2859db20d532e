package org.restoration.evaluation.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.indicator.Direction;

/**
 * Published reductions of the Inyo County Water Department, Owens Valley, California (inyo-gov/revegetation-projects, MIT; see
 * the README beside the data).
 */
class InyoRevegetationTest {

    private static final Period YEAR = Period.ofYears(1);

    /** parcel_sum_all.csv is what the county made of full_summary.csv with R: mean, sd/√n and mean ± qt(0.975, n − 1)·sd/√n. */
    @Test
    void reproduces_inyo_2025_parcel_means_and_intervals() {
        Map<String, List<Observation>> transects = transectsByParcel();
        List<Map<String, String>> published = rows("parcel_sum_all.csv");
        assertThat(published).hasSize(9);
        for (Map<String, String> expected : published) {
            String parcel = expected.get("parcel");
            Sample sample = Sample.of(
                    Campaigns.standing(transects.get(parcel), endOf(expected.get("year")), YEAR),
                    CensoringRule.AT_LIMIT);
            ConfidenceInterval interval = sample.interval(0.95).orElseThrow();
            String which = parcel + " " + expected.get("year");
            assertThat(sample.n()).as(which).isEqualTo(Integer.parseInt(expected.get("n.transects")));
            assertClose(which, sample.reduce(Reduction.MEAN, Direction.BENEFIT), expected.get("Cover"), 1e-12);
            assertClose(which, sample.standardUncertainty(), expected.get("SE_Cover"), 1e-12);
            assertClose(which, interval.low(), expected.get("CI_95_Cover_Lower"), 1e-12);
            assertClose(which, interval.high(), expected.get("CI_95_Cover_Upper"), 1e-12);
        }
    }

    /** The county's rule of the 1999 plan: mean + t(0.90, n − 1)·sd/√n. The transects are not published, so each mean is one value. */
    @Test
    void reproduces_inyo_1999_upper_80_percent_limits() {
        List<Map<String, String>> published = rows("reveg1999_master_parcel_summary.csv");
        assertThat(published).hasSize(44);
        for (Map<String, String> row : published) {
            int n = Integer.parseInt(row.get("n_transects"));
            Sample sample = Sample.of(
                    List.of(cover(row.get("parcel"), endOf(row.get("survey_year")))
                            .value(Double.parseDouble(row.get("mean_cover_pct")))
                            .n(n)
                            .uncertainty(new Uncertainty.Replicates(Double.parseDouble(row.get("stdev_cover_pct")), n))
                            .build()),
                    CensoringRule.AT_LIMIT);
            assertClose(
                    row.get("parcel") + " " + row.get("survey_year"),
                    sample.interval(0.80).orElseThrow().high(),
                    row.get("upper_ci80_pct"),
                    1e-9);
        }
    }

    @Test
    void any_order_of_arrival_gives_the_same_bits() {
        long seed = 20251123;
        Random random = new Random(seed);
        for (Map.Entry<String, List<Observation>> parcel : transectsByParcel().entrySet()) {
            String expected = bits(parcel.getValue());
            for (int i = 0; i < 100; i++) {
                List<Observation> shuffled = new ArrayList<>(parcel.getValue());
                Collections.shuffle(shuffled, random);
                assertThat(bits(shuffled))
                        .as("%s, seed %s", parcel.getKey(), seed)
                        .isEqualTo(expected);
            }
        }
    }

    private static String bits(List<Observation> observations) {
        Sample sample = Sample.of(observations, CensoringRule.AT_LIMIT);
        return Double.doubleToRawLongBits(sample.reduce(Reduction.MEAN, Direction.BENEFIT)) + " "
                + Double.doubleToRawLongBits(sample.standardUncertainty()) + " "
                + Double.doubleToRawLongBits(sample.reduce(Reduction.LATEST, Direction.BENEFIT));
    }

    private static void assertClose(String what, double actual, String expected, double tolerance) {
        assertThat(actual).as(what).isCloseTo(Double.parseDouble(expected), within(tolerance));
    }

    private static Map<String, List<Observation>> transectsByParcel() {
        Map<String, List<Observation>> byParcel = new LinkedHashMap<>();
        for (Map<String, String> row : rows("full_summary.csv")) {
            byParcel.computeIfAbsent(row.get("parcel"), parcel -> new ArrayList<>())
                    .add(cover(row.get("parcel"), endOf(row.get("year")))
                            .point(SamplePoint.of(row.get("transect")))
                            .value(Double.parseDouble(row.get("Cover")))
                            .build());
        }
        return byParcel;
    }

    private static Observation.Builder cover(String parcel, LocalDate date) {
        return Observation.builder(parcel, State.CURRENT, "vegetation.fractional-cover")
                .date(date);
    }

    private static LocalDate endOf(String year) {
        return LocalDate.of(Integer.parseInt(year), 12, 31);
    }

    private static List<Map<String, String>> rows(String file) {
        try (InputStream in = InyoRevegetationTest.class.getResourceAsStream("/inyo-revegetation/" + file)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> names = List.of(lines.get(0).split(","));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(names.get(i), cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
