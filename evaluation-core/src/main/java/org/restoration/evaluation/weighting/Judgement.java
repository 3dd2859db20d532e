package org.restoration.evaluation.weighting;

import java.util.Objects;
import java.util.Optional;
import org.restoration.evaluation.message.LocalizedText;

/**
 * A judgement of a pair: {@code more} is {@code value} times as important as {@code than}.
 *
 * @param more code of a child
 * @param than code of another child
 * @param value how many times; below 1 where {@code more} is in truth the less important
 * @param reason why, as the panel said it
 */
public record Judgement(String more, String than, Ratio value, Optional<LocalizedText> reason) {

    /** Checks that two different children are judged. */
    public Judgement {
        Objects.requireNonNull(more, "more");
        Objects.requireNonNull(than, "than");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        if (more.equals(than)) {
            throw new IllegalArgumentException(
                    "judgement must compare two different children: got \"" + more + "\" with itself");
        }
    }

    /** A judgement without a reason. */
    public static Judgement of(String more, String than, String value) {
        return new Judgement(more, than, Ratio.parse(value), Optional.empty());
    }

    /** The same judgement with another value and the same reason. */
    public Judgement withValue(Ratio other) {
        return new Judgement(more, than, other, reason);
    }

    @Override
    public String toString() {
        return more + " : " + than + " = " + value;
    }
}
