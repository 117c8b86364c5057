package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.at;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Crew.window;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.customer.AffectedCorrection;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was said of an impact and turned out wrong. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TakenBackTest {

    @Inject
    Incidents incidents;

    @Inject
    Rooms rooms;

    @Inject
    Retractions retractions;

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
    void a_window_that_never_was_is_taken_back_once_stays_recorded_and_blocks_nothing() {
        rooms.openWindow(incident, window("w1"), SCRIBE, NOW);
        Retraction wrong = new Retraction(id(), text("Another incident's"));
        ImpactWindow retracted = retractions.window(incident, "w1", wrong, SCRIBE, NOW);
        assertThat(retractions.window(incident, "w1", wrong, SCRIBE, NOW)).isEqualTo(retracted);
        assertThat(bundles.of(incident).incidents().getFirst().windows()).containsExactly(window("w1"), retracted);
        refused("incident/window-closed", () -> close());
        refused("incident/window-unknown", () -> retractions.window(incident, "nowhere", wrong, SCRIBE, NOW));
        assertThat(rooms.resolve(incident, new StateNote(null, null), COMMANDER, NOW)
                        .state())
                .isEqualTo(StateChange.State.RESOLVED);
    }

    @Test
    void a_second_retraction_is_refused_with_what_the_first_one_said() {
        AffectedService mail = new AffectedService("mail", text("Mail"), null, null);
        Retraction first = new Retraction(id(), text("Another incident's"));
        Retraction mails = new Retraction(id(), text("Another incident's"));
        Retraction second = new Retraction(id(), text("Again"));
        rooms.openWindow(incident, window("w1"), SCRIBE, NOW);
        rooms.addService(incident, mail, SCRIBE, NOW);
        retractions.window(incident, "w1", first, SCRIBE, NOW);
        AffectedService untouched = retractions.service(incident, "mail", mails, SCRIBE, NOW);
        assertThat(retractions.service(incident, "mail", mails, SCRIBE, NOW)).isEqualTo(untouched);
        assertThat(refused("incident/taken-back", () -> retractions.window(incident, "w1", second, SCRIBE, NOW))
                        .sentence()
                        .en())
                .contains(" by ", "Tue 4 Mar 2031, 12:00", "Another incident's");
        refused("incident/taken-back", () -> retractions.service(incident, "mail", second, SCRIBE, NOW));
    }

    @Test
    void a_window_that_closed_is_taken_back_by_the_row_that_stands() {
        rooms.openWindow(incident, window("w1"), SCRIBE, NOW);
        String closed = close().id();
        Retraction wrong = new Retraction(id(), text("Wrong"));
        refused("incident/window-superseded", () -> retractions.window(incident, "w1", wrong, SCRIBE, NOW));
        assertThat(retractions.window(incident, closed, wrong, SCRIBE, NOW).supersedes())
                .isEqualTo(closed);
    }

    @Test
    void a_service_stands_once_and_again_after_it_was_taken_back() {
        AffectedService portal = new AffectedService("portal", text("Portal"), null, null);
        AffectedService twin = new AffectedService("twin", text("Portal"), null, null);
        rooms.addService(incident, portal, SCRIBE, NOW);
        refused("incident/service-recorded", () -> rooms.addService(incident, twin, SCRIBE, NOW));
        Retraction wrong = new Retraction(id(), text("Not touched"));
        retractions.service(incident, "portal", wrong, SCRIBE, NOW);
        refused("incident/service-unknown", () -> retractions.service(incident, "nowhere", wrong, SCRIBE, NOW));
        assertThat(rooms.addService(incident, twin, SCRIBE, NOW)).isEqualTo(twin);
    }

    @Test
    void a_customer_said_wrongly_is_corrected_and_both_stay() {
        AffectedDraft said = new AffectedDraft("CUS-0001", List.of("900000010001"), List.of(), null);
        AffectedCorrection other = new AffectedCorrection(List.of("900000010002"), List.of(), text("Typed wrong"));
        AffectedCorrection none = new AffectedCorrection(List.of(), List.of(), text("Not touched"));
        refused(
                "incident/customer-not-affected",
                () -> rooms.correctAffected(incident, "CUS-0001", other, SCRIBE, NOW));
        rooms.affect(incident, said, SCRIBE, NOW);
        assertThat(rooms.correctAffected(incident, "CUS-0001", other, SCRIBE, NOW)
                        .standing())
                .map(AffectedRecord::accounts)
                .contains(other.accounts());
        rooms.correctAffected(incident, "CUS-0001", none, SCRIBE, NOW);
        AffectedRecord kept = bundles.of(incident).affected().getFirst();
        assertThat(kept.standing()).isEmpty();
        assertThat(kept.accounts()).isEqualTo(said.accounts());
        assertThat(kept.corrections()).containsExactly(other, none);
        AffectedCorrection strange = new AffectedCorrection(List.of("999"), List.of(), text("?"));
        refused("incident/account-unknown", () -> rooms.correctAffected(incident, "CUS-0001", strange, SCRIBE, NOW));
    }

    private ImpactWindow close() {
        return rooms.closeWindow(incident, "w1", new WindowClosing(id(), at("12:00"), null), SCRIBE, NOW);
    }
}
