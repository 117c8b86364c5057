package dev.hansei.incident.line;

import static dev.hansei.incident.line.Lines.answered;
import static dev.hansei.incident.line.Lines.asked;
import static dev.hansei.incident.line.Lines.understood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.incident.EntryRecord.Kind;
import dev.hansei.incident.Milestone;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void a_line_without_a_kind_word_is_an_event() {
        assertThat(understood("17:27 DB停止").kind()).isEqualTo(Kind.EVENT);
        assertThat(understood("17:27 DB停止").milestone()).isNull();
    }

    @Test
    void a_kind_word_is_read_in_either_language() {
        assertThat(understood("17:27 !action 再起動").kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27 !対応 再起動").kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27 !note 再起動").kind()).isEqualTo(Kind.NOTE);
        assertThat(understood("17:27 !メモ 再起動").kind()).isEqualTo(Kind.NOTE);
        assertThat(understood("17:27 !判断 切り戻す").kind()).isEqualTo(Kind.DECISION);
        assertThat(understood("17:27 !失敗 再起動").kind()).isEqualTo(Kind.FAILED_ATTEMPT);
        assertThat(understood("17:27 !連絡 お客様へ").kind()).isEqualTo(Kind.COMMUNICATION);
        assertThat(understood("17:27 !影響なし 課金").kind()).isEqualTo(Kind.NOT_AFFECTED);
        assertThat(understood("17:27 !引き継ぎ 夜勤へ").kind()).isEqualTo(Kind.HANDOVER);
    }

    @Test
    void a_milestone_word_sets_the_milestone_and_a_kind_that_fits() {
        EntryLine detected = understood("17:27 !検知 お客様から連絡");
        assertThat(detected.milestone()).isEqualTo(Milestone.Kind.DETECTED);
        assertThat(detected.kind()).isEqualTo(Kind.DETECTION);
        EntryLine fixed = understood("17:27 !fix detached the policy");
        assertThat(fixed.milestone()).isEqualTo(Milestone.Kind.RECOVERED);
        assertThat(fixed.kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27 !復旧 全台").milestone()).isEqualTo(Milestone.Kind.RECOVERED);
        assertThat(understood("17:27 !recovered all").kind()).isEqualTo(Kind.EVENT);
    }

    @Test
    void every_kind_and_every_milestone_has_a_word_in_each_language() {
        assertThat(KindWords.all().stream().map(KindWords::meaning).map(KindWords.Meaning::kind))
                .contains(Kind.values());
        assertThat(KindWords.all().stream().map(KindWords::meaning).map(KindWords.Meaning::milestone))
                .contains(Milestone.Kind.values());
        assertThat(Arrays.stream(Milestone.Kind.values())
                        .filter(kind -> KindWords.all().stream()
                                .noneMatch(word -> word.charAt(0) > 0x7F
                                        && KindWords.meaning(word).milestone() == kind)))
                .isEmpty();
    }

    @Test
    void a_kind_may_stand_before_the_time_before_the_text_or_after_it() {
        assertThat(understood("!対応 17:27 再起動")).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(Kind.ACTION);
            assertThat(line.timed()).isTrue();
            assertThat(line.text()).isEqualTo("再起動");
            assertThat(line.timeStart()).isEqualTo(4);
        });
        assertThat(understood("17:27 再起動 !対応").text()).isEqualTo("再起動");
        assertThat(understood("再起動 !対応").kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27!対応 再起動").kind()).isEqualTo(Kind.ACTION);
    }

    @Test
    void full_width_marks_and_capitals_make_no_difference() {
        assertThat(understood("17:27 ！対応 再起動").kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27 ！ＡＣＴＩＯＮ 再起動").kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27 !Action 再起動").kind()).isEqualTo(Kind.ACTION);
        assertThat(understood("17:27 !第１報 送付").milestone()).isEqualTo(Milestone.Kind.FIRST_NOTICE);
    }

    @Test
    void an_exclamation_mark_inside_the_text_stays_text() {
        assertThat(understood("17:27 やばい!").text()).isEqualTo("やばい!");
        assertThat(understood("17:27 fail! again").text()).isEqualTo("fail! again");
        assertThat(understood("17:27 やばい！ 全台停止").text()).isEqualTo("やばい！ 全台停止");
        assertThat(understood("17:27 値 != 0 になった").text()).isEqualTo("値 != 0 になった");
        assertThat(understood("17:27 停止 !!").text()).isEqualTo("停止 !!");
        assertThat(understood("DB !detected で停止した").kind()).isEqualTo(Kind.EVENT);
        assertThat(understood("DB !detected で停止した").text()).isEqualTo("DB !detected で停止した");
    }

    @Test
    void an_unknown_kind_is_asked_with_what_is_near() {
        assertThat(asked("17:27 !acton 再起動").code()).isEqualTo("line/unknown-kind");
        assertThat(answered("17:27 !acton 再起動", 0).kind()).isEqualTo(Kind.ACTION);
        assertThat(answered("17:27 !検知DB停止", 0)).satisfies(line -> {
            assertThat(line.milestone()).isEqualTo(Milestone.Kind.DETECTED);
            assertThat(line.text()).startsWith("DB停止");
        });
        assertThat(asked("再起動 !xyzzy").choices()).hasSizeGreaterThan(1);
    }

    @Test
    void the_words_that_begin_like_an_unknown_kind_come_first_and_all_others_after_them() {
        Question question = asked("17:27 !det 再起動");
        assertThat(shown(question.choices()))
                .containsExactly("!detection", "!detected", "!detect", "!dec", "Keep it as text (the kind is event)");
        assertThat(shown(question.more())).contains("!action", "!recovered").doesNotContain("!detection");
        assertThat(question.sentence().en()).isEqualTo("There is no kind '!det'. Choose one, or keep it as text.");
    }

    private static List<String> shown(List<Choice> choices) {
        return choices.stream().map(choice -> choice.shown().en()).toList();
    }

    @Test
    void an_unknown_kind_may_be_kept_as_text() {
        String line = "17:27 !important を外した";
        EntryLine kept = answered(line, asked(line).choices().size() - 1);
        assertThat(kept.text()).isEqualTo("!important を外した");
        assertThat(kept.kind()).isEqualTo(Kind.EVENT);
    }

    @Test
    void a_kind_and_a_milestone_may_stand_together() {
        EntryLine line = understood("17:27 !検知 !対応 再起動");
        assertThat(line.kind()).isEqualTo(Kind.ACTION);
        assertThat(line.milestone()).isEqualTo(Milestone.Kind.DETECTED);
        assertThat(line.text()).isEqualTo("再起動");
    }

    @Test
    void two_kinds_or_two_milestones_are_asked() {
        assertThat(asked("17:27 !対応 !メモ 再起動").code()).isEqualTo("line/two-kinds");
        assertThat(asked("17:27 !検知 復旧 !復旧").code()).isEqualTo("line/two-kinds");
        assertThat(answered("17:27 !対応 再起動 !メモ", 0).kind()).isEqualTo(Kind.ACTION);
    }

    @Test
    void a_line_of_nothing_but_a_time_and_a_kind_is_asked_for_its_text() {
        assertThat(asked("17:27 !検知").code()).isEqualTo("line/empty");
        assertThat(asked("17:27").code()).isEqualTo("line/empty");
        assertThat(asked("").code()).isEqualTo("line/empty");
        assertThat(asked("　 \n").code()).isEqualTo("line/empty");
        assertThat(asked("\u200B").code()).isEqualTo("line/empty");
    }
}
