package org.restoration.evaluation.profiles.qinba;

import java.util.List;
import java.util.Map;
import org.restoration.evaluation.profile.ProfileContract;

class QinbaProfileTest extends ProfileContract {

    QinbaProfileTest() {
        super("qinba-mountains");
    }

    @Override
    protected String digest() {
        return "49d5575f8dc55ea08a45a154f335fd9b2f39f386a0a9193819bb0e20949e5e4b";
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
}
