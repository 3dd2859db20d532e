package org.restoration.evaluation.json;

import java.util.Objects;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.reference.ReferenceLevels;

/**
 * What profiles stand on: each names the version of the indicator catalogue and of the reference levels that it is read with.
 *
 * @param catalogues the indicator catalogues
 * @param levels the reference levels
 */
public record Foundations(Versions<IndicatorCatalogue> catalogues, Versions<ReferenceLevels> levels) {

    /** Checks that both are given. */
    public Foundations {
        Objects.requireNonNull(catalogues, "catalogues");
        Objects.requireNonNull(levels, "levels");
    }

    /** All versions that the library ships. */
    public static Foundations shipped() {
        return new Foundations(CatalogueJson.versions(), ReferenceJson.versions());
    }

    /**
     * These and another catalogue, under the version that it says.
     *
     * @throws IllegalArgumentException if its version is no semantic one, or there already
     */
    public Foundations with(IndicatorCatalogue catalogue) {
        return new Foundations(catalogues.with(catalogue.version(), catalogue), levels);
    }

    /**
     * These and other reference levels, under the version that they say.
     *
     * @throws IllegalArgumentException if their version is no semantic one, or there already
     */
    public Foundations with(ReferenceLevels others) {
        return new Foundations(catalogues, levels.with(others.version(), others));
    }
}
