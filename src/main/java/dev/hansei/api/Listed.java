package dev.hansei.api;

import dev.hansei.access.token.TokenSummary;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.CountermeasureSummary;
import dev.hansei.effectiveness.AuditBrief;
import dev.hansei.effectiveness.schedule.AuditSchedule;
import dev.hansei.flow.FlowSummary;
import dev.hansei.incident.EntryRow;
import dev.hansei.incident.room.IncidentSummary;
import dev.hansei.specialcase.CaseSummary;
import dev.hansei.specialcase.conformance.Finding;
import java.time.ZoneId;
import java.util.List;

/** Pages of lists as the API writes them; a cursor is missing where the list ends. */
public final class Listed {

    private Listed() {}

    /** @param before asks for earlier entries, {@code after} for later ones */
    public record Entries(List<EntryRow> entries, String before, String after) {}

    /** @param more true where the timeline is better read anew */
    public record Arrived(List<EntryRow> entries, boolean more) {}

    /** @param after asks for cases declared earlier */
    public record Cases(List<CaseSummary> cases, String after) {}

    public record Flows(List<FlowSummary> flows) {}

    public record Findings(List<Finding> findings) {}

    /** The latest period first. */
    public record Audits(List<AuditBrief> audits) {}

    /** The newest first. */
    public record Tokens(List<TokenSummary> tokens) {}

    /** By the reference of the flow. */
    public record Schedules(List<AuditSchedule> schedules) {}

    /** @param after asks for incidents declared earlier */
    public record Incidents(List<IncidentSummary> incidents, String after) {}

    /** @param after asks for measures recorded earlier */
    public record Countermeasures(List<CountermeasureSummary> countermeasures, String after) {}

    /** One measure: how it stands, and all that is recorded. */
    public record Countermeasure(ZoneId zone, CountermeasureSummary standing, CountermeasureRecord record) {}
}
