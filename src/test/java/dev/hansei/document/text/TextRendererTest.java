package dev.hansei.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Samples;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    @Test
    void a_mail_reads_like_the_document() {
        assertThat(TextRenderer.render(Samples.document("""
                        <h1>障害のご報告</h1>
                        <p class="right">文書番号：NTF-1</p><p class="right">2023年12月8日</p>
                        <p>詳細は<a href="https://example.com/a">こちら</a>、連絡は<a href="mailto:a@example.com">a@example.com</a>へ。<br/>以上です。</p>
                        <h2>対応</h2>
                        <ol><li>検知<ul><li>監視</li></ul></li><li>復旧</li></ol>
                        <dl class="key-facts"><dt>発生</dt><dd>17:27</dd><dt lang="en">Duration</dt><dd lang="en">38 minutes</dd></dl>
                        <table><caption>経過</caption><thead><tr><th>時刻</th><th>出来事</th></tr></thead><tr><th>17:27</th><td>検知</td></tr></table>
                        <section class="callout" data-label="追記"><p>文</p></section>
                        <section class="parallel"><div lang="ja"><p>左</p></div><div lang="en"><p>right</p></div></section>
                        <figure data-chart="impact" alt="影響の時間帯"/>
                        """))).isEqualTo("""
                        障害のご報告
                        ============

                        文書番号：NTF-1
                        2023年12月8日

                        詳細はこちら <https://example.com/a>、連絡はa@example.comへ。
                        以上です。

                        対応
                        ----

                        1. 検知
                           - 監視
                        2. 復旧

                        発生：17:27
                        Duration: 38 minutes

                        経過
                        時刻 | 出来事
                        17:27 | 検知

                        【追記】

                          文

                        左

                        right

                        ［図］影響の時間帯
                        """);
    }

    @Test
    void a_cell_that_spans_rows_is_repeated_in_each() {
        assertThat(TextRenderer.render(Samples.document(
                        "<table><tr><th rowspan=\"2\">運用部</th><td>検知</td></tr><tr><td>復旧</td></tr></table>")))
                .isEqualTo("運用部 | 検知\n運用部 | 復旧\n");
    }
}
