package dev.hansei.incident;

import dev.hansei.base.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry as it stands on the timeline.
 *
 * @param row sorts by the time of storing; what a live stream is resumed from
 * @param recordedAt the system's clock when it was stored
 * @param loggedBy the key of the person who wrote it down, or null
 * @param source where it came from, or null where somebody typed it
 * @param supersededBy the id of the entry that corrects it, or null where it still stands
 */
public record EntryRow(
        UUID row,
        EntryRecord entry,
        Instant recordedAt,
        String loggedBy,
        Source source,
        Timing timing,
        String supersededBy) {

    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration AHEAD = Duration.ofMinutes(2);

    /** How the two clocks of an entry stand to each other. */
    public enum Timing {
        ON_TIME,
        /** Stored more than ten minutes after what it tells of had ended. */
        LATE,
        /** It tells of a time more than two minutes after it was stored. */
        AHEAD
    }

    public static EntryRow of(TimelineEntry stored, String supersededBy) {
        EntryRecord entry = stored.told();
        return new EntryRow(
                stored.row(),
                entry,
                stored.recordedAt(),
                stored.loggedBy(),
                stored.source(),
                timing(entry, stored.recordedAt()),
                supersededBy);
    }

    public boolean stands() {
        return supersededBy == null;
    }

    private static Timing timing(EntryRecord entry, Instant recordedAt) {
        Moment last = entry.until() == null ? entry.at() : entry.until();
        if (recordedAt.isAfter(last.end().plus(LATE))) {
            return Timing.LATE;
        }
        return entry.at().instant().isAfter(recordedAt.plus(AHEAD)) ? Timing.AHEAD : Timing.ON_TIME;
    }
}
