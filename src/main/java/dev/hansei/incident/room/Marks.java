package dev.hansei.incident.room;

import java.time.ZoneId;
import java.util.List;

/** What is needed of a room to show one of its entries: the zone people speak in, and where the milestones stand. */
public record Marks(ZoneId zone, List<StandingMilestone> milestones) {}
