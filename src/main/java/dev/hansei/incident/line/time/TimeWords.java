package dev.hansei.incident.line.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What a time token says, before anyone asked which instant that is. */
public sealed interface TimeWords {

    /** {@code -5m}, {@code 5分前} */
    record Ago(Duration ago, boolean about) implements TimeWords {}

    /** @param to the end of a span, or null */
    record Clocked(Point from, Point to) implements TimeWords {}

    /** {@code 01:30-04:00}: a span to 04:00, or 01:30 at the offset -04:00. */
    record Dashed(Point from, ZoneOffset offset, Point to) implements TimeWords {}

    /** A day without a clock time, which stays in the text. */
    record DayOnly(Day day) implements TimeWords {}

    /**
     * One clock time with all that stands around it.
     *
     * @param day null where none was typed
     * @param spread the seconds after ±, or null
     * @param zone null where none was typed
     */
    record Point(Day day, Clock clock, boolean about, Integer spread, ZoneWords zone) {

        /** What a clock of 24 hours shows; null where the time is none. */
        public LocalTime shown() {
            return clock.possible() ? clock.on(LocalDate.EPOCH).toLocalTime() : null;
        }

        Point in(ZoneWords other) {
            return new Point(day, clock, about, spread, other);
        }

        Point on(Day other) {
            return new Point(other, clock, about, spread, zone);
        }

        Point at(Clock other) {
            return new Point(day, other, about, spread, zone);
        }

        Point as(Point accuracy) {
            Integer other = accuracy.spread == null ? spread : accuracy.spread;
            return new Point(day, clock, about || accuracy.about, other, zone);
        }
    }

    /** The zone that was typed after a time. */
    sealed interface ZoneWords {

        /** @param offset which of two, where the zone's clock showed the time twice; else null */
        record Named(ZoneId zone, ZoneOffset offset) implements ZoneWords {}

        record Offset(ZoneOffset offset) implements ZoneWords {}

        /** @param meant the zones it may mean, as they can be typed; may be empty */
        record Unsure(String word, List<ZoneWords> meant) implements ZoneWords {}
    }
}
