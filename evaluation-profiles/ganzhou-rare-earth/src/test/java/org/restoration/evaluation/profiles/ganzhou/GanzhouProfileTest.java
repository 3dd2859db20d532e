package org.restoration.evaluation.profiles.ganzhou;

import java.util.List;
import java.util.Map;
import org.restoration.evaluation.profile.ProfileContract;

class GanzhouProfileTest extends ProfileContract {

    GanzhouProfileTest() {
        super("ganzhou-rare-earth");
    }

    @Override
    protected String digest() {
        return "b526bf530a6739c5e7267024d85c59237b11ff8130e48c48eb5fdd766d8a1b2a";
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
}
