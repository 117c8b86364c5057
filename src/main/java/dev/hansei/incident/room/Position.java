package dev.hansei.incident.room;

import dev.hansei.incident.EntryRow;
import java.time.Instant;
import java.util.UUID;

/** A place in the order of a timeline or of incidents: by the time told, then by the row. */
public record Position(Instant at, UUID row) {

    static Position of(EntryRow row) {
        return new Position(row.entry().at().instant(), row.row());
    }
}
