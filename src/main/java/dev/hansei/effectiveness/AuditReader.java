package dev.hansei.effectiveness;

import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.population.Populations;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells how audits stand. */
@ApplicationScoped
public class AuditReader {

    /** Which cases of an audit are asked for. */
    public enum Filter {
        ALL,
        /** Those that have no judgement yet. */
        OPEN,
        /** Those that were judged not to conform. */
        DEPARTING
    }

    private final EffectivenessAudits audits;
    private final Populations populations;
    private final SpecialCases cases;
    private final ResponseFlows flows;
    private final Countermeasures countermeasures;
    private final Snapshots snapshots;

    AuditReader(
            EffectivenessAudits audits,
            Populations populations,
            SpecialCases cases,
            ResponseFlows flows,
            Countermeasures countermeasures,
            Snapshots snapshots) {
        this.audits = audits;
        this.populations = populations;
        this.cases = cases;
        this.flows = flows;
        this.countermeasures = countermeasures;
        this.snapshots = snapshots;
    }

    /** The latest period first. */
    @Transactional
    public List<AuditBrief> list() {
        return audits.briefs();
    }

    /** @throws Problem.NotFound where there is none of that reference */
    @Transactional
    public AuditStanding standing(String ref, Instant now) {
        EffectivenessAudit audit = audits.named(ref).orElseThrow(() -> DeskProblems.unknown(ref));
        AuditRecord told = audit.told();
        Populations.Collected collected = populations.of(told);
        List<CountermeasureRecord> measures = countermeasures.told().stream()
                .filter(measure -> told.countermeasures().contains(measure.ref()))
                .toList();
        List<AuditedCase> judged = told.currentCases();
        return new AuditStanding(
                audit.brief(),
                told.signed() ? judged.size() : collected.population().inside().size(),
                judged.size(),
                (int) judged.stream().filter(AuditedCase::conforming).count(),
                told.population() == null ? collected.statement(told) : told.population(),
                collected.items(),
                measures.stream().map(measure -> standing(measure, told)).toList(),
                told.currentQuality(),
                told.currentFindings(),
                told.currentFindings().stream()
                        .map(one -> new AuditStanding.FindingOrigin(one.id(), told.finder(one), told.wordsBefore(one)))
                        .toList(),
                told.currentFindings().stream()
                        .filter(told::asksOwner)
                        .map(one -> new AuditStanding.RiskStanding(one.id(), one.acceptedBy(), told.riskAnswer(one)))
                        .toList(),
                told.signed() ? List.of() : missing(told, measures, collected, now),
                told.signed() ? List.of() : againstEffective(told, measures, now),
                snapshots.of(ref).map(AuditSnapshot::sha256).orElse(null));
    }

    /** @param after a reference; what follows it, or null for the first page */
    @Transactional
    public CasePage cases(String ref, Filter filter, String after, int limit) {
        AuditRecord audit =
                audits.named(ref).map(EffectivenessAudit::told).orElseThrow(() -> DeskProblems.unknown(ref));
        Map<String, AuditedCase> judged =
                audit.currentCases().stream().collect(Collectors.toMap(AuditedCase::specialCase, Function.identity()));
        List<String> asked = populations.inside(audit).stream()
                .filter(one -> after == null || one.compareTo(after) > 0)
                .filter(one -> shown(filter, judged.get(one)))
                .limit(limit + 1L)
                .toList();
        List<String> page = asked.subList(0, Math.min(limit, asked.size()));
        ResponseFlowRecord flow = flow(audit.flow());
        return new CasePage(
                cases.named(page).stream()
                        .map(record -> standing(record, flow, judged.get(record.ref())))
                        .toList(),
                asked.size() > limit ? page.getLast() : null);
    }

    private static boolean shown(Filter filter, AuditedCase judged) {
        return switch (filter) {
            case ALL -> true;
            case OPEN -> judged == null;
            case DEPARTING -> judged != null && !judged.conforming();
        };
    }

    private static CaseStanding standing(CaseRecord record, ResponseFlowRecord flow, AuditedCase judged) {
        FlowVersionRecord version = flow.version(record.flowVersion());
        return new CaseStanding(
                record.ref(),
                record.title(),
                record.declared(),
                record.flowVersion(),
                record.outcome() == null ? null : record.outcome().kind(),
                ConformanceMatrix.of(version, record).cells().stream()
                        .map(cell -> new CaseStanding.Step(cell.step(), cell.title(), cell.mark()))
                        .toList(),
                Conformance.of(version, record).stream()
                        .map(CaseStanding.Departure::of)
                        .toList(),
                judged);
    }

    private static AuditStanding.MeasureStanding standing(CountermeasureRecord measure, AuditRecord audit) {
        return new AuditStanding.MeasureStanding(
                measure,
                audit.currentChecks().stream()
                        .filter(check -> check.countermeasure().equals(measure.ref()))
                        .findFirst()
                        .orElse(null));
    }

    private static List<AuditStanding.Missing> missing(
            AuditRecord audit, List<CountermeasureRecord> measures, Populations.Collected collected, Instant now) {
        return told(SigningRules.refusals(audit, measures, collected, now));
    }

    private static List<AuditStanding.Missing> againstEffective(
            AuditRecord audit, List<CountermeasureRecord> measures, Instant now) {
        return told(
                Stream.concat(EffectiveRules.refusals(audit, measures, now), SigningRules.checked(audit, measures)));
    }

    private static List<AuditStanding.Missing> told(Stream<Problem.Refused> refusals) {
        return refusals.map(refusal -> new AuditStanding.Missing(refusal.code(), refusal.sentence()))
                .toList();
    }

    private ResponseFlowRecord flow(String ref) {
        return flows.named(ref).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(ref));
    }
}
