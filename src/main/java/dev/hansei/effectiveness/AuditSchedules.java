package dev.hansei.effectiveness;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incidents;
import dev.hansei.people.People;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Which flows are audited each quarter, and opening the audits that are due: each once, however many look for them. */
@ApplicationScoped
public class AuditSchedules implements PanacheRepositoryBase<QuarterlySchedule, UUID> {

    private static final Logger LOG = Logger.getLogger(AuditSchedules.class);
    private static final int MONTHS = 12;

    private final OpenedAudits opened;
    private final EffectivenessAudits audits;
    private final Incidents incidents;
    private final ResponseFlows flows;
    private final People people;
    private final Trail trail;

    AuditSchedules(
            OpenedAudits opened,
            EffectivenessAudits audits,
            Incidents incidents,
            ResponseFlows flows,
            People people,
            Trail trail) {
        this.opened = opened;
        this.audits = audits;
        this.incidents = incidents;
        this.flows = flows;
        this.people = people;
        this.trail = trail;
    }

    /** Switches the quarterly audits of a flow on, changes them, or switches them off. */
    @Transactional
    public ScheduleDraft set(ScheduleDraft told, Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        if (told.firstMonth() < 1 || told.firstMonth() > MONTHS) {
            throw DeskProblems.monthUnknown(told.firstMonth());
        }
        flows.named(told.flow()).orElseThrow(() -> ResponseFlows.unknown(told.flow()));
        incidents.named(told.incident()).orElseThrow(() -> Incidents.unknown(told.incident()));
        people.named(told.auditor()).orElseThrow(() -> DeskProblems.personUnknown(told.auditor()));
        persist(new QuarterlySchedule(told, now));
        trail.record(Fact.of("flow/" + told.flow(), "audit.scheduled", told), actor, now);
        return told;
    }

    /** The last word on each flow. */
    @Transactional
    public List<ScheduleDraft> told() {
        Map<String, ScheduleDraft> last = new LinkedHashMap<>();
        listAll(Sort.by("id")).stream().map(QuarterlySchedule::told).forEach(one -> last.put(one.flow(), one));
        return List.copyOf(last.values());
    }

    /** Opens the audit of every quarter that has ended and has none yet. @return the references of those it opened */
    public List<String> openDue(Instant now) {
        List<String> begun = new ArrayList<>();
        for (ScheduleDraft schedule : told()) {
            if (schedule.active()) {
                for (Quarter quarter : due(schedule, now)) {
                    open(schedule, quarter, now).ifPresent(begun::add);
                }
            }
        }
        return begun;
    }

    /** From the first quarter that begins on the day or after it, up to the last one that has ended. */
    static List<Quarter> due(ScheduleDraft schedule, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        List<Quarter> due = new ArrayList<>();
        for (Quarter quarter = Quarter.containing(schedule.since(), schedule.firstMonth());
                quarter.last().isBefore(today);
                quarter = quarter.next()) {
            if (!quarter.first().isBefore(schedule.since())) {
                due.add(quarter);
            }
        }
        return due;
    }

    /** A quarter that cannot be opened must not keep the others from it. */
    private Optional<String> open(ScheduleDraft schedule, Quarter quarter, Instant now) {
        try {
            return Turn.take(() -> openOnce(schedule, quarter, now));
        } catch (Problem problem) {
            LOG.errorf("%s of %s: %s", quarter.name(), schedule.flow(), problem.getMessage());
            return Optional.empty();
        }
    }

    /** The row of the quarter is stored with the audit: whoever comes second is refused, looks again, and finds it. */
    private Optional<String> openOnce(ScheduleDraft schedule, Quarter quarter, Instant now) {
        if (isOpened(schedule.flow(), quarter)) {
            return Optional.empty();
        }
        Optional<String> byHand = audits.briefs().stream()
                .filter(one -> one.flow().equals(schedule.flow())
                        && one.from().equals(quarter.first())
                        && one.until().equals(quarter.last()))
                .map(AuditBrief::ref)
                .findFirst();
        String ref =
                byHand.orElseGet(() -> opened.open(draft(schedule, quarter), schedule.auditor(), Actor.MACHINE, now)
                        .ref());
        getEntityManager().persist(new ScheduledQuarter(schedule.flow(), quarter, ref, now));
        flush();
        return byHand.isPresent() ? Optional.empty() : Optional.of(ref);
    }

    private boolean isOpened(String flow, Quarter quarter) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from ScheduledQuarter q where q.flow = ?1 and q.firstDay = ?2",
                                Long.class)
                        .setParameter(1, flow)
                        .setParameter(2, quarter.first())
                        .getSingleResult()
                > 0;
    }

    private static AuditDraft draft(ScheduleDraft schedule, Quarter quarter) {
        Bilingual title = Bilingual.of(
                quarter.name() + "（" + MomentWords.day(quarter.first(), Language.JA) + "～"
                        + MomentWords.day(quarter.last(), Language.JA) + "）の有効性評価",
                "Effectiveness evaluation of " + quarter.name() + " (" + MomentWords.day(quarter.first(), Language.EN)
                        + " – " + MomentWords.day(quarter.last(), Language.EN) + ")");
        return new AuditDraft(
                schedule.incident(),
                schedule.flow(),
                schedule.zone(),
                title,
                quarter.first(),
                quarter.last(),
                List.of());
    }
}
