package org.restoration.evaluation.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteContextValueTest {

    @Test
    void every_axis_is_read_by_its_name_and_any_other_key_as_a_fact() {
        SiteContext context = SiteContext.builder()
                .region("Shanxi")
                .ecosystem(Ecosystem.BARE_ROCK)
                .liability(Liability.ABANDONED)
                .commodity("coal")
                .miningMode(MiningMode.OPEN_PIT)
                .damageDegree(DamageDegree.SEVERE)
                .restorationMode("terrace")
                .landUse(LandUse.DRY_CROPLAND)
                .fact("erosion-zone", "loess-plateau")
                .build();
        assertThat(context.value("region")).contains("Shanxi");
        assertThat(context.value("ecosystem")).contains("bare-rock");
        assertThat(context.value("liability")).contains("abandoned");
        assertThat(context.value("commodity")).contains("coal");
        assertThat(context.value("mining-mode")).contains("open-pit");
        assertThat(context.value("damage-degree")).contains("severe");
        assertThat(context.value("restoration-mode")).contains("terrace");
        assertThat(context.value("land-use")).contains("dry-cropland");
        assertThat(context.value("erosion-zone")).contains("loess-plateau");
        assertThat(context.value("climate")).isEmpty();
        assertThat(SiteContext.UNKNOWN.value("land-use")).isEmpty();
    }
}
