package dev.hansei.incident.line.chat;

import static dev.hansei.incident.line.Lines.BEGAN;
import static dev.hansei.incident.line.Lines.TOKYO;
import static dev.hansei.incident.line.chat.ChatLogTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms in which Slack, Teams, LINE and Discord copy a conversation. */
class ChatFormsTest {

    /** 00:51 in Tokyo */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2023-12-04T15:51:00Z");

    @Test
    void what_slack_copies_has_the_speaker_on_the_line_before_the_time() {
        assertThat(told("""
                sato
                  5:10 PM
                DB failover開始
                二行目
                ok
                5:11
                続けて
                tanaka
                  5:12 PM
                done
                Alertmanager
                APP
                  5:13 PM
                firing
                """)).isEqualTo("""
                2 sato 2023-12-05 17:10 DB failover開始/二行目/ok
                6 sato 2023-12-05 17:11 続けて
                9 tanaka 2023-12-05 17:12 done
                13 Alertmanager 2023-12-05 17:13 firing
                """);
    }

    @Test
    void a_time_without_its_half_of_the_day_goes_on_from_the_one_before_in_a_log_of_twelve_hours() {
        assertThat(told("2023-12-04\nsato\n  11:59 PM\na\n12:01\nb\n2023-12-05\nsato\n  11:58 AM\nc\n12:03\nd"))
                .isEqualTo("""
                3 sato 2023-12-04 23:59 a
                5 sato 2023-12-05 00:01 b
                9 sato 2023-12-05 11:58 c
                11 sato 2023-12-05 12:03 d
                """);
        assertThat(told("5:09\nfirst\nsato\n  5:10 PM\nsecond")).isEqualTo("""
                1 - 2023-12-05 17:30 AM/PM? 5:09 first
                4 sato 2023-12-05 17:10 second
                """);
    }

    @Test
    void a_time_goes_on_from_one_whose_day_is_asked() {
        List<ChatEntry> entries = ChatLog.read(
                "sato\n11:10 PM\nslow\n11:12\nrestarting\n11:58\nwait\n12:03\ndone", AFTER_MIDNIGHT, TOKYO);
        assertThat(entries)
                .extracting(ChatEntry::line)
                .containsExactly("11:10 PM slow", "11:12 PM restarting", "11:58 PM wait", "2023-12-05 00:03 done");
        assertThat(entries.subList(0, 3))
                .allSatisfy(entry -> assertThat(entry.reading()).isInstanceOf(Asked.class));
    }

    @Test
    void a_speaker_and_a_time_may_stand_on_one_line_in_the_ways_of_other_chats() {
        assertThat(told("""
                sato  5:10 PM
                first

                佐藤 [17:11]
                二つ目
                佐藤 [17:12] 三つ目
                hanako — Today at 5:13 PM
                fourth
                """)).isEqualTo("""
                1 sato 2023-12-05 17:10 first
                4 佐藤 2023-12-05 17:11 二つ目
                6 佐藤 2023-12-05 17:12 三つ目
                7 hanako 2023-12-05 17:13 fourth
                """);
        assertThat(told("2023/12/04(月)\n17:05\t佐藤 花子\t確認した\n17:06\ttanaka\tok")).isEqualTo("""
                2 佐藤 花子 2023-12-04 17:05 確認した
                3 tanaka 2023-12-04 17:06 ok
                """);
    }

    @Test
    void a_day_before_the_time_of_a_speaker_is_read_or_asked() {
        assertThat(told("hanako — 11/23/2022 5:31 PM\ntext")).isEqualTo("1 hanako 2022-11-23 17:31 text\n");
        assertThat(told("hanako — 2022/11/23 17:31\ntext")).isEqualTo("1 hanako 2022-11-23 17:31 text\n");
        ChatEntry unclear =
                ChatLog.read("hanako — 11/12/2022 5:31 PM\ntext", BEGAN, TOKYO).getFirst();
        assertThat(unclear.line()).contains("11/12/2022");
        assertThat(unclear.reading() instanceof Understood understood
                        && understood.line().timed())
                .isFalse();
    }

    @Test
    void a_word_that_may_be_a_day_or_a_message_sets_no_day_in_the_middle_of_one() {
        assertThat(told("17:05 tanaka: いつですか\n今日\n夕方まで\n続き\n17:06 sato: ok")).isEqualTo("""
                1 tanaka 2023-12-05 17:05 いつですか/今日/夕方まで/続き
                5 sato 2023-12-05 17:06 ok
                """);
    }

    @Test
    void a_sentence_that_ends_in_a_time_is_asked_about_and_not_taken_for_a_speaker() {
        ChatLog.Read read = ChatLog.read("5:10 PM\nfirst\nrestart at 5:20 PM\nnext", BEGAN, TOKYO, name -> false, null);
        assertThat(read.unclear()).containsExactly("restart at");
        assertThat(read.entries()).hasSize(1);
    }

    @Test
    void a_line_that_may_be_a_name_or_a_short_message_is_asked_about() {
        String log = "sato\n17:05\nok\n17:06\nnext\ntanaka\n17:07\ndone\n\nsato\n17:08\nend";
        ChatLog.Read read = ChatLog.read(log, BEGAN, TOKYO, name -> false, null);
        assertThat(read.unclear()).containsExactly("ok", "tanaka");
        ChatLog.Read answered = ChatLog.read(log, BEGAN, TOKYO, name -> false, List.of("tanaka"));
        assertThat(answered.unclear()).isEmpty();
        assertThat(answered.entries().stream().map(ChatLogTest::told).collect(Collectors.joining()))
                .isEqualTo("""
                2 sato 2023-12-05 17:05 ok
                4 sato 2023-12-05 17:06 next
                7 tanaka 2023-12-05 17:07 done
                11 sato 2023-12-05 17:08 end
                """);
        assertThat(ChatLog.read("[17:05] Sato Hanako\ntext", BEGAN, TOKYO, "Sato Hanako"::equals, null)
                        .entries())
                .extracting(ChatEntry::speaker)
                .containsExactly("Sato Hanako");
        assertThat(ChatLog.read("[17:05] 完了\nnext", BEGAN, TOKYO, name -> false, null)
                        .unclear())
                .containsExactly("完了");
    }

    @Test
    void a_day_between_messages_is_read_in_the_words_of_each_chat() {
        for (String day : List.of(
                "Monday, December 4th",
                "2023/12/04(月)",
                "2023.12.04 月曜日",
                "12月4日月曜日",
                "Yesterday",
                "----- Dec 4, 2023 -----",
                "4 December 2023",
                "Mon, 4 Dec 2023",
                "13/12/2022\n2023-12-04")) {
            assertThat(told(day + "\nsato\n  5:31 PM\ntext")).as(day).endsWith(" sato 2023-12-04 17:31 text\n");
        }
        assertThat(told("December 24th\nsato\n  5:31 PM\ntext")).endsWith("2022-12-24 17:31 text\n");
    }

    @Test
    void a_day_that_does_not_settle_the_date_is_asked_for_each_entry_under_it() {
        for (String day : List.of("Tuesday, December 4th", "Monday", "月曜日")) {
            List<ChatEntry> entries = ChatLog.read(day + "\nsato\n  5:05 PM\na\n5:06\nb", BEGAN, TOKYO);
            assertThat(entries).as(day).hasSize(2);
            assertThat(entries)
                    .as(day)
                    .allSatisfy(entry -> assertThat(entry.reading()).isInstanceOf(Asked.class));
        }
        assertThat(told("11/12/2023\nsato\n  5:05 PM\na")).doesNotContain("2023-12-05 17:05");
    }
}
