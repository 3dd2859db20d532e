package org.restoration.evaluation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.cli.command.ExitCode;

/** From the template of a profile to a table of targets, and what is shown of it. */
class PlanTargetsCommandTest {

    private static final String TEMPLATE = """
              "targetTemplate": [
                {
                  "id": "soil-1", "year": 1, "indicator": "land.effective-soil-thickness",
                  "demand": {"type": "within", "allowed": [30, null]},
                  "reason": {"en": "soil first", "zh": "先覆土"},
                  "provenance": {"source": "test", "basis": "expert-judgement", "verification": "not-applicable"}
                },
                {
                  "id": "soil-1-forest", "year": 1, "indicator": "land.effective-soil-thickness",
                  "demand": {"type": "within", "allowed": [50, null]},
                  "when": {"type": "not", "condition": {"type": "is", "key": "land-use", "values": ["grassland"]}},
                  "reason": {"en": "trees root deeper", "zh": "乔木根系较深"},
                  "provenance": {"source": "test", "basis": "expert-judgement", "verification": "not-applicable"}
                }
              ],
              "views": [
                {
                  "id": "pillars", "name": {"en": "Pillars", "zh": "支柱"}, "reason": {"en": "for a test", "zh": "测试"},
                  "pillars": [{"code": "ground", "name": {"en": "Ground", "zh": "土地"}, "indicators": ["soil.organic-matter"]}]
                }
              ],
              "grades":\
            """;

    @TempDir
    private Path directory;

    private SmallCase small;
    private Path profile;

    @BeforeEach
    void files() {
        small = SmallCase.in(directory);
        String text = Run.resource("small-profile.json");
        assertThat(text).contains("\n  \"grades\":");
        profile = Run.file(directory, "planned.json", text.replace("\n  \"grades\":", "\n" + TEMPLATE));
    }

    private Run targets(Object profile) {
        return Run.of(
                "profiles", "targets", profile, "--sites", small.path("sites.csv"), "--out", small.path("targets.csv"));
    }

    @Test
    void the_table_dates_what_each_site_should_promise() throws IOException {
        Run run = targets(profile);

        assertThat(run.err()).endsWith("targets.csv: 2 targets\n");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(small.path("targets.csv")))
                .isEqualTo("site,indicator,value,unit,due,rule,weight\n"
                        + "north,land.effective-soil-thickness,50,cm,2019-04-01,point,1\n"
                        + "south,land.effective-soil-thickness,30,cm,2019-04-01,point,1\n");
    }

    @Test
    void the_table_is_one_that_evaluate_takes() {
        targets(profile);
        Run run = small.evaluate("--targets", small.path("targets.csv"));

        assertThat(run.err()).doesNotContain("error");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_profile_without_a_template_is_refused() {
        Run run = targets(small.path("small.json"));

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("profile small@1.0.0 has no target template");
        assertThat(small.path("targets.csv")).doesNotExist();
    }

    @Test
    void show_has_the_template_and_the_views() {
        Run run = Run.of("profiles", "show", profile);

        assertThat(run.out())
                .contains("What a restoration plan should promise")
                .containsPattern("1 +Effective soil thickness +≥ 30 cm +everywhere +soil first")
                .containsPattern("≥ 50 cm +not \\(land-use = grassland\\) +trees root deeper")
                .contains("View pillars: Pillars")
                .containsPattern("ground +Ground +soil.organic-matter");
        assertThat(Run.of("profiles", "show", profile, "--lang", "zh").out())
                .contains("修复方案应承诺的目标")
                .contains("视图 pillars");
    }
}
