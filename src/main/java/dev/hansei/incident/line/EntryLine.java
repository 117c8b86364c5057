package dev.hansei.incident.line;

import dev.hansei.base.Moment;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Milestone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A line as it was understood.
 *
 * @param until the end, where the line tells of a span, else null
 * @param timed whether a time was typed; if not, {@code at} is the moment the first key was pressed
 * @param milestone the milestone that the kind word names, or null
 * @param text in NFC; without the time, without the kind word, and without the mentions that only follow it
 * @param people the keys after {@code @}, in the order in which they were first named
 * @param tags the words after {@code #}, without it
 * @param countermeasures the references after {@code >}
 * @param timeStart where the time token begins in the line; the same as {@code timeEnd} where there is none
 * @param timeEnd where it ends
 */
public record EntryLine(
        Moment at,
        Moment until,
        boolean timed,
        EntryRecord.Kind kind,
        Milestone.Kind milestone,
        String text,
        List<String> people,
        List<String> tags,
        List<String> countermeasures,
        List<Notice> notices,
        int timeStart,
        int timeEnd) {

    public EntryLine {
        people = List.copyOf(people);
        tags = List.copyOf(tags);
        countermeasures = List.copyOf(countermeasures);
        notices = List.copyOf(notices);
    }

    /**
     * The whole line with its time moved, later where {@code minutes} is positive. A span moves as one. The new time is
     * written as shortly as it can be read again, and with its date where a bare clock time would be asked about. A line
     * without a time gets one, to the minute.
     *
     * @param line the very line that was read
     * @param began as it was given to the reader
     * @param zone as it was given to the reader
     */
    public String shifted(String line, Instant began, ZoneId zone, int minutes) {
        return new Shift(this, line, began, zone).by(minutes);
    }
}
