package org.restoration.evaluation.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Source;

/** The indicator catalogue as JSON. The JSON Schema stands beside the shipped document. */
public final class CatalogueJson {

    private static final ShippedDocuments SHIPPED =
            new ShippedDocuments("catalogue", "/org/restoration/evaluation/catalogue/indicators-", List.of("1.0.0"));

    private static final Versions<IndicatorCatalogue> VERSIONS = SHIPPED.read(CatalogueJson::read);

    private static final StrictJson JSON = StrictJson.standard();

    private CatalogueJson() {}

    /** The newest catalogue that the library ships: the indicators of mine ecological restoration of the four regions and their relatives. */
    public static IndicatorCatalogue standard() {
        return VERSIONS.newest();
    }

    /** All versions of the catalogue that the library ships. */
    public static Versions<IndicatorCatalogue> versions() {
        return VERSIONS;
    }

    /**
     * The document of a version that the library ships, as it stands.
     *
     * @param version such as {@code 1.0.0}
     * @throws IllegalArgumentException if the library does not ship it; the text names the versions that it ships
     */
    public static String document(String version) {
        return SHIPPED.text(version);
    }

    /**
     * The catalogue that a document says.
     *
     * @param document name of the document, for messages
     * @param text its text
     * @throws org.restoration.evaluation.message.DocumentException if it says none, with the JSON Pointer
     */
    public static IndicatorCatalogue read(String document, String text) {
        Document read = JSON.read(document, text, Document.class);
        Pointer root = Pointer.root(document);
        if (!read.version().matches("\\d+\\.\\d+\\.\\d+")) {
            throw root.to("version").error("version must be semantic such as 1.0.0: got \"" + read.version() + "\"");
        }
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < read.sources().size(); i++) {
            String key = read.sources().get(i).key();
            if (!keys.add(key)) {
                throw root.to("sources")
                        .to(i)
                        .to("key")
                        .error("keys of sources must differ: got \"" + key + "\" again");
            }
        }
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < read.indicators().size(); i++) {
            Indicator indicator = read.indicators().get(i);
            Pointer at = root.to("indicators").to(i);
            if (!codes.add(indicator.code())) {
                throw at.to("code").error("codes of indicators must differ: got \"" + indicator.code() + "\" again");
            }
            String source = indicator.provenance().source();
            if (!keys.contains(source)) {
                throw at.to("provenance")
                        .to("source")
                        .error("source must be one of the sources of the document: got \"" + source + "\""
                                + Nearest.to(source, keys)
                                        .map(near -> "\nMaybe \"" + near + "\"")
                                        .orElse(""));
            }
        }
        return IndicatorCatalogue.of(read.version(), read.indicators()).withSources(read.sources());
    }

    private record Document(String version, LocalizedText about, List<Source> sources, List<Indicator> indicators) {}
}
