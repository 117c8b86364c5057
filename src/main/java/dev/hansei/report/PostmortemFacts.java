package dev.hansei.report;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.specialcase.CaseRecord;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * All records that a postmortem may tell of.
 *
 * @param countermeasures those that answer the incident
 * @param flows those that the document shows, and those that the audits follow
 * @param cases at least those that the audits judge
 * @param audits the evaluations of the incident's countermeasures
 */
public record PostmortemFacts(
        @NotNull PostmortemRecord postmortem,
        @NotNull IncidentRecord incident,
        List<CountermeasureRecord> countermeasures,
        List<ResponseFlowRecord> flows,
        List<CaseRecord> cases,
        List<AuditRecord> audits) {

    /** Null where there is none of that reference. */
    ResponseFlowRecord flow(String reference) {
        return flows.stream()
                .filter(flow -> flow.ref().equals(reference))
                .findFirst()
                .orElse(null);
    }
}
