package dev.hansei.incident.room;

import dev.hansei.incident.EntryRow;
import java.util.List;

/**
 * Some entries of a timeline, from the earliest to the latest.
 *
 * @param before the place to ask for earlier ones from, or null where there are none
 * @param after the place to ask for later ones from, or null where there are none
 */
public record TimelinePage(List<EntryRow> rows, Position before, Position after) {

    static TimelinePage of(List<EntryRow> rows, boolean earlier, boolean later) {
        return rows.isEmpty()
                ? new TimelinePage(rows, null, null)
                : new TimelinePage(
                        rows,
                        earlier ? Position.of(rows.getFirst()) : null,
                        later ? Position.of(rows.getLast()) : null);
    }
}
