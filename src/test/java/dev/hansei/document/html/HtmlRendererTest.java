package dev.hansei.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final Theme THEME = Theme.load();

    @Test
    void a_page_asks_for_nothing_and_runs_nothing() {
        String page = HtmlRenderer.render(Samples.reportDocument(), THEME);
        assertThat(page).doesNotContain("<script", "<link", "<img", "@import", "url(", " style=", "javascript:");
        assertThat(Pattern.compile("\\son[a-z]+=").matcher(page).find()).isFalse();
    }

    @Test
    void the_style_sheet_passes_a_policy_by_its_hash() throws Exception {
        String page = HtmlRenderer.render(Samples.reportDocument(), THEME);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(HtmlRenderer.styleHash(THEME))
                .isEqualTo("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }

    @Test
    void words_are_escaped() {
        assertThat(main("<p>&lt;b&gt; &amp; \"引用\" <a href=\"https://example.com/?a=1&amp;b=2\">参照</a></p>"))
                .contains("<p>&lt;b&gt; &amp; &quot;引用&quot; <a href=\"https://example.com/?a=1&amp;b=2\">参照</a></p>");
    }

    @Test
    void a_change_of_language_is_marked_once_where_it_happens() {
        assertThat(main("<p lang=\"en\">One <span lang=\"ja\">二</span></p><p>三</p>"))
                .contains("<p lang=\"en\">One <span lang=\"ja\">二</span></p>\n<p>三</p>");
    }

    @Test
    void tables_say_what_their_headers_head() {
        assertThat(main("<table><thead><tr><th colspan=\"2\">列</th></tr></thead><tr><th>行</th><td>値</td></tr></table>"))
                .contains(
                        "<th scope=\"colgroup\" colspan=\"2\">\n列</th>",
                        "<th scope=\"row\">\n行</th>",
                        "role=\"group\" tabindex=\"0\" aria-label=\"表\"");
    }

    @Test
    void a_callout_and_two_columns_keep_their_parts() {
        assertThat(
                        main(
                                "<section class=\"callout\" data-label=\"追記\"><p>文</p></section>"
                                        + "<section class=\"parallel\"><div lang=\"ja\"><p>左</p></div><div lang=\"en\"><p>right</p></div></section>"))
                .contains("<section class=\"callout\" aria-label=\"追記\"><p class=\"label\">追記</p>\n<p>文</p></section>")
                .contains("<div class=\"parallel\"><div>\n<p>左</p></div><div lang=\"en\">\n<p>right</p></div></div>");
    }

    @Test
    void a_figure_is_drawn_and_said() {
        assertThat(main("<figure data-chart=\"impact\" alt=\"影響の時間帯\"/>"))
                .contains("<svg", "role=\"img\" aria-label=\"影響の時間帯\"", "class=\"fill-alert\"", "復旧 18:05</text>");
    }

    private static String main(String body) {
        String page = HtmlRenderer.render(Samples.document(body), THEME);
        return page.substring(page.indexOf("<main>"));
    }
}
