package org.restoration.evaluation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.profile.Lifecycle;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.profile.ProfileException;
import org.restoration.evaluation.profile.ProfileName;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.weighting.Ahp;

/** A profile that extends another: here the general profile, published as 1.0.0. */
class InheritanceTest {

    private static final String OWN =
            "\"id\": \"mine\", \"version\": \"0.1.0\", \"status\": \"draft\", \"title\": {\"en\": \"Mine\", \"zh\": \"本矿\"}";

    private static final String JUDGED = "\"index\": {\"children\": [{\"code\": \"landform\", \"weighting\": {\"type\":"
            + " \"ahp\", \"randomIndex\": \"saaty\", \"judgements\": [{\"more\": \"landform.exposed-rock-rate\","
            + " \"than\": \"landform.terrain-conformity\", \"value\": \"3\", \"reason\": {\"en\": \"safety\", \"zh\":"
            + " \"安全\"}}]}}]}";

    private final Map<String, String> shelf = new LinkedHashMap<>();
    private String digest;

    @BeforeEach
    void published() {
        String general = Profiles.document(
                        ProfileName.parse("general@" + Profiles.of("general").version()))
                .orElseThrow();
        publish(general.replaceFirst("\"version\": \"[^\"]+\"", "\"version\": \"1.0.0\"")
                .replaceFirst("\"status\": \"[a-z]+\"", "\"status\": \"published\""));
        digest = ProfileJson.flat("general", shelf.get("general@1.0.0")).digest();
    }

    private String publish(String document) {
        String identity = ProfileJson.flat("published", document, this::find).identity();
        shelf.put(identity, document);
        return identity;
    }

    private Optional<String> find(ProfileName name) {
        return Optional.ofNullable(shelf.get(name.toString()));
    }

    private String child(String... overrides) {
        return "{" + OWN + ", \"extends\": \"general@1.0.0\", \"extendsDigest\": \"" + digest + "\""
                + (overrides.length == 0 ? "" : ", " + String.join(", ", overrides)) + "}";
    }

    private FlatDocument flat(String document) {
        return ProfileJson.flat("mine.json", document, this::find);
    }

    private Profile read(String document) {
        return ProfileJson.read("mine.json", flat(document), Foundations.shipped());
    }

