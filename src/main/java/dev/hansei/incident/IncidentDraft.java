package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;

/**
 * What is known when an incident is declared.
 *
 * @param zone the zone people speak in
 * @param declared now where it is not said
 * @param window the first impact window, or null
 */
public record IncidentDraft(
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull Severity severity,
        Moment declared,
        Bilingual summary,
        ImpactWindow window) {}
