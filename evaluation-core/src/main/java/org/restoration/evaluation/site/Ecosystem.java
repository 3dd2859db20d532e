package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;

/** Ecosystem type of the surrounding reference. */
public enum Ecosystem implements Coded {
    /** Farmland. */
    FARMLAND("farmland"),
    /** Forest. */
    FOREST("forest"),
    /** Shrubland. */
    SHRUB("shrub"),
    /** Grassland. */
    GRASSLAND("grassland"),
    /** Wetland. */
    WETLAND("wetland"),
    /** Open water. */
    WATER("water"),
    /** Desert or sandy land. */
    DESERT("desert"),
    /** Bare rock. */
    BARE_ROCK("bare-rock"),
    /** Built-up land. */
    BUILT("built");

    private final String code;

    Ecosystem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
