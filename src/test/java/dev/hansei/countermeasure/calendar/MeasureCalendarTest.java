package dev.hansei.countermeasure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentText;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.StatusChange;
import dev.hansei.countermeasure.StatusChange.Status;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is written is read back by a library that knows the standard. */
class MeasureCalendarTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String TITLE = "Root OUを操作できない権限へ; 局所化, 確認\\済み\n二行目 " + "長い題名".repeat(20);

    @Test
    void every_line_ends_in_cr_lf_and_has_at_most_75_octets() {
        String text = calendar(TITLE, promised("2031-04"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_promise_for_a_month_is_due_on_its_last_day_all_day() {
        VEvent event = read(calendar(TITLE, promised("2031-04"))).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("期限：" + TITLE);
        assertThat(event.getUid().getValue()).isEqualTo("CM-2031-0001-due@hansei.example.com-log-1");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20310430");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20310501");
        assertThat(event.getDateTimeStamp()).isNotNull();
    }

    @Test
    void another_promise_is_the_same_event_in_a_later_version() {
        VEvent first = read(calendar("A", promised("2031-04"))).getFirst();
        VEvent second =
                read(calendar("A", promised("2031-04"), promised("2031-05-20"))).getFirst();
        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(second.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20310520");
    }

    @Test
    void a_withdrawn_measure_is_cancelled_and_an_unpromised_one_has_no_event() {
        assertThat(read(calendar("A", promised("2031-04"), row(Status.WITHDRAWN, null)))
                        .getFirst()
                        .getStatus()
                        .getValue())
                .isEqualTo("CANCELLED");
        assertThat(read(calendar("A"))).isEmpty();
    }

    @Property(tries = 300)
    void whatever_a_title_holds_is_read_back(@ForAll @StringLength(min = 1, max = 120) String any) {
        String title = any.codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) || ",;:\\\" \n^".indexOf(letter) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        VEvent event = read(calendar("x" + title + "x", promised("2031-04"))).getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("期限：x" + title + "x");
    }

    private static List<VEvent> read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        // The library does not count the time zone, which is enough for the standard.
        if (!calendar.getEvents().isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        }
        return calendar.getEvents();
    }

    private static String calendar(String title, StatusChange... history) {
        CountermeasureRecord measure = new CountermeasureRecord(
                "CM-2031-0001",
                "INC-2031-0001",
                TOKYO,
                CountermeasureRecord.Kind.PERMANENT,
                Bilingual.of(title, null),
                null,
                "platform-a",
                List.of(),
                List.of(),
                null,
                null,
                List.of(history),
                List.of(),
                List.of());
        return new MeasureCalendar(
                        List.of(new Standing(measure, List.of())),
                        Language.JA,
                        "hansei.example.com/log/1",
                        "https://hansei.example.com")
                .text();
    }

    private static StatusChange promised(String due) {
        return row(Status.PROMISED, due);
    }

    private static StatusChange row(Status status, String due) {
        return new StatusChange(
                status,
                MomentText.read("2031-03-04 12:00", TOKYO, null),
                due == null ? null : MomentText.read(due, TOKYO, null),
                null,
                null,
                List.of());
    }
}
