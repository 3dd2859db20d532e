package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;

/** The approved land use after mining; decides which legal limits apply. */
public enum LandUse implements Coded {
    /** Paddy field. */
    PADDY("paddy"),
    /** Dry or irrigated cropland other than paddy. */
    DRY_CROPLAND("dry-cropland"),
    /** Orchard. */
    ORCHARD("orchard"),
    /** Grassland that is grazed or mown for forage. */
    PASTURE("pasture"),
    /** Forest. */
    FOREST("forest"),
    /** Grassland without forage use. */
    GRASSLAND("grassland"),
    /** Wetland. */
    WETLAND("wetland"),
    /** Water body. */
    WATER("water"),
    /** Built: housing, schools, community and children's parks (GB 36600 class 1). */
    RESIDENTIAL("residential"),
    /** Built: industry, roads, other parks (GB 36600 class 2). */
    INDUSTRIAL("industrial"),
    /** Geopark or mining-heritage park. */
    HERITAGE_PARK("heritage-park"),
    /** Left without a use. */
    UNUSED("unused");

    private final String code;

    LandUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
