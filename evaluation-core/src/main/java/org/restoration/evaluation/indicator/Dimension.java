package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** The eight dimensions of restoration: the seven technologies of mine ecological restoration, and people. */
public enum Dimension implements Coded {
    /** Unloading, retaining, anchoring, grouting, drainage. */
    GEOHAZARD("geohazard", "Geohazard elimination", "地质灾害消除"),
    /** Floor reconstruction, curtain grouting. */
    AQUIFER("aquifer", "Aquifer reconstruction", "含水层重建"),
    /** Shaping of slopes, terraces and rock. */
    LANDFORM("landform", "Landform and landscape reconstruction", "地形地貌景观重建"),
    /** Biological, physical and chemical remediation. */
    SOIL_WATER("soil-water", "Soil and water remediation", "水土修复"),
    /** Organic matter, structure, profile. */
    LAND("land", "Land reclamation", "土地复垦"),
    /** Artificial and spontaneous vegetation. */
    VEGETATION("vegetation", "Vegetation reconstruction", "植被重建"),
    /** Species and habitats. */
    BIODIVERSITY("biodiversity", "Biodiversity recovery", "生物多样性恢复"),
    /** Livelihoods, funds, aftercare. */
    SOCIETY("society", "Society, economy and management", "社会经济与管理");

    private final String code;
    private final LocalizedText text;

    Dimension(String code, String en, String zh) {
        this.code = code;
        this.text = LocalizedText.of(en, zh);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
