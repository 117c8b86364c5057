package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.SCRIBE;
import static dev.hansei.incident.Crew.correction;
import static dev.hansei.incident.Crew.entry;
import static dev.hansei.incident.Crew.id;
import static dev.hansei.incident.Crew.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TimelineTest {

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    @Inject
    DatabaseRows rows;

    @Inject
    EntityManager entities;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
    }

    @Test
    void an_entry_in_one_language_is_logged_as_internal() {
        EntryRow row =
                log(entry(id(), "11:55", Bilingual.of("データベースが停止", null))).row();

        assertThat(row.entry().visibility()).isEqualTo(EntryRecord.Visibility.INTERNAL);
        assertThat(row.entry().text().en()).isNull();
        assertThat(row.recordedAt()).isEqualTo(NOW);
        assertThat(row.loggedBy()).isEqualTo(OPERATOR.person());
        assertThat(row.stands()).isTrue();
    }

    @Test
    void the_same_entry_sent_again_is_the_same_entry() {
        EntryRecord sent = entry(id(), "11:55", text("Down"));
        EntryRow first = log(sent).row();
        long before = rows.count("trail_entry");

        Logged again = timeline.log(incident, sent, SCRIBE, NOW.plusSeconds(60));

        assertThat(again.fresh()).isFalse();
        assertThat(again.row()).isEqualTo(first);
        assertThat(rows.count("trail_entry")).isEqualTo(before);
    }

    @Test
    void an_id_that_another_entry_has_is_refused() {
        String id = id();
        log(entry(id, "11:55", text("Down")));

        Problem problem = refused("timeline/id-used", () -> log(entry(id, "11:56", text("Down"))));

        assertThat(problem).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void the_same_id_may_be_used_in_another_incident() {
        EntryRecord sent = entry(id(), "11:55", text("Down"));
        log(sent);
        String other = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();

        assertThat(timeline.log(other, sent, OPERATOR, NOW).fresh()).isTrue();
    }

    @Test
    void one_entry_sent_by_eight_at_once_is_stored_once() {
        EntryRecord sent = entry(id(), "11:55", text("Down"));

        List<Object> answers = Together.run(8, i -> log(sent));

        assertThat(answers).allMatch(Logged.class::isInstance);
        assertThat(answers).filteredOn(answer -> ((Logged) answer).fresh()).hasSize(1);
        assertThat(answers)
                .extracting(answer -> ((Logged) answer).row().row())
                .containsOnly(((Logged) answers.getFirst()).row().row());
    }

    @Test
    void an_entry_is_logged_while_somebody_decides_on_the_incident() throws Exception {
        QuarkusTransaction.begin();
        try {
            entities.find(Incident.class, timeline.incidentRow(incident), LockModeType.PESSIMISTIC_WRITE);
            Logged logged = CompletableFuture.supplyAsync(() -> log(entry(id(), "11:55", text("Down"))))
                    .get(5, TimeUnit.SECONDS);
            assertThat(logged.fresh()).isTrue();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_new_entry_replaces_nothing() {
        refused("timeline/not-a-correction", () -> log(correction(id(), "11:55", text("Down"))));
    }

    @Test
    void an_entry_names_only_people_that_are_known() {
        EntryRecord sent = entry(id(), "11:55", text("Down"));
        EntryRecord byNobody =
                new EntryRecord(sent.id(), sent.at(), null, null, sent.kind(), null, sent.text(), "nobody", null, null);
        refused("incident/person-unknown", () -> log(byNobody));
    }

    @Test
    void an_entry_ends_after_it_began() {
        EntryRecord sent = entry(id(), "11:55", text("Down"));
        EntryRecord backwards = new EntryRecord(
                sent.id(), sent.at(), Crew.at("11:54"), null, sent.kind(), null, sent.text(), null, null, null);
        refused("timeline/end-before-begin", () -> log(backwards));
    }

    @Test
    void an_entry_of_an_unknown_incident_is_refused() {
        refused(
                "incident/unknown",
                () -> timeline.log("INC-1999-0001", entry(id(), "11:55", text("?")), OPERATOR, NOW));
    }

    @Test
    void a_correction_supersedes_and_both_stay() {
        String first = log(entry(id(), "11:55", text("Down"))).row().entry().id();

        Logged corrected = correct(first, correction(id(), "11:56", text("Down")));

        assertThat(corrected.row().entry().supersedes()).isEqualTo(first);
        assertThat(timeline.named(timeline.incidentRow(incident), first)).isPresent();
    }

    @Test
    void a_correction_sent_again_is_the_same_correction() {
        String first = log(entry(id(), "11:55", text("Down"))).row().entry().id();
        EntryRecord sent = correction(id(), "11:56", text("Down"));
        correct(first, sent);

        assertThat(correct(first, sent).fresh()).isFalse();
    }

    @Test
    void a_correction_needs_its_reason() {
        String first = log(entry(id(), "11:55", text("Down"))).row().entry().id();
        refused("timeline/reason-missing", () -> correct(first, entry(id(), "11:56", text("Down"))));
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_corrected() {
        refused("timeline/entry-unknown", () -> correct("nowhere", correction(id(), "11:56", text("Down"))));
    }

    @Test
    void of_two_corrections_of_one_entry_the_second_is_refused_with_the_text_of_the_first() {
        String first = log(entry(id(), "11:55", text("Down"))).row().entry().id();

        List<Object> answers =
                Together.run(2, i -> correct(first, correction(id(), "11:56", text("Correction number " + i))));

        Logged won = (Logged)
                answers.stream().filter(Logged.class::isInstance).findFirst().orElseThrow();
        Problem lost = (Problem)
                answers.stream().filter(Problem.class::isInstance).findFirst().orElseThrow();
        assertThat(lost.code()).isEqualTo("timeline/superseded");
        assertThat(lost.sentence().en()).contains(won.row().entry().text().en());
        assertThat(lost.sentence().ja()).contains(won.row().entry().text().en());
    }

    @Test
    void a_translation_adds_the_missing_language_and_nothing_else() {
        EntryRow first = log(entry(id(), "11:55", Bilingual.of("停止", null))).row();

        EntryRow translated = timeline.translate(incident, first.entry().id(), id(), Language.EN, "Down", SCRIBE, NOW)
                .row();

        assertThat(translated.entry().text()).isEqualTo(Bilingual.of("停止", "Down"));
        assertThat(translated.entry().at()).isEqualTo(first.entry().at());
        assertThat(translated.entry().reason().ja()).isNotBlank();
        refused(
                "timeline/already-translated",
                () -> timeline.translate(incident, translated.entry().id(), id(), Language.JA, "停止", SCRIBE, NOW));
        refused(
                "input/text-missing",
                () -> timeline.translate(incident, first.entry().id(), id(), Language.EN, " ", SCRIBE, NOW));
    }

    @Test
    void an_entry_stored_more_than_ten_minutes_after_it_ended_is_late() {
        assertThat(log(entry(id(), "11:50", text("Late"))).row().timing()).isEqualTo(EntryRow.Timing.ON_TIME);
        assertThat(log(entry(id(), "11:49", text("Late"))).row().timing()).isEqualTo(EntryRow.Timing.LATE);
        assertThat(log(entry(id(), "12:02", text("Ahead"))).row().timing()).isEqualTo(EntryRow.Timing.ON_TIME);
        assertThat(log(entry(id(), "12:03", text("Ahead"))).row().timing()).isEqualTo(EntryRow.Timing.AHEAD);
    }

    @Test
    void only_those_who_work_in_the_room_log_and_fewer_correct() {
        EntryRecord sent = entry(id(), "11:55", text("Down"));
        refused("access/role-missing", () -> timeline.log(incident, sent, Crew.READER, NOW));
        refused("access/role-missing", () -> timeline.log(incident, sent, Crew.ADMINISTRATOR, NOW));
        log(sent);
        EntryRecord correction = correction(id(), "11:56", text("Down"));
        refused("access/role-missing", () -> timeline.correct(incident, sent.id(), correction, OPERATOR, NOW));
        refused(
                "access/role-missing",
                () -> timeline.translate(incident, sent.id(), id(), Language.JA, "停止", OPERATOR, NOW));
    }

    private Logged log(EntryRecord entry) {
        return timeline.log(incident, entry, OPERATOR, NOW);
    }

    private Logged correct(String superseded, EntryRecord entry) {
        return timeline.correct(incident, superseded, entry, SCRIBE, NOW);
    }
}
