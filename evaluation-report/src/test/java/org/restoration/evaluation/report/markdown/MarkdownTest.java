package org.restoration.evaluation.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void nothing_in_a_plain_text_means_anything() {
        assertThat(Markdown.text("a|b *c* _d_ [e](f) <g> `h` \\"))
                .isEqualTo("a\\|b \\*c\\* \\_d\\_ \\[e\\](f) &lt;g&gt; \\`h\\` \\\\");
    }

    @Test
    void columns_of_numbers_stand_on_the_right() {
        Markdown page = new Markdown();
        page.table(List.of("Name", "Share>"), List.of(List.of("a", "1.0")));

        assertThat(page).hasToString("| Name | Share |\n| --- | ---: |\n| a | 1.0 |\n");
    }

    @Test
    void row_with_too_few_cells_is_refused() {
        assertThatThrownBy(() -> new Markdown().table(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row of a table must have 2 cells: got 1");
    }

    @Test
    void code_that_would_end_itself_is_refused() {
        assertThatThrownBy(() -> Markdown.code("a`b")).isInstanceOf(IllegalArgumentException.class);
    }
}
