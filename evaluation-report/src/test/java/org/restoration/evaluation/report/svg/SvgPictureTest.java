package org.restoration.evaluation.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgPictureTest {

    @Test
    void texts_and_attributes_are_escaped() {
        assertThat(SvgElement.text(1, 2, SvgStyle.NOTE, "a < b & \"c\"").with("data-name", "<&\">"))
                .hasToString(
                        "<text x=\"1\" y=\"2\" class=\"note\" data-name=\"&lt;&amp;&quot;&gt;\">a &lt; b &amp; &quot;c&quot;"
                                + "</text>\n");
    }

    @Test
    void numbers_have_two_decimals_and_no_negative_zero() {
        assertThat(SvgElement.of("g").with("a", 1.005).with("b", -0.001).with("c", 2.50))
                .hasToString("<g a=\"1\" b=\"0\" c=\"2.5\"/>\n");
    }

    @Test
    void number_that_is_not_finite_is_refused() {
        assertThatThrownBy(() -> SvgElement.of("g").with("x", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void name_that_would_break_the_document_is_refused() {
        assertThatThrownBy(() -> SvgElement.of("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got \"a b\"");
    }

    @Test
    void picture_is_read_aloud_and_follows_the_wish_for_dark() {
        String document = new SvgPicture(10, 20, "Title", "What it shows", List.of()).document();

        assertThat(document)
                .contains("viewBox=\"0 0 10 20\"", "role=\"img\"")
                .contains("<title>Title</title>", "<desc>What it shows</desc>")
                .contains("@media (prefers-color-scheme:dark)")
                .doesNotContain("\r");
    }

    @Test
    void picture_without_a_name_is_refused() {
        assertThatThrownBy(() -> new SvgPicture(10, 20, " ", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must say what it is");
    }
}
