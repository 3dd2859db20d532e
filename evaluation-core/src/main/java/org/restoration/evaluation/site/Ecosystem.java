package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Ecosystem type of the surrounding reference. */
public enum Ecosystem implements Coded {
    /** Farmland. */
    FARMLAND("farmland", "farmland", "农田"),
    /** Forest. */
    FOREST("forest", "forest", "森林"),
    /** Shrubland. */
    SHRUB("shrub", "shrub", "灌丛"),
    /** Grassland. */
    GRASSLAND("grassland", "grassland", "草地"),
    /** Wetland. */
    WETLAND("wetland", "wetland", "湿地"),
    /** Open water. */
    WATER("water", "water", "水体"),
    /** Desert or sandy land. */
    DESERT("desert", "desert", "荒漠"),
    /** Bare rock. */
    BARE_ROCK("bare-rock", "bare rock", "裸岩"),
    /** Built-up land. */
    BUILT("built", "built", "城镇");

    private final String code;
    private final LocalizedText text;

    Ecosystem(String code, String en, String zh) {
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
