package dev.hansei.effectiveness;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.population.Populations;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.people.People;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an auditor does between opening an audit and signing it. Each verb holds the audit until it is done. */
@ApplicationScoped
public class AuditDesk implements PanacheRepositoryBase<EffectivenessAudit, UUID> {

    static final int LONGEST = 4_000;

    private final Populations populations;
    private final SpecialCases cases;
    private final ResponseFlows flows;
    private final Countermeasures countermeasures;
    private final People people;
    private final Snapshots snapshots;
    private final Trail trail;

    AuditDesk(
            Populations populations,
            SpecialCases cases,
            ResponseFlows flows,
            Countermeasures countermeasures,
            People people,
            Snapshots snapshots,
            Trail trail) {
        this.populations = populations;
        this.cases = cases;
        this.flows = flows;
        this.countermeasures = countermeasures;
        this.people = people;
        this.snapshots = snapshots;
        this.trail = trail;
    }

    /** Answers a question of the reconciliation. The same answer again changes nothing. */
    public ReconciliationAnswer reconcile(String ref, AnswerDraft sent, Actor actor, Instant now) {
        String person = auditor(actor);
        Bilingual answer = KeptText.of(sent.answer(), LONGEST);
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            boolean asked = populations.of(told).items().stream()
                    .anyMatch(item ->
                            item.question() == sent.question() && Objects.equals(item.subject(), sent.subject()));
            if (!asked) {
                throw DeskProblems.questionUnknown();
            }
            ReconciliationAnswer answered = new ReconciliationAnswer(
                    sent.question(), sent.subject(), answer, person, Moment.exact(second(now), told.zone()));
            if (!answer.equals(told.answer(sent.question(), sent.subject()))) {
                audit.answer(answered);
                record(ref, "audit.reconciled", answered, actor, now);
            }
            return answered;
        });
    }

    /** Tells what following a countermeasure's check plan showed. */
    public MeasureCheck check(String ref, MeasureCheck sent, Actor actor, Instant now) {
        String person = auditor(actor);
        Bilingual note = KeptText.of(sent.note(), LONGEST);
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            if (!told.countermeasures().contains(sent.countermeasure())) {
                throw DeskProblems.measureOutsideScope(sent.countermeasure());
            }
            MeasureCheck check = new MeasureCheck(
                    sent.countermeasure(), sent.met(), note, person, Moment.exact(second(now), told.zone()));
            if (told.currentChecks().stream().noneMatch(check::same)) {
                audit.check(check);
                record(ref, "audit.measure-checked", check, actor, now);
            }
            return check;
        });
    }

    /** @throws Problem.Refused where the case's own record says otherwise */
    public AuditedCase judge(String ref, AuditedCase sent, Actor actor, Instant now) {
        auditor(actor);
        AuditedCase judged =
                new AuditedCase(sent.specialCase(), sent.conforming(), KeptText.of(sent.judgement(), LONGEST));
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            CaseRecord record = cases.named(List.of(judged.specialCase())).stream()
                    .filter(one -> one.flow().equals(told.flow()))
                    .filter(one -> told.within(one.declared().instant()))
                    .findFirst()
                    .orElse(null);
            AuditRules.judged(judged, flow(told.flow()), record).ifPresent(refusal -> {
                throw refusal;
            });
            if (!told.currentCases().contains(judged)) {
                audit.judge(judged);
                record(ref, "audit.case-judged", judged, actor, now);
            }
            return judged;
        });
    }

    /** Judges at once all cases that have ended, show no finding, and have no judgement yet. @return how many */
    public int judgeRest(String ref, RestJudgement sent, Actor actor, Instant now) {
        auditor(actor);
        Bilingual judgement = KeptText.of(sent.judgement(), LONGEST);
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            ResponseFlowRecord flow = flow(told.flow());
            Set<String> judged =
                    told.cases().stream().map(AuditedCase::specialCase).collect(Collectors.toSet());
            List<String> rest = cases.declared(told.flow(), told.begin(), told.end()).stream()
                    .filter(record -> !judged.contains(record.ref()) && record.outcome() != null)
                    .filter(record -> Conformance.of(flow.version(record.flowVersion()), record)
                            .isEmpty())
                    .map(CaseRecord::ref)
                    .toList();
            rest.forEach(one -> audit.judge(new AuditedCase(one, true, judgement)));
            if (!rest.isEmpty()) {
                trail.record(
                        Fact.of("audit/" + ref, "audit.cases-judged", Map.of("cases", rest, "judgement", judgement)),
                        actor,
                        now);
            }
            return rest.size();
        });
    }

    public QualityReview review(String ref, QualityReview sent, Actor actor, Instant now) {
        auditor(actor);
        Bilingual note = KeptText.of(sent.note(), LONGEST);
        Bilingual chosen = KeptText.optional(sent.chosen(), LONGEST);
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            List<String> inside = populations.of(told).population().inside();
            List<String> strange =
                    sent.sampled().stream().filter(one -> !inside.contains(one)).toList();
            if (!strange.isEmpty()) {
                throw DeskProblems.sampleOutsidePeriod(strange);
            }
            if (sent.sampled().isEmpty() && !inside.isEmpty()) {
                throw DeskProblems.sampleEmpty();
            }
            QualityReview review =
                    new QualityReview(sent.aspect(), sent.sampled(), sent.satisfactory(), note, inside.size(), chosen);
            if (!told.currentQuality().contains(review)) {
                audit.review(review);
                record(ref, "audit.quality-reviewed", review, actor, now);
            }
            return review;
        });
    }

    /** Records a finding, or answers one or corrects its words by a finding that supersedes it. */
    public AuditFinding find(String ref, AuditFinding sent, Actor actor, Instant now) {
        AuditFinding draft = FindingRules.draft(sent, auditor(actor));
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            AuditFinding finding = FindingRules.placed(told, draft);
            if (told.findings().contains(finding)) {
                return finding;
            }
            if (finding.countermeasure() != null
                    && countermeasures.named(finding.countermeasure()).isEmpty()) {
                throw DeskProblems.measureUnknown(List.of(finding.countermeasure()));
            }
            if (finding.acceptedBy() != null
                    && people.named(finding.acceptedBy()).isEmpty()) {
                throw DeskProblems.personUnknown(finding.acceptedBy());
            }
            audit.find(finding);
            record(ref, "audit.finding-recorded", finding, actor, now);
            return finding;
        });
    }

    /** Ends an audit that was opened by mistake; its period may be opened again. */
    public Abandonment abandon(String ref, AbandonmentDraft sent, Actor actor, Instant now) {
        String person = auditor(actor);
        Bilingual reason = KeptText.of(sent.reason(), LONGEST);
        return inside(ref, audit -> {
            Abandonment abandoned = new Abandonment(
                    reason, person, Moment.exact(second(now), audit.told().zone()));
            audit.abandon(abandoned);
            record(ref, "audit.abandoned", abandoned, actor, now);
            return abandoned;
        });
    }

    /** Signs the conclusion and freezes what it stands on. Nothing can be added to the audit afterwards. */
    public AuditRecord conclude(String ref, ConclusionDraft sent, Actor actor, Instant now) {
        String signer = auditor(actor);
        Bilingual text = KeptText.of(sent.text(), LONGEST);
        Bilingual complete = KeptText.optional(sent.population(), LONGEST);
        return inside(ref, audit -> {
            AuditRecord told = audit.told();
            Populations.Collected collected = populations.of(told);
            Bilingual stated = told.population() != null
                    ? told.population()
                    : complete != null ? complete : collected.statement(told);
            Conclusion conclusion =
                    new Conclusion(sent.verdict(), text, signer, Moment.exact(second(now), told.zone()));
            AuditRecord signed = told.concluded(stated, conclusion);
            AuditFacts facts = facts(signed);
            SigningRules.check(facts, collected, now);
            audit.sign(stated, conclusion);
            String digest = snapshots.take(facts, collected.items(), now);
            trail.record(
                    Fact.of(
                            "audit/" + ref,
                            "audit.signed",
                            Map.of("conclusion", conclusion, "population", stated, "snapshot_sha256", digest)),
                    actor,
                    now);
            return signed;
        });
    }

    private AuditFacts facts(AuditRecord audit) {
        List<CountermeasureRecord> measures = countermeasures.told();
        return AuditFacts.of(
                audit, flow(audit.flow()), cases.declared(audit.flow(), audit.begin(), audit.end()), measures);
    }

    private ResponseFlowRecord flow(String ref) {
        return flows.named(ref).map(ResponseFlow::told).orElseThrow(() -> ResponseFlows.unknown(ref));
    }

    /** The person who audits; a machine cannot. */
    static String auditor(Actor actor) {
        actor.needs(Role.AUDITOR);
        if (actor.person() == null) {
            throw DeskProblems.noPerson();
        }
        return actor.person();
    }

    /** Holds an audit that is still open while something is done to it. */
    <T> T inside(String ref, Function<EffectivenessAudit, T> verb) {
        return Turn.take(() -> {
            UUID row = find("reference", ref)
                    .firstResultOptional()
                    .map(EffectivenessAudit::row)
                    .orElseThrow(() -> DeskProblems.unknown(ref));
            EffectivenessAudit audit = findById(row, LockModeType.PESSIMISTIC_WRITE);
            if (audit.signed()) {
                throw DeskProblems.signed(ref);
            }
            if (audit.abandoned()) {
                throw DeskProblems.abandoned(ref);
            }
            T done = verb.apply(audit);
            flush();
            return done;
        });
    }

    private static Instant second(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS);
    }

    private void record(String ref, String action, Record content, Actor actor, Instant now) {
        trail.record(Fact.of("audit/" + ref, action, content), actor, now);
    }
}
