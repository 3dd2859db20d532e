package org.restoration.evaluation.files.internal.table;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** What a kind of table expects. */
public interface TableFormat {

    /** Names of columns that this kind of table may have, required ones first. */
    Collection<String> knownColumns();

    /** Checks the header; gives the reader of the rows, or nothing when the rows cannot be understood with it. */
    Optional<Consumer<Row>> rowsUnder(Header header);

    /** Says what can only be said when all rows were read. */
    default void finish() {}
}
