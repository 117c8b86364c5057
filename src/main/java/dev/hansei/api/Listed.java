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
public sealed interface Listed {

    /** @param before asks for earlier entries, {@code after} for later ones */
    record Entries(List<EntryRow> entries, String before, String after) implements Listed {}

    /** @param more true where the timeline is better read anew */
    record Arrived(List<EntryRow> entries, boolean more) implements Listed {}

    /** @param after asks for cases declared earlier */
    record Cases(List<CaseSummary> cases, String after) implements Listed {}

    record Flows(List<FlowSummary> flows) implements Listed {}

    record Findings(List<Finding> findings) implements Listed {}

    /** The latest period first. */
    record Audits(List<AuditBrief> audits) implements Listed {}

    /** The newest first. */
    record Tokens(List<TokenSummary> tokens) implements Listed {}

    /** By the reference of the flow. */
    record Schedules(List<AuditSchedule> schedules) implements Listed {}

    /** @param after asks for incidents declared earlier */
    record Incidents(List<IncidentSummary> incidents, String after) implements Listed {}

    /** @param after asks for measures recorded earlier */
    record Countermeasures(List<CountermeasureSummary> countermeasures, String after) implements Listed {}

    /** One measure: how it stands, and all that is recorded. */
    record Countermeasure(ZoneId zone, CountermeasureSummary standing, CountermeasureRecord record) {}
}
