package dev.hansei.incident.pages;

import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.TimelinePage;
import java.util.List;

/**
 * Some entries of a timeline, and where to ask for more.
 *
 * @param earlier the place before the first entry, or empty where nothing comes before it
 * @param later the place after the last entry, or empty where nothing follows
 */
public record TimelineView(String ref, List<EntryView> entries, String earlier, String later) {

    static TimelineView of(TimelinePage page, IncidentRoom room, Names names) {
        return new TimelineView(
                room.ref(),
                page.rows().stream()
                        .map(row -> EntryView.of(row, room.marks(), names))
                        .toList(),
                Places.write(page.before()),
                Places.write(page.after()));
    }
}
