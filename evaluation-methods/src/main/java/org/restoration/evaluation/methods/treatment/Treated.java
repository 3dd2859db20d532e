package org.restoration.evaluation.methods.treatment;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.restoration.evaluation.methods.matrix.Column;

/**
 * A column after its treatment, and what was done.
 *
 * @param column the values now
 * @param lowered rows, counted from 0, whose value was cut down to a limit, rising
 * @param raised rows, counted from 0, whose value was lifted to a limit, rising
 * @param transformations names of what was done to all values, in order; empty for nothing
 */
public record Treated(Column column, List<Integer> lowered, List<Integer> raised, List<String> transformations) {

    /** Keeps copies in rising order. */
    public Treated {
        Objects.requireNonNull(column, "column");
        lowered = List.copyOf(new TreeSet<>(lowered));
        raised = List.copyOf(new TreeSet<>(raised));
        transformations = List.copyOf(transformations);
    }

    /** A column to which nothing was done. */
    public static Treated unchanged(Column column) {
        return new Treated(column, List.of(), List.of(), List.of());
    }

    static Treated transformed(Column column, String transformation) {
        return new Treated(column, List.of(), List.of(), List.of(transformation));
    }

    /** Whether anything was done. */
    public boolean changed() {
        return !lowered.isEmpty() || !raised.isEmpty() || !transformations.isEmpty();
    }

    /** The record of this and of a treatment that followed it. */
    Treated then(Treated next) {
        return new Treated(
                next.column,
                both(lowered, next.lowered),
                both(raised, next.raised),
                Stream.concat(transformations.stream(), next.transformations.stream())
                        .toList());
    }

    private static List<Integer> both(List<Integer> first, List<Integer> next) {
        SortedSet<Integer> rows = new TreeSet<>(first);
        rows.addAll(next);
        return List.copyOf(rows);
    }
}
