package dev.hansei.countermeasure.calendar;

import dev.hansei.base.Language;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The dates that measures were promised for, and those from which they can be checked. All are whole days in the zone
 * in which they were said, because that is how people promise.
 *
 * @param log the name of this installation, so that the events of two of them stay apart
 * @param address of this installation, such as {@code https://hansei.example.com}
 */
public record MeasureCalendar(List<Standing> measures, Language language, String log, String address) {

    public String text() {
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Hansei//Countermeasures//" + language.tag().toUpperCase(language.locale()))
                .line("CALSCALE", "GREGORIAN")
                .words("X-WR-CALNAME", language == Language.JA ? "再発防止策" : "Countermeasures")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        zone(text);
        for (Standing standing : measures) {
            if (standing.due() != null) {
                event(text, standing, "due", standing.dueDay());
            }
            if (standing.state() == State.IN_OPERATION && standing.checkFrom() != null) {
                event(text, standing, "check", standing.checkFrom());
            }
        }
        return text.line("END", "VCALENDAR").toString();
    }

    /** A calendar must hold something, also while nothing is promised; the times of changes are in this zone. */
    private static void zone(CalendarText text) {
        text.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Etc/UTC")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000")
                .line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void event(CalendarText text, Standing standing, String kind, LocalDate day) {
        CountermeasureRecord measure = standing.measure();
        Instant changed = changed(measure);
        text.line("BEGIN", "VEVENT")
                .line("UID", measure.ref() + "-" + kind + "@" + log.replaceAll("[^A-Za-z0-9.-]", "-"))
                .time("DTSTAMP", changed)
                .time("LAST-MODIFIED", changed)
                .line("SEQUENCE", String.valueOf(measure.history().size()))
                .day("DTSTART", day)
                .day("DTEND", day.plusDays(1))
                .words("SUMMARY", summary(standing, kind))
                .words("DESCRIPTION", measure.ref() + " · " + measure.incident() + " · " + standing.owner())
                .line("URL", address + "/countermeasures/" + measure.ref())
                .line("STATUS", standing.state() == State.WITHDRAWN ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String summary(Standing standing, String kind) {
        String title = standing.measure().title().orOther(language);
        boolean ja = language == Language.JA;
        if (kind.equals("check")) {
            return (ja ? "確認可能：" : "Can be checked: ") + title;
        }
        return switch (standing.state()) {
            case PROMISED -> (ja ? "期限：" : "Due: ") + title;
            case DONE, IN_OPERATION -> (ja ? "完了（未確認）：" : "Done, not verified: ") + title;
            case VERIFIED -> (ja ? "確認済み：" : "Verified: ") + title;
            case WITHDRAWN -> (ja ? "取り下げ：" : "Withdrawn: ") + title;
            case PROPOSED, REOPENED -> title;
        };
    }

    /** When it was last said how the measure stands; the same until something changes, so that the feed is as well. */
    private static Instant changed(CountermeasureRecord measure) {
        return measure.history().getLast().at().instant();
    }
}
