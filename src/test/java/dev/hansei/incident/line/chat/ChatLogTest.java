package dev.hansei.incident.line.chat;

import static dev.hansei.incident.line.Lines.BEGAN;
import static dev.hansei.incident.line.Lines.TOKYO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.MomentText;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChatLogTest {

    @Test
    void each_line_with_a_time_is_an_entry() {
        assertThat(told("""
                17:05 作業開始
                17:15 SCPを適用
                17:27 !検知 お客様から連絡
                """)).isEqualTo("""
                1 - 2023-12-05 17:05 作業開始
                2 - 2023-12-05 17:15 SCPを適用
                3 - 2023-12-05 17:27 お客様から連絡
                """);
    }

    @Test
    void a_speaker_may_follow_the_time_in_any_of_the_usual_ways() {
        assertThat(told("""
                17:05 tanaka: DB failover開始
                [17:06] tanaka: 完了
                17:07 <sato> ok
                17:08 田中：確認した
                2023-12-05 17:27:01 <nick> text
                [2023-12-05 17:28] 田中 太郎: 復旧
                """)).isEqualTo("""
                1 tanaka 2023-12-05 17:05 DB failover開始
                2 tanaka 2023-12-05 17:06 完了
                3 sato 2023-12-05 17:07 ok
                4 田中 2023-12-05 17:08 確認した
                5 nick 2023-12-05 17:27:01 text
                6 田中 太郎 2023-12-05 17:28 復旧
                """);
    }

    @Test
    void a_matter_and_a_colon_is_no_speaker() {
        assertThat(told("17:05 エラー: 接続不可\n17:06 http://example.com を確認")).isEqualTo("""
                1 - 2023-12-05 17:05 エラー: 接続不可
                2 - 2023-12-05 17:06 http://example.com を確認
                """);
    }

    @Test
    void a_speaker_and_a_time_on_a_line_of_their_own_begin_an_entry() {
        assertThat(told("""
                tanaka 17:05
                DB failover開始
                二行目

                佐藤 花子  5:10 PM
                確認した
                17:12
                続けて確認した
                """)).isEqualTo("""
                1 tanaka 2023-12-05 17:05 DB failover開始/二行目
                5 佐藤 花子 2023-12-05 17:10 確認した
                7 佐藤 花子 2023-12-05 17:12 続けて確認した
                """);
    }

    @Test
    void a_line_without_a_time_goes_on_with_the_entry_before() {
        assertThat(told("17:05 作業開始\n 手順1\n\n 手順2\n17:06 完了\n復旧見込み 18:00\ntanaka 17:20"))
                .isEqualTo("""
                1 - 2023-12-05 17:05 作業開始/ 手順1// 手順2
                5 - 2023-12-05 17:06 完了/復旧見込み 18:00/tanaka 17:20
                """);
    }

    @Test
    void lines_before_the_first_time_are_an_entry_of_now() {
        assertThat(told("ログの抜粋\n17:05 作業開始")).isEqualTo("""
                1 - 2023-12-05 17:30 ログの抜粋
                2 - 2023-12-05 17:05 作業開始
                """);
    }

    @Test
    void a_clock_time_follows_the_day_of_the_line_before_and_rolls_over_midnight() {
        assertThat(told("""
                2023-12-03 23:50 開始
                23:58 続行
                0:05 続行
                0:02 前後して届いた
                12:30 復旧
                """)).isEqualTo("""
                1 - 2023-12-03 23:50 開始
                2 - 2023-12-03 23:58 続行
                3 - 2023-12-04 00:05 続行
                4 - 2023-12-04 00:02 前後して届いた
                5 - 2023-12-04 12:30 復旧
                """);
    }

    @Test
    void a_line_with_nothing_but_a_day_sets_the_day() {
        assertThat(told("--- 2023-12-04 ---\n17:05 開始\n12月5日（火）\n09:00 再開")).isEqualTo("""
                2 - 2023-12-04 17:05 開始
                4 - 2023-12-05 09:00 再開
                """);
    }

    @Test
    void a_time_that_is_still_to_come_is_asked_and_the_others_are_read() {
        List<ChatEntry> entries = ChatLog.read("17:05 開始\n18:00 tanaka: 復旧\n17:06 続行", BEGAN, TOKYO);
        assertThat(entries)
                .extracting(entry -> entry.reading() instanceof Asked)
                .containsExactly(false, true, false);
        ChatEntry asked = entries.get(1);
        Question question = ((Asked) asked.reading()).questions().getFirst();
        assertThat(question.code()).isEqualTo("line/which-day");
        assertThat(question.answered(asked.line(), question.choices().getFirst()))
                .isEqualTo("2023-12-04 18:00 復旧");
    }

    @Test
    void the_line_of_an_entry_means_the_same_when_it_is_read_alone() {
        String log = "2023-12-03 23:50 a: 開始\n0:05 b: - 18:00予定\n0:06 c: ±5mの差\n0:07 to 18:00 と聞いた";
        assertThat(ChatLog.read(log, BEGAN, TOKYO))
                .allSatisfy(entry ->
                        assertThat(LineReader.read(entry.line(), BEGAN, TOKYO)).isEqualTo(entry.reading()));
        assertThat(told(log)).contains("2 b 2023-12-04 00:05 - 18:00予定").contains("3 c 2023-12-04 00:06 ±5mの差");
    }

    @Test
    void a_log_is_bounded_in_lines_and_in_the_length_of_a_line() {
        String most = "17:05 a\n".repeat(2_000);
        assertThat(ChatLog.read(most, BEGAN, TOKYO)).hasSize(2_000);
        assertThat(code(ChatLog.read(most + "17:05 a", BEGAN, TOKYO).getFirst()))
                .isEqualTo("line/too-many-lines");
        String wide = "17:05 a\n17:06 " + "a".repeat(10_000) + "\n17:07 b";
        List<ChatEntry> entries = ChatLog.read(wide, BEGAN, TOKYO);
        assertThat(entries).hasSize(3);
        assertThat(code(entries.get(1))).isEqualTo("line/too-long");
    }

    @Test
    void the_ends_of_lines_may_be_of_any_system() {
        assertThat(told("17:05 a\r\n17:06 b\r17:07 c")).isEqualTo("""
                1 - 2023-12-05 17:05 a
                2 - 2023-12-05 17:06 b
                3 - 2023-12-05 17:07 c
                """);
    }

    static String told(String log) {
        return ChatLog.read(log, BEGAN, TOKYO).stream().map(ChatLogTest::told).collect(Collectors.joining());
    }

    static String told(ChatEntry entry) {
        String speaker = entry.speaker() == null ? "-" : entry.speaker();
        return entry.number() + " " + speaker + " "
                + switch (entry.reading()) {
                    case Understood understood ->
                        MomentText.write(understood.line().at(), TOKYO) + " "
                                + understood.line().text().replace('\n', '/');
                    case Asked asked -> asked.questions().getFirst().code();
                }
                + "\n";
    }

    private static String code(ChatEntry entry) {
        return ((Asked) entry.reading()).questions().getFirst().code();
    }
}
