package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incident;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.publication.Section;
import dev.hansei.specialcase.SpecialCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects the records that a document may tell of. */
@ApplicationScoped
class RecordedFacts {

    private final Incidents incidents;
    private final Countermeasures countermeasures;
    private final ResponseFlows flows;
    private final SpecialCases cases;
    private final EffectivenessAudits audits;
    private final Postmortems postmortems;

    RecordedFacts(
            Incidents incidents,
            Countermeasures countermeasures,
            ResponseFlows flows,
            SpecialCases cases,
            EffectivenessAudits audits,
            Postmortems postmortems) {
        this.incidents = incidents;
        this.countermeasures = countermeasures;
        this.flows = flows;
        this.cases = cases;
        this.audits = audits;
        this.postmortems = postmortems;
    }

    PostmortemFacts of(PostmortemRecord postmortem) {
        List<AuditRecord> evaluations = audits.about(postmortem.incident());
        List<ResponseFlowRecord> told =
                flowsOf(postmortem, evaluations).map(this::flow).toList();
        return new PostmortemFacts(
                postmortem,
                incident(postmortem.incident()),
                countermeasures.answering(postmortem.incident()),
                told,
                told.stream().flatMap(flow -> cases.under(flow.ref()).stream()).toList(),
                evaluations);
    }

    /** Only what the document and its audits name: other records may come and go without changing it. */
    private static Stream<String> flowsOf(PostmortemRecord postmortem, List<AuditRecord> evaluations) {
        return Stream.of(
                        postmortem.sections().stream().map(Section::flow),
                        postmortem.addenda().stream().map(Addendum::flow),
                        evaluations.stream().map(AuditRecord::flow))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct();
    }

    EvaluationFacts of(AuditRecord audit) {
        return new EvaluationFacts(
                audit,
                incident(audit.incident()),
                countermeasures.told(),
                flow(audit.flow()),
                cases.under(audit.flow()),
                publisher(audit));
    }

    /** An evaluation is signed by whoever signed the postmortem that promised it. */
    private Bilingual publisher(AuditRecord audit) {
        return postmortems.about(audit.incident()).stream()
                .findFirst()
                .map(PostmortemRecord::publisher)
                .orElse(null);
    }

    private IncidentRecord incident(String reference) {
        return incidents
                .named(reference)
                .map(Incident::told)
                .map(IncidentRecord::asItStands)
                .orElseThrow(() -> Incidents.unknown(reference));
    }

    private ResponseFlowRecord flow(String reference) {
        return flows.named(reference).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(reference));
    }
}
