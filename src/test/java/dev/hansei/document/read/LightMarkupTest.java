package dev.hansei.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.document.DocumentException;
import dev.hansei.document.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一つの段落です。 | <p>一つの段落です。</p>",
                "**強い**語 | <p><strong>強い</strong>語</p>",
                "`Deny *` policy | <p><code>Deny *</code> policy</p>",
                "[page](https://example.com/) | <p><a href=\"https://example.com/\">page</a></p>",
                "# no heading | <p># no heading</p>",
                "> no quotation | <p>&gt; no quotation</p>",
                "<b>no HTML</b> | <p>&lt;b&gt;no HTML&lt;/b&gt;</p>",
                "![no image](https://example.com/a.png) | <p>https://example.com/a.png</p>"
            })
    void only_the_light_markup_is_markup(String text, String xhtml) {
        assertThat(LightMarkup.blocks(text)).isEqualToIgnoringNewLines(xhtml);
    }

    @Test
    void a_line_end_between_japanese_letters_leaves_no_gap() {
        assertThat(LightMarkup.blocks("一行目\n二行目")).contains("一行目二行目");
        assertThat(LightMarkup.blocks("first\nsecond")).contains("first second");
    }

    @Test
    void an_address_that_may_not_be_linked_to_is_refused_by_its_name() {
        assertThatThrownBy(() -> Samples.document(LightMarkup.blocks("[here](javascript:alert)")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("javascript:alert");
    }

    @Test
    void a_single_paragraph_stands_in_a_cell_without_its_tags() {
        assertThat(LightMarkup.inline("one **two**")).isEqualTo("one <strong>two</strong>");
        assertThat(LightMarkup.inline("one\n\ntwo")).startsWith("<p>");
    }
}
