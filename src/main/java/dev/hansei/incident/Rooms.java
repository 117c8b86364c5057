package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.base.Uuid7;
import dev.hansei.customer.AffectedCorrection;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Customers;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What people do in the room of an incident besides logging. These verbs decide by how the incident stands, so each holds
 * the incident until it is done; entries are logged meanwhile all the same.
 */
@ApplicationScoped
public class Rooms implements PanacheRepositoryBase<Incident, UUID> {

    private final Timeline timeline;
    private final Customers customers;
    private final Signals signals;
    private final Trail trail;

    Rooms(Timeline timeline, Customers customers, Signals signals, Trail trail) {
        this.timeline = timeline;
        this.customers = customers;
        this.signals = signals;
        this.trail = trail;
    }

    /**
     * Sets a milestone at an entry, or moves it there from the entry named by {@code replaces}.
     *
     * @throws Problem.Refused where it stands elsewhere
     */
    public Milestone mark(String reference, Milestone sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        return inside(reference, incident -> {
            Milestone standing = incident.milestones().standing(sent.kind());
            if (standing != null && standing.entry().equals(sent.entry())) {
                return standing;
            }
            UUID row = timeline.incidentRow(reference);
            timeline.entry(row, sent.entry());
            timeline.successor(row, sent.entry()).ifPresent(first -> {
                throw TimelineProblems.superseded(first);
            });
            if (standing != null && sent.replaces() == null) {
                throw IncidentProblems.milestoneSet(timeOf(row, standing));
            }
            if (sent.replaces() != null && !standsAt(row, standing, sent.replaces())) {
                throw IncidentProblems.milestoneMoved(timeOf(row, standing));
            }
            Milestone milestone = new Milestone(sent.kind(), sent.entry(), standing == null ? null : standing.entry());
            incident.milestones().mark(milestone);
            record(reference, standing == null ? "milestone.set" : "milestone.moved", milestone, actor, now);
            return milestone;
        });
    }

    /** @throws Problem.Refused {@code incident/hand-over-needed} where somebody has the command */
    public RoleAssignment assign(String reference, AssignmentDraft sent, Actor actor, Instant now) {
        if (sent.role() == RoleAssignment.Role.COMMANDER) {
            actor.needs(Role.COMMANDER);
        } else {
            actor.needs(Role.COMMANDER, Role.SCRIBE);
        }
        return inside(reference, incident -> {
            timeline.known(sent.person());
            if (sent.role() == RoleAssignment.Role.COMMANDER && incident.roles().commander() != null) {
                throw IncidentProblems.handOverNeeded(
                        timeline.name(incident.roles().commander()));
            }
            if (sent.entry() != null) {
                timeline.entry(timeline.incidentRow(reference), sent.entry());
            }
            RoleAssignment assignment =
                    new RoleAssignment(sent.role(), sent.person(), at(sent.at(), incident, now), sent.entry(), null);
            incident.roles().assign(assignment);
            record(reference, "role.assigned", assignment, actor, now);
            return assignment;
        });
    }

