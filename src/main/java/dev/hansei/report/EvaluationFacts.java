package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.specialcase.CaseRecord;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * All records that an evaluation may tell of.
 *
 * @param countermeasures at least those under evaluation
 * @param flow with every version that a case ran under
 * @param cases at least those that the audit judges
 * @param publisher the name the document is signed with
 */
public record EvaluationFacts(
        @NotNull AuditRecord audit,
        @NotNull IncidentRecord incident,
        List<CountermeasureRecord> countermeasures,
        @NotNull ResponseFlowRecord flow,
        List<CaseRecord> cases,
        Bilingual publisher) {}
