package dev.hansei.incident.room;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.incident.Severity;
import java.time.ZoneId;

/**
 * An incident in a list.
 *
 * @param openWindows how many impact windows have no end yet
 */
public record IncidentSummary(
        String ref,
        ZoneId zone,
        Bilingual title,
        Severity severity,
        Moment declared,
        IncidentRoom.Status status,
        int openWindows,
        String commander) {}
