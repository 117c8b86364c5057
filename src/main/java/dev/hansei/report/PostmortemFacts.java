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
 * @param flow the flow that was defined after it, or null
 * @param cases at least those that the audits judge
 * @param audits the evaluations of the incident's countermeasures
 */
public record PostmortemFacts(
        @NotNull PostmortemRecord postmortem,
        @NotNull IncidentRecord incident,
        List<CountermeasureRecord> countermeasures,
        ResponseFlowRecord flow,
        List<CaseRecord> cases,
        List<AuditRecord> audits) {}
