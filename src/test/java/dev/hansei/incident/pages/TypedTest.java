package dev.hansei.incident.pages;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hansei.base.Problem;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({"99:99, input/not-a-time", "13/45 10:00, input/not-a-time"})
    void what_no_clock_or_calendar_has_is_called_no_time(String typed, String code) {
        assertThatExceptionOfType(Problem.Invalid.class)
                .isThrownBy(() -> Typed.moment(typed, ZoneId.of("Asia/Tokyo"), Instant.parse("2023-12-05T03:00:00Z")))
                .matches(problem -> problem.code().equals(code));
    }
}
