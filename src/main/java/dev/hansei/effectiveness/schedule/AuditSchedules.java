package dev.hansei.effectiveness.schedule;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.effectiveness.AuditBrief;
import dev.hansei.effectiveness.AuditDraft;
import dev.hansei.effectiveness.DeskProblems;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.effectiveness.OpenedAudits;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incidents;
import dev.hansei.people.People;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Which flows are audited each quarter, and opening the audits that are due: each once, however many look for them. */
@ApplicationScoped
public class AuditSchedules {

    private static final Logger LOG = Logger.getLogger(AuditSchedules.class);
    private static final int MONTHS = 12;
    private static final int SHOWN = 4;

    /** In years: of what is longer past, nobody would work the audits that are caught up. */
    private static final int CAUGHT_UP = 5;

    private final QuarterlySchedules schedules;
    private final OpenedAudits opened;
    private final EffectivenessAudits audits;
    private final Incidents incidents;
    private final ResponseFlows flows;
    private final People people;
    private final EntityManager entities;
    private final Trail trail;

    AuditSchedules(
            QuarterlySchedules schedules,
            OpenedAudits opened,
            EffectivenessAudits audits,
            Incidents incidents,
            ResponseFlows flows,
            People people,
            EntityManager entities,
            Trail trail) {
        this.schedules = schedules;
        this.opened = opened;
        this.audits = audits;
        this.incidents = incidents;
        this.flows = flows;
        this.people = people;
        this.entities = entities;
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
        if (told.since().isBefore(LocalDate.ofInstant(now, told.zone()).minusYears(CAUGHT_UP))) {
            throw DeskProblems.scheduleTooEarly(told.since());
        }
        schedules.persist(new QuarterlySchedule(told, actor.person(), now));
        trail.record(Fact.of("flow/" + told.flow(), "audit.scheduled", told), actor, now);
        return told;
    }

    /** As each flow is scheduled now. */
    @Transactional
    public List<AuditSchedule> list(Instant now) {
        Map<String, List<AuditSchedule.Opened>> opened = entities.createQuery(
                        "from ScheduledQuarter q order by q.firstDay desc", ScheduledQuarter.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ScheduledQuarter::flow, Collectors.mapping(ScheduledQuarter::told, Collectors.toList())));
        return schedules.last().stream()
                .map(one -> standing(one, opened.getOrDefault(one.told().flow(), List.of()), now))
                .sorted(Comparator.comparing(one -> one.schedule().flow()))
                .toList();
    }

    private static AuditSchedule standing(QuarterlySchedule row, List<AuditSchedule.Opened> opened, Instant now) {
        ScheduleDraft told = row.told();
        return new AuditSchedule(
                told,
                row.setBy(),
                Moment.exact(row.setAt().truncatedTo(ChronoUnit.SECONDS), told.zone()),
                told.active() ? next(told, now) : List.of(),
                opened);
    }

    /** The quarters that end next; of those that have ended, the audits are opened already. */
    static List<AuditSchedule.Next> next(ScheduleDraft schedule, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, schedule.zone());
        LocalDate from = schedule.since().isAfter(today) ? schedule.since() : today;
        return Stream.iterate(Quarter.containing(from, schedule.firstMonth()), Quarter::next)
                .filter(quarter -> !quarter.first().isBefore(schedule.since()))
                .limit(SHOWN)
                .map(AuditSchedule.Next::of)
                .toList();
    }

    /** Opens the audit of every quarter that has ended and has none yet. @return the references of those it opened */
    public List<String> openDue(Instant now) {
        List<String> begun = new ArrayList<>();
        for (ScheduleDraft schedule : schedules.told()) {
            if (schedule.active()) {
                for (Quarter quarter : due(schedule, now)) {
                    open(schedule, quarter, now).ifPresent(begun::add);
                }
            }
        }
        return begun;
    }

    /** From the first quarter that begins on the day or after it, up to the last one that has ended. */
    public static List<Quarter> due(ScheduleDraft schedule, Instant now) {
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
                .filter(one -> one.abandonment() == null
                        && one.flow().equals(schedule.flow())
                        && one.from().equals(quarter.first())
                        && one.until().equals(quarter.last()))
                .map(AuditBrief::ref)
                .findFirst();
        String ref =
                byHand.orElseGet(() -> opened.open(draft(schedule, quarter), schedule.auditor(), Actor.MACHINE, now)
                        .ref());
        entities.persist(new ScheduledQuarter(schedule.flow(), quarter, ref, now));
        entities.flush();
        return byHand.isPresent() ? Optional.empty() : Optional.of(ref);
    }

    private boolean isOpened(String flow, Quarter quarter) {
        return entities.createQuery(
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
