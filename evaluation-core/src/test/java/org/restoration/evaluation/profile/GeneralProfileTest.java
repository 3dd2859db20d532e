package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.tailoring.Adjustment;

class GeneralProfileTest extends ProfileContract {

    GeneralProfileTest() {
        super("general");
    }

    @Override
    protected String digest() {
        return "2fba0ea87a4bba7928b50518e84400e005717743bcbe840c5e93c1da53e08bde";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of();
    }

    @Override
    protected List<String> modes() {
        return List.of(
                "assisted-natural-recovery", "artificial-reconstruction", "agricultural-reuse", "construction-reuse");
    }

    @Test
    void every_dimension_weighs_the_same() {
        assertThat(profile()
                        .index()
                        .weighting()
                        .weights(profile().index().childCodes())
                        .toArray())
                .containsExactly(new double[] {0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125}, within(1e-15));
    }

    @Test
    void its_headline_is_the_condition() {
        assertThat(profile().headline()).isEqualTo(Headline.CONDITION);
    }

    @Test
    void no_tailoring_rule_weighs() {
        assertThat(profile().tailoring())
                .allSatisfy(rule -> assertThat(rule.then())
                        .noneMatch(change -> change instanceof Adjustment.MultiplyWeight
                                || change instanceof Adjustment.ReplaceWeighting
                                || change instanceof Adjustment.AddIndicator));
    }

    /** Cover of parcel LAW090 in 2022, 15.725 % (Inyo County), between 0 (0) and 30 % (0.4). */
    @Test
    void cover_of_a_dry_parcel_scores_low_because_no_allowance_is_made_for_its_climate() {
        assertThat(profile()
                        .rule("vegetation.fractional-cover")
                        .valueFunction()
                        .orElseThrow()
                        .score(15.725))
                .isCloseTo(0.4 * 15.725 / 30, within(1e-12));
    }

    @Test
    void owens_valley_data_find_their_indicators() {
        assertThat(profile().index().indicators())
                .contains("vegetation.fractional-cover", "biodiversity.species-richness");
    }
}
