package dev.hansei.incident.room;

import dev.hansei.incident.EntryRow;
import java.util.List;

/**
 * Entries in the order in which they were stored.
 *
 * @param more true where there were more than are given: whoever asked does better to read the timeline anew
 */
public record Arrivals(List<EntryRow> rows, boolean more) {}
