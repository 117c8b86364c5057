package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hansei.base.Language;
import dev.hansei.document.Inline;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Theme;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakTest {
    private static final Theme THEME = Theme.load();
    private static final String TEXT = "「接続プールの使用率（上限80%）」が、ユーザーの多い時間帯に上限へ達しました…。サービス・レベルは99.95%、¥1,000の"
            + "返金（々の例：人々）、っとュァ等の小書き、E-1001や09:15:30～まで。2023年12月5日（火）17:27～18:05（38分間）に発生。";
    private static final String NEVER_FIRST = "。、，．」』）】〕］｝〉》’”ー～…‥・々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％！？：；";
    private static final String NEVER_LAST = "「『（【〔［｛〈《‘“¥";

    @Test
    void no_line_begins_or_ends_with_a_character_that_may_not() {
        for (float width = 60; width < 460; width += 1.7f) {
            List<String> lines = lines(TEXT, width);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                assertThat(i > 0 && NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                        .as("at %.1f: %s", width, lines)
                        .isFalse();
                assertThat(i < lines.size() - 1 && NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0)
                        .as("at %.1f: %s", width, lines)
                        .isFalse();
            }
            assertThat(String.join("", lines)).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年12月5日（火）",
                "12月5日",
                "令和5年12月5日",
                "令和元年",
                "17:27",
                "17時27分",
                "午後5時27分30秒",
                "17:27（JST）",
                "38分間",
                "約12社",
                "第1.2版",
                "１２月５日",
                "3か月間",
                "99.95%",
                "¥1,000",
                "412件",
                "5 December 2023",
                "December 5, 2023",
                "38 minutes",
                "17:27 JST",
                "5.5 MB",
                "2023-12-05",
                "2023/12/05"
            })
    void a_date_a_time_or_an_amount_is_never_broken(String whole) {
        BitSet places = Breaks.strict("発生は" + whole + "でした");
        assertThat(places.stream().filter(place -> place > 3 && place < 3 + whole.length()))
                .isEmpty();
    }

    @Test
    void a_heading_turns_between_phrases_only() {
        String heading = "決済サービスの応答遅延が発生しました";
        BitSet places = Breaks.phrases(heading);
        assertThat(places.get(heading.indexOf("の応答"))).isFalse();
        assertThat(Breaks.strict(heading).get(heading.indexOf("の応答"))).isTrue();
        assertThat(places.get(heading.indexOf("応答"))).isTrue();
    }

    @Test
    void a_full_stop_may_hang_into_the_margin_by_half_its_square() {
        float tenAndAHalf = THEME.sizes().body() * 10.5f;
        assertThat(lines("一二三四五六七八九十。続き", tenAndAHalf)).first().isEqualTo("一二三四五六七八九十。");
        assertThat(lines("一二三四五六七八九十」続き", tenAndAHalf)).first().isEqualTo("一二三四五六七八九");
    }

    @Test
    void a_full_line_is_filled_to_the_margin() {
        float width = THEME.sizes().body() * 20 + 3;
        Line line = runs("あ".repeat(50)).lines(width).get(0);
        assertThat(line.spacing()).isPositive();
        assertThat(line.width()).isCloseTo(width, within(0.1f));
    }

    @Test
    void a_line_break_of_the_author_is_kept() {
        Style style = style();
        Runs runs = new InlineRuns("test", THEME.paper())
                .of(
                        Tag.root(Language.JA),
                        List.of(new Inline.Text("株式会社"), new Inline.LineBreak(), new Inline.Text("花子")),
                        style);
        assertThat(words(runs.lines(400))).containsExactly("株式会社\n", "花子");
    }

    private static List<String> lines(String text, float width) {
        return words(runs(text).lines(width));
    }

    private static Runs runs(String text) {
        return new InlineRuns("test", THEME.paper()).of(Tag.root(Language.JA), text, style());
    }

    private static Style style() {
        return Styles.of(THEME).paragraph(Paragraph.Style.BODY, Language.JA);
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(line -> String.join("", words(line).toList())).toList();
    }

    private static Stream<String> words(Line line) {
        return line.fragments().stream().map(Line.Fragment::text);
    }
}