    /** Logs that the command goes over, and gives it, both or neither; told again it is the same hand-over. */
    public RoleAssignment handOver(String reference, HandOver sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER);
        return inside(reference, incident -> {
            timeline.known(sent.person());
            Optional<RoleAssignment> before = incident.roles().handedOver(sent.person(), sent.id());
            if (before.isPresent()) {
                return before.get();
            }
            if (sent.person().equals(incident.roles().commander())) {
                throw IncidentProblems.commanderAlready(timeline.name(sent.person()));
            }
            Moment at = at(sent.at(), incident, now);
            Logged logged = timeline.store(reference, EntryDraft.handOver(sent, at, actor.person()), null, actor, now);
            if (!logged.fresh()) {
                throw TimelineProblems.idUsed(sent.id());
            }
            RoleAssignment assignment =
                    new RoleAssignment(RoleAssignment.Role.COMMANDER, sent.person(), at, sent.id(), null);
            incident.roles().assign(assignment);
            record(reference, "role.assigned", assignment, actor, now);
            return assignment;
        });
    }

    public ImpactWindow openWindow(String reference, ImpactWindow sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        return inside(reference, incident -> {
            ImpactWindow window = WindowDraft.opened(sent, incident.declared(), now);
            if (incident.impact().open(window)) {
                record(reference, "window.opened", window, actor, now);
            }
            return window;
        });
    }

    /** Tells an open window again with its end; both stay visible. */
    public ImpactWindow closeWindow(String reference, String open, WindowClosing sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        return inside(reference, incident -> {
            ImpactWindow before = incident.impact().closed(open, sent.id()).orElse(null);
            if (before != null && Objects.equals(before.to(), sent.to())) {
                return before;
            }
            ImpactWindow closed =
                    WindowDraft.closed(incident.impact().openWindow(open), sent, incident.declared(), now);
            incident.impact().open(closed);
            record(reference, "window.closed", closed, actor, now);
            return closed;
        });
    }

    public AffectedService addService(String reference, AffectedService sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        AffectedService service = new AffectedService(
                KeptText.id(sent.id()), KeptText.line(sent.name(), Incidents.LONGEST_TITLE), null, null);
        return inside(reference, incident -> {
            if (incident.impact().touch(service)) {
                record(reference, "service.added", service, actor, now);
            }
            return service;
        });
    }

    /** Says which accounts of a customer are touched; it is said once for each customer. */
    public AffectedRecord affect(String reference, AffectedDraft sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        Bilingual note = KeptText.optional(sent.note(), EntryDraft.LONGEST_TEXT);
        return inside(reference, incident -> {
            List<String> strange = customers
                    .strange(sent.customer(), sent.accounts())
                    .orElseThrow(() -> IncidentProblems.customerUnknown(sent.customer()));
            if (!strange.isEmpty()) {
                throw IncidentProblems.accountUnknown(strange);
            }
            sent.windows().forEach(incident.impact()::window);
            AffectedRecord affected =
                    new AffectedRecord(reference, sent.customer(), sent.accounts(), sent.windows(), note, List.of());
            customers.affect(affected, actor, now);
            signal(reference, now);
            return affected;
        });
    }

    /** Says anew which accounts of a customer are touched, or with none of them that it is not touched. */
    public AffectedRecord correctAffected(
            String reference, String customer, AffectedCorrection sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        AffectedCorrection correction = new AffectedCorrection(
                sent.accounts(), sent.windows(), KeptText.of(sent.reason(), EntryDraft.LONGEST_TEXT));
        return inside(reference, incident -> {
            List<String> strange =
                    customers.strange(customer, correction.accounts()).orElse(List.of());
            if (!strange.isEmpty()) {
                throw IncidentProblems.accountUnknown(strange);
            }
            correction.windows().forEach(incident.impact()::window);
            AffectedRecord corrected = customers
                    .correct(reference, customer, correction, actor, now)
                    .orElseThrow(() -> IncidentProblems.customerNotAffected(customer));
            signal(reference, now);
            return corrected;
        });
    }

    /**
     * Ends the incident. It is refused while an impact window is open, because an incident with impact is not over; it
     * needs no commander in the room, because a short one may never have had one and the row says who ended it.
     */
    public StateChange resolve(String reference, StateNote sent, Actor actor, Instant now) {
        return become(StateChange.State.RESOLVED, reference, sent, actor, now);
    }

    public StateChange reopen(String reference, StateNote sent, Actor actor, Instant now) {
        return become(StateChange.State.REOPENED, reference, sent, actor, now);
    }

    private StateChange become(StateChange.State state, String reference, StateNote sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER);
        Bilingual note = KeptText.optional(sent.note(), EntryDraft.LONGEST_TEXT);
        return inside(reference, incident -> {
            StateChange change = new StateChange(state, at(sent.at(), incident, now), actor.person(), note);
            if (sent.at() != null) {
                incident.refuseBefore(change.at(), timeline.first(incident.row()));
            }
            switch (state) {
                case RESOLVED -> incident.resolve(change);
                case REOPENED -> incident.reopen(change);
            }
            String action = state == StateChange.State.RESOLVED ? "incident.resolved" : "incident.reopened";
            trail.record(Fact.of("incident/" + reference, action, change).hiding("note"), actor, now);
            signal(reference, now);
            return change;
        });
    }

    /** Whether the milestone stands at this entry, or at one that this entry corrects. */
    boolean standsAt(UUID incident, Milestone standing, String entry) {
        for (String id = standing == null ? null : standing.entry(); id != null; ) {
            if (id.equals(entry)) {
                return true;
            }
            id = timeline.successor(incident, id).map(TimelineEntry::name).orElse(null);
        }
        return false;
    }

    /** When that happened at which the milestone stands; null where it stands nowhere. */
    Moment timeOf(UUID incident, Milestone standing) {
        return standing == null
                ? null
                : timeline.entry(incident, standing.entry()).told().at();
    }

    static Moment at(Moment said, Incident incident, Instant now) {
        return said == null
                ? Moment.exact(now.truncatedTo(ChronoUnit.SECONDS), incident.zone())
                : KeptText.moment(said);
    }

    /** Holds the incident while the verb decides; its entries can be logged meanwhile. */
    <T> T inside(String reference, Function<Incident, T> verb) {
        return Turn.take(() -> {
            Incident incident = findById(timeline.incidentRow(reference), LockModeType.PESSIMISTIC_WRITE);
            T done = verb.apply(incident);
            flush();
            return done;
        });
    }

    void record(String reference, String action, Record content, Actor actor, Instant now) {
        trail.record(Fact.of("incident/" + reference, action, content), actor, now);
        signal(reference, now);
    }

    private void signal(String reference, Instant now) {
        signals.tell(new Signal("incident/" + reference, Signal.ROOM, Uuid7.at(now), reference));
    }
}
