package org.restoration.evaluation.cli.output;

import java.util.List;
import org.restoration.evaluation.json.ProfileChange;
import org.restoration.evaluation.json.ProfileDiff;

/** The differences of two profiles as text for a reader. */
public final class DiffText {

    private static final int SHORT = 30;

    private final Words words;
    private final ProfileDiff diff;

    /** The text of some differences. */
    public DiffText(Words words, ProfileDiff diff) {
        this.words = words;
        this.diff = diff;
    }

    @Override
    public String toString() {
        if (diff.changes().isEmpty()) {
            return words.say("No difference.", "无差异。") + "\n";
        }
        StringBuilder text = new StringBuilder();
        for (ProfileChange.Group group : ProfileChange.Group.values()) {
            List<ProfileChange> changes = diff.changes().stream()
                    .filter(change -> change.group() == group)
                    .toList();
            if (!changes.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(words.say(group.text()))
                        .append(" (")
                        .append(changes.size())
                        .append(")\n");
                changes.forEach(change -> append(text, change));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, ProfileChange change) {
        text.append("  ").append(change.where());
        boolean both = !change.before().isEmpty() && !change.after().isEmpty();
        if (both && change.before().length() <= SHORT && change.after().length() <= SHORT) {
            text.append(": ")
                    .append(change.before())
                    .append(" → ")
                    .append(change.after())
                    .append('\n');
            return;
        }
        text.append('\n');
        if (!change.before().isEmpty()) {
            text.append("    - ").append(change.before()).append('\n');
        }
        if (!change.after().isEmpty()) {
            text.append("    + ").append(change.after()).append('\n');
        }
    }
}
