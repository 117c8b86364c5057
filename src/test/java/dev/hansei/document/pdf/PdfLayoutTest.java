package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {
    private static final Theme THEME = Theme.load();
    private static final float MILLIMETRE = 72 / 25.4f;

    /** A line of text and where it stands; {@code tag} is null for what is not content. */
    record Placed(int page, Tag tag, String words, float x, float baseline, float size, float width) {}

    @Test
    void a_heading_is_never_stranded_at_the_foot_of_a_page() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout = layout("<h1>題</h1>" + "<p class=\"right\">行</p>".repeat(lines)
                    + "<h2>見出し</h2><h3>小見出し</h3><p>" + LongDocuments.sentences(6) + "</p>");
            assertThat(pageOf(layout, "小見出し")).as("after %d lines", lines).isEqualTo(pageOf(layout, "見出し"));
            assertThat(pageOf(layout, "接続")).as("after %d lines", lines).isEqualTo(pageOf(layout, "小見出し"));
        }
    }

    @Test
    void a_heading_goes_with_the_first_row_of_a_table() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout = layout("<h1>題</h1>" + "<p class=\"right\">行</p>".repeat(lines)
                    + "<h2>見出し</h2><table><caption>経過</caption><thead><tr><th>時刻</th></tr></thead>"
                    + "<tr><td>最初</td></tr><tr><td>二番</td></tr></table>");
            assertThat(List.of(pageOf(layout, "見出し"), pageOf(layout, "経過"), pageOf(layout, "時刻"), pageOf(layout, "最初"))
                            .stream()
                            .distinct())
                    .as("after %d lines", lines)
                    .hasSize(1);
        }
    }

    @Test
    void the_label_of_a_callout_stays_with_its_text() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout = layout("<h1>題</h1>" + "<p class=\"right\">行</p>".repeat(lines)
                    + "<section class=\"callout\" data-label=\"追記\"><p>" + LongDocuments.sentences(9)
                    + "</p></section>");
            assertThat(pageOf(layout, "接続")).isEqualTo(pageOf(layout, "追記"));
        }
    }

    @Test
    void no_paragraph_leaves_a_single_line_behind_or_ahead() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout =
                    layout("<p class=\"right\">行</p>".repeat(lines) + "<p>" + LongDocuments.sentences(7) + "</p>");
            List<Placed> text = placed(layout).stream()
                    .filter(line -> line.tag() != null && !line.words().equals("行"))
                    .toList();
            long first = text.stream()
                    .filter(line -> line.page() == text.get(0).page())
                    .count();
            assertThat(first).as("after %d lines", lines).isNotEqualTo(1);
            assertThat(text.size() - first).as("after %d lines", lines).isNotEqualTo(1);
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_on_every_page_but_told_once() {
        Layout layout = layout("<table><thead><tr><th>時刻の見出し</th><th>出来事</th></tr></thead><tbody>"
                + "<tr><td>17:27</td><td>検知</td></tr>".repeat(120) + "</tbody></table>");
        List<Placed> heads = placed(layout).stream()
                .filter(line -> line.words().equals("時刻の見出し"))
                .toList();
        assertThat(heads).hasSize(layout.pages().all().size()).hasSizeGreaterThan(2);
        assertThat(heads.stream().filter(line -> line.tag() != null)).hasSize(1);
    }

    @Test
    void a_row_higher_than_a_page_is_split() {
        Layout layout = layout("<table><thead><tr><th>時刻</th><th>出来事</th></tr></thead><tbody>"
                + "<tr><td>17:27</td><td>" + LongDocuments.sentences(90) + "</td></tr>"
                + "<tr><td>17:28</td><td>次の行</td></tr></tbody></table>");
        assertThat(layout.pages().all()).hasSizeGreaterThan(1);
        assertSound(layout);
    }

    @Test
    void a_cell_spanning_more_rows_than_a_page_holds_runs_beside_them() {
        Layout layout = layout("<table><thead><tr><th>担当</th><th>出来事</th></tr></thead><tbody>"
                + "<tr><td rowspan=\"80\">運用部</td><td>検知</td></tr>" + "<tr><td>対応</td></tr>".repeat(79)
                + "</tbody></table>");
        assertThat(layout.pages().all()).hasSizeGreaterThan(1);
        assertSound(layout);
    }

    @Test
    void rows_joined_by_a_cell_stay_on_one_page() {
        for (int rows = 20; rows < 50; rows++) {
            Layout layout = layout("<table><tr><th>前</th><td>前</td></tr>"
                    + "<tr><th>前</th><td>前</td></tr>".repeat(rows)
                    + "<tr><th rowspan=\"3\">結合</th><td>一</td></tr><tr><td>二</td></tr><tr><td>三</td></tr></table>");
            assertThat(List.of(pageOf(layout, "結合"), pageOf(layout, "一"), pageOf(layout, "三")).stream()
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void both_languages_begin_at_the_same_height_and_each_takes_the_pages_it_needs() {
        Layout layout =
                layout("<section class=\"parallel\"><div lang=\"ja\"><h1>左</h1><p>" + LongDocuments.sentences(80)
                        + "</p></div><div lang=\"en\"><h1>Right</h1><p>" + "The pool was exhausted. ".repeat(40)
                        + "</p></div></section><p>終わり</p>");
        List<Placed> all = placed(layout);
        assertThat(find(all, "左").baseline()).isEqualTo(find(all, "Right").baseline(), within(2f));
        assertThat(find(all, "終わり").page())
                .isEqualTo(layout.pages().all().size() - 1)
                .isPositive();
        assertSound(layout);
    }

    @Test
    void a_list_item_begins_beside_its_number() {
        for (int lines = 0; lines < 45; lines++) {
            Layout layout = layout("<p class=\"right\">行</p>".repeat(lines) + "<ol><li>" + LongDocuments.sentences(5)
                    + "<ul><li>内側</li></ul></li></ol>");
            Placed number = find(placed(layout), "1.");
            Placed text = find(placed(layout), "接続");
            assertThat(text.page()).isEqualTo(number.page());
            assertThat(text.baseline()).isEqualTo(number.baseline());
        }
    }

    @Test
    void nothing_is_set_outside_the_margins_or_over_something_else() {
        assertSound(Layout.of(Samples.reportDocument(), THEME));
        for (int chapters = 1; chapters < 30; chapters += 4) {
            assertSound(layout(LongDocuments.body(chapters)));
        }
    }

    @Test
    void a_word_wider_than_its_column_is_cut_and_not_lost() {
        String hash = "0123456789abcdef".repeat(20);
        Layout layout =
                layout("<p><code>" + hash + "</code></p><table><tr><th>値</th><td>" + hash + "</td></tr></table>");
        assertSound(layout);
        assertThat(String.join("", placed(layout).stream().map(Placed::words).toList()))
                .contains(hash + "値" + hash);
    }

    @Test
    void every_page_names_the_document_its_edition_and_its_number() {
        Layout layout = layout(LongDocuments.body(12));
        int pages = layout.pages().all().size();
        for (int page = 0; page < pages; page++) {
            int number = page;
            List<String> frame = placed(layout).stream()
                    .filter(line -> line.page() == number && line.tag() == null)
                    .map(Placed::words)
                    .toList();
            assertThat(frame).contains("PM-2023-0001　第5版", "株式会社ハンセイ", (page + 1) + " / " + pages);
        }
    }

    @Test
    void bookmarks_follow_the_headings() {
        Layout layout = Layout.of(Samples.reportDocument(), THEME);
        assertThat(layout.pages().bookmarks().stream().map(bookmark -> bookmark.level() + " " + bookmark.title()))
                .containsExactly(
                        "1 障害報告書　決済サービスの応答遅延とお客様への影響について",
                        "2 1　概要",
                        "2 2　時系列",
                        "2 3　原因",
                        "2 4　再発防止策 / Corrective actions",
                        "3 接続プールの監視",
                        "3 Watch the connection pool");
    }

    @Test
    void any_document_is_set_without_losing_or_covering_anything() {
        for (int seed = 0; seed < 40; seed++) {
            Layout layout = layout(new RandomDocument(seed).body());
            assertSound(layout);
        }
    }

    private static void assertSound(Layout layout) {
        float top = THEME.margins().top() * MILLIMETRE;
        float bottom = Pages.HEIGHT - THEME.margins().bottom() * MILLIMETRE;
        float left = THEME.margins().left() * MILLIMETRE;
        float right = Pages.WIDTH - THEME.margins().right() * MILLIMETRE;
        List<Placed> content = placed(layout).stream()
                .filter(line -> line.tag() != null && line.width() > 0)
                .toList();
        for (Placed line : content) {
            assertThat(line.baseline()).as("%s", line).isBetween(top, bottom);
            assertThat(line.x()).as("%s", line).isGreaterThan(left - 0.1f);
            assertThat(line.x() + line.width()).as("%s", line).isLessThan(right + line.size() * 0.65f);
        }
        for (int i = 0; i < content.size(); i++) {
            for (int k = i + 1; k < content.size(); k++) {
                // Asked of every pair: only a finding is worth the cost of an assertion.
                if (overlap(content.get(i), content.get(k))) {
                    fail("%s covers %s", content.get(i), content.get(k));
                }
            }
        }
    }

    private static boolean overlap(Placed a, Placed b) {
        return a.page() == b.page()
                && Math.abs(a.baseline() - b.baseline()) < 0.7f * Math.min(a.size(), b.size())
                && a.x() + a.width() > b.x() + 0.6f * a.size()
                && b.x() + b.width() > a.x() + 0.6f * b.size();
    }

    private static List<Placed> placed(Layout layout) {
        List<Placed> lines = new ArrayList<>();
        int number = 0;
        for (Page page : layout.pages().all()) {
            for (Mark mark : page.content()) {
                if (mark instanceof Mark.Words words) {
                    String text = words.text().stripTrailing();
                    float width =
                            text.codePoints().mapToObj(words.face()::width).reduce(0f, Float::sum) * words.size() / 1000
                                    + words.spacing() * text.codePointCount(0, text.length());
                    lines.add(new Placed(number, words.tag(), text, words.x(), words.baseline(), words.size(), width));
                }
            }
            number++;
        }
        return lines;
    }

    private static Placed find(List<Placed> lines, String beginning) {
        return lines.stream()
                .filter(line -> line.tag() != null && line.words().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static int pageOf(Layout layout, String beginning) {
        return find(placed(layout), beginning).page();
    }

    private static Layout layout(String body) {
        return Layout.of(Samples.document(body), THEME);
    }
}
