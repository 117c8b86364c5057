package dev.hansei.incident.pages;

import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.room.Marks;
import dev.hansei.incident.room.TimelinePage;
import java.time.Instant;
import java.util.List;

/**
 * Some entries of a timeline, and where to ask for more.
 *
 * @param earlier the place before the first entry, or empty where nothing comes before it
 * @param later the place after the last entry, or empty where nothing follows
 * @param jumped the id of the entry that was jumped to, or empty
 * @param missed whether there is no entry at the time jumped to or later, but some before it
 */
public record TimelineView(
        String ref, List<EntryView> entries, String earlier, String later, String jumped, boolean missed) {

    /** These entries alone. */
    static TimelineView of(String ref, List<EntryView> entries) {
        return new TimelineView(ref, entries, "", "", "", false);
    }

    /** @param time jumped to, or null: the first entry at it or after it */
    static TimelineView of(TimelinePage page, String ref, Instant time, Marks marks, Names names) {
        String jumped = page.rows().stream()
                .map(EntryRow::entry)
                .filter(entry -> time != null && !entry.at().instant().isBefore(time))
                .map(EntryRecord::id)
                .findFirst()
                .orElse("");
        return new TimelineView(
                ref,
                page.rows().stream().map(row -> EntryView.of(row, marks, names)).toList(),
                Places.write(page.before()),
                Places.write(page.after()),
                jumped,
                time != null && jumped.isEmpty() && !page.rows().isEmpty());
    }
}
