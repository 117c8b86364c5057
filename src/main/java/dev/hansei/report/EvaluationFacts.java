package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.specialcase.CaseRecord;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        Bilingual publisher) {

    /** The cases that the audit judges. */
    List<CaseRecord> judged() {
        Set<String> judged =
                audit.currentCases().stream().map(AuditedCase::specialCase).collect(Collectors.toSet());
        return cases.stream().filter(one -> judged.contains(one.ref())).toList();
    }

    /** The versions that the judged cases ran under. */
    List<FlowVersionRecord> versions() {
        Set<Integer> ranUnder = judged().stream().map(CaseRecord::flowVersion).collect(Collectors.toSet());
        return flow.versions().stream()
                .filter(version -> ranUnder.contains(version.number()))
                .toList();
    }
}
