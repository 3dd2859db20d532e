package org.restoration.evaluation.message;

/** How much a finding matters. */
public enum Severity implements Coded {
    /** The input is refused. */
    ERROR("error", "error", "错误"),
    /** The input is used, and a reader should look. */
    WARNING("warning", "warning", "警告"),
    /** Worth knowing. */
    INFO("info", "note", "提示");

    private final String code;
    private final LocalizedText text;

    Severity(String code, String en, String zh) {
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
