package dev.hansei.incident.room;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.at;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.incident.AffectedDraft;
import dev.hansei.incident.AssignmentDraft;
import dev.hansei.incident.Crew;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.Rooms;
import dev.hansei.incident.StateNote;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.WindowClosing;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class RoomReaderTest {

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    Rooms rooms;

    @Inject
    RoomReader reader;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    private String incident;

    private List<String> open() {
        return reader.open(Integer.MAX_VALUE - 1).incidents().stream()
                .map(IncidentSummary::ref)
                .toList();
    }

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
    }

    @Test
    void an_incident_is_open_until_it_is_resolved_and_again_once_it_was_reopened() {
        assertThat(open()).contains(incident);
        rooms.resolve(incident, new StateNote(null, null), COMMANDER, NOW);
        assertThat(open()).doesNotContain(incident);
        rooms.reopen(incident, new StateNote(null, null), COMMANDER, NOW);
        assertThat(open()).contains(incident);
    }

    @Test
    void resolved_incidents_never_push_an_older_open_one_out() {
        List<String> first =
                reader.open(1).incidents().stream().map(IncidentSummary::ref).toList();
        String later = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
        rooms.resolve(later, new StateNote(null, null), COMMANDER, NOW);
        assertThat(reader.open(1).incidents()).extracting(IncidentSummary::ref).isEqualTo(first);
    }

    @Test
    void the_sample_tells_its_times_with_the_entries_they_come_from() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);

        IncidentRoom room = reader.room(Sample.INCIDENT);

        assertThat(room.times()).extracting(time -> time.length().toMinutes()).containsExactly(12L, 21L, 23L, 25L, 36L);
        assertThat(room.times().getFirst())
                .isEqualTo(new DerivedTime(
                        DerivedTime.Kind.TO_DETECT, Duration.ofMinutes(12), false, "wrong-ou", "detected"));
        assertThat(room.status()).isEqualTo(IncidentRoom.Status.RESOLVED);
        assertThat(room.commander()).isEqualTo("commander");
        assertThat(room.openWindows()).isEmpty();
    }

    @Test
    void a_corrected_entry_moves_the_times_derived_from_it() {
        String began = log("11:40");
        String seen = log("11:52");
        mark(Milestone.Kind.IMPACT_BEGAN, began);
        mark(Milestone.Kind.DETECTED, seen);
        assertThat(minutes()).isEqualTo(12);

        String corrected = id();
        timeline.correct(incident, began, Crew.correction(corrected, "11:45頃", text("Later")), SCRIBE, NOW);

        DerivedTime time = reader.room(incident).times().getFirst();
        assertThat(minutes()).isEqualTo(7);
        assertThat(time.about()).isTrue();
        assertThat(time.from()).isEqualTo(corrected);
        assertThat(reader.room(incident).milestones().getFirst().marked()).isEqualTo(began);
    }

    @Test
    void a_moved_milestone_counts_from_where_it_stands() {
        String began = log("11:40");
        String seen = log("11:52");
        String seenBefore = log("11:50");
        mark(Milestone.Kind.IMPACT_BEGAN, began);
        mark(Milestone.Kind.DETECTED, seen);
        rooms.mark(incident, new Milestone(Milestone.Kind.DETECTED, seenBefore, seen), SCRIBE, NOW);
        assertThat(minutes()).isEqualTo(10);
    }

    @Test
    void the_room_counts_what_stands_and_what_lacks_a_language() {
        String first = log("11:40");
        log("11:41");
        timeline.correct(incident, first, Crew.correction(id(), "11:42", text("So")), SCRIBE, NOW);

        assertThat(reader.room(incident).counts()).isEqualTo(new EntryCounts(3, 2, 0, 2, 0));
    }

    @Test
    void operators_stay_while_a_new_scribe_relieves_the_one_before() {
        assign(RoleAssignment.Role.OPERATOR, "operator-a");
        assign(RoleAssignment.Role.OPERATOR, "platform-a");
        assign(RoleAssignment.Role.SCRIBE, "platform-a");
        assign(RoleAssignment.Role.SCRIBE, "support-a");
        assertThat(reader.room(incident).roles())
                .extracting(RoleAssignment::person)
                .containsExactly("support-a", "operator-a", "platform-a");
    }

    @Test
    void a_closed_window_stands_in_the_place_of_the_open_one() {
        rooms.openWindow(incident, Crew.window("w1"), SCRIBE, NOW);
        assertThat(reader.room(incident).openWindows()).hasSize(1);
        rooms.closeWindow(incident, "w1", new WindowClosing("w2", at("12:05"), null), SCRIBE, NOW);
        assertThat(reader.room(incident).openWindows()).isEmpty();
        assertThat(reader.room(incident).windows()).hasSize(1);
    }

    @Test
    void affected_accounts_are_told_by_their_numbers_and_windows() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        rooms.openWindow(incident, Crew.window("w1"), SCRIBE, NOW);
        AffectedDraft touched = new AffectedDraft("CUS-0001", List.of("900000010001"), List.of("w1"), null);

        rooms.affect(incident, touched, SCRIBE, NOW);

        assertThat(rooms.affect(incident, touched, SCRIBE, NOW).customer()).isEqualTo("CUS-0001");
        assertThat(reader.room(incident).affected()).hasSize(1);
        refused("incident/customer-unknown", () -> affect("CUS-9999", "900000010001", "w1"));
        refused("incident/account-unknown", () -> affect("CUS-0002", "900000010001", "w1"));
        refused("incident/window-unknown", () -> affect("CUS-0002", "900000020001", "w9"));
    }

    @Test
    void a_decision_holds_only_where_the_room_stands_as_it_was_seen() {
        String mark = RoomMark.of(reader.room(incident)).toString();
        log("11:40");
        StateNote nothing = new StateNote(null, null);

        reader.unchanged(incident, Set.of(mark), () -> rooms.resolve(incident, nothing, COMMANDER, NOW));

        refused(
                "incident/stale",
                () -> reader.unchanged(incident, Set.of(mark), () -> rooms.reopen(incident, nothing, COMMANDER, NOW)));
    }

    @Test
    void incidents_are_listed_page_by_page_from_the_latest() {
        incidents.declare(Crew.draft(), COMMANDER, NOW);
        List<String> listed = new ArrayList<>();
        IncidentPage page = reader.page(null, 2);
        while (page.next() != null) {
            page.incidents().forEach(row -> listed.add(row.ref()));
            page = reader.page(page.next(), 2);
        }
        page.incidents().forEach(row -> listed.add(row.ref()));
        assertThat(listed).doesNotHaveDuplicates().contains(incident);
        assertThat(listed).hasSameSizeAs(incidents.listAll());
    }

    private void affect(String customer, String account, String window) {
        rooms.affect(incident, new AffectedDraft(customer, List.of(account), List.of(window), null), SCRIBE, NOW);
    }

    private long minutes() {
        return reader.room(incident).times().getFirst().length().toMinutes();
    }

    private String log(String at) {
        return timeline.log(incident, Crew.entry(id(), at, text("Something")), OPERATOR, NOW)
                .row()
                .entry()
                .id();
    }

    private void mark(Milestone.Kind kind, String entry) {
        rooms.mark(incident, new Milestone(kind, entry, null), SCRIBE, NOW);
    }

    private void assign(RoleAssignment.Role role, String person) {
        rooms.assign(incident, new AssignmentDraft(role, person, null, null), COMMANDER, NOW);
    }
}
