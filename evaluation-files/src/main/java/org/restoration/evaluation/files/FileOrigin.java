package org.restoration.evaluation.files;

import org.restoration.evaluation.observation.Origin;

/**
 * The file that rows come from.
 *
 * @param file its name without directory
 * @param digest SHA-256 of its bytes
 */
record FileOrigin(String file, String digest) {

    Origin at(Row row) {
        return new Origin(file, digest, row.line());
    }
}
