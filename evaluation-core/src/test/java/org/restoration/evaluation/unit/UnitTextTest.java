package org.restoration.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.json.CatalogueJson;
import org.restoration.evaluation.message.LocalizedText;

class UnitTextTest {

    @Test
    void symbols_of_the_si_stay_symbols_and_powers_are_raised() {
        assertThat(UnitText.of("t/km2/a")).contains(LocalizedText.of("t/(km²·a)", "t/(km²·a)"));
        assertThat(UnitText.of("t/(km2.a)")).contains(LocalizedText.of("t/(km²·a)", "t/(km²·a)"));
        assertThat(UnitText.of("kW.h/har/a")).contains(LocalizedText.of("kW·h/(ha·a)", "kW·h/(hm²·a)"));
        assertThat(UnitText.of("ug/kg/d").orElseThrow().en()).isEqualTo("µg/(kg·d)");
        assertThat(UnitText.of("mg/kg").orElseThrow().zh()).isEqualTo("mg/kg");
    }

    @Test
    void what_is_counted_has_a_word_in_each_language() {
        assertThat(UnitText.of("{plant}/har")).contains(LocalizedText.of("plants/ha", "株/hm²"));
        assertThat(UnitText.of("{CNY}/har/a")).contains(LocalizedText.of("CNY/(ha·a)", "元/(hm²·a)"));
        assertThat(UnitText.of("/km2")).contains(LocalizedText.of("per km²", "个/km²"));
        assertThat(UnitText.of("a")).contains(LocalizedText.of("years", "年"));
        assertThat(UnitText.of("t/km2/mo").orElseThrow().zh()).isEqualTo("t/(km²·月)");
    }

    @Test
    void pure_numbers_have_no_unit() {
        assertThat(UnitText.of("1")).isEmpty();
        assertThat(UnitText.of("[pH]")).isEmpty();
    }

    @Test
    void no_unit_of_the_catalogue_is_shown_in_the_writing_of_files() {
        assertThat(CatalogueJson.standard().indicators())
                .flatExtracting(indicator ->
                        UnitText.of(indicator.unit().code()).stream().toList())
                .noneMatch(text -> (text.en() + text.zh()).matches(".*[\\[\\]{}].*|.*har.*|.*[a-z][0-9].*"))
                .noneMatch(text ->
                        text.zh().matches(".*[A-Za-z]{3,}.*") && !text.zh().contains("cmol"));
    }
}
