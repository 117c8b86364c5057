package dev.hansei.effectiveness;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where the owner of an accepted risk says in person that it is so, or that it is not. No role is needed for that. */
@ApplicationScoped
public class RiskDesk {

    private final AuditDesk desk;
    private final EffectivenessAudits audits;
    private final Trail trail;

    RiskDesk(AuditDesk desk, EffectivenessAudits audits, Trail trail) {
        this.desk = desk;
        this.audits = audits;
        this.trail = trail;
    }

    /** @throws Problem.Refused where nobody asks this person about this finding */
    public RiskAnswer answer(String ref, RiskAnswerDraft sent, Actor actor, Instant now) {
        Bilingual reason = sent.confirmed()
                ? KeptText.optional(sent.reason(), AuditDesk.LONGEST)
                : KeptText.of(sent.reason(), AuditDesk.LONGEST);
        return desk.inside(ref, audit -> {
            AuditRecord told = audit.told();
            AuditFinding finding = told.finding(sent.finding());
            if (finding == null
                    || !told.asksOwner(finding)
                    || !told.currentFindings().contains(finding)) {
                throw DeskProblems.riskNotAsked(sent.finding());
            }
            if (!finding.acceptedBy().equals(actor.person())) {
                throw DeskProblems.riskOfAnother(finding.acceptedBy());
            }
            RiskAnswer known = told.riskAnswer(finding);
            if (known != null && known.confirmed().equals(sent.confirmed())) {
                return known;
            }
            RiskAnswer answer = new RiskAnswer(
                    finding.id(),
                    sent.confirmed(),
                    reason,
                    actor.person(),
                    Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), told.zone()));
            audit.answer(answer);
            trail.record(
                    Fact.of(
                            "audit/" + ref,
                            answer.confirmed() ? "audit.risk-confirmed" : "audit.risk-declined",
                            answer),
                    actor,
                    now);
            return answer;
        });
    }

    /** The risks that wait for this person's word, in audits that are still open. */
    @Transactional
    public List<Waiting> of(String person) {
        return audits.unsigned().stream()
                .flatMap(audit -> audit.currentFindings().stream()
                        .filter(finding -> person.equals(finding.acceptedBy()) && audit.awaitsOwner(finding))
                        .map(finding -> new Waiting(audit.ref(), finding)))
                .toList();
    }

    /** A finding whose owner is asked. */
    public record Waiting(String audit, AuditFinding finding) {}
}
