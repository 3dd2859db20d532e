package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restoration.evaluation.engine.TestProfiles;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Direction;
import org.restoration.evaluation.normalization.Goalposts;
import org.restoration.evaluation.normalization.LimitExceedance;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.SiteContext;

/** Results are compared only under one resolved digest, so it tells apart what is not alike, and nothing else. */
class ResolvedDigestTest {

    private static final Profile PROFILE = TestProfiles.profile()
            .scored("land.depth", Dimension.LAND, "cm", Direction.BENEFIT, Goalposts.of(0, 50))
            .scored("land.matter", Dimension.LAND, "g/kg", Direction.BENEFIT, Goalposts.of(0, 20))
            .scored(
                    "soil.cadmium",
                    Dimension.SOIL_WATER,
                    "mg/kg",
                    Direction.COST,
                    new LimitExceedance("gb-15618-2018.soil.cadmium.screening", Goalposts.of(2, 0.1)))
            .build();

    private static String digest(SiteContext context) {
        return PROFILE.tailoredTo(context).resolvedDigest();
    }

    private static SiteContext.Builder of(LandUse landUse) {
        return SiteContext.builder().landUse(landUse);
    }

    @Test
    void other_limits_give_another_digest_though_no_rule_changed_anything() {
        TailoredProfile paddy = PROFILE.tailoredTo(of(LandUse.PADDY).build());
        TailoredProfile cropland = PROFILE.tailoredTo(of(LandUse.DRY_CROPLAND).build());

        assertThat(paddy.steps()).isEqualTo(cropland.steps());
        assertThat(paddy.resolvedDigest()).isNotEqualTo(cropland.resolvedDigest());
        assertThat(digest(SiteContext.UNKNOWN)).isNotIn(paddy.resolvedDigest(), cropland.resolvedDigest());
    }

    @Test
    void the_same_limits_give_the_same_digest_whatever_else_is_known() {
        assertThat(digest(of(LandUse.PADDY).region("jiangxi").fact("river", "x").build()))
                .isEqualTo(digest(of(LandUse.PADDY).build()));
    }

    @Test
    void the_words_of_a_site_do_not_enter_but_what_they_leave_out_does() {
        String rock = digest(
                of(LandUse.PADDY).notApplicable("land.matter", "bare rock").build());
        String stone =
                digest(of(LandUse.PADDY).notApplicable("land.matter", "stone").build());
        String other = digest(
                of(LandUse.PADDY).notApplicable("land.depth", "bare rock").build());

        assertThat(rock).isEqualTo(stone);
        assertThat(other).isNotEqualTo(rock);
        assertThat(digest(of(LandUse.PADDY).build())).isNotEqualTo(rock);
    }
}
