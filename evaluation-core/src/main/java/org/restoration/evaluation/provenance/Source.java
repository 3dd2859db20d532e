package org.restoration.evaluation.provenance;

import java.util.Objects;

/**
 * A published work or document that numbers come from.
 *
 * @param key unique key, such as {@code gb-15618-2018} or {@code kou-2017}
 * @param citation how to cite it: authors or issuer, title, year
 * @param doi DOI without a resolver, or ""
 */
public record Source(String key, String citation, String doi) {

    /** Checks the parts; an absent DOI becomes "". */
    public Source {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(citation, "citation");
        doi = doi == null ? "" : doi;
        if (key.isBlank() || citation.isBlank()) {
            throw new IllegalArgumentException(
                    "source must have a key and a citation: got key \"" + key + "\", citation \"" + citation + "\"");
        }
    }
}
