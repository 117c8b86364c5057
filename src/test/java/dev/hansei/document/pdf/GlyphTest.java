package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.document.DocumentException;
import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphTest {
    @Test
    void a_character_without_a_glyph_is_refused_by_name_and_place() {
        assertThatThrownBy(() -> render("<p>完了✔です</p><table><tr><th>印</th><td>✗</td></tr></table><p>\uD835\uDEFC版</p>"))
                .isInstanceOfSatisfying(
                        DocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Object::toString)
                                .containsExactly(
                                        "PM-2023-0001 \"完了✔です\": the document font cannot show the character U+2714 ✔",
                                        "PM-2023-0001 \"✗\": the document font cannot show the character U+2717 ✗",
                                        "PM-2023-0001 \"\uD835\uDEFC版\": the document font cannot show the character U+1D6FC \uD835\uDEFC"));
    }

    @Test
    void an_emoji_is_refused() {
        assertThatThrownBy(() -> render("<p>復旧🎉</p>")).hasMessageContaining("U+1F389");
    }

    @Test
    void a_glyph_is_asked_of_headings_labels_and_terms_too() {
        assertThatThrownBy(() -> render("<h1>✔</h1>")).hasMessageContaining("U+2714");
        assertThatThrownBy(() -> render("<section class=\"callout\" data-label=\"✔\"><p>文</p></section>"))
                .hasMessageContaining("U+2714");
        assertThatThrownBy(() -> render("<dl class=\"key-facts\"><dt>✔</dt><dd>文</dd></dl>"))
                .hasMessageContaining("U+2714");
    }

    @Test
    void characters_of_names_and_full_width_forms_have_glyphs() {
        "𠮷髙﨑彅𠮟①㈱ＡＺ０９～ー・，．！？￥ｱ々〒℃".codePoints().forEach(codePoint -> {
            assertThat(Typeface.REGULAR.shows(codePoint))
                    .as(Character.toString(codePoint))
                    .isTrue();
            assertThat(Typeface.BOLD.shows(codePoint))
                    .as(Character.toString(codePoint))
                    .isTrue();
        });
    }

    @Test
    void characters_of_full_width_are_as_wide_as_high() {
        assertThat(Typeface.REGULAR.width('あ')).isEqualTo(1000);
        assertThat(Typeface.REGULAR.width("𠮷".codePointAt(0))).isEqualTo(1000);
    }

    private static byte[] render(String body) {
        return PdfRenderer.render(Samples.document(body), Theme.load(), List.of());
    }

    @Test
    void what_cannot_be_printed_can_be_asked_before() {
        assertThat(PdfRenderer.unprintable("完了✔✔\n🎉と髙")).containsExactly("U+2714 ✔", "U+1F389 🎉");
    }
}
