package org.restoration.evaluation.profiles.qinba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;

class QinbaProfileTest extends ProfileContract {

    QinbaProfileTest() {
        super("qinba-mountains");
    }

    @Override
    protected String digest() {
        return "11ccf41c3bc996e69727b4b4a2db45b8069c144d24aa5b4aba097ef259a4f69a";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                20,
                "aquifer",
                8,
                "landform",
                14,
                "soil-water",
                20,
                "land",
                10,
                "vegetation",
                11,
                "biodiversity",
                10,
                "society",
                7);
    }

    @Override
    protected List<String> modes() {
        return List.of("mine-geopark", "traditional");
    }

    @Test
    void farmland_limits_ask_nothing_of_a_heritage_park() {
        assertThat(requirements(context(LandUse.HERITAGE_PARK)))
                .doesNotContain("qb-04", "qb-05")
                .contains("qb-06", "qb-07");
        assertThat(requirements(context(LandUse.DRY_CROPLAND)))
                .contains("qb-04", "qb-05")
                .doesNotContain("qb-06", "qb-07");
    }

    @Test
    void a_paddy_in_a_quarry_is_refused() {
        SiteContext quarry =
                context(LandUse.PADDY).toBuilder().miningMode(MiningMode.QUARRY).build();

        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(quarry));
    }

    @Test
    void the_erosion_zone_is_a_fact_of_the_site() {
        String modulus = "erosion.soil-erosion-modulus";
        SiteContext northFoot = context(LandUse.FOREST).toBuilder()
                .fact("erosion-zone", "northern-earth-rock-mountains")
                .build();

        assertThat(score(context(LandUse.FOREST), modulus, 500)).isEqualTo(1);
        assertThat(score(northFoot, modulus, 500)).isLessThan(1);
        assertThat(score(northFoot, modulus, 200)).isEqualTo(1);
    }

    private double score(SiteContext context, String indicator, double value) {
        return profile()
                .tailoredTo(context)
                .profile()
                .rule(indicator)
                .valueFunction()
                .orElseThrow()
                .score(value);
    }

    private List<String> requirements(SiteContext context) {
        return profile().tailoredTo(context).profile().requirements().stream()
                .map(Requirement::id)
                .toList();
    }

    private static SiteContext context(LandUse landUse) {
        return SiteContext.builder().landUse(landUse).build();
    }
}
