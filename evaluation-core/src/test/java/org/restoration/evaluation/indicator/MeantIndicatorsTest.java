package org.restoration.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restoration.evaluation.json.CatalogueJson;

class MeantIndicatorsTest {

    private static final IndicatorCatalogue CATALOGUE = CatalogueJson.standard();

    @ParameterizedTest
    @CsvSource({
        "soil cadmium, soil.cadmium",
        "Soil cadmium (total), soil.cadmium",
        "SOIL_CADMIUM, soil.cadmium",
        "soil Cd, soil.cadmium",
        "土壤镉, soil.cadmium",
        "土壤Cd, soil.cadmium",
        "土壤镉（全量）, soil.cadmium",
        "地下水铅, aquifer.lead",
        "organic matter, soil.organic-matter",
        "SOM, soil.organic-matter",
        "canopy-density, vegetation.canopy-density",
        "soil.cadmum, soil.cadmium",
        "郁闭渡, vegetation.canopy-density",
        "ｎｄｖｉ, vegetation.ndvi"
    })
    void one_indicator_is_meant(String text, String code) {
        assertThat(CATALOGUE.meantBy(text)).containsExactly(code);
    }

    @Test
    void symbol_alone_leaves_the_medium_open() {
        assertThat(CATALOGUE.meantBy("Cd"))
                .contains("soil.cadmium", "water.cadmium", "aquifer.cadmium")
                .isEqualTo(CATALOGUE.meantBy("cadmium"))
                .allMatch(code -> code.endsWith(".cadmium"));
    }

    @Test
    void what_fits_nothing_or_too_much_means_nothing() {
        for (String text : List.of("", " ", "?", "soil", "total", "unobtainium concentration", "量")) {
            assertThat(CATALOGUE.meantBy(text)).as(text).isEmpty();
        }
    }

    @Test
    void every_name_and_code_leads_back_to_its_indicator() {
        for (Indicator indicator : CATALOGUE.indicators()) {
            assertThat(CATALOGUE.meantBy(indicator.code())).contains(indicator.code());
            assertThat(CATALOGUE.meantBy(indicator.name().en())).contains(indicator.code());
            assertThat(CATALOGUE.meantBy(indicator.name().zh())).contains(indicator.code());
        }
    }

    @Test
    void unknown_code_is_an_error_that_names_what_may_be_meant() {
        assertThatThrownBy(() -> CATALOGUE.get("soil cadmium"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Maybe \"soil.cadmium\"");
    }
}
