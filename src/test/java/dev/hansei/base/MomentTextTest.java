package dev.hansei.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 5);

    @ParameterizedTest
    @CsvSource({
        "2023-12-05 17:15, 2023-12-05 17:15, EXACT",
        "17:15, 2023-12-05 17:15, EXACT",
        "9:05, 2023-12-05 09:05, EXACT",
        "17:15:30, 2023-12-05 17:15:30, EXACT",
        "17:15頃, 2023-12-05 17:15頃, ABOUT",
        "~17:15, 2023-12-05 17:15頃, ABOUT",
        "2023-12-05 17:15 ±5m, 2023-12-05 17:15 ±300s, WITHIN",
        "2023-12-14, 2023-12-14, DAY",
        "2024-01, 2024-01, MONTH"
    })
    void a_time_is_read_as_people_say_it(String said, String written, Precision precision) {
        Moment moment = MomentText.read(said, TOKYO, DAY);
        assertThat(moment.precision()).isEqualTo(precision);
        assertThat(MomentText.write(moment, TOKYO)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "25:30",
                "17:60",
                "2023-02-30",
                "2023-13",
                "2023-12-05 17:15 ±5",
                "~2023-12-05",
                "2023-12-05頃",
                "17:15 Mars/Olympus",
                "17:15 Z",
                "17:15 ±999999h",
                "17:15頃 ±5m",
                "2023-12-05 17:15 -04:00"
            })
    void what_is_no_time_is_refused_and_named(String said) {
        assertThatThrownBy(() -> MomentText.read(said, TOKYO, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + said + "'");
    }

    @Test
    void a_time_in_utc_is_an_instant_of_any_zone() {
        Moment read = MomentText.read("2026-11-29T12:00:00Z", ZoneId.of("Asia/Tokyo"), null);
        assertThat(read).isEqualTo(MomentText.read("2026-11-29 21:00", ZoneId.of("Asia/Tokyo"), null));
    }

    @Test
    void a_clock_time_without_a_day_is_refused() {
        assertThatThrownBy(() -> MomentText.read("17:15", TOKYO, null)).hasMessageContaining("has no day");
    }

    @Test
    void a_time_without_a_zone_is_refused() {
        assertThatThrownBy(() -> MomentText.read("2023-12-05 17:15", null, null))
                .hasMessageContaining("has no zone");
    }

    @Test
    void a_time_that_the_clock_skipped_is_refused() {
        assertThatThrownBy(() -> MomentText.read("2023-03-12 02:30", NEW_YORK, null))
                .hasMessageContaining("skipped");
    }

    @Test
    void a_time_that_came_twice_is_asked_for_and_never_guessed() {
        assertThatThrownBy(() -> MomentText.read("2023-11-05 01:30", NEW_YORK, null))
                .hasMessageContaining("came twice");
        Moment first = MomentText.read("2023-11-05 01:30 -04:00", NEW_YORK, null);
        Moment second = MomentText.read("2023-11-05 01:30 -05:00", NEW_YORK, null);
        assertThat(first.until(second)).hasHours(1);
        assertThat(MomentText.write(second, NEW_YORK)).isEqualTo("2023-11-05 01:30 -05:00");
    }

    @Property(tries = 2000)
    void what_is_written_is_read_as_the_same_moment(@ForAll("moments") Moment moment, @ForAll("zones") ZoneId record) {
        assertThat(MomentText.read(MomentText.write(moment, record), record, null))
                .isEqualTo(moment);
    }

    @Provide
    Arbitrary<Moment> moments() {
        return Combinators.combine(
                        zones(),
                        Arbitraries.longs().between(0, 2_500_000_000L),
                        Arbitraries.of(Precision.values()),
                        Arbitraries.integers().between(1, 86_400),
                        Arbitraries.of(0L, 1L, 30L))
                .as((zone, second, precision, spread, shift) ->
                        moment(zone, nearTransition(zone, Instant.ofEpochSecond(second), shift), precision, spread));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream()
                        .filter(name -> name.contains("/"))
                        .sorted()
                        .toList())
                .map(ZoneId::of);
    }

    /** Half of the moments stand beside a change of the clocks, where mistakes would be. */
    private static Instant nearTransition(ZoneId zone, Instant instant, long minutes) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition next = minutes == 0 ? null : rules.nextTransition(instant);
        return next == null ? instant : next.getInstant().plus(minutes * 2 - 31, ChronoUnit.MINUTES);
    }

    private static Moment moment(ZoneId zone, Instant instant, Precision precision, int spread) {
        return switch (precision) {
            case EXACT, ABOUT -> Moment.of(instant, zone, precision);
            case WITHIN -> new Moment(instant, zone, zone.getRules().getOffset(instant), precision, spread);
            case DAY -> Moment.of(start(zone, instant, 0), zone, precision);
            case MONTH -> Moment.of(start(zone, instant, 1), zone, precision);
        };
    }

    private static Instant start(ZoneId zone, Instant instant, int dayOfMonth) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return (dayOfMonth == 0 ? day : day.withDayOfMonth(dayOfMonth))
                .atStartOfDay(zone)
                .toInstant();
    }

    @Test
    void a_second_that_was_let_in_is_accepted_and_marked() {
        Moment leap = MomentText.read("2016-12-31 23:59:60", ZoneId.of("UTC"), null);

        assertThat(leap.instant()).isEqualTo("2016-12-31T23:59:59Z");
        assertThat(MomentText.write(leap, ZoneId.of("UTC"))).isEqualTo("2016-12-31 23:59:59 ±1s");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-05 01:30, 2度ありました, -04:00 か -05:00",
        "2023-03-12 02:30, 存在しません, 飛ぶ前か後の時刻を書いてください",
        "2023-12-05 01:30 -04:00, -04:00 ではなく -05:00, 直してください",
        "01:30, 日付がありません, 「date:」",
        "2023-12-05 頃, 時計の時刻がない, 時刻を書き足すか",
        "soon, 読めません, のように書いてください"
    })
    void a_text_that_is_no_moment_is_refused_in_japanese_with_what_to_write_instead(
            String text, String why, String next) {
        assertThatThrownBy(() -> MomentText.read(text, ZoneId.of("America/New_York"), null))
                .isInstanceOfSatisfying(
                        NotAMoment.class,
                        refused -> assertThat(refused.reason().ja()).contains("「" + text + "」", why, next));
    }

    @Test
    void a_day_that_there_is_not_is_refused_in_a_sentence_of_our_own() {
        assertThatThrownBy(() -> MomentText.read("2024-02-30", ZoneId.of("Asia/Tokyo"), null))
                .hasMessage("'2024-02-30' names a day or a time that there is not: check it against a calendar");
    }
}
