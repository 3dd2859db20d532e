package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.engine.Evaluator;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.IndicatorCatalogue;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.SemanticVersion;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.SiteContext;

/** A profile is read for ever with the version of the catalogue that it names, however the catalogue grows. */
class CatalogueVersionsTest {

    private static final IndicatorCatalogue FIRST = CatalogueJson.versions().get("1.0.0");
    private static final String ADDED = "soil.tungsten";
    private static final IndicatorCatalogue GROWN = grown();
    private static final Foundations BOTH = Foundations.shipped().with(GROWN);

    /** 1.0.0 with one indicator more, and another typical range of an indicator that the general profile scores. */
    private static IndicatorCatalogue grown() {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : FIRST.indicators()) {
            indicators.add(
                    indicator.code().equals("soil.organic-matter")
                            ? with(indicator, indicator.code(), indicator.hardDomain(), new ValueRange(0, 1))
                            : indicator);
        }
        Indicator lead = FIRST.get("soil.lead");
        indicators.add(with(lead, ADDED, lead.hardDomain(), lead.typicalRange()));
        return IndicatorCatalogue.of("1.1.0", indicators).withSources(FIRST.sources());
    }

    private static Indicator with(Indicator of, String code, ValueRange hard, ValueRange typical) {
        return new Indicator(
                code,
                of.name(),
                of.dimension(),
                of.unit(),
                of.kind(),
                of.direction(),
                hard,
                typical,
                code,
                of.channels(),
                of.method(),
                of.validity(),
                of.provenance(),
                of.note());
    }

    @Test
    void profile_has_the_same_digest_and_results_bit_for_bit_when_the_catalogue_has_grown() throws IOException {
        Profile alone = ProfileJson.read("general.json", general("1.0.0"));
        Profile beside = ProfileJson.read("general.json", general("1.0.0"), BOTH);

        assertThat(beside.digest()).isEqualTo(alone.digest());
        assertThat(beside.catalogue()).isEqualTo(alone.catalogue()).isEqualTo(FIRST);
        assertThat(evaluated(beside)).isEqualTo(evaluated(alone)).contains("soil.organic-matter");
    }

    @Test
    void profile_that_names_the_newer_version_gets_its_indicators() throws IOException {
        Profile newer = ProfileJson.read("general.json", general("1.1.0"), BOTH);

        assertThat(newer.catalogue().version()).isEqualTo("1.1.0");
        assertThat(newer.catalogue().find(ADDED)).isPresent();
        assertThat(ProfileJson.read("general.json", general("1.0.0"), BOTH)
                        .catalogue()
                        .find(ADDED))
                .isEmpty();
        assertThat(ProfileJson.read("again", ProfileJson.write(newer), BOTH).catalogue())
                .isEqualTo(GROWN);
    }

    @Test
    void version_that_is_not_there_is_an_error_that_names_those_that_are() throws IOException {
        String document = general("1.2.0");

        assertThatThrownBy(() -> ProfileJson.read("general.json", document))
                .isInstanceOf(ProfileException.class)
                .hasMessage("/catalogue: catalogue must be 1.0.0: got 1.2.0");
        assertThatThrownBy(() -> ProfileJson.read("general.json", document, BOTH))
                .hasMessage("/catalogue: catalogue must be one of 1.0.0, 1.1.0: got 1.2.0");
        String levels = general("1.0.0").replaceFirst("(\"referenceLevels\": )\"1.0.0\"", "$1\"0.9.0\"");
        assertThatThrownBy(() -> ProfileJson.read("general.json", levels))
                .hasMessage("/referenceLevels: reference levels must be 1.0.0: got 0.9.0");
    }

    @Test
    void newest_version_is_the_greatest_and_each_is_there_once() {
        assertThat(BOTH.catalogues().newest()).isEqualTo(GROWN);
        assertThat(BOTH.catalogues().known())
                .containsExactly(SemanticVersion.parse("1.0.0"), SemanticVersion.parse("1.1.0"));
        assertThatThrownBy(() -> BOTH.with(FIRST))
                .hasMessage("version to add must not be there yet: got catalogue 1.0.0");
        assertThatThrownBy(() -> CatalogueJson.document("7.0.0")).hasMessage("catalogue must be 1.0.0: got 7.0.0");
    }

    @Test
    void every_document_that_stands_there_is_shipped_and_says_its_version() throws Exception {
        URL folder = CatalogueJson.class.getResource("/org/restoration/evaluation/catalogue/indicators-1.0.0.json");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("indicators-")))
                    .containsExactlyInAnyOrderElementsOf(CatalogueJson.versions().known().stream()
                            .map(version -> "indicators-" + version + ".json")
                            .toList());
        }
        for (SemanticVersion version : CatalogueJson.versions().known()) {
            assertThat(CatalogueJson.versions().get(version.toString()).version())
                    .isEqualTo(version.toString());
        }
        for (SemanticVersion version : ReferenceJson.versions().known()) {
            assertThat(ReferenceJson.versions().get(version.toString()).version())
                    .isEqualTo(version.toString());
        }
    }

    /** A code keeps its meaning: what files may hold under it, and how it is read, never changes. */
    @Test
    void no_shipped_version_changes_the_meaning_of_a_code() {
        List<IndicatorCatalogue> all = CatalogueJson.versions().known().stream()
                .map(version -> CatalogueJson.versions().get(version.toString()))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            assertThat(changedMeanings(all.get(i - 1), all.get(i))).isEmpty();
        }
        assertThat(changedMeanings(FIRST, GROWN)).isEmpty();
        Indicator lead = FIRST.get("soil.lead");
        assertThat(changedMeanings(
                        FIRST,
                        IndicatorCatalogue.of(
                                "1.1.0",
                                List.of(with(lead, "soil.lead", new ValueRange(0, 10), new ValueRange(0, 1))))))
                .contains("soil.lead")
                .contains("soil.zinc");
    }

    /** Codes that are gone within a major version, or mean something else. */
    private static List<String> changedMeanings(IndicatorCatalogue older, IndicatorCatalogue newer) {
        boolean sameMajor = SemanticVersion.parse(older.version())
                .major()
                .equals(SemanticVersion.parse(newer.version()).major());
        List<String> changed = new ArrayList<>();
        for (Indicator before : older.indicators()) {
            Optional<Indicator> after = newer.find(before.code());
            boolean kept = after.map(now -> now.unit().equals(before.unit())
                            && now.kind() == before.kind()
                            && now.direction() == before.direction()
                            && now.dimension() == before.dimension()
                            && now.hardDomain().equals(before.hardDomain()))
                    .orElse(!sameMajor);
            if (!kept) {
                changed.add(before.code());
            }
        }
        return changed;
    }

    private static String evaluated(Profile profile) {
        SiteContext context = SiteContext.builder()
                .landUse(LandUse.FOREST)
                .miningMode(MiningMode.OPEN_PIT)
                .build();
        List<Observation> observations = new ArrayList<>();
        for (State state : List.of(State.BASELINE, State.CURRENT, State.REFERENCE)) {
            for (String code : profile.index().indicators()) {
                ValueRange usual = profile.indicator(code).typicalRange();
                double value = usual.low() + (usual.high() - usual.low()) * (state.ordinal() + 1) / 7;
                observations.add(Observation.builder("a", state, code)
                        .id(state.code() + code)
                        .value(value)
                        .date(LocalDate.of(2024, 6, 1))
                        .build());
            }
        }
        return EvaluationJson.write(List.of(Evaluator.of(profile).evaluate(Site.of("a", context), observations)));
    }

    private static String general(String catalogue) throws IOException {
        String path = "/org/restoration/evaluation/profiles/general/general-0.1.0.json";
        try (InputStream in = Profile.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(\"catalogue\": )\"1.0.0\"", "$1\"" + catalogue + "\"");
        }
    }
}
