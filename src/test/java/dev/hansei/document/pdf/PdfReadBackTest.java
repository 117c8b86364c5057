package dev.hansei.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.document.Document;
import dev.hansei.document.Samples;
import dev.hansei.document.Theme;
import dev.hansei.document.read.XhtmlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes in comes out: every block, in order, character by character. */
class PdfReadBackTest {
    @Test
    void a_report_reads_back_word_for_word() {
        assertReadsBack(Samples.reportDocument());
    }

    @Test
    void a_letter_reads_back_word_for_word() {
        assertReadsBack(XhtmlReader.read(Samples.letter(), "letter.html"));
    }

    @Test
    void a_long_report_reads_back_word_for_word() {
        assertReadsBack(Samples.document(LongDocuments.body(25)));
    }

    @Test
    void any_document_reads_back_word_for_word() {
        for (int seed = 1000; seed < 1015; seed++) {
            assertReadsBack(Samples.document(new RandomDocument(seed).body()));
        }
    }

    @Test
    void characters_that_share_a_glyph_read_back_as_themselves() {
        // Each pair is one glyph in the font; both orders, since the first use decides what the glyph says.
        assertReadsBack(Samples.document("<p>C～D A〜B – ‒ … ⋯ ・ ‧ - \u2011 空\u00A0白 と 空 白</p><p>〜～ ‒– ⋯… ‧・</p>"));
    }

    @Test
    void variants_of_a_character_read_back_with_their_selector() {
        assertReadsBack(Samples.document("<p>葛\uDB40\uDD00城市と葛\uDB40\uDD01飾区と葛、辻\uDB40\uDD00さん</p>"));
    }

    @Test
    void rare_characters_of_names_read_back() {
        assertReadsBack(Samples.document("<p>𠮷野 髙橋 﨑山 彅 𠮟 塚 ① ㈱ ＡＢＣ １２３ ｱｲｳ Å ℃ 〒</p>"));
    }

    @Test
    void a_change_of_language_is_marked_where_it_happens() {
        ReadBack.Node tree = ReadBack.tree(render(Samples.reportDocument()));
        assertThat(tree.language()).isEqualTo("ja");
        assertThat(tree.all("Span").stream().filter(span -> span.words().equals("connection pool exhausted")))
                .singleElement()
                .satisfies(span -> assertThat(span.language()).isEqualTo("en"));
        assertThat(tree.all("Div").stream().filter(div -> "en".equals(div.language())))
                .singleElement()
                .satisfies(div -> assertThat(div.words()).startsWith("Watch the connection pool"));
    }

    private static void assertReadsBack(Document document) {
        assertThat(PdfWords.said(render(document))).isEqualTo(PdfWords.meant(document));
    }

    private static byte[] render(Document document) {
        return PdfRenderer.render(document, Theme.load(), List.of());
    }
}
