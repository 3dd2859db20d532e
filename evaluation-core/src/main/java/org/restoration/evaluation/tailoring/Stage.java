package org.restoration.evaluation.tailoring;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** The order in which tailoring rules apply. */
public enum Stage implements Coded {
    /** What cannot apply to the site. */
    APPLICABILITY("applicability", "applicability", "适用性"),
    /** Limits and weights by approved land use and ecosystem. */
    LAND_USE("land-use", "land use", "土地用途"),
    /** By mining mode. */
    MINING_MODE("mining-mode", "mining mode", "开采方式"),
    /** By damage degree. */
    DAMAGE("damage", "damage", "损毁程度"),
    /** By restoration mode. */
    RESTORATION_MODE("restoration-mode", "restoration mode", "修复模式");

    private final String code;
    private final LocalizedText text;

    Stage(String code, String en, String zh) {
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
