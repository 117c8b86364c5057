package dev.hansei.countermeasure.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes iCalendar as RFC 5545 wants it: lines end in CR LF and have at most 75 octets; a longer one goes on after a
 * line end and a space, never within a letter.
 */
final class CalendarText {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** A line whose value needs no escaping. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is words. */
    CalendarText words(String name, String value) {
        return line(name, escaped(value));
    }

    CalendarText day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    CalendarText time(String name, Instant at) {
        return line(name, UTC.format(at));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
    }
}
