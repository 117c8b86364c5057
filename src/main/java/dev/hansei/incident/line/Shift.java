package dev.hansei.incident.line;

import dev.hansei.base.Moment;
import dev.hansei.incident.line.time.Cursor;
import dev.hansei.incident.line.time.TimeText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Stream;

/** Moves the time of a line and writes the line again. */
record Shift(EntryLine read, String line, Instant began, ZoneId zone) {

    String by(int minutes) {
        Moment at = moved(read.at(), minutes);
        Moment until = read.until() == null ? null : moved(read.until(), minutes);
        return Stream.of(brief(at, until), TimeText.write(at, until, zone))
                .map(this::with)
                .filter(written -> same(written, at, until))
                .findFirst()
                .orElseGet(() -> with(TimeText.write(at, until, zone)));
    }

    private Moment moved(Moment moment, int minutes) {
        ChronoUnit unit = read.timed() ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
        Instant instant = moment.instant().truncatedTo(unit).plus(Duration.ofMinutes(minutes));
        return new Moment(
                instant,
                moment.zone(),
                moment.zone().getRules().getOffset(instant),
                moment.precision(),
                moment.spreadSeconds());
    }

    /** Without the date, as somebody would type it. */
    private String brief(Moment at, Moment until) {
        return TimeText.brief(at, zone) + (until == null ? "" : "～" + TimeText.brief(until, zone));
    }

    private String with(String time) {
        String head = line.substring(0, read.timeStart());
        String tail = line.substring(read.timeEnd());
        boolean apart = !tail.isEmpty() && (Cursor.space(tail.charAt(0)) || "、。".indexOf(tail.charAt(0)) >= 0);
        return head + time + (apart || tail.isEmpty() ? "" : " ") + tail;
    }

    private boolean same(String written, Moment at, Moment until) {
        return LineReader.read(written, began, zone) instanceof Reading.Understood understood
                && understood.line().at().equals(at)
                && Objects.equals(understood.line().until(), until)
                && understood.line().text().equals(read.text());
    }
}
