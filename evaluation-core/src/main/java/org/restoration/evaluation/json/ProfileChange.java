package org.restoration.evaluation.json;

import java.util.Objects;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/**
 * One difference of two profiles.
 *
 * @param group what kind of thing differs
 * @param where a JSON Pointer with the identity of an element in place of its index, such as {@code /requirements/lp-04/criterion};
 *     {@code weight} and {@code globalWeight} of a node of a hierarchy are computed and stand in no document
 * @param before as JSON on one line; "" when the first profile has no such value
 * @param after as JSON on one line; "" when the second profile has no such value
 */
public record ProfileChange(Group group, String where, String before, String after) {

    /** Checks that nothing is missing. */
    public ProfileChange {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** A kind of difference. */
    public enum Group implements Coded {
        /** Id, version, and where it stands in its life. */
        IDENTITY("identity", "Identity", "标识"),
        /** Computed weights, and the judgements and declared weights behind them. */
        WEIGHT("weight", "Weights", "权重"),
        /** Numbers of value functions, requirements, targets, grades and the damage scale. */
        LIMIT("limit", "Limits", "限值"),
        /** Everything else that is applied: what is observed, aggregated, required, tailored, and how. */
        RULE("rule", "Rules", "规则"),
        /** Where numbers come from. */
        SOURCE("source", "Sources", "来源"),
        /** Texts for readers. */
        TEXT("text", "Texts", "文字");

        private final String code;
        private final LocalizedText text;

        Group(String code, String en, String zh) {
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
}
