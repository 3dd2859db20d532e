package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** How the land was mined. */
public enum MiningMode implements Coded {
    /** Open pit. */
    OPEN_PIT("open-pit", "open pit", "露天开采"),
    /** Underground, with subsidence. */
    UNDERGROUND("underground", "underground", "井工开采"),
    /** Waste dump. */
    WASTE_DUMP("waste-dump", "waste dump", "排土场"),
    /** Tailings pond or stack. */
    TAILINGS("tailings", "tailings", "尾矿库"),
    /** In-situ leaching. */
    IN_SITU_LEACHING("in-situ-leaching", "in-situ leaching", "原地浸矿"),
    /** Heap or pool leaching. */
    HEAP_LEACHING("heap-leaching", "heap leaching", "堆浸与池浸"),
    /** Quarry. */
    QUARRY("quarry", "quarry", "采石场");

    private final String code;
    private final LocalizedText text;

    MiningMode(String code, String en, String zh) {
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
