package org.restoration.evaluation.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private static final String STANDARD = "indicators-1.0.0.json";

    private static final StrictJson JSON = StrictJson.standard();

    private CatalogueJson() {}

    /** The catalogue that the library ships: the indicators of mine ecological restoration of the four regions and their relatives. */
    public static IndicatorCatalogue standard() {
        return Standard.CATALOGUE;
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

    /** Loaded once, when first asked for. */
    private static final class Standard {
        static final IndicatorCatalogue CATALOGUE = load();

        private static IndicatorCatalogue load() {
            try (InputStream in =
                    CatalogueJson.class.getResourceAsStream("/org/restoration/evaluation/catalogue/" + STANDARD)) {
                return read(STANDARD, StrictJson.decode(STANDARD, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + STANDARD, e);
            }
        }
    }

    private record Document(String version, LocalizedText about, List<Source> sources, List<Indicator> indicators) {}
}
