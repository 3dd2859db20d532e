package org.restoration.evaluation.observation;

import java.util.Objects;

/**
 * The place in a file that an observation was read from.
 *
 * @param file file name, "" when it came from a program
 * @param digest SHA-256 of the file, lower-case hex, or ""
 * @param row 1-based line in the file, 0 when it came from a program
 */
public record Origin(String file, String digest, int row) {

    /** Given by a program. */
    public static final Origin PROGRAM = new Origin("", "", 0);

    /** Checks the parts. */
    public Origin {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(digest, "digest");
        if (row < 0) {
            throw new IllegalArgumentException("row of an observation must be at least 0: got " + row);
        }
    }

    @Override
    public String toString() {
        return row == 0 ? file : file + ":" + row;
    }
}
