package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read together is set together. */
class PdfTogetherTest {

    private static final String LINE = "<p class=\"right\">行</p>";

    @Test
    void a_verdict_stays_with_its_heading_and_with_the_sentence_that_follows() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout = layout("<h1>題</h1>" + LINE.repeat(lines)
                    + "<h2>結論</h2><p class=\"lead\"><strong>評価：有効</strong></p><p>監査により確かめました。</p>");
            assertThat(Stream.of("結論", "評価：有効", "監査")
                            .map(words -> pageOf(layout, words))
                            .distinct())
                    .as("after %d lines", lines)
                    .hasSize(1);
        }
    }

    @Test
    void the_name_of_a_figure_stays_with_its_figure() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout =
                    layout(LINE.repeat(lines) + "<p class=\"note\">影響の図</p><figure data-chart=\"impact\" alt=\"影響\"/>");
            int figure = IntStream.range(0, layout.pages().all().size())
                    .filter(page ->
                            layout.pages().all().get(page).content().stream().anyMatch(Mark.Picture.class::isInstance))
                    .findFirst()
                    .orElseThrow();
            assertThat(pageOf(layout, "影響の図")).as("after %d lines", lines).isEqualTo(figure);
        }
    }

    @Test
    void the_last_row_of_a_table_never_stands_alone_after_a_break() {
        for (int rows = 1; rows < 90; rows++) {
            Layout layout = layout("<table><tr><th>頭</th><td>頭</td></tr>"
                    + "<tr><th>行</th><td>行</td></tr>".repeat(rows)
                    + "<tr><th>前</th><td>前</td></tr><tr><th>末</th><td>末</td></tr></table>");
            assertThat(pageOf(layout, "末")).as("after %d rows", rows).isEqualTo(pageOf(layout, "前"));
        }
    }

    @Test
    void a_small_table_is_not_split() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout = layout(LINE.repeat(lines) + "<table><thead><tr><th>手順</th></tr></thead><tbody>"
                    + "<tr><td>一</td></tr><tr><td>二</td></tr><tr><td>三</td></tr><tr><td>四</td></tr></tbody></table>");
            assertThat(pageOf(layout, "四")).as("after %d lines", lines).isEqualTo(pageOf(layout, "手順"));
        }
    }

    @Test
    void the_ground_of_a_callout_reaches_below_the_longer_of_two_columns() {
        for (int lines = 0; lines < 30; lines++) {
            Layout layout = layout(LINE.repeat(lines)
                    + "<section class=\"callout\" data-label=\"追記\"><section><section class=\"parallel\">"
                    + "<div lang=\"ja\"><p>" + LongDocuments.sentences(20) + "</p></div>"
                    + "<div lang=\"en\"><p>" + "The pool was exhausted. ".repeat(60)
                    + "</p></div></section></section></section>");
            layout.pages()
                    .all()
                    .forEach(page -> words(page)
                            .filter(words ->
                                    words.tag() != null && !words.text().equals("行"))
                            .forEach(words -> assertThat(grounds(page))
                                    .as("under %s", words)
                                    .anyMatch(box -> box.y() <= words.baseline()
                                            && box.y() + box.height() >= words.baseline())));
        }
    }

    @Test
    void long_texts_share_what_a_date_beside_them_leaves() {
        Layout layout = layout("<table><tr><th>第1版</th><td>2023年12月6日（水）20:30（JST）</td><td>左"
                + LongDocuments.sentences(4) + "</td><td lang=\"en\">Right " + "it was exhausted. ".repeat(12)
                + "</td></tr></table>");
        assertThat(find(layout, "Right").x() - find(layout, "左").x()).isGreaterThan(110);
    }

    @ParameterizedTest
    @CsvSource({
        "お客様のAWSアカウントを操作, できなくなった障害, true",
        "お客様のAWSアカウントを操作できなくなった, 障害に関する事後検証報告, false",
        "再発防止, 策の有効性, true",
        "customer AWS, accounts, true",
        "customers blocked, from operating, false",
        "work normally /, How it runs, false"
    })
    void a_heading_turns_where_the_sense_does(String above, String below, boolean torn) {
        assertThat(Breaks.tears(above, below)).isEqualTo(torn);
    }

    private static Layout layout(String body) {
        return Layout.of(Samples.document(body), Theme.load());
    }

    private static Stream<Mark.Words> words(Page page) {
        return page.content().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast);
    }

    private static List<Mark.Box> grounds(Page page) {
        return page.ground().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .toList();
    }

    private static Mark.Words find(Layout layout, String beginning) {
        return layout.pages().all().stream()
                .flatMap(PdfTogetherTest::words)
                .filter(words -> words.tag() != null && words.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static int pageOf(Layout layout, String beginning) {
        Mark.Words found = find(layout, beginning);
        List<Page> pages = layout.pages().all();
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).content().contains(found))
                .findFirst()
                .orElseThrow();
    }
}
