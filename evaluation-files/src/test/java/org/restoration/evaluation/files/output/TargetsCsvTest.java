package org.restoration.evaluation.files.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.DatedTarget;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.files.InputFiles;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.json.CatalogueJson;
import org.restoration.evaluation.observation.Origin;

class TargetsCsvTest {

    private static final IndicatorCatalogue CATALOGUE = CatalogueJson.standard();

    private static DatedTarget target(String indicator, double low, double high, DecisionRule rule) {
        return new DatedTarget(
                "=site", indicator, new ValueRange(low, high), LocalDate.of(2027, 3, 1), rule, 2.5, Origin.PROGRAM);
    }

    private static String written(DatedTarget... targets) throws IOException {
        StringBuilder text = new StringBuilder();
        TargetsCsv.write(text, List.of(targets), CATALOGUE);
        return text.toString();
    }

    @Test
    void what_is_written_reads_back() throws IOException {
        List<DatedTarget> targets = List.of(
                target("land.effective-soil-thickness", 0.1 + 0.2, Double.POSITIVE_INFINITY, DecisionRule.POINT),
                target(
                        "erosion.soil-erosion-modulus",
                        Double.NEGATIVE_INFINITY,
                        1000,
                        new DecisionRule.LowerConfident(0.95)),
                target("soil.ph", 6, 7.5, new DecisionRule.UpperReaches(0.8)));
        String text = written(targets.toArray(DatedTarget[]::new)).replace("'=site", "site");

        List<DatedTarget> read = InputFiles.builder(CATALOGUE)
                .targets(CsvSource.text("targets.csv", text))
                .read()
                .orThrow()
                .targets();

        assertThat(text).contains("site,soil.ph,6..7.5,[pH],2027-03-01,upper-reaches 0.8,2.5\n");
        assertThat(read)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("site", "origin")
                .isEqualTo(targets);
    }

    @Test
    void a_site_is_no_instruction_to_a_spreadsheet() throws IOException {
        assertThat(written(target("soil.ph", 6, 7.5, DecisionRule.POINT))).contains("'=site,soil.ph");
    }

    @Test
    void an_end_that_the_direction_has_not_is_refused() {
        assertThatThrownBy(() -> written(target("erosion.soil-erosion-modulus", 0, 1000, DecisionRule.POINT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("erosion.soil-erosion-modulus (cost)");
    }
}
