package org.restoration.evaluation.profiles.loess;

import java.util.List;
import java.util.Map;
import org.restoration.evaluation.profile.ProfileContract;

class LoessProfileTest extends ProfileContract {

    LoessProfileTest() {
        super("loess-plateau");
    }

    @Override
    protected String digest() {
        return "3e48f4547bcdde687e31dd5bf9862f0a1a905ce4c01090e2f836bc3bd8acb8bf";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                14,
                "aquifer",
                15,
                "landform",
                16,
                "soil-water",
                20,
                "land",
                12,
                "vegetation",
                11,
                "biodiversity",
                5,
                "society",
                7);
    }

    @Override
    protected List<String> modes() {
        return List.of("small-watershed", "grain-for-green", "terrace-check-dam");
    }
}
