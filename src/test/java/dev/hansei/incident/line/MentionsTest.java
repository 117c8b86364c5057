package dev.hansei.incident.line;

import static dev.hansei.incident.line.Lines.understood;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void people_tags_and_countermeasures_are_found() {
        EntryLine line = understood("17:27 !対応 DB再起動 @operator-a #db >CM-2023-0001");
        assertThat(line.people()).containsExactly("operator-a");
        assertThat(line.tags()).containsExactly("db");
        assertThat(line.countermeasures()).containsExactly("CM-2023-0001");
    }

    @Test
    void mentions_that_only_follow_the_text_are_taken_out_of_it() {
        assertThat(understood("DB再起動 @operator-a #db >CM-2023-0001").text()).isEqualTo("DB再起動");
        assertThat(understood("DB再起動　＠operator-a　＃db　＞cm-2023-0001")).satisfies(line -> {
            assertThat(line.text()).isEqualTo("DB再起動");
            assertThat(line.countermeasures()).containsExactly("CM-2023-0001");
        });
    }

    @Test
    void mentions_that_the_sentence_needs_stay_in_it() {
        assertThat(understood("@tanaka が再起動").text()).isEqualTo("@tanaka が再起動");
        assertThat(understood("DBを @tanaka が再起動").text()).isEqualTo("DBを @tanaka が再起動");
        assertThat(understood("escalated to @tanaka").text()).isEqualTo("escalated to @tanaka");
        assertThat(understood("escalated to @tanaka").people()).containsExactly("tanaka");
        assertThat(understood("@tanaka !対応 再起動").text()).isEqualTo("@tanaka 再起動");
        assertThat(understood("17:27 @tanaka #db").text()).isEqualTo("@tanaka #db");
    }

    @Test
    void a_key_in_ascii_ends_where_japanese_goes_on() {
        assertThat(understood("@tanakaが再起動").people()).containsExactly("tanaka");
        assertThat(understood("再起動は @田中 が実施").people()).containsExactly("田中");
        assertThat(understood("再起動（@tanaka）").people()).containsExactly("tanaka");
        assertThat(understood("asked @tanaka.").people()).containsExactly("tanaka");
        assertThat(understood("asked @a.tanaka_2, @b").people()).containsExactly("a.tanaka_2", "b");
    }

    @Test
    void addresses_and_calls_to_everybody_name_no_person() {
        assertThat(understood("mail to a@b.com").people()).isEmpty();
        assertThat(understood("mail to @a@b.com").people()).isEmpty();
        assertThat(understood("@here DB停止").people()).isEmpty();
        assertThat(understood("a @ b").people()).isEmpty();
    }

    @Test
    void languages_and_issue_numbers_are_no_tags() {
        assertThat(understood("C# のビルド").tags()).isEmpty();
        assertThat(understood("fixed by #1").tags()).isEmpty();
        assertThat(understood("#123で対応").tags()).isEmpty();
        assertThat(understood("# 見出し").tags()).isEmpty();
        assertThat(understood("調査 #ネットワーク #db_2").tags()).containsExactly("ネットワーク", "db_2");
    }

    @Test
    void a_comparison_and_an_arrow_name_no_countermeasure() {
        assertThat(understood("a > b").countermeasures()).isEmpty();
        assertThat(understood("a >CM b").countermeasures()).isEmpty();
        assertThat(understood("app->CM-1").countermeasures()).isEmpty();
        assertThat(understood("> 引用").text()).isEqualTo("> 引用");
        assertThat(understood(">CM-2023-0001を適用").countermeasures()).containsExactly("CM-2023-0001");
    }

    @Test
    void each_is_named_once() {
        assertThat(understood("@a と @b と @a が確認").people()).containsExactly("a", "b");
    }

    @Test
    void a_text_falls_into_what_it_names_and_the_words_between() {
        assertThat(TextPiece.of("restart ＃db of >cm-2023-0001, see #dbx."))
                .extracting(TextPiece::text)
                .containsExactly("restart ", "＃db", " of ", ">cm-2023-0001", ", see ", "#dbx", ".");
        assertThat(TextPiece.named("see #dbx", "#db")).isFalse();
        assertThat(TextPiece.named("see ＃db.", "#db")).isTrue();
        assertThat(TextPiece.named("as >cm-2023-0001", ">CM-2023-0001")).isTrue();
    }
}
