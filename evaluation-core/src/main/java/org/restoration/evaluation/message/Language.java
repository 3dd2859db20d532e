package org.restoration.evaluation.message;

/** The languages in which the library speaks. */
public enum Language implements Coded {
    /** English. */
    EN("en", "English", "英文"),
    /** Simplified Chinese. */
    ZH("zh", "Chinese", "中文");

    private final String code;
    private final LocalizedText text;

    Language(String code, String en, String zh) {
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
