package dev.hansei.incident.room;

import dev.hansei.incident.EntryRow;
import java.util.List;

/**
 * An entry with all that was said in its place.
 *
 * @param before what it superseded, the latest first
 * @param after what superseded it, in their order; the last one stands
 */
public record EntryHistory(EntryRow row, List<EntryRow> before, List<EntryRow> after) {}
