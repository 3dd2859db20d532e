package org.restoration.evaluation.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.cell.Cells;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.files.internal.observation.ObservationRegister;
import org.restoration.evaluation.files.internal.observation.ObservationsFormat;
import org.restoration.evaluation.files.internal.site.FactCodes;
import org.restoration.evaluation.files.internal.site.SiteRegister;
import org.restoration.evaluation.files.internal.site.SitesFormat;
import org.restoration.evaluation.files.internal.table.CsvTable;
import org.restoration.evaluation.files.internal.table.FileOrigin;
import org.restoration.evaluation.files.internal.table.SourceScan;
import org.restoration.evaluation.files.internal.table.TableFormat;
import org.restoration.evaluation.files.internal.target.TargetRegister;
import org.restoration.evaluation.files.internal.target.TargetsFormat;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.RestorationMode;

/**
 * Reads the files of one run: sites, observations and targets. Files are read row by row; all problems of all of them are reported
 * together, and nothing is handed on when there is an error.
 *
 * <pre>{@code
 * ReadResult result = InputFiles.forProfile(profile)
 *         .sites(CsvSource.file(Path.of("sites.csv")))
 *         .observations(CsvSource.file(Path.of("observations.csv")))
 *         .read();
 * }</pre>
 */
public final class InputFiles {

    private final Builder options;
    private final SiteRegister sites;
    private final ObservationRegister observations = new ObservationRegister();
    private final TargetRegister targets = new TargetRegister();
    private final Map<String, String> digests = new HashMap<>();
    private final List<FileFindings> findings = new ArrayList<>();

    private InputFiles(Builder options) {
        this.options = options;
        this.sites = new SiteRegister(!options.sites.isEmpty());
    }

    /** A builder for any profile: the catalogue says which indicators there are, any mode and any code of a fact is taken. */
    public static Builder builder(IndicatorCatalogue catalogue) {
        return new Builder(catalogue);
    }

    /** A builder that knows what a profile knows: its catalogue, its restoration modes, and the codes of the facts it asks for. */
    public static Builder forProfile(Profile profile) {
        Builder builder = new Builder(profile.catalogue());
        builder.restorationModes =
                profile.modes().stream().map(RestorationMode::code).collect(Collectors.toCollection(TreeSet::new));
        builder.factCodes = FactCodes.of(profile);
        return builder;
    }

    private ReadResult read() throws IOException {
        for (CsvSource source : options.sites) {
            table(
                    source,
                    (cells, origin) -> new SitesFormat(
                            cells, options.catalogue, options.restorationModes, options.factCodes, sites));
        }
        sites.checkTree();
        for (CsvSource source : options.observations) {
            table(
                    source,
                    (cells, origin) -> new ObservationsFormat(cells, options.catalogue, sites, observations, origin));
        }
        observations.checkAll();
        if (!options.observations.isEmpty()) {
            sites.close();
        }
        for (CsvSource source : options.targets) {
            table(source, (cells, origin) -> new TargetsFormat(cells, options.catalogue, sites, origin, targets));
        }
        List<Finding> all = new ArrayList<>();
        boolean refused = false;
        for (FileFindings file : findings) {
            all.addAll(file.inOrder());
            refused |= file.errors() > 0;
        }
        return new ReadResult(
                refused
                        ? Optional.empty()
                        : Optional.of(
                                new EvaluationInput(sites.sites(), observations.observations(), targets.targets())),
                all);
    }

    private void table(CsvSource source, BiFunction<Cells, FileOrigin, TableFormat> kind) throws IOException {
        FileFindings found = new FileFindings(source.name());
        findings.add(found);
        SourceScan scan = SourceScan.of(source, options.encoding, found);
        String twin = digests.putIfAbsent(scan.digest(), source.name());
        if (twin != null) {
            found.add(
                    FindingCode.SAME_FILE_TWICE,
                    0,
                    0,
                    "files must differ: got the same bytes as " + twin,
                    "文件不得重复：内容与 " + twin + " 完全相同");
            return;
        }
        if (scan.charset().isEmpty()) {
            return;
        }
        TableFormat format =
                kind.apply(new Cells(found, options.today), new FileOrigin(source.fileName(), scan.digest()));
        new CsvTable(source, scan, options.separator, found, format).read();
        format.finish();
    }

    /** Collects what to read and how. */
    public static final class Builder {
        private final IndicatorCatalogue catalogue;
        private final List<CsvSource> sites = new ArrayList<>();
        private final List<CsvSource> observations = new ArrayList<>();
        private final List<CsvSource> targets = new ArrayList<>();
        private Set<String> restorationModes = Set.of();
        private FactCodes factCodes = FactCodes.ANY;
        private Optional<Charset> encoding = Optional.empty();
        private Optional<LocalDate> today = Optional.empty();
        private char separator = ',';

        private Builder(IndicatorCatalogue catalogue) {
            this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        }

        /** Adds tables of sites. Without one, the sites are those that observations and targets name. */
        public Builder sites(CsvSource... tables) {
            sites.addAll(List.of(tables));
            return this;
        }

        /** Adds tables of observations, tidy or wide. */
        public Builder observations(CsvSource... tables) {
            observations.addAll(List.of(tables));
            return this;
        }

        /** Adds tables of targets. */
        public Builder targets(CsvSource... tables) {
            targets.addAll(List.of(tables));
            return this;
        }

        /** Sets the encoding of all files; without it they must be UTF-8. */
        public Builder encoding(Charset charset) {
            encoding = Optional.of(charset);
            return this;
        }

        /** Sets the character between cells; without it a comma. */
        public Builder separator(char character) {
            if (character == '"' || character == '\n' || character == '\r') {
                throw new IllegalArgumentException(
                        "separator must not be a quotation mark or the end of a line: got U+" + Shown.hex(character));
            }
            separator = character;
            return this;
        }

        /** Sets the day after which a date is a surprise; without it none is, for the library has no clock. */
        public Builder today(LocalDate day) {
            today = Optional.of(day);
            return this;
        }

        /**
         * Reads everything.
         *
         * @return the input, or what is wrong with it
         * @throws IOException if a file cannot be read at all; never for what it contains
         */
        public ReadResult read() throws IOException {
            return new InputFiles(this).read();
        }
    }
}
