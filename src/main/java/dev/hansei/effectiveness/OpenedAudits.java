package dev.hansei.effectiveness;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Turn;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incidents;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Opens audits, by hand or for a quarter. */
@ApplicationScoped
public class OpenedAudits {

    private static final int LONGEST_TITLE = 200;

    /** In days: a leap year. A period also ends no later than that after it is opened. */
    private static final int LONGEST_PERIOD = 366;

    private final EffectivenessAudits audits;
    private final Incidents incidents;
    private final ResponseFlows flows;
    private final Countermeasures countermeasures;
    private final EntityManager entities;
    private final Trail trail;

    OpenedAudits(
            EffectivenessAudits audits,
            Incidents incidents,
            ResponseFlows flows,
            Countermeasures countermeasures,
            EntityManager entities,
            Trail trail) {
        this.audits = audits;
        this.incidents = incidents;
        this.flows = flows;
        this.countermeasures = countermeasures;
        this.entities = entities;
        this.trail = trail;
    }

    /** Opens an audit under the next number of the year; the one who opens it is its auditor. */
    public AuditRecord open(AuditDraft draft, Actor actor, Instant now) {
        String auditor = AuditDesk.auditor(actor);
        return Turn.take(() -> open(draft, auditor, actor, now));
    }

    /** Within a transaction that runs already. */
    public AuditRecord open(AuditDraft draft, String auditor, Actor actor, Instant now) {
        if (draft.until().isBefore(draft.from())) {
            throw DeskProblems.periodBackwards();
        }
        if (draft.from().plusDays(LONGEST_PERIOD).compareTo(draft.until()) <= 0
                || draft.until().isAfter(LocalDate.ofInstant(now, draft.zone()).plusDays(LONGEST_PERIOD))) {
            throw DeskProblems.periodOutOfBounds(LONGEST_PERIOD);
        }
        incidents.named(draft.incident()).orElseThrow(() -> Incidents.unknown(draft.incident()));
        flows.named(draft.flow()).orElseThrow(() -> ResponseFlows.unknown(draft.flow()));
        audits.briefs().stream()
                .filter(AuditBrief::open)
                .filter(known -> known.flow().equals(draft.flow())
                        && known.incident().equals(draft.incident())
                        && known.from().equals(draft.from())
                        && known.until().equals(draft.until()))
                .findFirst()
                .ifPresent(known -> {
                    throw DeskProblems.openedAlready(known.ref());
                });
        Moment opened = Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), draft.zone());
        Bilingual title = KeptText.optional(draft.title(), LONGEST_TITLE);
        if (title != null && !(title.has(Language.JA) && title.has(Language.EN))) {
            throw DeskProblems.titleInOneLanguage();
        }
        AuditRecord told = new AuditRecord(
                next(opened.day().getYear()),
                draft.incident(),
                draft.flow(),
                draft.zone(),
                title == null ? title(draft) : title,
                draft.from(),
                draft.until(),
                opened,
                auditor,
                scope(draft),
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        entities.persist(new EffectivenessAudit(told, now));
        entities.flush();
        trail.record(Fact.of("audit/" + told.ref(), "audit.opened", told), actor, now);
        return told;
    }

    private List<String> scope(AuditDraft draft) {
        if (draft.countermeasures().isEmpty()) {
            return countermeasures.answering(draft.incident()).stream()
                    .filter(measure -> !EffectiveRules.withdrawn(measure))
                    .map(CountermeasureRecord::ref)
                    .toList();
        }
        List<String> unknown = draft.countermeasures().stream()
                .filter(ref -> countermeasures.named(ref).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw DeskProblems.measureUnknown(unknown);
        }
        return draft.countermeasures().stream().distinct().toList();
    }

    private static Bilingual title(AuditDraft draft) {
        return Bilingual.of(
                MomentWords.day(draft.from(), Language.JA) + "～" + MomentWords.day(draft.until(), Language.JA)
                        + "の有効性評価",
                "Effectiveness evaluation, " + MomentWords.day(draft.from(), Language.EN) + " – "
                        + MomentWords.day(draft.until(), Language.EN));
    }

    /** Of two that take the same number the database refuses one, which then takes the next. */
    private String next(int year) {
        String prefix = "AUD-" + year + "-";
        int last = entities.createQuery(
                        "select a.reference from EffectivenessAudit a where a.reference like ?1"
                                + " order by length(a.reference) desc, a.reference desc",
                        String.class)
                .setParameter(1, prefix + "%")
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(reference -> Integer.parseInt(reference.substring(prefix.length())))
                .orElse(0);
        return prefix + "%04d".formatted(last + 1);
    }
}
