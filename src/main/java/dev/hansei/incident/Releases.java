package dev.hansei.incident;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Takes a role in a room from somebody; that they had it, and why they have it no longer, both stay to be read. */
@ApplicationScoped
public class Releases {

    private final Rooms rooms;
    private final Timeline timeline;

    Releases(Rooms rooms, Timeline timeline) {
        this.rooms = rooms;
        this.timeline = timeline;
    }

    /**
     * Told again it is the same release.
     *
     * @throws Problem.Refused {@code incident/role-not-held} where the person does not have the role
     */
    public RoleAssignment release(String reference, RoleRelease sent, Actor actor, Instant now) {
        actor.needs(Role.COMMANDER);
        Bilingual reason = KeptText.of(sent.reason(), EntryDraft.LONGEST_TEXT);
        return rooms.inside(reference, incident -> {
            timeline.known(sent.person());
            RoleAssignment last = incident.roles()
                    .last(sent.role(), sent.person())
                    .filter(row -> !row.holds() || incident.roles().holds(row))
                    .orElseThrow(() -> IncidentProblems.roleNotHeld(timeline.name(sent.person())));
            if (!last.holds()) {
                return last;
            }
            RoleAssignment released =
                    new RoleAssignment(sent.role(), sent.person(), Rooms.at(sent.at(), incident, now), null, reason);
            incident.roles().assign(released);
            rooms.record(reference, "role.released", released, actor, now);
            return released;
        });
    }
}
