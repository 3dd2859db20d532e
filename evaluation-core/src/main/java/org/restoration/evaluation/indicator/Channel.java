package org.restoration.evaluation.indicator;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** How an observation was made. */
public enum Channel implements Coded {
    /** Satellite or unmanned aircraft. */
    SKY("sky", "sky", "天（卫星、无人机）"),
    /** Sensor, sample, well or survey on the ground. */
    GROUND("ground", "ground", "地（地面监测）"),
    /** Inspection, document or interview. */
    HUMAN("human", "human", "人（人工调查）");

    private final String code;
    private final LocalizedText text;

    Channel(String code, String en, String zh) {
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
