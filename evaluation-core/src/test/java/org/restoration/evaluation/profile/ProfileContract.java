package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.criteria.Requirement;
import org.restoration.evaluation.derived.Derivation;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.indicator.Dimension;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorKind;
import org.restoration.evaluation.json.CanonicalJson;
import org.restoration.evaluation.json.CatalogueJson;
import org.restoration.evaluation.json.ProfileJson;
import org.restoration.evaluation.json.ReferenceJson;
import org.restoration.evaluation.provenance.Basis;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.provenance.Verification;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.weighting.Ahp;
import org.restoration.evaluation.weighting.Consistency;
import org.restoration.evaluation.weighting.Weights;

/** What every profile that the library ships must keep; each has a test class that extends this one. */
public abstract class ProfileContract {

    private static final double TWO_POINTS = 0.02;
    private static final Path MUSEUM = Path.of("src", "test", "museum");
    private static final String FOLDER = "/org/restoration/evaluation/profiles/";

    private final String id;
    private final Profile profile;
    private final Set<Ahp> judged = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The contract of the newest version of the profile with an id. */
    protected ProfileContract(String id) {
        this.id = id;
        this.profile = Profiles.of(id);
    }

    /** The digest of the document, pinned. */
    protected abstract String digest();

    /** The priorities in percent from which the judgements of the dimensions were made; empty for equal weights. */
    protected abstract Map<String, Integer> priorities();

    /** The codes of the restoration modes, in order. */
    protected abstract List<String> modes();

    /** The profile. */
    protected final Profile profile() {
        return profile;
    }

    @Test
    void its_document_is_pinned_by_its_digest() {
        assertThat(profile.identity()).startsWith(id + "@");
        assertThat(profile.digest()).isEqualTo(digest());
    }

    /** A version once published is in the museum; {@code -Dgolden=write} adds what is not there yet and changes nothing else. */
    @Test
    void what_is_published_stands_in_the_museum() throws IOException {
        for (Profile version : versions()) {
            Path document = MUSEUM.resolve(id + "-" + version.version() + ".json");
            if (version.status() != ProfileStatus.DRAFT) {
                if ("write".equals(System.getProperty("golden")) && !Files.exists(document)) {
                    Files.createDirectories(MUSEUM);
                    Files.writeString(document, document(version.version()));
                    Files.writeString(digestFile(document), version.digest() + "\n");
                    Files.writeString(foundationsFile(document), foundations(version));
                }
                assertThat(document).exists();
                assertThat(Files.readString(digestFile(document))).isEqualTo(version.digest() + "\n");
            }
        }
    }

    @Test
    void what_stands_in_the_museum_is_shipped_for_ever_and_never_changes() throws IOException {
        if (Files.isDirectory(MUSEUM)) {
            try (Stream<Path> files = Files.list(MUSEUM)) {
                for (Path document : files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(document);
                    String digest = ProfileJson.flat(document.toString(), text).digest();
                    assertThat(digest + "\n").as("%s", document).isEqualTo(Files.readString(digestFile(document)));
                    String version = document.getFileName().toString().replaceFirst("^" + id + "-(.*)\\.json$", "$1");
                    Profile shipped = Profiles.of(id + "@" + version);
                    assertThat(shipped.digest()).as(version).isEqualTo(digest);
                    assertThat(foundations(shipped))
                            .as("catalogue and reference levels that %s was published with", version)
                            .isEqualTo(Files.readString(foundationsFile(document)));
                }
            }
        }
    }

    @Test
    void one_published_version_is_in_force_and_the_others_name_a_successor_that_is_there() {
        List<Profile> published = versions().stream()
                .filter(version -> version.status() == ProfileStatus.PUBLISHED)
                .toList();

        assertThat(published).hasSizeLessThan(2);
        for (Profile version : versions()) {
            version.lifecycle()
                    .successor()
                    .filter(successor -> successor.id().equals(id))
                    .ifPresent(successor -> assertThat(Profiles.versions(id)).contains(successor.version()));
        }
    }

    @Test
    void its_index_has_18_to_30_indicators_and_a_core_of_8_to_14() {
        List<String> codes = profile.index().indicators();

        assertThat(codes).hasSizeBetween(18, 30);
        assertThat(codes.stream().filter(code -> profile.rule(code).core())).hasSizeBetween(8, 14);
    }

    @Test
    void every_dimension_stands_in_the_index_or_is_left_out_with_a_reason() {
        Set<String> named = new TreeSet<>(profile.index().childCodes());
        named.addAll(profile.leftOut().keySet());

        for (Dimension dimension : Dimension.values()) {
            assertThat(named).contains(dimension.code());
        }
    }

