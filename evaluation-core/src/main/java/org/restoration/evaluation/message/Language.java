package org.restoration.evaluation.message;

/** The languages in which the library speaks. */
public enum Language implements Coded {
    /** English. */
    EN("en"),
    /** Simplified Chinese. */
    ZH("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
