package org.restoration.evaluation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

    /** Semantic Versioning 2.0.0, rule 11.4, <a href="https://semver.org/spec/v2.0.0.html#spec-item-11">semver.org</a>. */
    @Test
    void reproduces_the_order_of_rule_11() {
        List<String> ordered = List.of(
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "2.0.0",
                "2.1.0",
                "2.1.1");

        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                assertThat(Integer.signum(
                                SemanticVersion.parse(ordered.get(i)).compareTo(SemanticVersion.parse(ordered.get(j)))))
                        .as("%s and %s", ordered.get(i), ordered.get(j))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }

    /** The valid versions without build metadata of the expression that semver.org suggests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.4",
                "1.2.3",
                "10.20.30",
                "1.0.0-alpha-a.b-c-somethinglong",
                "1.0.0-alpha.0valid",
                "1.0.0-0A.is.legal",
                "1.2.3----RC-SNAPSHOT.12.9.1--.12",
                "99999999999999999999999.999999999999999999.99999999999999999"
            })
    void valid_versions_read_back(String text) {
        assertThat(SemanticVersion.parse(text)).hasToString(text);
    }

    /** Of the invalid versions of the expression that semver.org suggests, and two with build metadata. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.2",
                "1.2.3-0123",
                "1.2.3-0123.0123",
                "1.1.2+.123",
                "alpha",
                "1.0.0-alpha..1",
                "01.1.1",
                "1.01.1",
                "1.1.01",
                "1.2.3.DEV",
                "-1.0.3-gamma",
                "v1.2.3",
                "1.0.0-",
                "1.0.0+20130313144700",
                "1.0.0-beta+exp.sha.5114f85"
            })
    void others_are_refused(String text) {
        assertThatThrownBy(() -> SemanticVersion.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("version must be semantic such as 1.0.0")
                .hasMessageEndingWith("got \"" + text + "\"");
    }

    @Test
    void only_releases_from_1_0_0_on_are_stable() {
        assertThat(SemanticVersion.parse("1.0.0").isStable()).isTrue();
        assertThat(SemanticVersion.parse("0.9.0").isStable()).isFalse();
        assertThat(SemanticVersion.parse("1.0.0-rc.1").isStable()).isFalse();
    }

    @Test
    void name_holds_id_and_version() {
        assertThat(ProfileName.parse("loess-plateau@1.0.0").id()).isEqualTo("loess-plateau");
        assertThat(ProfileName.parse("loess-plateau@1.0.0")).hasToString("loess-plateau@1.0.0");
        assertThatThrownBy(() -> ProfileName.parse("loess-plateau"))
                .hasMessage(
                        "profile must be named with its version, such as loess-plateau@1.0.0: got \"loess-plateau\"");
        assertThatThrownBy(() -> ProfileName.parse("Loess@1.0.0")).hasMessageContaining("lower-case words");
    }
}
