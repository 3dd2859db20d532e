package org.restoration.evaluation.message;

/** How much a finding matters. */
public enum Severity implements Coded {
    /** The input is refused. */
    ERROR("error"),
    /** The input is used, and a reader should look. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
