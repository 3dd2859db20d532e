package org.restoration.evaluation.profile;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What the reference is; only the first two earn the word recovery. */
public enum ReferenceType implements Coded {
    /** A natural ecosystem like the one lost. */
    NATURAL_ANALOGUE("natural-analogue", "natural analogue", "自然类比生态系统"),
    /** The best local site of the same land use. */
    BEST_LOCAL_SITE("best-local-site", "best local site", "当地同类用地最佳场地"),
    /** Background values of the region. */
    REGIONAL_BACKGROUND("regional-background", "regional background", "区域背景值"),
    /** The reference levels of the profile stand in. */
    TARGET_LEVEL("target-level", "target level", "配置的目标水平");

    private final String code;
    private final LocalizedText text;

    ReferenceType(String code, String en, String zh) {
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
