package dev.hansei.incident.line;

import static dev.hansei.incident.line.Lines.BEGAN;
import static dev.hansei.incident.line.Lines.TOKYO;
import static dev.hansei.incident.line.Lines.understood;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.incident.line.Reading.Understood;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ShiftsTest {

    @Test
    void a_clock_time_moves_by_minutes_and_stays_as_short_as_it_was() {
        assertThat(shifted("17:27 DB停止", -1)).isEqualTo("17:26 DB停止");
        assertThat(shifted("17:27 DB停止", 1)).isEqualTo("17:28 DB停止");
        assertThat(shifted("１７：２７　DB停止", 1)).isEqualTo("17:28　DB停止");
        assertThat(shifted("17:27:05 DB停止", 1)).isEqualTo("17:28:05 DB停止");
    }

    @Test
    void the_day_is_written_where_the_clock_time_alone_would_be_asked_about() {
        assertThat(shifted("17:30 DB停止", 5)).isEqualTo("2023-12-05 17:35 DB停止");
        assertThat(shifted("0:01 DB停止", -2)).isEqualTo("2023-12-04 23:59 DB停止");
        assertThat(shifted("昨日 17:05 DB停止", 1)).isEqualTo("2023-12-04 17:06 DB停止");
    }

    @Test
    void a_line_without_a_time_gets_one_to_the_minute() {
        Instant began = Instant.parse("2023-12-05T08:30:41Z");
        EntryLine line = ((Understood) LineReader.read("DB停止", began, TOKYO)).line();
        assertThat(line.shifted("DB停止", began, TOKYO, -1)).isEqualTo("17:29 DB停止");
    }

    @Test
    void how_exactly_the_time_is_known_is_kept() {
        assertThat(shifted("17時20分頃 DB停止", 1)).isEqualTo("17:21頃 DB停止");
        assertThat(shifted("17:20±5m DB停止", 1)).isEqualTo("17:21±300s DB停止");
    }

    @Test
    void a_span_moves_as_one() {
        assertThat(shifted("17:05-17:20 DB停止", 1)).isEqualTo("17:06～17:21 DB停止");
    }

    @Test
    void the_rest_of_the_line_stays_as_it_was_typed() {
        assertThat(shifted("!対応 17:27　再起動  @tanaka #db", 1)).isEqualTo("!対応 17:28　再起動  @tanaka #db");
        assertThat(shifted("17:27、再起動", 1)).isEqualTo("17:28、再起動");
        assertThat(shifted("17:27再起動", 1)).isEqualTo("17:28 再起動");
        assertThat(shifted("5分前 再起動\n二行目", 1)).isEqualTo("17:26 再起動\n二行目");
    }

    @Test
    void the_zone_that_was_typed_is_kept() {
        assertThat(shifted("03:27 America/New_York DB停止", 1)).isEqualTo("03:28 America/New_York DB停止");
    }

    @Test
    void a_shift_over_the_hour_that_came_twice_says_which_one_it_is() {
        ZoneId newYork = ZoneId.of("America/New_York");
        Instant began = Instant.parse("2023-11-05T17:00:00Z");
        EntryLine line = ((Understood) LineReader.read("00:59 DB停止", began, newYork)).line();
        assertThat(line.shifted("00:59 DB停止", began, newYork, 1)).isEqualTo("01:00-04:00 DB停止");
        assertThat(line.shifted("00:59 DB停止", began, newYork, 61)).isEqualTo("01:00-05:00 DB停止");
    }

    private static String shifted(String line, int minutes) {
        return understood(line).shifted(line, BEGAN, TOKYO, minutes);
    }
}
