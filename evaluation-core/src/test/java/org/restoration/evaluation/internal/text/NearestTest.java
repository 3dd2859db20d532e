package org.restoration.evaluation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> PROFILES =
            List.of("ganzhou-rare-earth", "general", "karst-lead-zinc", "loess-plateau", "qinba-mountains");

    @Test
    void few_wrong_letters_are_found() {
        assertThat(Nearest.to("loess-platau", PROFILES)).contains("loess-plateau");
        assertThat(Nearest.to("generall", PROFILES)).contains("general");
    }

    @Test
    void beginning_of_one_word_only_is_found() {
        assertThat(Nearest.to("loess", PROFILES)).contains("loess-plateau");
        assertThat(Nearest.to("g", PROFILES)).isEmpty();
        assertThat(Nearest.to("lead", List.of("lead-mine-1", "lead-mine-2"))).isEmpty();
    }

    @Test
    void something_else_is_not_guessed() {
        assertThat(Nearest.to("steppe", PROFILES)).isEmpty();
        assertThat(Nearest.to("steppe", List.of())).isEmpty();
    }
}
