package org.restoration.evaluation.site;

import org.restoration.evaluation.message.Coded;

/** How the land was mined. */
public enum MiningMode implements Coded {
    /** Open pit. */
    OPEN_PIT("open-pit"),
    /** Underground, with subsidence. */
    UNDERGROUND("underground"),
    /** Waste dump. */
    WASTE_DUMP("waste-dump"),
    /** Tailings pond or stack. */
    TAILINGS("tailings"),
    /** In-situ leaching. */
    IN_SITU_LEACHING("in-situ-leaching"),
    /** Heap or pool leaching. */
    HEAP_LEACHING("heap-leaching"),
    /** Quarry. */
    QUARRY("quarry");

    private final String code;

    MiningMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
