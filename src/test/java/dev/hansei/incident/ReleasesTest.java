package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A role that was given to the wrong person. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ReleasesTest {

    @Inject
    Incidents incidents;

    @Inject
    Rooms rooms;

    @Inject
    Releases releases;

    @Inject
    RoomReader reader;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
    }

    @Test
    void a_role_is_taken_away_once_and_both_rows_stay() {
        RoleAssignment given = assign(RoleAssignment.Role.OPERATOR, "operator-a");
        assign(RoleAssignment.Role.OPERATOR, "platform-a");
        RoleAssignment released = release(RoleAssignment.Role.OPERATOR, "operator-a", COMMANDER);

        assertThat(release(RoleAssignment.Role.OPERATOR, "operator-a", COMMANDER))
                .isEqualTo(released);
        IncidentRoom room = reader.room(incident);
        assertThat(room.roles()).extracting(RoleAssignment::person).containsExactly("platform-a");
        assertThat(room.released()).containsExactly(released);
        assertThat(bundles.of(incident).incidents().getFirst().assignments())
                .contains(given, released)
                .hasSize(3);
    }

    @Test
    void a_role_can_be_given_again_after_it_was_taken_away() {
        assign(RoleAssignment.Role.OPERATOR, "operator-a");
        release(RoleAssignment.Role.OPERATOR, "operator-a", COMMANDER);
        RoleAssignment again = assign(RoleAssignment.Role.OPERATOR, "operator-a");
        assertThat(reader.room(incident).roles()).containsExactly(again);
    }

    @Test
    void after_the_command_was_taken_away_somebody_else_can_take_it() {
        assign(RoleAssignment.Role.COMMANDER, "support-a");
        release(RoleAssignment.Role.COMMANDER, "support-a", COMMANDER);
        assertThat(reader.room(incident).commander()).isNull();
        assign(RoleAssignment.Role.COMMANDER, "commander");
        assertThat(reader.room(incident).commander()).isEqualTo("commander");
    }

    @Test
    void a_role_that_somebody_does_not_have_cannot_be_taken_away() {
        assign(RoleAssignment.Role.SCRIBE, "platform-a");
        assign(RoleAssignment.Role.SCRIBE, "support-a");
        refused("incident/role-not-held", () -> release(RoleAssignment.Role.SCRIBE, "platform-a", COMMANDER));
        refused("incident/role-not-held", () -> release(RoleAssignment.Role.OPERATOR, "operator-a", COMMANDER));
        refused("incident/person-unknown", () -> release(RoleAssignment.Role.SCRIBE, "nobody", COMMANDER));
    }

    @Test
    void only_a_commander_takes_a_role_away_and_says_why() {
        assign(RoleAssignment.Role.OPERATOR, "operator-a");
        refused("access/role-missing", () -> release(RoleAssignment.Role.OPERATOR, "operator-a", SCRIBE));
        refused("input/text-missing", () -> release("operator-a", Bilingual.of(" ", null), COMMANDER));
    }

    private RoleAssignment assign(RoleAssignment.Role role, String person) {
        return rooms.assign(incident, new AssignmentDraft(role, person, null, null), COMMANDER, NOW);
    }

    private RoleAssignment release(RoleAssignment.Role role, String person, Actor actor) {
        return releases.release(
                incident, new RoleRelease(role, person, null, text("Somebody else was meant")), actor, NOW);
    }

    private RoleAssignment release(String person, Bilingual reason, Actor actor) {
        return releases.release(
                incident, new RoleRelease(RoleAssignment.Role.OPERATOR, person, null, reason), actor, NOW);
    }
}
