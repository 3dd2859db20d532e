package org.restoration.evaluation.profiles.karst;

import java.util.List;
import java.util.Map;
import org.restoration.evaluation.profile.ProfileContract;

class KarstProfileTest extends ProfileContract {

    KarstProfileTest() {
        super("karst-lead-zinc");
    }

    @Override
    protected String digest() {
        return "df13553d1d287a055fe04822335120a3bb02d9fd6f3ac79131156c958cd217e3";
    }

    @Override
    protected Map<String, Integer> priorities() {
        return Map.of(
                "geohazard",
                16,
                "aquifer",
                20,
                "landform",
                5,
                "soil-water",
                24,
                "land",
                7,
                "vegetation",
                12,
                "biodiversity",
                11,
                "society",
                5);
    }

    @Override
    protected List<String> modes() {
        return List.of("substrate-revegetation", "sewage-diversion", "curtain-grouting");
    }
}
