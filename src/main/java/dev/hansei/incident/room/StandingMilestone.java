package dev.hansei.incident.room;

import dev.hansei.base.Moment;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.Milestone;

/**
 * Where a milestone stands now.
 *
 * @param marked the id of the entry that was marked; that one may have been corrected since
 * @param row the entry that stands in its place today
 */
public record StandingMilestone(Milestone.Kind kind, String marked, EntryRow row) {

    public Moment at() {
        return row.entry().at();
    }
}
