package org.restoration.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restoration.evaluation.json.CatalogueJson;
import org.restoration.evaluation.message.Finding;

/** A value that is off by tenfolds is likely right in another unit. */
class LikelyUnitTest {

    /** The shipped catalogue; the expected units are what a person would say who sees the number. */
    @ParameterizedTest
    @CsvSource({
        "soil.lead, 340, g/kg, NUM-006, mg/kg",
        "soil.lead, 340, %, NUM-005, mg/kg",
        "soil.cadmium, 5300, mg/kg, NUM-006, ug/kg",
        "water.cadmium, 25, mg/L, NUM-006, ug/L",
        "erosion.soil-erosion-modulus, 5000, t/hm2/a, NUM-006, t/km2/a",
        "soil.bulk-density, 1350, g/cm3, NUM-005, kg/m3",
        "vegetation.fractional-cover, 62, 1, NUM-005, %",
        "soil.capillary-porosity, 0.45, %, NUM-006, 1",
        "vegetation.canopy-density, 60, 1, NUM-005, %",
        "land.effective-soil-thickness, 40, m, NUM-006, cm"
    })
    void value_that_another_unit_makes_usual_says_so(
            String indicator, String value, String unit, String code, String likely) throws IOException {
        Finding finding = unusual(indicator, value, unit);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.message().en()).contains("this was likely meant in " + likely + ", not in ");
        assertThat(finding.message().zh()).contains("此值的单位很可能是 " + likely + " 而非 ");
    }

    @ParameterizedTest
    @CsvSource({
        "soil.cadmium, 250, mg/kg",
        "soil.ph, 13, [pH]",
        "geohazard.slope-stability-factor, 9, 1",
        "vegetation.fractional-cover, 104, %"
    })
    void value_that_is_only_unusual_names_no_other_unit(String indicator, String value, String unit)
            throws IOException {
        assertThat(unusual(indicator, value, unit).message().en()).doesNotContain("likely");
    }

    private static Finding unusual(String indicator, String value, String unit) throws IOException {
        List<Finding> findings = InputFiles.builder(CatalogueJson.standard())
                .sites(org.restoration.evaluation.files.source.CsvSource.text("s.csv", "id\nA\n"))
                .observations(org.restoration.evaluation.files.source.CsvSource.text(
                        "o.csv",
                        "site,state,indicator,value,unit,date\nA,current," + indicator + "," + value + "," + unit
                                + ",2025-03-02\n"))
                .read()
                .findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