    private void refused(String document, String pointer, String... says) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(ProfileException.class)
                .hasMessageContainingAll(says)
                .extracting(problem -> ((ProfileException) problem).pointer())
                .isEqualTo(pointer);
    }

    private Profile parent() {
        return ProfileJson.read("general.json", shelf.get("general@1.0.0"));
    }

    private static IndexNode.Branch dimension(Profile profile, String code) {
        return profile.index().children().stream()
                .filter(node -> node.code().equals(code))
                .map(IndexNode.Branch.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void child_without_overrides_is_its_parent_under_its_own_name() {
        Profile mine = read(child());

        assertThat(mine.identity()).isEqualTo("mine@0.1.0");
        assertThat(mine.title().en()).isEqualTo("Mine");
        assertThat(mine.index()).isEqualTo(parent().index());
        assertThat(mine.indicators()).isEqualTo(parent().indicators());
        assertThat(mine.requirements()).isEqualTo(parent().requirements());
        assertThat(mine.digest()).isNotEqualTo(parent().digest());
    }

    @Test
    void flat_document_reads_back_to_the_same_profile_with_the_same_digest() {
        String requirement = parent().requirements().get(0).id();
        String document = child(JUDGED, "\"remove\": [\"/requirements/" + requirement + "\"]");
        FlatDocument flat = flat(document);
        FlatDocument again = flat(flat.text());

        assertThat(flat.text()).doesNotContain("\"extends\"", "\"extendsDigest\"", "\"remove\"");
        assertThat(again.digest()).isEqualTo(flat.digest());
        assertThat(read(flat.text())).isEqualTo(read(document));
        assertThat(read(document).requirements().stream().map(rule -> rule.id()))
                .doesNotContain(requirement);
    }

    @Test
    void weighting_of_another_type_replaces_the_parents_and_the_other_nodes_stay() {
        Profile mine = read(child(JUDGED));

        assertThat(dimension(mine, "landform").weighting()).isInstanceOf(Ahp.class);
        assertThat(dimension(mine, "landform")
                        .weighting()
                        .weights(dimension(mine, "landform").childCodes())
                        .weightOf("landform.exposed-rock-rate"))
                .isEqualTo(0.75);
        assertThat(mine.index().childCodes()).isEqualTo(parent().index().childCodes());
        assertThat(dimension(mine, "land")).isEqualTo(dimension(parent(), "land"));
    }

    @Test
    void judgement_of_the_same_pair_in_the_other_order_replaces_the_parents() {
        publishChildOf(JUDGED);
        Profile mine =
                read(grandchild("\"index\": {\"children\": [{\"code\": \"landform\", \"weighting\": {\"judgements\":"
                        + " [{\"more\": \"landform.terrain-conformity\", \"than\": \"landform.exposed-rock-rate\", \"value\":"
                        + " \"4\"}]}}]}"));

        assertThat(((Ahp) dimension(mine, "landform").weighting()).judgements())
                .singleElement()
                .satisfies(judgement -> {
                    assertThat(judgement.more()).isEqualTo("landform.terrain-conformity");
                    assertThat(judgement.reason())
                            .as("the old reason spoke of the old value")
                            .isEmpty();
                });
    }

    @Test
    void elements_merge_by_identity_in_the_parents_order_and_new_ones_follow() {
        Profile mine =
                read(child("\"modes\": [{\"code\": \"heap-leaching\", \"name\": {\"en\": \"Heaps\", \"zh\": \"堆\"},"
                        + " \"description\": {\"en\": \"Heaps.\", \"zh\": \"堆。\"}}, {\"code\": \"agricultural-reuse\", \"name\":"
                        + " {\"en\": \"Fields\", \"zh\": \"田\"}}]"));

        assertThat(mine.modes().stream().map(mode -> mode.code()))
                .startsWith(parent().modes().stream().map(mode -> mode.code()).toArray(String[]::new))
                .endsWith("heap-leaching");
        assertThat(mine.modes().get(2).name().en()).isEqualTo("Fields");
        assertThat(mine.modes().get(2).description())
                .isEqualTo(parent().modes().get(2).description());
    }

    @Test
    void removed_child_takes_its_judgements_along_and_stays_observed() {
        publishChildOf(JUDGED);
        Profile mine =
                read(grandchild("\"remove\": [\"/index/children/landform/children/landform.terrain-conformity\"]"));

        assertThat(dimension(mine, "landform").childCodes()).containsExactly("landform.exposed-rock-rate");
        assertThat(((Ahp) dimension(mine, "landform").weighting()).judgements()).isEmpty();
        assertThat(mine.rulesByIndicator()).containsKey("landform.terrain-conformity");
    }

    @Test
    void every_field_knows_which_document_says_it_and_where() {
        publishChildOf(JUDGED);
        FlatDocument flat = flat(grandchild("\"resolution\": 0.1"));

        assertThat(flat.origins().get("/id")).isEqualTo(new FieldOrigin("mine@0.1.0", "/id"));
        assertThat(flat.origins().get("/resolution")).isEqualTo(new FieldOrigin("mine@0.1.0", "/resolution"));
        assertThat(flat.origins().get("/index/children/2/weighting/judgements/0/value"))
                .isEqualTo(new FieldOrigin("middle@1.0.0", "/index/children/0/weighting/judgements/0/value"));
        assertThat(flat.origins().get("/indicators/3/indicator"))
                .isEqualTo(new FieldOrigin("general@1.0.0", "/indicators/3/indicator"));
        assertThat(flat.origins()).doesNotContainKeys("", "/index").containsKey("/index/code");
    }

    @Test
    void later_version_of_the_parent_changes_no_child() {
        String before = flat(child(JUDGED)).digest();
        publish(shelf.get("general@1.0.0")
                .replace("\"version\": \"1.0.0\"", "\"version\": \"1.1.0\"")
                .replace("\"resolution\": 0.05", "\"resolution\": 0.2"));

        assertThat(flat(child(JUDGED)).digest()).isEqualTo(before);
    }

    @Test
    void parent_that_was_superseded_or_withdrawn_since_changes_no_child() {
        String before = flat(child()).digest();
        shelf.put(
                "general@1.0.0",
                shelf.get("general@1.0.0")
                        .replaceFirst(
                                "\"published\"", "\"withdrawn\", \"statusReason\": {\"en\": \"x\", \"zh\": \"x\"}"));

        assertThat(flat(child()).digest()).isEqualTo(before);
        assertThat(read(child()).lifecycle()).isEqualTo(Lifecycle.DRAFT);
    }

    @Test
    void only_a_published_profile_of_exactly_that_digest_is_extended() {
        refused(child().replace(digest, "0".repeat(64)), "/extendsDigest", "must be given, " + digest, "got 0000");
        refused(
                child().replace(", \"extendsDigest\": \"" + digest + "\"", ""),
                "/extendsDigest",
                "must be given, " + digest,
                "got none");
        refused(child().replace("general@1.0.0", "general"), "/extends", "with its version");
        refused(child().replace("general@1.0.0", "general@9.0.0"), "/extends", "must be known", "general@9.0.0");
        shelf.put("general@1.0.0", shelf.get("general@1.0.0").replaceFirst("\"published\"", "\"draft\""));
        refused(child(), "/extends", "must be published", "general@1.0.0, which is draft");
        shelf.put("general@1.0.0", shelf.get("general@1.0.0").replaceFirst("\"general\"", "\"special\""));
        refused(child(), "/extends", "must be of that profile", "special@1.0.0");
    }

    @Test
    void profiles_that_extend_each_other_are_refused() {
        shelf.put("mine@0.1.0", child());
        shelf.put("general@1.0.0", child().replace("general@1.0.0", "mine@0.1.0"));

        refused(child(), "/extends", "must not extend itself");
    }

    @Test
    void new_numbers_need_a_source_of_their_own() {
        refused(
                child("\"indicators\": [{\"indicator\": \"landform.exposed-rock-rate\", \"valueFunction\": {\"points\":"
                        + " [{\"value\": 10, \"score\": 1}, {\"value\": 90, \"score\": 0}]}}]"),
                "/indicators/0/valueFunction",
                "override of numbers must come with their provenance");
        refused(
                child("\"damage\": {\"slightFrom\": 0.9}"),
                "/damage/slightFrom",
                "override of numbers must come with their provenance");
    }

    @Test
    void half_a_text_is_no_text() {
        refused(child("\"background\": {\"en\": \"Here.\"}"), "/background", "zh");
    }

    @Test
    void problems_point_to_the_document_that_says_what_is_broken() {
        refused(
                child("\"indicators\": [{\"indicator\": \"soil.ph\", \"core\": true}, {\"indicator\":"
                        + " \"landform.exposed-rock-rate\", \"core\": \"yes\"}]"),
                "/indicators/1/core",
                "true or false");
        refused(
                child("\"remove\": [\"/indicators/landform.terrain-conformity\"]"),
                "/extends",
                "must have its rule under /indicators",
                "in what is inherited from general@1.0.0 at /index/children/2");
        refused(child("\"colour\": 1"), "/colour", "key must be one of");
    }

    @Test
    void what_is_removed_must_be_there() {
        refused(child("\"remove\": [\"/modes/construction-reus\"]"), "/remove/0", "Maybe \"construction-reuse\"");
        refused(child("\"remove\": [\"modes\"]"), "/remove/0", "pointer such as");
    }

    @Test
    void profile_that_extends_nothing_is_flat_already() {
        String document = shelf.get("general@1.0.0");

        assertThat(flat(document).digest()).isEqualTo(parent().digest());
        assertThat(flat(document).origins().values())
                .extracting(FieldOrigin::profile)
                .containsOnly("general@1.0.0");
    }

    private void publishChildOf(String override) {
        publish(child(override)
                .replace("\"mine\"", "\"middle\"")
                .replace("\"0.1.0\"", "\"1.0.0\"")
                .replace("\"draft\"", "\"published\""));
    }

    private String grandchild(String override) {
        return child(override)
                .replace("general@1.0.0", "middle@1.0.0")
                .replace(
                        digest,
                        ProfileJson.flat("middle", shelf.get("middle@1.0.0"), this::find)
                                .digest());
    }
}
