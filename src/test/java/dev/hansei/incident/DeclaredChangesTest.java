package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.IncidentSummary;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was declared of an incident and is otherwise. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class DeclaredChangesTest {

    @Inject
    Incidents incidents;

    @Inject
    DeclaredChanges changes;

    @Inject
    Rooms rooms;

    @Inject
    RoomReader reader;

    @Inject
    TimelineReader timeline;

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
    void a_raised_severity_stands_everywhere_and_the_old_one_stays_to_be_read() {
        DeclaredChange raised = severity(Severity.SEV1, text("Every site is down"));

        IncidentRoom room = reader.room(incident);
        assertThat(room.severity()).isEqualTo(Severity.SEV1);
        assertThat(room.changes()).hasSize(1);
        assertThat(room.changes().getFirst().before().severity()).isEqualTo(Severity.SEV2);
        assertThat(reader.page(null, 50).incidents())
                .filteredOn(one -> one.ref().equals(incident))
                .extracting(IncidentSummary::severity)
                .containsExactly(Severity.SEV1);
        IncidentRecord told = bundles.of(incident).incidents().getFirst();
        assertThat(told.severity()).isEqualTo(Severity.SEV2);
        assertThat(told.changes()).containsExactly(raised);
        assertThat(told.asItStands().severity()).isEqualTo(Severity.SEV1);
    }

    @Test
    void a_change_is_told_by_an_internal_entry_of_its_own() {
        DeclaredChange raised = severity(Severity.SEV1, text("Every site is down"));
        EntryRecord entry = timeline.row(incident, raised.entry()).entry();
        assertThat(entry.text())
                .isEqualTo(Bilingual.of(
                        "重大度をSEV2からSEV1に変更した。", "Severity changed from SEV2 to SEV1. Reason: Every site is down"));
        assertThat(entry.visibility()).isEqualTo(EntryRecord.Visibility.INTERNAL);
        assertThat(entry.by()).isEqualTo(COMMANDER.person());
        assertThat(entry.at()).isEqualTo(raised.at());
    }

    @Test
    void a_change_sent_again_is_the_same_change() {
        String id = id();
        ChangeDraft sent = new ChangeDraft(id, Severity.SEV3, null, null, null, null);
        DeclaredChange first = changes.change(incident, sent, SCRIBE, NOW);
        assertThat(changes.change(incident, sent, SCRIBE, NOW.plusSeconds(60))).isEqualTo(first);
        assertThat(reader.room(incident).changes()).hasSize(1);
        refused(
                "timeline/id-used",
                () -> changes.change(
                        incident, new ChangeDraft(id, Severity.SEV4, null, null, null, null), SCRIBE, NOW));
    }

    @Test
    void what_stands_already_is_no_change_and_logs_nothing() {
        refused("incident/unchanged", () -> severity(Severity.SEV2, null));
        refused("incident/unchanged", () -> title(Bilingual.of("停止", "Outage")));
        refused("incident/unchanged", () -> zone("Asia/Tokyo"));
        assertThat(timeline.before(incident, TimelineFilter.ALL, null, 10).rows())
                .isEmpty();
    }

    @Test
    void a_title_and_a_zone_are_changed_one_at_a_time() {
        title(Bilingual.of("決済の停止", "Payments are down"));
        zone("America/New_York");
        IncidentRoom room = reader.room(incident);
        assertThat(room.title()).isEqualTo(Bilingual.of("決済の停止", "Payments are down"));
        assertThat(room.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(reader.zone(incident)).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(rooms.resolve(incident, new StateNote(null, null), COMMANDER, NOW)
                        .at()
                        .zone())
                .isEqualTo(ZoneId.of("America/New_York"));
        refused(
                "incident/one-change",
                () -> changes.change(
                        incident,
                        new ChangeDraft(id(), Severity.SEV1, text("Two at once"), null, null, null),
                        COMMANDER,
                        NOW));
        refused(
                "incident/one-change",
                () -> changes.change(incident, new ChangeDraft(id(), null, null, null, null, null), COMMANDER, NOW));
        refused("input/zone-unknown", () -> zone("Asia/Tokio"));
        refused("input/text-missing", () -> title(Bilingual.of(" ", null)));
    }

    @Test
    void a_change_happens_neither_ahead_of_now_nor_before_anything_known_of_the_incident() {
        refused("incident/change-ahead", () -> at("12:06"));
        refused("incident/before-begin", () -> at("2001-01-01 00:00"));
        assertThat(at("12:05").severity()).isEqualTo(Severity.SEV1);
    }

    private DeclaredChange at(String time) {
        ChangeDraft draft = new ChangeDraft(id(), Severity.SEV1, null, null, Crew.at(time), null);
        return changes.change(incident, draft, COMMANDER, NOW);
    }

    @Test
    void a_change_of_what_the_sender_did_not_see_is_refused_with_what_stands() {
        severity(Severity.SEV4, null);
        refused("incident/changed-since", () -> seen(Severity.SEV1, "SEV2"));
        assertThat(reader.room(incident).severity()).isEqualTo(Severity.SEV4);
        assertThat(seen(Severity.SEV1, "SEV4").severity()).isEqualTo(Severity.SEV1);
    }

    private DeclaredChange seen(Severity severity, String seen) {
        ChangeDraft draft = new ChangeDraft(id(), severity, null, null, null, null);
        return changes.change(incident, draft, seen, COMMANDER, NOW);
    }

    @Test
    void only_a_commander_or_a_scribe_changes_what_was_declared() {
        refused(
                "access/role-missing",
                () -> changes.change(
                        incident, new ChangeDraft(id(), Severity.SEV1, null, null, null, null), OPERATOR, NOW));
    }

    @Test
    void a_bundle_with_the_changes_is_the_same_record_and_one_without_them_changes_nothing() {
        IncidentRecord declared = bundles.of(incident).incidents().getFirst();
        severity(Severity.SEV1, null);
        IncidentRecord changed = bundles.of(incident).incidents().getFirst();
        assertThat(incidents.record(changed, COMMANDER, NOW)).isEqualTo(Change.SAME);
        assertThat(incidents.record(declared, COMMANDER, NOW)).isEqualTo(Change.SAME);
        assertThat(reader.room(incident).severity()).isEqualTo(Severity.SEV1);
    }

    private DeclaredChange severity(Severity severity, Bilingual reason) {
        return changes.change(incident, new ChangeDraft(id(), severity, null, null, null, reason), COMMANDER, NOW);
    }

    private DeclaredChange title(Bilingual title) {
        return changes.change(incident, new ChangeDraft(id(), null, title, null, null, null), COMMANDER, NOW);
    }

    private DeclaredChange zone(String place) {
        return changes.change(incident, new ChangeDraft(id(), null, null, place, null, null), COMMANDER, NOW);
    }
}
