package dev.hansei.effectiveness;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.base.Growth;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.effectiveness.schedule.QuarterlySchedules;
import dev.hansei.effectiveness.schedule.Quarters;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.specialcase.CaseDeclared;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Periodic evaluations of whether countermeasures work. */
@ApplicationScoped
public class EffectivenessAudits implements PanacheRepositoryBase<EffectivenessAudit, UUID> {

    private final Recording recording;
    private final SpecialCases cases;
    private final ResponseFlows flows;
    private final Countermeasures countermeasures;
    private final QuarterlySchedules schedules;

    EffectivenessAudits(
            Recording recording,
            SpecialCases cases,
            ResponseFlows flows,
            Countermeasures countermeasures,
            QuarterlySchedules schedules) {
        this.recording = recording;
        this.cases = cases;
        this.flows = flows;
        this.countermeasures = countermeasures;
        this.schedules = schedules;
    }

    /** @throws Problem.Refused where what is told contradicts what is known, or a rule of {@link AuditRules} says no */
    @Transactional
    public Change record(AuditRecord told, Actor actor, Instant now) {
        Optional<EffectivenessAudit> known = named(told.ref());
        known.ifPresent(audit -> staysSigned(audit.told(), told));
        Fact fact = Fact.of("audit/" + told.ref(), "audit.recorded", told);
        Change change = recording.take(fact, told, known, () -> persist(new EffectivenessAudit(told, now)), actor, now);
        if (change != Change.SAME) {
            keepsEveryRule(named(told.ref()).orElseThrow().told());
        }
        return change;
    }

    /** The rules look at the audit as it now stands, and not only at what was told this time. */
    private void keepsEveryRule(AuditRecord audit) {
        AuditRules.check(AuditFacts.of(
                audit,
                flows.named(audit.flow())
                        .map(ResponseFlow::told)
                        .orElseThrow(() -> ResponseFlows.unknown(audit.flow())),
                cases.declared(audit.flow(), audit.begin(), audit.end()),
                countermeasures.told()));
    }

    /** A signed or abandoned audit stays as it was, also when cases of its period are recorded later. */
    private static void staysSigned(AuditRecord known, AuditRecord told) {
        if (!known.open() && !Growth.of(told.ref(), known, told).isEmpty()) {
            throw known.signed() ? DeskProblems.signed(told.ref()) : DeskProblems.abandoned(told.ref());
        }
    }

    public Optional<EffectivenessAudit> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<AuditRecord> told() {
        return listAll(Sort.by("reference")).stream()
                .map(EffectivenessAudit::told)
                .toList();
    }

    public List<AuditRecord> about(String incident) {
        return find("incident", Sort.by("reference"), incident).list().stream()
                .map(EffectivenessAudit::told)
                .toList();
    }

    /** Those that are neither signed nor abandoned, the oldest period first. */
    public List<AuditRecord> unsigned() {
        return find("conclusion is empty and abandonment is empty order by firstDay, reference").list().stream()
                .map(EffectivenessAudit::told)
                .toList();
    }

    /**
     * Quarters that are over with cases that no audit's period reaches: those the flow is scheduled by, else those of the
     * calendar where the flow is at home.
     */
    public List<Unaudited> unaudited(Instant now) {
        Map<String, Quarters> quarters = flows.told().stream()
                .collect(Collectors.toMap(ResponseFlowRecord::ref, flow -> new Quarters(flow.zone(), 1)));
        quarters.putAll(schedules.quarters());
        Map<String, List<EffectivenessAudit>> audits =
                listAll().stream().collect(Collectors.groupingBy(EffectivenessAudit::flow));
        Map<Unaudited, Integer> found = new LinkedHashMap<>();
        for (CaseDeclared declared : cases.declared()) {
            Quarters counted = quarters.get(declared.flow());
            Quarter quarter = counted.containing(declared.at());
            boolean reached = audits.getOrDefault(declared.flow(), List.of()).stream()
                    .anyMatch(audit -> audit.reaches(declared.at()));
            if (counted.over(quarter, now) && !reached) {
                found.merge(new Unaudited(declared.flow(), counted.zone(), quarter, 0), 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .map(one -> new Unaudited(
                        one.getKey().flow(), one.getKey().zone(), one.getKey().quarter(), one.getValue()))
                .toList();
    }

    public static Problem.NotFound unknown(String reference) {
        return DeskProblems.unknown(reference);
    }

    /** By what is listed of each: without its cases, findings and all else that makes it long. */
    public List<AuditBrief> briefs() {
        return listAll(Sort.by("firstDay").descending().and("reference", Sort.Direction.Descending)).stream()
                .map(EffectivenessAudit::brief)
                .toList();
    }
}
