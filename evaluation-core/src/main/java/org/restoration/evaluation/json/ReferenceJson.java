package org.restoration.evaluation.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Source;
import org.restoration.evaluation.reference.ClassScheme;
import org.restoration.evaluation.reference.CovariateBand;
import org.restoration.evaluation.reference.GradeBand;
import org.restoration.evaluation.reference.GradeTable;
import org.restoration.evaluation.reference.Limit;
import org.restoration.evaluation.reference.LimitTable;
import org.restoration.evaluation.reference.RankedClass;
import org.restoration.evaluation.reference.ReferenceLevels;
import org.restoration.evaluation.reference.ValueTable;

/**
 * Reference levels as JSON. An end of a band that is left out is infinite, a condition that is left out always holds, and a class of
 * a scheme names its limit tables by id. The JSON Schema stands beside the shipped document.
 */
public final class ReferenceJson {

    private static final ShippedDocuments SHIPPED = new ShippedDocuments(
            "reference levels", "/org/restoration/evaluation/reference/reference-levels-", List.of("1.0.0"));

    private static final Versions<ReferenceLevels> VERSIONS = SHIPPED.read(ReferenceJson::read);

    private static final StrictJson JSON = StrictJson.standard()
            .with(Limit.class, LimitEntry.class, LimitEntry::limit, LimitEntry::of)
            .with(CovariateBand.class, BandEntry.class, BandEntry::band, BandEntry::of)
            .with(GradeBand.class, GradeEntry.class, GradeEntry::band, GradeEntry::of);

    private ReferenceJson() {}

    /** The newest reference levels that the library ships: national standards of China and published grades of the field. */
    public static ReferenceLevels standard() {
        return VERSIONS.newest();
    }

    /** All versions of the reference levels that the library ships. */
    public static Versions<ReferenceLevels> versions() {
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
     * The reference levels that a document says.
     *
     * @param document name of the document, for messages
     * @param text its text
     * @throws org.restoration.evaluation.message.DocumentException if it says none, with the JSON Pointer
     */
    public static ReferenceLevels read(String document, String text) {
        Document read = JSON.read(document, text, Document.class);
        Pointer root = Pointer.root(document);
        Map<String, LimitTable> tables = new LinkedHashMap<>();
        read.limitTables().forEach(table -> tables.put(table.id(), table));
        List<ClassScheme> schemes = new ArrayList<>();
        for (int i = 0; i < read.classSchemes().size(); i++) {
            Pointer at = root.to("classSchemes").to(i);
            SchemeEntry entry = read.classSchemes().get(i);
            schemes.add(checked(at, () -> entry.scheme(tables)));
        }
        return checked(
                root,
                () -> ReferenceLevels.of(
                        read.version(),
                        read.sources(),
                        read.limitTables(),
                        read.gradeTables(),
                        read.valueTables(),
                        schemes));
    }

    /** The text of reference levels; reading it gives equal levels. */
    public static String write(ReferenceLevels levels) {
        return JSON.write(
                new Document(
                        levels.version(),
                        levels.sources(),
                        levels.limitTables(),
                        levels.gradeTables(),
                        levels.valueTables(),
                        levels.classSchemes().stream().map(SchemeEntry::of).toList()),
                Document.class);
    }

    private interface Build<T> {
        T value();
    }

    private static <T> T checked(Pointer at, Build<T> build) {
        try {
            return build.value();
        } catch (IllegalArgumentException e) {
            throw at.error(e.getMessage());
        }
    }

    private record Document(
            String version,
            List<Source> sources,
            List<LimitTable> limitTables,
            List<GradeTable> gradeTables,
            List<ValueTable> valueTables,
            List<SchemeEntry> classSchemes) {}

    private record LimitEntry(
            Map<String, Set<String>> when, Optional<CovariateBand> band, ValueRange allowed, Provenance provenance) {

        static LimitEntry of(Limit limit) {
            return new LimitEntry(limit.when(), limit.band(), limit.allowed(), limit.provenance());
        }

        Limit limit() {
            return new Limit(new TreeMap<>(when), band, allowed, provenance);
        }
    }

    private record BandEntry(String covariate, OptionalDouble above, OptionalDouble upTo) {

        static BandEntry of(CovariateBand band) {
            return new BandEntry(band.covariate(), finite(band.above()), finite(band.upTo()));
        }

        CovariateBand band() {
            return new CovariateBand(
                    covariate, above.orElse(Double.NEGATIVE_INFINITY), upTo.orElse(Double.POSITIVE_INFINITY));
        }
    }

    private record GradeEntry(
            String code, LocalizedText name, OptionalDouble from, OptionalDouble to, boolean toIncluded) {

        static GradeEntry of(GradeBand band) {
            return new GradeEntry(band.code(), band.name(), finite(band.from()), finite(band.to()), band.toIncluded());
        }

        GradeBand band() {
            return new GradeBand(
                    code, name, from.orElse(Double.NEGATIVE_INFINITY), to.orElse(Double.POSITIVE_INFINITY), toIncluded);
        }
    }

    private record SchemeEntry(String id, LocalizedText title, List<ClassEntry> classes) {

        static SchemeEntry of(ClassScheme scheme) {
            return new SchemeEntry(
                    scheme.id(),
                    scheme.title(),
                    scheme.classes().stream().map(ClassEntry::of).toList());
        }

        ClassScheme scheme(Map<String, LimitTable> tables) {
            return new ClassScheme(
                    id,
                    title,
                    classes.stream().map(entry -> entry.ranked(tables)).toList());
        }
    }

    private record ClassEntry(String code, LocalizedText name, Map<String, String> facts, List<String> tables) {

        static ClassEntry of(RankedClass ranked) {
            return new ClassEntry(
                    ranked.code(),
                    ranked.name(),
                    ranked.facts(),
                    ranked.tables().stream().map(LimitTable::id).toList());
        }

        RankedClass ranked(Map<String, LimitTable> known) {
            List<LimitTable> mine = new ArrayList<>();
            for (String id : tables) {
                LimitTable table = known.get(id);
                if (table == null) {
                    throw new IllegalArgumentException(
                            "limit table of class " + code + " must be one of the document: got \"" + id + "\""
                                    + Nearest.to(id, known.keySet())
                                            .map(near -> "\nMaybe \"" + near + "\"")
                                            .orElse(""));
                }
                mine.add(table);
            }
            return new RankedClass(code, name, new TreeMap<>(facts), mine);
        }
    }

    private static OptionalDouble finite(double value) {
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
