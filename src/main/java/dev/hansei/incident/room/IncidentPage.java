package dev.hansei.incident.room;

import java.util.List;

/**
 * Some incidents, the latest declared first.
 *
 * @param next the place to ask for earlier ones from, or null where there are none
 */
public record IncidentPage(List<IncidentSummary> incidents, Position next) {}
