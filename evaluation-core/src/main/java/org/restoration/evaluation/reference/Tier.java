package org.restoration.evaluation.reference;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** What it means when a limit is not kept. */
public enum Tier implements Coded {
    /** Risk screening: beyond it a risk may exist and is looked into. */
    SCREENING("screening", "screening", "风险筛选值"),
    /** Risk intervention: beyond it the use at issue is not acceptable. */
    INTERVENTION("intervention", "intervention", "风险管制值"),
    /** A plain limit of a standard. */
    LIMIT("limit", "limit", "限值"),
    /** What the land can bear for ever, such as tolerable soil loss. */
    TOLERANCE("tolerance", "tolerance", "容许值"),
    /** A limit of a discharge. */
    DISCHARGE("discharge", "discharge", "排放限值"),
    /** A level at which a study found an effect; not a legal limit. */
    EFFECT_LEVEL("effect-level", "effect level", "效应水平"),
    /** A level that works are designed to reach. */
    TARGET("target", "target", "目标值");

    private final String code;
    private final LocalizedText text;

    Tier(String code, String en, String zh) {
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
