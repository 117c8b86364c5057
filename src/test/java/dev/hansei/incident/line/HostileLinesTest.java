package dev.hansei.incident.line;

import static dev.hansei.incident.line.Lines.BEGAN;
import static dev.hansei.incident.line.Lines.TOKYO;
import static dev.hansei.incident.line.Lines.asked;
import static dev.hansei.incident.line.Lines.read;
import static dev.hansei.incident.line.Lines.understood;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import dev.hansei.incident.line.chat.ChatLog;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever is typed or pasted: nothing throws, nothing hangs, and no character of a text is lost unseen. */
class HostileLinesTest {

    /** No measurement: a pattern that goes back over its steps would not end within hours. */
    private static final Duration ENDLESS = Duration.ofMinutes(5);

    @Property(tries = 5000)
    void no_line_throws(@ForAll("anything") String line) {
        assertThatCode(() -> read(line)).doesNotThrowAnyException();
    }

    @Property(tries = 5000)
    void no_line_of_the_grammars_own_pieces_throws_and_every_answer_can_be_read(@ForAll("pieces") String line) {
        if (read(line) instanceof Asked asked) {
            for (Question question : asked.questions()) {
                for (Choice choice : question.choices()) {
                    Reading again = read(question.answered(line, choice));
                    if (again instanceof Asked more) {
                        assertThat(more.questions())
                                .as(line + " -> " + question.answered(line, choice))
                                .noneMatch(other ->
                                        other.code().equals(question.code()) && other.from() == question.from());
                    }
                }
            }
        }
    }

    @Example
    void an_answer_that_the_next_word_would_turn_into_the_question_is_not_offered() {
        assertThat(asked("17:27-05:00 -05:00").choices())
                .extracting(Choice::replacement)
                .containsExactly("2023-12-04 17:27～2023-12-05 05:00", "2023-12-05 17:27～2023-12-06 05:00");
        assertThat(asked("17:27-05:00 x").choices()).hasSize(4);
    }

    @Property(tries = 5000)
    void no_character_of_a_text_is_lost(@ForAll("anything") String text) {
        if (read("17:27 a " + text + " z") instanceof Understood understood) {
            assertThat(understood.line().text())
                    .isEqualTo(Normalizer.normalize("a " + text + " z", Normalizer.Form.NFC)
                            .replace("\r\n", "\n"));
        }
    }

    @Property(tries = 3000)
    void a_line_without_a_time_keeps_all_of_itself(@ForAll("letters") String text) {
        assertThat(understood("再起動した " + text + "。").text())
                .isEqualTo(Normalizer.normalize("再起動した " + text + "。", Normalizer.Form.NFC));
    }

    @Property(tries = 2000)
    void no_log_throws(@ForAll("logs") String log) {
        assertThatCode(() -> ChatLog.read(log, BEGAN, TOKYO)).doesNotThrowAnyException();
    }

    @Example
    void nul_half_characters_and_what_turns_the_text_are_refused_and_can_be_taken_out() {
        for (String hostile : List.of("\u0000", "\uD800", "\uDC00", "\u202E", "\u2066", "\u200F", "\uFFFE", "\u0007")) {
            Question question = asked("17:27 DB" + hostile + "停止");
            assertThat(question.code()).isEqualTo("line/forbidden-character");
            String clean = question.answered(
                    "17:27 DB" + hostile + "停止", question.choices().getFirst());
            assertThat(understood(clean).text()).isEqualTo("DB停止");
        }
        assertThat(asked("17:27 e" + "\u0301".repeat(31)).code()).isEqualTo("line/forbidden-character");
    }

    @Example
    void a_text_is_kept_in_nfc_and_never_in_nfkc() {
        assertThat(understood("17:27 か\u3099").text()).isEqualTo("が");
        assertThat(understood("１７：２７ ＡＢＣ①㈱ｶﾞ髙𠮷").text()).isEqualTo("ＡＢＣ①㈱ｶﾞ髙𠮷");
    }

    @Example
    void a_text_of_several_rows_is_kept_with_its_rows() {
        assertThat(understood("17:27 一行目\r\n二行目\n\n 四行目").text()).isEqualTo("一行目\n二行目\n\n 四行目");
        assertThat(understood("DB停止\n17:27 は本文").timed()).isFalse();
        assertThat(understood("17:05\n-17:20 は本文").until()).isNull();
    }

    @Example
    void a_line_is_bounded() {
        assertThat(understood("17:27 " + "あ".repeat(9_994)).text()).hasSize(9_994);
        assertThat(asked("17:27 " + "あ".repeat(9_995)).code()).isEqualTo("line/too-long");
    }

    @Example
    void long_lines_take_no_longer_than_their_length() {
        List<String> pieces = List.of(
                "1",
                "17:27",
                "-",
                "-1h",
                "1h",
                "~",
                "17:27-",
                "!a",
                "!a ",
                "@",
                "@a",
                "@a.",
                "#a",
                ">CM-1",
                ">CM-",
                " ",
                "　",
                "(",
                "[17:27",
                "1時間",
                "時",
                "昨日",
                "UTC-",
                "America/",
                "America/-",
                "a/",
                "±5m",
                "+",
                ":",
                "\n",
                "\r\n",
                "ﷺ",
                "1 hour ",
                "a: ",
                "a ",
                "<a",
                "が",
                "e\u0301");
        Assertions.assertTimeout(
                ENDLESS,
                () -> pieces.forEach(piece -> {
                    String line = piece.repeat(9_990 / piece.length());
                    read(line);
                    read("17:27 " + line.substring(0, Math.min(line.length(), 9_900)));
                    read("17:27 " + line.substring(0, Math.min(line.length(), 9_900)) + " !x");
                    ChatLog.read(line, BEGAN, TOKYO);
                }));
    }

    @Example
    void a_long_log_is_read_to_its_end() {
        String row = "17:27 tanaka: " + "a 17:27 - 1h @b #c !d ".repeat(200) + "\n";
        String rows = "tanaka 17:27\n" + ("あ".repeat(9_000) + "\n").repeat(1_900);
        Assertions.assertTimeout(ENDLESS, () -> {
            ChatLog.read(row.repeat(1_000), BEGAN, TOKYO);
            ChatLog.read(rows, BEGAN, TOKYO);
        });
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withCharRange('あ', 'ん')
                .withCharRange('a', 'z')
                .withCharRange('０', '９')
                .withChars("0123456789 :-~!@#>()/・、。")
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "17:27",
                        "1727",
                        "18:00",
                        "0:10",
                        "25:30",
                        "17:61",
                        "30:00",
                        "昨日",
                        "11/22",
                        "12/25",
                        "2023-12-05",
                        " ",
                        " ",
                        " ",
                        "-",
                        "～",
                        "から",
                        "頃",
                        "±5m",
                        "午後5時",
                        "午後12時",
                        "5:05pm",
                        "UTC",
                        "JST",
                        "CST",
                        "+09:00",
                        "-05:00",
                        "America/New_York",
                        "Asia/Tokio",
                        "に",
                        "、",
                        "!検知",
                        "!xyz",
                        "@tanaka",
                        "#db",
                        ">CM-2023-0001",
                        "DB停止",
                        "errors",
                        "件",
                        "-5m",
                        "5分前",
                        "1 hour ago",
                        "(",
                        ")",
                        "[",
                        "]",
                        "約",
                        "23:59:60",
                        "(水)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> logs() {
        return Arbitraries.oneOf(pieces(), anything()).list().ofMaxSize(8).map(lines -> String.join("\n", lines));
    }
}
