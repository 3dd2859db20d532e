package org.restoration.evaluation.message;

import java.util.Objects;

/**
 * Where something was found: a cell of a file, a JSON Pointer (RFC 6901) in a document, or nowhere in particular.
 *
 * @param source the file or document, or "" when there is none
 * @param row the 1-based line of the file, 0 when it does not apply
 * @param column the 1-based column (field) of the row, 0 when it does not apply
 * @param pointer the JSON Pointer, "" for the root or when it does not apply
 */
public record Place(String source, int row, int column, String pointer) implements Comparable<Place> {

    /** No place in particular. */
    public static final Place NONE = new Place("", 0, 0, "");

    /** Checks the parts. */
    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(pointer, "pointer");
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("row and column must be at least 0: got " + row + " and " + column);
        }
    }

    /** A cell of a table file; row and column are 1-based, column 0 means the whole row. */
    public static Place cell(String file, int row, int column) {
        return new Place(file, row, column, "");
    }

    /** A whole file. */
    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    /** A JSON Pointer in a document. */
    public static Place pointer(String document, String pointer) {
        return new Place(document, 0, 0, pointer);
    }

    @Override
    public int compareTo(Place other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        if (row != other.row) {
            return Integer.compare(row, other.row);
        }
        if (column != other.column) {
            return Integer.compare(column, other.column);
        }
        return pointer.compareTo(other.pointer);
    }

    /** {@code file:row:column}, {@code document#pointer}, or "" for no place. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (row > 0) {
            text.append(':').append(row);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        if (!pointer.isEmpty()) {
            text.append(source.isEmpty() ? "" : "#").append(pointer);
        }
        return text.toString();
    }
}
