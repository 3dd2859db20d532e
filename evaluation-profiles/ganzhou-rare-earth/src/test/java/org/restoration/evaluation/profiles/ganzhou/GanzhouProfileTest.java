package org.restoration.evaluation.profiles.ganzhou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.profile.ProfileContract;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextRefusedException;
import org.restoration.evaluation.weighting.Weights;

class GanzhouProfileTest extends ProfileContract {

    GanzhouProfileTest() {
        super("ganzhou-rare-earth");
    }

    @Override
    protected String digest() {
        return "4957acbfe4eb5d0f6ab7f8e238d6cbf047cdaf83cf34f388a175d8d963d61023";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                12,
                "aquifer",
                14,
                "landform",
                6,
                "soil-water",
                26,
                "land",
                13,
                "vegetation",
                15,
                "biodiversity",
                8,
                "society",
                6);
    }

    @Override
    protected List<String> modes() {
        return List.of("forest-fruit-grass", "forest-fruit-grass-livestock", "pig-biogas-fruit", "industrial-park");
    }

    @Test
    void no_discharge_standard_stands_in_silently_for_the_provincial_one() {
        SiteContext unstated = SiteContext.UNKNOWN;
        SiteContext provincial = SiteContext.builder()
                .fact("effluent-standard", "db36-1016-2018")
                .build();
        SiteContext national =
                SiteContext.builder().fact("effluent-standard", "gb-26451-2011").build();

        assertThat(sources(unstated)).doesNotContain("gb-26451-2011").contains("db36-1016-2018");
        assertThat(sources(provincial)).doesNotContain("gb-26451-2011").contains("db36-1016-2018");
        assertThat(sources(national)).contains("gb-26451-2011", "db36-1016-2018");
    }

    @Test
    void industrial_park_reuse_is_graded_by_its_state_and_needs_industrial_land() {
        SiteContext park = SiteContext.builder()
                .restorationMode("industrial-park")
                .landUse(LandUse.INDUSTRIAL)
                .build();
        SiteContext forest = park.toBuilder().landUse(LandUse.FOREST).build();

        assertThat(profile().headline()).isEqualTo(Headline.EFFECTIVENESS);
        assertThat(profile().tailoredTo(park).profile().headline()).isEqualTo(Headline.CONDITION);
        assertThatExceptionOfType(ContextRefusedException.class)
                .isThrownBy(() -> profile().tailoredTo(forest));
    }

    @Test
    void forest_left_standing_over_in_situ_leaching_counts_less_than_the_aquifer() {
        SiteContext leached = SiteContext.builder()
                .miningMode(MiningMode.IN_SITU_LEACHING)
                .landUse(LandUse.FOREST)
                .build();
        IndexNode.Branch index = profile().tailoredTo(leached).profile().index();
        Weights weights = index.weighting().weights(index.childCodes());

        assertThat(weights.weightOf("aquifer")).isGreaterThan(weights.weightOf("vegetation"));
    }

    private List<String> sources(SiteContext context) {
        return profile().tailoredTo(context).profile().requirements().stream()
                .map(requirement -> requirement.provenance().source())
                .toList();
    }
}
