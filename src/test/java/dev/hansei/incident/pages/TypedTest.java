package dev.hansei.incident.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NOW = Instant.parse("2023-12-05T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"99:99, input/not-a-time", "13/45 10:00, input/not-a-time"})
    void what_no_clock_or_calendar_has_is_called_no_time(String typed, String code) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Typed.moment(typed, TOKYO, NOW))
                .matches(problem -> problem.code().equals(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:05-0:20", "昨日 9:10～9:20", "2023-12-05 11:00～11:30"})
    void a_span_is_refused_where_one_time_is_meant_and_taken_with_its_end_elsewhere(String typed) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Typed.moment(typed, TOKYO, NOW))
                .matches(problem -> problem.code().equals("input/span-unexpected"));
        assertThat(Typed.span(typed, TOKYO, NOW).until()).isNotNull();
    }

    @Test
    void a_time_ahead_of_now_is_answered_with_how_to_say_what_has_happened() {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Typed.moment("+10m", TOKYO, NOW))
                .matches(problem -> problem.code().equals("input/time-unclear"))
                .satisfies(
                        problem -> assertThat(problem.sentence().en())
                                .isEqualTo(
                                        "'+10m' lies ahead of now. Write how long ago it was, as -5m, or a time such as 17:27."));
    }

    @Test
    void a_field_neither_takes_nor_shows_the_fraction_of_a_second() {
        Instant now = NOW.plusNanos(549_540_000);
        assertThat(Typed.moment("-5m", TOKYO, now).instant()).isEqualTo(NOW.minusSeconds(300));
        assertThat(Typed.written(Moment.exact(now.plusSeconds(11), TOKYO), TOKYO))
                .isEqualTo("2023-12-05 12:00:11");
    }
}
