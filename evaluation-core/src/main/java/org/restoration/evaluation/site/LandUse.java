package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** The approved land use after mining; decides which legal limits apply. */
public enum LandUse implements Coded {
    /** Paddy field. */
    PADDY("paddy", "paddy", "水田"),
    /** Dry or irrigated cropland other than paddy. */
    DRY_CROPLAND("dry-cropland", "dry cropland", "旱地"),
    /** Orchard. */
    ORCHARD("orchard", "orchard", "园地"),
    /** Grassland that is grazed or mown for forage. */
    PASTURE("pasture", "pasture", "牧草地"),
    /** Forest. */
    FOREST("forest", "forest", "林地"),
    /** Grassland without forage use. */
    GRASSLAND("grassland", "grassland", "其他草地"),
    /** Wetland. */
    WETLAND("wetland", "wetland", "湿地"),
    /** Water body. */
    WATER("water", "water", "水域"),
    /** Built: housing, schools, community and children's parks (GB 36600 class 1). */
    RESIDENTIAL("residential", "residential", "建设用地（第一类）"),
    /** Built: industry, roads, other parks (GB 36600 class 2). */
    INDUSTRIAL("industrial", "industrial", "建设用地（第二类）"),
    /** Geopark or mining-heritage park. */
    HERITAGE_PARK("heritage-park", "heritage park", "地质或矿山公园"),
    /** Left without a use. */
    UNUSED("unused", "unused", "未利用地");

    private final String code;
    private final LocalizedText text;

    LandUse(String code, String en, String zh) {
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