    @Test
    void no_two_indicators_of_the_index_count_the_same_thing() {
        List<Indicator> indicators =
                profile.index().indicators().stream().map(profile::indicator).toList();

        for (int i = 0; i < indicators.size(); i++) {
            for (Indicator other : indicators.subList(i + 1, indicators.size())) {
                assertThat(indicators.get(i).overlaps(other))
                        .as("%s and %s", indicators.get(i).code(), other.code())
                        .isFalse();
            }
        }
    }

    @Test
    void its_judgements_are_consistent_and_each_has_its_reason() {
        branches(profile.index()).forEach(ProfileContract::checkJudgements);
        profile.management().ifPresent(root -> branches(root).forEach(ProfileContract::checkJudgements));
    }

    @Test
    void its_dimension_weights_lie_within_two_points_of_the_priorities() {
        Weights weights = profile.index().weighting().weights(profile.index().childCodes());

        priorities()
                .forEach((code, percent) ->
                        assertThat(weights.weightOf(code)).as(code).isCloseTo(percent / 100.0, within(TWO_POINTS)));
    }

    @Test
    void it_has_at_least_six_requirements_and_one_of_them_asks_for_evidence_besides_cover() {
        assertThat(profile.requirements()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(profile.requirements())
                .anySatisfy(requirement ->
                        assertThat(requirement.criterion().toString()).contains("Evidenced"));
    }

    @Test
    void every_score_has_a_source_and_no_judgement_of_ours_names_a_standard_as_its_source() {
        for (String code : profile.index().indicators()) {
            Provenance origin = profile.rule(code).provenance().orElseThrow();
            assertThat(origin.basis() == Basis.EXPERT_JUDGEMENT)
                    .as(code)
                    .isEqualTo(origin.source().equals("project-judgement"));
            assertThat(origin.basis() == Basis.EXPERT_JUDGEMENT)
                    .as(code)
                    .isEqualTo(origin.verification() == Verification.NOT_APPLICABLE);
        }
    }

    @Test
    void it_knows_its_restoration_modes() {
        assertThat(profile.modes().stream().map(RestorationMode::code)).containsExactlyElementsOf(modes());
    }

    @Test
    void it_has_five_grades_in_both_languages() {
        assertThat(profile.grades().grades()).hasSize(5);
    }

    @Test
    void every_context_gives_a_valid_profile_or_a_refusal_with_its_reason() {
        ContextProduct contexts = ContextProduct.walk(profile, this::checkResolved);

        assertThat(contexts.resolved())
                .isGreaterThan(contexts.refused().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertThat(contexts.refused()).isNotEmpty().doesNotContainKey("");
    }

    @Test
    void its_document_fits_the_schema() throws IOException {
        assertThat(schema().validate(document(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void thirty_mutations_of_its_document_are_refused_by_schema_and_reader_alike() throws IOException {
        long seed = 20261123;
        JsonNode intact = new ObjectMapper().readTree(document());
        Schema schema = schema();
        for (int i = 0; i < 30; i++) {
            DocumentMutation mutation = DocumentMutation.of(intact, seed + i);
            String text = mutation.document().toString();
            String what = "seed " + (seed + i) + ": " + mutation.what();

            assertThat(schema.validate(text, InputFormat.JSON)).as(what).isNotEmpty();
            assertThat(problemOf(text)).as(what).isPresent();
        }
    }

    @Test
    void its_illustrative_site_has_every_indicator_of_its_index_at_baseline_now_and_at_the_reference() {
        Map<String, String> site = row("illustrative/sites.csv");
        SiteContext.Builder context = SiteContext.builder()
                .landUse(coded(LandUse.values(), site.get("land_use")))
                .miningMode(coded(MiningMode.values(), site.get("mining_mode")));
        if (!site.get("restoration_mode").isEmpty()) {
            context.restorationMode(site.get("restoration_mode"));
        }
        Profile tailored = profile.tailoredTo(context.build()).profile();
        List<String> needed = tailored.index().indicators();
        Set<String> given = new TreeSet<>();
        for (Map<String, String> row : rows("illustrative/observations.csv")) {
            Indicator indicator = profile.indicator(row.get("indicator"));
            assertThat(row.get("unit"))
                    .as(indicator.code())
                    .isEqualTo(indicator.unit().code());
            given.add(row.get("state") + " " + indicator.code());
        }
        for (String code : needed) {
            assertThat(profile.indicator(code).kind()).isEqualTo(IndicatorKind.STATE);
            List<String> observed =
                    tailored.rule(code).derivation().map(Derivation::inputs).orElse(List.of(code));
            for (String state : List.of("baseline", "current", "reference")) {
                for (String input : observed) {
                    assertThat(given).contains(state + " " + input);
                }
            }
        }
        assertThat(site.get("name")).containsIgnoringCase("illustrative");
    }

    private void checkResolved(SiteContext context, TailoredProfile tailored) {
        Profile resolved = tailored.profile();
        List<IndexNode.Branch> all = branches(resolved.index());
        resolved.management().ifPresent(root -> all.addAll(branches(root)));
        for (IndexNode.Branch branch : all) {
            assertThat(branch.indicators())
                    .as("%s in %s", branch.code(), context)
                    .isNotEmpty();
            if (branch.weighting() instanceof Ahp ahp) {
                if (judged.add(ahp)) {
                    assertThat(ahp.consistency(branch.childCodes()).acceptable())
                            .as("%s in %s", branch.code(), context)
                            .isTrue();
                }
                continue;
            }
            double sum = 0;
            for (double weight : branch.weighting().weights(branch.childCodes()).toArray()) {
                sum += weight;
            }
            assertThat(sum).as("%s in %s", branch.code(), context).isCloseTo(1, within(1e-9));
        }
        for (String dimension : profile.index().childCodes()) {
            assertThat(resolved.index().childCodes().contains(dimension))
                    .as("%s in %s", dimension, context)
                    .isNotEqualTo(resolved.leftOut().containsKey(dimension));
        }
        assertThat(resolved.requirements().stream().map(Requirement::id))
                .as("requirements in %s", context)
                .doesNotHaveDuplicates();
        assertThat(resolved.index().indicators())
                .as("core of the index in %s", context)
                .anyMatch(code -> resolved.rule(code).core());
    }

    private static void checkJudgements(IndexNode.Branch branch) {
        if (branch.weighting() instanceof Ahp ahp) {
            Consistency consistency = ahp.consistency(branch.childCodes());
            assertThat(consistency.ratio().orElseThrow()).as(branch.code()).isLessThan(Consistency.LIMIT);
            assertThat(ahp.judgements())
                    .as(branch.code())
                    .allSatisfy(judgement -> assertThat(judgement.reason()).isPresent());
        }
    }

    private static List<IndexNode.Branch> branches(IndexNode.Branch root) {
        List<IndexNode.Branch> all = new ArrayList<>();
        all.add(root);
        for (IndexNode child : root.children()) {
            if (child instanceof IndexNode.Branch inner) {
                all.addAll(branches(inner));
            }
        }
        return all;
    }

    private static Optional<ProfileException> problemOf(String text) throws IOException {
        try {
            ProfileJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "mutated.json");
            return Optional.empty();
        } catch (ProfileException problem) {
            return Optional.of(problem);
        }
    }

    private Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(FOLDER + "profile.schema.json"), InputFormat.JSON);
    }

    private String document() throws IOException {
        return document(profile.version());
    }

    private String document(String version) throws IOException {
        return resource(FOLDER + id + "/" + id + "-" + version + ".json");
    }

    private List<Profile> versions() {
        return Profiles.versions(id).stream()
                .map(version -> Profiles.of(id + "@" + version))
                .toList();
    }

    private static Path digestFile(Path document) {
        return Path.of(document.toString().replaceFirst("json$", "sha256"));
    }

    private static Path foundationsFile(Path document) {
        return Path.of(document.toString().replaceFirst("json$", "foundations"));
    }

    /** What a published version was read with when it was published, with the digests: it stays as it is too. */
    private static String foundations(Profile version) {
        String catalogue = version.catalogue().version();
        String levels = version.levels().version();
        return "catalogue " + catalogue + " " + CanonicalJson.sha256(CatalogueJson.document(catalogue)) + "\n"
                + "reference levels " + levels + " " + CanonicalJson.sha256(ReferenceJson.document(levels)) + "\n";
    }

    private String resource(String path) throws IOException {
        try (InputStream in = getClass().getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, String> row(String name) {
        return rows(name).get(0);
    }

    /** The rows of a table by column; quoted cells may hold commas but neither quotes nor line ends. */
    private List<Map<String, String>> rows(String name) {
        try {
            List<String> lines = resource(FOLDER + id + "/" + name).lines().toList();
            String[] header = lines.get(0).split(",");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends Enum<E> & org.restoration.evaluation.message.Coded> E coded(E[] values, String code) {
        for (E value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("code must be known: got \"" + code + "\"");
    }
}
