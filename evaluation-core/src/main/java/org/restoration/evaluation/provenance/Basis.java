package org.restoration.evaluation.provenance;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** On what a number rests. */
public enum Basis implements Coded {
    /** A value printed in a standard or regulation. */
    STANDARD("standard", "standard", "标准"),
    /** A value reported in the scientific literature. */
    LITERATURE("literature", "literature", "文献"),
    /** A value computed from others by a stated rule. */
    DERIVED("derived", "derived", "推导"),
    /** A judgement of the profile's authors; never presented as issued by an authority. */
    EXPERT_JUDGEMENT("expert-judgement", "expert judgement", "专家判断");

    private final String code;
    private final LocalizedText text;

    Basis(String code, String en, String zh) {
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
