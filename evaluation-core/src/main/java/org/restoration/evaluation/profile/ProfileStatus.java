package org.restoration.evaluation.profile;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Where a profile stands in its life. */
public enum ProfileStatus implements Coded {
    /** Not yet published; results under it are indicative. */
    DRAFT("draft", "draft", "草案"),
    /** Published; never changes again under its version, but for what becomes of it. */
    PUBLISHED("published", "published", "已发布"),
    /** Another profile took its place; it still evaluates, and results name the successor. */
    SUPERSEDED("superseded", "superseded", "已被取代"),
    /** No longer to be used; it still evaluates, and results are indicative and say why. */
    WITHDRAWN("withdrawn", "withdrawn", "已撤回");

    private final String code;
    private final LocalizedText text;

    ProfileStatus(String code, String en, String zh) {
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
