package dev.hansei.incident.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.incident.line.Reading.Asked;
import dev.hansei.incident.line.Reading.Understood;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of {@code line/times.txt}. */
class TimesTest {

    @TestFactory
    Stream<DynamicTest> a_typed_time_means_what_the_table_says() {
        return TimeRow.all().stream()
                .map(row -> DynamicTest.dynamicTest(row.number() + ": " + row.typed(), () -> check(row)));
    }

    @Test
    void the_table_has_at_least_four_hundred_rows_and_none_twice() {
        List<TimeRow> rows = TimeRow.all();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(400);
        assertThat(rows.stream().map(row -> List.of(row.began(), row.zone(), row.typed())))
                .doesNotHaveDuplicates();
    }

    private static void check(TimeRow row) {
        Reading reading = LineReader.read(row.typed(), row.began(), row.zone());
        assertThat(told(reading, row)).isEqualTo(row.expected());
        if (reading instanceof Understood understood) {
            assertThat(understood.line().text()).isEqualTo(row.text());
        } else if (reading instanceof Asked asked) {
            check(row, asked.questions().getFirst());
        }
    }

    /** Every answer is understood at once, and means what its button says. */
    private static void check(TimeRow row, Question question) {
        assertThat(question.sentence().ja()).endsWith("。");
        assertThat(question.sentence().en()).endsWith(".");
        for (Choice choice : question.choices()) {
            String answered = question.answered(row.typed(), choice);
            assertThat(LineReader.read(answered, row.began(), row.zone()))
                    .as(answered)
                    .isInstanceOf(Understood.class);
        }
    }

    private static String told(Reading reading, TimeRow row) {
        return switch (reading) {
            case Understood understood -> told(understood.line(), row);
            case Asked asked -> told(asked.questions().getFirst(), row);
        };
    }

    private static String told(EntryLine line, TimeRow row) {
        String notices = line.notices().stream()
                .map(notice -> " " + notice.code().replace("line/", "!"))
                .collect(Collectors.joining());
        String until = line.until() == null ? "" : " .. " + written(line.until(), row);
        return written(line.at(), row) + until + notices;
    }

    private static String told(Question question, TimeRow row) {
        String code = question.code().replace("line/", "?");
        boolean brief = !row.expected().contains(" ");
        String words = row.typed().substring(question.from(), question.to());
        return brief || question.choices().isEmpty()
                ? code
                : code + " "
                        + question.choices().stream()
                                .map(choice -> choice.replacement().strip())
                                .map(choice -> choice.equals("-0m " + words) ? "text" : choice)
                                .collect(Collectors.joining(" | "));
    }

    private static String written(Moment moment, TimeRow row) {
        return MomentText.write(moment, row.zone());
    }

    @Test
    void the_meanings_in_the_table_are_themselves_readable() {
        assertThat(TimeRow.all().stream()
                        .filter(row -> !row.expected().startsWith("?"))
                        .flatMap(row -> Arrays.stream(
                                        row.expected().split(" !")[0].split(" \\.\\. "))
                                .map(moment -> MomentText.write(MomentText.read(moment, row.zone(), null), row.zone())
                                        .equals(moment))))
                .doesNotContain(false);
    }

    @Test
    void no_two_answers_to_a_question_read_the_same() {
        Question question = Lines.asked("17:27 EST text");
        assertThat(question.choices()).hasSizeGreaterThan(2);
        for (Language language : Language.values()) {
            assertThat(question.choices())
                    .extracting(choice -> choice.shown().in(language))
                    .doesNotHaveDuplicates();
        }
        assertThat(question.choices().getFirst().shown().en()).contains("America/New_York");
    }
}
