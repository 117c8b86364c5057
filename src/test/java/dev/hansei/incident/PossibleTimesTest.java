package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.at;
import static dev.hansei.incident.Crew.entry;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of events that cannot be. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class PossibleTimesTest {

    @Inject
    Incidents incidents;

    @Inject
    Rooms rooms;

    @Inject
    Timeline timeline;

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
    void nothing_is_resolved_or_reopened_before_the_earliest_time_known_of_it() {
        refused("incident/before-begin", () -> resolve("2020-01-01 00:00"));
        timeline.log(incident, entry(id(), "11:30", text("First sign")), OPERATOR, NOW);
        refused("incident/before-begin", () -> resolve("11:29"));
        assertThat(resolve("11:30").state()).isEqualTo(StateChange.State.RESOLVED);
        refused(
                "incident/before-begin",
                () -> rooms.reopen(incident, new StateNote(at("11:29"), null), COMMANDER, NOW));
    }

    @Test
    void an_impact_begins_no_later_than_it_is_told_but_for_clocks_that_differ() {
        refused("incident/window-ahead", () -> open("12:06"));
        assertThat(open("12:05").id()).isNotNull();
    }

    @Test
    void an_impact_ends_no_later_than_it_is_told_so_nothing_is_resolved_ahead_of_its_end() {
        String window = open("11:55").id();
        refused("incident/window-ahead", () -> close(window, "2035-01-01 10:00"));
        refused("incident/window-ahead", () -> close(window, "12:06"));
        refused("incident/window-ahead", () -> open("11:55", "12:06"));
        refused("incident/window-open", () -> resolve("12:00"));
        assertThat(close(window, "12:05").to()).isEqualTo(at("12:05"));
        assertThat(resolve("12:00").state()).isEqualTo(StateChange.State.RESOLVED);
    }

    private ImpactWindow close(String window, String to) {
        return rooms.closeWindow(incident, window, new WindowClosing(id(), at(to), null), SCRIBE, NOW);
    }

    private StateChange resolve(String at) {
        return rooms.resolve(incident, new StateNote(at(at), null), COMMANDER, NOW);
    }

    private ImpactWindow open(String from) {
        return open(from, null);
    }

    private ImpactWindow open(String from, String to) {
        ImpactWindow window = new ImpactWindow(
                id(), ImpactWindow.Extent.FULL, at(from), to == null ? null : at(to), text("All"), null, null);
        return rooms.openWindow(incident, window, SCRIBE, NOW);
    }
}
