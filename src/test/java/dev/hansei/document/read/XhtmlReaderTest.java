package dev.hansei.document.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentException;
import dev.hansei.document.DocumentInfo;
import dev.hansei.document.DocumentProblem;
import dev.hansei.document.Figure;
import dev.hansei.document.Samples;
import dev.hansei.document.chart.FlowChart;
import dev.hansei.document.text.TextRenderer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XhtmlReaderTest {
    @Test
    void a_document_is_read_with_what_is_printed_around_it() {
        DocumentInfo info = Samples.document("<p>文</p>").info();
        assertThat(info.reference()).isEqualTo("PM-2023-0001");
        assertThat(info.edition()).isEqualTo("5");
        assertThat(info.publisher()).isEqualTo("株式会社ハンセイ");
        assertThat(info.issued()).isEqualTo(Instant.parse("2024-11-19T03:00:00Z"));
        assertThat(info.languages()).containsExactly(Language.JA, Language.EN);
        assertThat(info.titles()).containsEntry(Language.EN, "Slow responses of the payment service");
    }

    @Test
    void every_block_of_the_vocabulary_finds_its_place_in_the_tree() {
        assertThat(TextRenderer.outline(Samples.document("""
                        <h1 id="top">題</h1>
                        <p class="lead">導入 <strong>強調</strong>と<em>注意</em>、<code>E-1</code><br/>次の行</p>
                        <section id="part">
                        <h2 lang="en">Causes</h2>
                        <ul><li>一<ol start="3"><li>二</li></ol></li><li><p>段落</p></li></ul>
                        </section>
                        <dl class="key-facts"><dt>発生</dt><dd>17:27</dd></dl>
                        <table class="matrix"><caption>表</caption><thead><tr><th>列</th><th>値</th></tr></thead>
                        <tr><th rowspan="2">行</th><td>✓</td></tr><tr><td lang="en">none</td></tr></table>
                        <section class="callout" data-label="追記"><p class="note">注</p></section>
                        <section class="parallel"><div lang="ja"><p>左</p></div><div lang="en"><p>right <a href="#top">up</a></p></div></section>
                        <figure data-chart="impact" alt="影響"/>
                        """))).isEqualTo("""
                        document PM-2023-0001, edition 5
                          title [ja] 決済サービスの応答遅延
                          title [en] Slow responses of the payment service
                          h1#top 題
                          p.lead 導入 *強調*と_注意_、`E-1`⏎次の行
                          section#part
                            h2 [en] Causes
                            ul
                              li
                                p.plain 一
                                ol from 3
                                  li
                                    p.plain 二
                              li
                                p.body 段落
                          key-facts
                            fact 発生
                              p.plain 17:27
                          table.matrix
                            caption 表
                            head
                              th col
                                p.plain 列
                              th col
                                p.plain 値
                            row
                              th row rowspan 2
                                p.plain 行
                              td
                                p.plain ✓
                            row
                              td [en]
                                p.plain none
                          callout 追記
                            p.note 注
                          parallel
                            side
                              p.body 左
                            side [en]
                              p.body right <up|#top>
                          figure impact 影響
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h2>飛ばし</h2>                                        | <h2>      | the first heading must be <h1>",
                "<h1>題</h1><h3>飛ばし</h3>                             | <h3>      | skips a level after <h1>",
                "<h1> </h1>                                             | <h1>      | a heading needs words",
                "<figure data-chart=\"impact\"/>                        | <figure>  | alt is missing: say what the figure shows",
                "<figure data-chart=\"pie\" alt=\"円\"/>                | <figure>  | there is no chart \"pie\"",
                "<p><a href=\"https://example.com/\"> </a></p>          | <a>       | a link needs words that say where it leads",
                "<p><a href=\"javascript:alert(1)\">x</a></p>           | <a>       | href must be an http, https or mailto address or #id, not \"javascript:alert(1)\"",
                "<p><a href=\"#gone\">x</a></p>                         | <a>       | nothing in the document has the id \"gone\"",
                "<table><tr><td>値</td></tr></table>                    | <table>   | has no <th>: nobody can tell what its cells mean",
                "<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table> | <table> | its rows do not all fill 2 columns",
                "<table><tr><th rowspan=\"2\">a</th></tr></table>       | <table>   | a rowspan reaches below the last row",
                "<h1 id=\"a\">題</h1><h2 id=\"a\">題</h2>               | <h2>      | the id \"a\" is already taken",
                "<p class=\"fancy\">文</p>                              | <p>       | unknown class \"fancy\"",
                "<p style=\"color:red\">文</p>                          | <p>       | unknown attribute style",
                "<div><p>文</p></div>                                   | <div>     | cannot stand in <body>",
                "<p>文<b>太字</b></p>                                   | <b>       | cannot stand in the text of <p>",
                "<script/>                                              | <script>  | cannot stand in <body>",
                "裸の文                                                 | <body>    | text must stand in a paragraph",
                "<p> </p>                                               | <p>       | is empty",
                "<p>制御\u0085文字</p>                                  | <p>       | holds the control character U+0085",
                "<p>向き\u202E文字</p>                                  | <p>       | holds the control character U+202E",
                "<p lang=\"fr\">texte</p>                               | <p>       | Unknown language 'fr': use ja or en",
                "<section class=\"callout\"><p>文</p></section>         | <section> | data-label is missing",
                "<section class=\"callout\" data-label=\"追記\"><ul><li>一</li></ul></section> | <section> | must begin with a heading or a paragraph",
                "<section class=\"parallel\"><div lang=\"ja\"><p>左</p></div></section> | <section> | must hold <div lang=\"ja\"> and <div lang=\"en\">",
                "<dl class=\"key-facts\"><dt>発生</dt></dl>             | <dt>      | dt and dd must alternate, one of each",
                "<dl class=\"key-facts\"><dt>発生</dt><dd/></dl>        | <dd>      | is empty: say that it is not known",
                "<ul/>                                                  | <ul>      | has no items",
                "<h1>a<br/>b</h1>                                       | <br>      | cannot stand in <h1>: only in running text",
                "<ul><li class=\"aside\">一</li></ul>                 | <li>      | class belongs to a step of a drawn flow",
                "<figure data-chart=\"flow\" alt=\"流れ\"/>            | <figure>  | must hold one <ol> of steps",
                "<figure data-chart=\"flow\" alt=\"流れ\"><ol><li><p>a</p></li></ol></figure> | <li> | a step holds two <p>: its title, and who acts",
                "<ol start=\"x\"><li>一</li></ol>                       | <ol>      | start must be a number from 0 to 9999"
            })
    void a_mistake_is_named_with_its_line_and_element(String body, String element, String message) {
        assertThat(problems(Samples.page("\n\n" + body)))
                .contains(new DocumentProblem("sample.html", 12, element, message));
    }

    @Test
    void a_figure_of_a_flow_is_drawn_from_the_steps_it_carries() {
        Document document = Samples.document("""
                <figure data-chart="flow" alt="流れ"><ol>
                <li><p>周知する</p><p>調整担当</p></li>
                <li class="aside"><p>切り戻す</p><p>作業者</p></li>
                </ol></figure>""");
        assertThat(document.blocks())
                .singleElement()
                .isEqualTo(new Figure(
                        Language.JA,
                        "flow",
                        "流れ",
                        FlowChart.of(List.of(
                                new FlowChart.Station("周知する", "調整担当", false),
                                new FlowChart.Station("切り戻す", "作業者", true)))));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThat(problems(Samples.page("<h2>飛ばし</h2>\n<p class=\"x\">文</p>\n<p><b>太</b></p>")))
                .extracting(DocumentProblem::line)
                .contains(10, 11, 12);
    }

    @Test
    void what_is_missing_in_the_head_is_named() {
        assertThat(problems("<html><head><title>題</title></head><body><p>文</p></body></html>"))
                .extracting(DocumentProblem::message)
                .contains(
                        "lang is missing",
                        "<meta name=\"reference\"> is missing",
                        "<meta name=\"edition\"> is missing",
                        "<meta name=\"publisher\"> is missing",
                        "<meta name=\"issued\"> is missing",
                        "<meta name=\"languages\"> is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html lang=\"ja\">&x;</html>",
                "<!DOCTYPE html><html lang=\"ja\"/>",
                "<html lang=\"ja\"><body>&nbsp;</body></html>",
                "<html lang=\"ja\"><body><p>閉じない</body></html>",
                ""
            })
    void a_document_type_an_entity_or_broken_markup_is_refused(String source) {
        assertThat(problems(source))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("not well-formed"));
    }

    @Test
    void a_source_nested_without_end_is_refused() {
        assertThatThrownBy(() -> Samples.document("<ul><li>".repeat(5000) + "</li></ul>".repeat(5000)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void a_line_of_the_source_may_end_between_japanese_characters() {
        assertThat(words("<p>\n  障害が\n  発生しました。\n  <strong>詳細</strong>\n  は E-1001\n  を参照。\n</p>"))
                .isEqualTo("障害が発生しました。詳細は E-1001 を参照。");
        assertThat(words("<p>one\n  two\t three</p>")).isEqualTo("one two three");
        assertThat(words("<p>　字下げと\u00A0空白</p>")).isEqualTo("　字下げと\u00A0空白");
    }

    @Test
    void the_other_language_begins_from_the_same_heading() {
        assertThat(problems(Samples.page("<h1>題</h1><section class=\"parallel\"><div lang=\"ja\"><h2>左</h2></div>"
                        + "<div lang=\"en\"><h3>Right</h3></div></section>")))
                .extracting(DocumentProblem::message)
                .containsExactly("skips a level after <h1>");
    }

    private static String words(String body) {
        return Block.plain(Samples.document(body).blocks());
    }

    private static List<DocumentProblem> problems(String source) {
        return catchThrowableOfType(
                        DocumentException.class, () -> XhtmlReader.read(source, "sample.html", Samples.drawings()))
                .problems();
    }
}
