package dev.hansei.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Test
    void minutes_are_marked_where_minutes_are_drawn() {
        assertThat(words("2023-12-05T08:15:00Z", "2023-12-05T08:40:00Z"))
                .containsExactly("17:15", "17:20", "17:25", "17:30", "17:35", "17:40");
    }

    @Test
    void days_are_marked_where_weeks_are_drawn() {
        assertThat(words("2023-12-05T00:00:00Z", "2023-12-20T00:00:00Z")).contains("12/10");
    }

    @Test
    void a_day_in_english_names_its_month() {
        assertThat(words("2023-12-05T00:00:00Z", "2023-12-20T00:00:00Z", Language.EN))
                .contains("10 Dec");
    }

    @Test
    void years_are_named_where_months_are_drawn() {
        assertThat(words("2023-12-05T00:00:00Z", "2026-11-24T00:00:00Z"))
                .containsExactly("2024-01", "2024-07", "2025-01", "2025-07", "2026-01", "2026-07", "2027-01");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-05,2024-03-01", "2023-12-05,2025-01-01", "2000-01-01,2026-11-24", "1900-06-15,2026-11-24"})
    void there_are_neither_too_few_nor_too_many_marks(String from, String to) {
        assertThat(words(from + "T00:00:00Z", to + "T00:00:00Z")).hasSizeBetween(2, 9);
    }

    private static List<String> words(String from, String to) {
        return words(from, to, Language.JA);
    }

    private static List<String> words(String from, String to, Language language) {
        return TimeAxis.of(Stream.of(Instant.parse(from), Instant.parse(to)), TOKYO, language, 0, 800).marks().stream()
                .map(TimeAxis.Mark::words)
                .toList();
    }
}
