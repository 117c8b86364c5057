package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes back what was said of an impact or a milestone and never was; what was said and why it is gone both stay to be read. */
@ApplicationScoped
public class Retractions {

    private static final String WINDOW = "window.retracted";
    private static final String SERVICE = "service.retracted";

    private final Rooms rooms;
    private final Timeline timeline;
    private final Trail trail;

    Retractions(Rooms rooms, Timeline timeline, Trail trail) {
        this.rooms = rooms;
        this.timeline = timeline;
        this.trail = trail;
    }

    /**
     * Tells a window again as one that never was; told again under the same id it is the same retraction.
     *
     * @throws Problem.Refused {@code incident/taken-back} where another retraction came first
     */
    public ImpactWindow window(String reference, String window, Retraction sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        Retraction retraction = sent.kept();
        return rooms.inside(reference, incident -> {
            Optional<ImpactWindow> first = incident.impact().retractedWindow(window);
            if (first.isPresent()) {
                ImpactWindow before = first.get();
                refuseOther(incident, WINDOW, new Retraction(before.id(), before.retracted()), retraction);
                return before;
            }
            ImpactWindow retracted = incident.impact().retract(window, retraction);
            rooms.record(reference, WINDOW, retracted, actor, now);
            return retracted;
        });
    }

    /** @throws Problem.Refused {@code incident/taken-back} where another retraction came first */
    public AffectedService service(String reference, String service, Retraction sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        Retraction retraction = sent.kept();
        return rooms.inside(reference, incident -> {
            Optional<AffectedService> first = incident.impact().retractedService(service);
            if (first.isPresent()) {
                AffectedService before = first.get();
                refuseOther(incident, SERVICE, new Retraction(before.id(), before.retracted()), retraction);
                return before;
            }
            AffectedService retracted = incident.impact().untouch(service, retraction);
            rooms.record(reference, SERVICE, retracted, actor, now);
            return retracted;
        });
    }

    /**
     * Says that a milestone stands nowhere; it can be set anew. Told again it is the same retraction.
     *
     * @throws Problem.Refused {@code incident/milestone-moved} where it stands elsewhere
     */
    public Milestone milestone(String reference, MilestoneRetraction sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER, Role.SCRIBE);
        MilestoneRetraction retraction = sent.kept();
        return rooms.inside(reference, incident -> {
            Milestone standing = incident.milestones().standing(retraction.kind());
            if (standing == null) {
                return incident.milestones().retracted(retraction).orElseThrow(IncidentProblems::milestoneNowhere);
            }
            if (!rooms.standsAt(incident.row(), standing, retraction.entry())) {
                throw IncidentProblems.milestoneMoved(rooms.timeOf(incident.row(), standing));
            }
            Milestone retracted = new Milestone(
                    retraction.kind(),
                    standing.entry(),
                    null,
                    retraction.reason(),
                    actor.person(),
                    Rooms.at(null, incident, now));
            incident.milestones().mark(retracted);
            rooms.record(reference, "milestone.retracted", retracted, actor, now);
            return retracted;
        });
    }

    private void refuseOther(Incident incident, String action, Retraction first, Retraction sent) {
        if (first.id().equals(sent.id())) {
            return;
        }
        throw trail.recorded("incident/" + incident.ref(), action, first.id())
                .map(change -> IncidentProblems.takenBack(
                        first.reason(), who(change.actor()), Moment.exact(change.at(), incident.zone())))
                .orElseGet(() -> IncidentProblems.takenBack(first.reason()));
    }

    /** The trail keeps no names, and a machine has none. */
    private Bilingual who(UUID account) {
        return rooms.getEntityManager()
                .createQuery("select a.person from Account a where a.id = ?1 and a.person is not null", String.class)
                .setParameter(1, account)
                .getResultStream()
                .findFirst()
                .map(timeline::name)
                .orElse(Bilingual.of("プログラム", "a program"));
    }
}
