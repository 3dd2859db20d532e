package org.restoration.evaluation.files.internal.table;

import org.restoration.evaluation.observation.Origin;

/**
 * The file that rows come from.
 *
 * @param file its name without directory
 * @param digest SHA-256 of its bytes
 */
public record FileOrigin(String file, String digest) {

    public Origin at(Row row) {
        return new Origin(file, digest, row.line());
    }
}
