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
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.Moment;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.StandingMilestone;
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

/** What was marked, told or opened by mistake. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MistakesTest {

    private static final Milestone.Kind MITIGATED = Milestone.Kind.MITIGATED;

    @Inject
    Incidents incidents;

    @Inject
    Rooms rooms;

    @Inject
    Retractions retractions;

    @Inject
    Timeline timeline;

    @Inject
    TimelineReader entries;

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
    void a_milestone_set_by_mistake_stands_nowhere_its_entry_stays_and_it_can_be_set_anew() {
        String early = logged("11:51");
        String right = logged("11:55");
        Milestone set = mark(early, null);
        Milestone retracted = takeBack(early);

        IncidentRoom room = reader.room(incident);
        assertThat(room.milestones()).isEmpty();
        assertThat(room.retractedMilestones()).containsExactly(retracted);
        assertThat(retracted.by()).isEqualTo(SCRIBE.person());
        assertThat(retracted.at().instant()).isEqualTo(NOW);
        assertThat(entries.row(incident, early).stands()).isTrue();
        Milestone anew = mark(right, null);
        assertThat(reader.room(incident).milestones())
                .extracting(StandingMilestone::marked)
                .containsExactly(right);
        IncidentRecord told = bundles.of(incident).incidents().getFirst();
        assertThat(told.milestones()).containsExactly(set, retracted, anew);
        assertThat(incidents.record(told, COMMANDER, NOW)).isEqualTo(Change.SAME);
    }

    @Test
    void a_milestone_that_was_moved_is_taken_back_from_where_it_stands_now() {
        String early = logged("11:51");
        String late = logged("11:55");
        mark(early, null);
        mark(late, early);
        refused("incident/milestone-moved", () -> takeBack(early));
        Milestone retracted = takeBack(late);
        assertThat(takeBack(late)).isEqualTo(retracted);
        assertThat(reader.room(incident).milestones()).isEmpty();
        refused("incident/milestone-nowhere", () -> takeBack(early));
        refused(
                "access/role-missing",
                () -> retractions.milestone(
                        incident, new MilestoneRetraction(MITIGATED, late, text("Wrong")), OPERATOR, NOW));
        refused(
                "input/text-missing",
                () -> retractions.milestone(
                        incident, new MilestoneRetraction(MITIGATED, late, Bilingual.of(" ", null)), SCRIBE, NOW));
    }

    @Test
    void a_correction_can_name_another_person_and_another_end_and_both_versions_stay() {
        String wrong = id();
        timeline.log(incident, told(wrong, "11:55", "operator-a", EntryRecord.Kind.ACTION, null), SCRIBE, NOW);
        String right = id();
        timeline.correct(
                incident, wrong, told(right, "11:58", "platform-a", EntryRecord.Kind.ACTION, wrong), SCRIBE, NOW);
        assertThat(entries.row(incident, right).entry())
                .returns("platform-a", EntryRecord::by)
                .returns(at("11:58"), EntryRecord::until);
        assertThat(entries.history(incident, right).before().getFirst().entry())
                .returns("operator-a", EntryRecord::by)
                .returns(at("11:55"), EntryRecord::until);
        refused(
                "incident/person-unknown",
                () -> timeline.correct(
                        incident, right, told(id(), null, "nobody", EntryRecord.Kind.ACTION, right), SCRIBE, NOW));
    }

    @Test
    void no_correction_makes_a_hand_over_or_unmakes_one() {
        String plain = logged("11:51");
        refused(
                "timeline/hand-over-kept",
                () -> timeline.correct(
                        incident, plain, told(id(), null, null, EntryRecord.Kind.HANDOVER, plain), SCRIBE, NOW));
        String over = id();
        rooms.handOver(incident, new HandOver(over, "manager", null, null), COMMANDER, NOW);
        refused(
                "timeline/hand-over-kept",
                () -> timeline.correct(
                        incident, over, told(id(), null, null, EntryRecord.Kind.NOTE, over), SCRIBE, NOW));
        String worded = id();
        timeline.correct(incident, over, told(worded, null, null, EntryRecord.Kind.HANDOVER, over), SCRIBE, NOW);
        assertThat(entries.row(incident, worded).stands()).isTrue();
    }

    @Test
    void a_window_opened_with_the_declaration_is_checked_like_any_other() {
        refused("incident/window-ahead", () -> declare(at("12:30"), null));
        refused("incident/end-before-begin", () -> declare(at("11:50"), at("11:45")));
        Moment offset = Moment.exact(NOW, ZoneId.of("+09:00"));
        refused("input/zone-unknown", () -> declare(offset, null));
        refused(
                "timeline/not-a-correction",
                () -> declare(
                        new ImpactWindow("w2", ImpactWindow.Extent.FULL, at("11:50"), null, text("All"), "w1", null)));
        declare(at("11:45"), at("11:55"));
    }

    private void declare(Moment from, Moment to) {
        declare(new ImpactWindow("w1", ImpactWindow.Extent.FULL, from, to, text("All"), null, null));
    }

    private void declare(ImpactWindow window) {
        IncidentDraft draft =
                new IncidentDraft(Crew.TOKYO, text("With a window"), Severity.SEV3, at("11:50"), null, window);
        String declared = incidents.declare(draft, COMMANDER, NOW).ref();
        assertThat(reader.room(declared).windows()).containsExactly(window);
    }

    private String logged(String at) {
        String id = id();
        timeline.log(incident, entry(id, at, text("Something")), SCRIBE, NOW);
        return id;
    }

    private Milestone mark(String entry, String replaces) {
        return rooms.mark(incident, new Milestone(MITIGATED, entry, replaces), SCRIBE, NOW);
    }

    private Milestone takeBack(String entry) {
        return retractions.milestone(
                incident, new MilestoneRetraction(MITIGATED, entry, text("Not mitigated yet")), SCRIBE, NOW);
    }

    private static EntryRecord told(String id, String until, String by, EntryRecord.Kind kind, String supersedes) {
        return new EntryRecord(
                id,
                at("11:51"),
                until == null ? null : at(until),
                null,
                kind,
                null,
                text("Restarted"),
                by,
                supersedes,
                supersedes == null ? null : text("Said wrongly"));
    }
}
