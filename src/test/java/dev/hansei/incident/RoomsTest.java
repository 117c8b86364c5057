package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.at;
import static dev.hansei.incident.Crew.entry;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Crew.window;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class RoomsTest {

    private static final StateNote SAID_NOTHING = new StateNote(null, null);

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    Rooms rooms;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    @Inject
    DatabaseRows rows;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
    }

    @Test
    void a_milestone_is_set_at_an_entry_and_setting_it_again_changes_nothing() {
        String entry = logged("11:55");
        Milestone set = mark(entry, null);
        long before = rows.count("incident_milestones");

        assertThat(mark(entry, null)).isEqualTo(set);
        assertThat(rows.count("incident_milestones")).isEqualTo(before);
    }

    @Test
    void a_milestone_is_moved_from_where_it_stands() {
        String first = logged("11:55");
        String second = logged("11:57");
        mark(first, null);

        assertThat(mark(second, first)).isEqualTo(new Milestone(Milestone.Kind.DETECTED, second, first));
        assertThat(mark(first, second).entry()).isEqualTo(first);
        assertThat(mark(second, first).entry()).isEqualTo(second);
    }

    @Test
    void a_milestone_that_stands_is_not_set_elsewhere_without_saying_so() {
        String first = logged("11:55");
        String second = logged("11:57");
        mark(first, null);
        refused("incident/milestone-set", () -> mark(second, null));
    }

    @Test
    void a_milestone_is_not_moved_from_where_it_does_not_stand() {
        String first = logged("11:55");
        refused("incident/milestone-moved", () -> mark(first, "nowhere"));
        mark(first, null);
        refused("incident/milestone-moved", () -> mark(logged("11:58"), "nowhere"));
    }

    @Test
    void a_milestone_whose_entry_was_corrected_is_moved_from_either() {
        String first = logged("11:55");
        mark(first, null);
        String corrected = id();
        timeline.correct(incident, first, Crew.correction(corrected, "11:56", text("So")), SCRIBE, NOW);
        String elsewhere = logged("11:58");

        refused(
                "timeline/superseded",
                () -> rooms.mark(incident, new Milestone(Milestone.Kind.RECOVERED, first, null), SCRIBE, NOW));
        assertThat(mark(elsewhere, corrected).replaces()).isEqualTo(first);
    }

    @Test
    void of_two_who_set_a_milestone_at_once_one_is_refused() {
        List<String> entries = List.of(logged("11:55"), logged("11:57"));

        List<Object> answers = Together.run(2, i -> mark(entries.get(i), null));

        assertThat(answers).filteredOn(Milestone.class::isInstance).hasSize(1);
    }

    @Test
    void the_command_is_taken_once_and_then_handed_over() {
        assign(RoleAssignment.Role.COMMANDER, COMMANDER);
        refused("incident/hand-over-needed", () -> assign(RoleAssignment.Role.COMMANDER, SCRIBE));

        RoleAssignment handed =
                rooms.handOver(incident, new HandOver("over", SCRIBE.person(), at("12:01"), null), COMMANDER, NOW);

        assertThat(handed.person()).isEqualTo(SCRIBE.person());
        assertThat(rooms.handOver(
                        incident, new HandOver("over", SCRIBE.person(), null, null), COMMANDER, NOW.plusSeconds(5)))
                .isEqualTo(handed);
        assertThat(handed.entry()).isEqualTo("over");
        EntryRecord told =
                timeline.entry(timeline.incidentRow(incident), "over").told();
        assertThat(told.kind()).isEqualTo(EntryRecord.Kind.HANDOVER);
        assertThat(told.text().ja()).contains(SCRIBE.person());
    }

    @Test
    void a_hand_over_that_is_refused_logs_nothing() {
        assign(RoleAssignment.Role.COMMANDER, COMMANDER);
        String used = logged("11:55");
        long before = rows.count("incident_assignments");

        refused("incident/commander-already", () -> handOver(id(), COMMANDER.person()));
        refused("incident/person-unknown", () -> handOver(id(), "nobody"));
        refused("timeline/id-used", () -> handOver(used, SCRIBE.person()));
        assertThat(rows.count("incident_assignments")).isEqualTo(before);
    }

    @Test
    void a_window_is_opened_and_closed_and_both_stay() {
        rooms.openWindow(incident, window("w1"), SCRIBE, NOW);
        rooms.openWindow(incident, window("w1"), SCRIBE, NOW);
        WindowClosing end = new WindowClosing("w1-closed", at("12:05"), null);

        ImpactWindow closed = rooms.closeWindow(incident, "w1", end, SCRIBE, NOW);

        assertThat(closed.supersedes()).isEqualTo("w1");
        assertThat(rooms.closeWindow(incident, "w1", end, SCRIBE, NOW)).isEqualTo(closed);
        refused(
                "incident/window-closed",
                () -> rooms.closeWindow(incident, "w1", new WindowClosing("again", at("12:04"), null), SCRIBE, NOW));
    }

    @Test
    void a_window_has_an_id_of_its_own_and_ends_after_it_began() {
        rooms.openWindow(incident, window("w1"), SCRIBE, NOW);
        ImpactWindow other =
                new ImpactWindow("w1", ImpactWindow.Extent.PARTIAL, at("11:45"), null, text("Part"), null, null);
        refused("incident/window-id-used", () -> rooms.openWindow(incident, other, SCRIBE, NOW));
        refused("incident/window-unknown", () -> close("nowhere", at("12:00")));
        refused("incident/end-before-begin", () -> close("w1", at("11:00")));
    }

    @Test
    void a_service_has_an_id_of_its_own() {
        AffectedService portal = new AffectedService("portal", text("Portal"), null, null);
        rooms.addService(incident, portal, SCRIBE, NOW);
        assertThat(rooms.addService(incident, portal, SCRIBE, NOW)).isEqualTo(portal);
        refused(
                "incident/service-id-used",
                () -> rooms.addService(
                        incident, new AffectedService("portal", text("Other"), null, null), SCRIBE, NOW));
    }

    @Test
    void services_whose_names_differ_in_case_or_width_only_are_one() {
        rooms.addService(incident, service("portal", Bilingual.of("ポータル", "Portal")), SCRIBE, NOW);
        for (Bilingual twin : List.of(
                Bilingual.of("ポータル", "PORTAL"),
                Bilingual.of(null, "portal"),
                Bilingual.of("ﾎﾟｰﾀﾙ", null),
                Bilingual.of("Ｐｏｒｔａｌ", null))) {
            assertThat(refused(
                                    "incident/service-recorded",
                                    () -> rooms.addService(incident, service("twin", twin), SCRIBE, NOW))
                            .sentence()
                            .en())
                    .contains("as “Portal”");
        }
        AffectedService other = service("admin", Bilingual.of("ポータル", "Admin portal"));
        assertThat(rooms.addService(incident, other, SCRIBE, NOW)).isEqualTo(other);
    }

    private static AffectedService service(String id, Bilingual name) {
        return new AffectedService(id, name, null, null);
    }

    @Test
    void an_incident_with_impact_is_not_resolved_and_the_impact_is_named_by_its_scope_and_start() {
        ImpactWindow open = window("w1");
        rooms.openWindow(incident, open, SCRIBE, NOW);
        assertThat(refused("incident/window-open", this::resolve).sentence().en())
                .contains(open.scope().orOther(Language.EN), MomentWords.full(open.from(), Language.EN))
                .doesNotContain("w1");
        close("w1", at("12:05"));
        assertThat(resolve().by()).isEqualTo(COMMANDER.person());
    }

    @Test
    void resolving_twice_and_reopening_what_goes_on_are_refused() {
        refused("incident/not-resolved", () -> rooms.reopen(incident, SAID_NOTHING, COMMANDER, NOW));
        resolve();
        refused("incident/already-resolved", this::resolve);
        rooms.reopen(incident, SAID_NOTHING, COMMANDER, NOW);
        assertThat(resolve().state()).isEqualTo(StateChange.State.RESOLVED);
    }

    @Test
    void of_eight_who_resolve_at_once_one_does() {
        List<Object> answers = Together.run(8, i -> resolve());
        assertThat(answers).filteredOn(StateChange.class::isInstance).hasSize(1);
    }

    @Test
    void a_resolved_incident_takes_late_entries() {
        resolve();
        assertThat(logged("11:30")).isNotNull();
    }

    @Test
    void only_the_commander_hands_over_resolves_and_reopens() {
        for (Actor other : List.of(SCRIBE, OPERATOR, Crew.ADMINISTRATOR)) {
            refused("access/role-missing", () -> rooms.resolve(incident, SAID_NOTHING, other, NOW));
            refused("access/role-missing", () -> rooms.reopen(incident, SAID_NOTHING, other, NOW));
            refused(
                    "access/role-missing",
                    () -> rooms.handOver(incident, new HandOver(id(), "platform-a", null, null), other, NOW));
        }
        refused(
                "access/role-missing",
                () -> rooms.mark(incident, new Milestone(Milestone.Kind.DETECTED, "e", null), OPERATOR, NOW));
        refused("access/role-missing", () -> rooms.openWindow(incident, window("w"), OPERATOR, NOW));
        AssignmentDraft command = new AssignmentDraft(RoleAssignment.Role.COMMANDER, "platform-a", null, null);
        refused("access/role-missing", () -> rooms.assign(incident, command, SCRIBE, NOW));
    }

    private String logged(String at) {
        return timeline.log(incident, entry(id(), at, text("Something")), OPERATOR, NOW)
                .row()
                .entry()
                .id();
    }

    private Milestone mark(String entry, String replaces) {
        return rooms.mark(incident, new Milestone(Milestone.Kind.DETECTED, entry, replaces), SCRIBE, NOW);
    }

    private RoleAssignment assign(RoleAssignment.Role role, Actor who) {
        return rooms.assign(incident, new AssignmentDraft(role, who.person(), null, null), COMMANDER, NOW);
    }

    private RoleAssignment handOver(String id, String person) {
        return rooms.handOver(incident, new HandOver(id, person, null, null), COMMANDER, NOW);
    }

    private ImpactWindow close(String window, Moment to) {
        return rooms.closeWindow(incident, window, new WindowClosing(id(), to, null), SCRIBE, NOW);
    }

    private StateChange resolve() {
        return rooms.resolve(incident, SAID_NOTHING, COMMANDER, NOW);
    }
}
