package dev.hansei.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentWordsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-05 17:15 | 2023年12月5日（火）17:15（JST） | Tue 5 Dec 2023, 17:15 JST",
                "2023-12-05 17:15頃 | 2023年12月5日（火）17:15頃（JST） | Tue 5 Dec 2023, about 17:15 JST",
                "2023-12-05 17:15 ±5m | 2023年12月5日（火）17:15 ± 5分（JST） | Tue 5 Dec 2023, 17:15 ± 5 min JST",
                "2024-11-19 | 2024年11月19日（火） | Tue 19 Nov 2024",
                "2024-01 | 2024年1月 | January 2024",
                "2024-02-29 09:00 Asia/Kathmandu | 2024年2月29日（木）09:00（UTC+05:45） | Thu 29 Feb 2024, 09:00 UTC+05:45"
            })
    void a_moment_is_printed_with_its_computed_weekday_and_its_zone(String said, String ja, String en) {
        Moment moment = MomentText.read(said, TOKYO, null);
        assertThat(MomentWords.full(moment, Language.JA)).isEqualTo(ja);
        assertThat(MomentWords.full(moment, Language.EN)).isEqualTo(en);
    }

    @Test
    void a_short_day_names_its_month_in_english() {
        LocalDate day = LocalDate.of(2023, 12, 5);
        assertThat(MomentWords.shortDay(day, Language.JA)).isEqualTo("12/5（火）");
        assertThat(MomentWords.shortDay(day, Language.EN)).isEqualTo("Tue 5 Dec");
    }

    @Test
    void a_span_carries_its_computed_length() {
        Moment from = MomentText.read("2023-12-05 17:15", TOKYO, null);
        Moment to = MomentText.read("2023-12-05 17:40", TOKYO, null);
        assertThat(MomentWords.span(from, to, Language.JA)).isEqualTo("2023年12月5日（火）17:15～17:40（JST、25分間）");
        assertThat(MomentWords.span(from, to, Language.EN)).isEqualTo("Tue 5 Dec 2023, 17:15–17:40 JST (25 min)");
    }

    @Test
    void a_span_over_midnight_names_both_days() {
        Moment from = MomentText.read("2023-12-05 23:50", TOKYO, null);
        Moment to = MomentText.read("2023-12-06 01:05", TOKYO, null);
        assertThat(MomentWords.span(from, to, Language.JA))
                .isEqualTo("2023年12月5日（火）23:50（JST）～2023年12月6日（水）01:05（JST）（1時間15分間）");
    }

    @Test
    void a_span_with_an_end_that_is_about_known_has_a_length_that_is_about_known() {
        Moment from = MomentText.read("2023-12-05 17:15", TOKYO, null);
        Moment to = MomentText.read("2023-12-05 17:40頃", TOKYO, null);
        assertThat(MomentWords.span(from, to, Language.JA)).endsWith("（JST、約25分間）");
        assertThat(MomentWords.span(from, to, Language.EN)).endsWith("(about 25 min)");
    }

    @Test
    void a_span_of_whole_hours_is_said_once() {
        Moment from = MomentText.read("2023-12-05 10:00", TOKYO, null);
        Moment to = MomentText.read("2023-12-05 12:00", TOKYO, null);
        assertThat(MomentWords.span(from, to, Language.JA)).endsWith("（JST、2時間）");
    }

    @Test
    void an_open_span_is_said_to_go_on() {
        Moment from = MomentText.read("2023-12-05 17:15", TOKYO, null);
        assertThat(MomentWords.span(from, null, Language.EN)).endsWith("(ongoing)");
        assertThat(MomentWords.span(from, null, Language.JA)).endsWith("（継続中）");
    }

    @ParameterizedTest
    @CsvSource({"PT12M, 12分, 12 min", "PT65M, 1時間5分, 1 h 5 min", "P1DT1S, 1日1秒, 1 d 1 s", "PT0S, 0分, 0 min"})
    void a_duration_is_said_in_the_units_it_has(Duration duration, String ja, String en) {
        assertThat(MomentWords.duration(duration, Language.JA)).isEqualTo(ja);
        assertThat(MomentWords.duration(duration, Language.EN)).isEqualTo(en);
    }
}
