package dev.hansei.countermeasure;

import static dev.hansei.countermeasure.Desk.LEAD;
import static dev.hansei.countermeasure.Desk.NEXT_OWNER;
import static dev.hansei.countermeasure.Desk.NOW;
import static dev.hansei.countermeasure.Desk.OWNER;
import static dev.hansei.countermeasure.Desk.READER;
import static dev.hansei.countermeasure.Desk.STRANGER;
import static dev.hansei.countermeasure.Desk.VERIFIER;
import static dev.hansei.countermeasure.Desk.day;
import static dev.hansei.countermeasure.Desk.days;
import static dev.hansei.countermeasure.Desk.due;
import static dev.hansei.countermeasure.Desk.evidence;
import static dev.hansei.countermeasure.Desk.note;
import static dev.hansei.countermeasure.Desk.plan;
import static dev.hansei.countermeasure.Desk.text;
import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Evidence;
import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import dev.hansei.incident.Together;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class PromisesTest {

    @Inject
    Countermeasures measures;

    @Inject
    Promises promises;

    @Inject
    MeasureReader reader;

    @Inject
    MeasureStory story;

    private String incident;
    private String measure;

    @BeforeEach
    void aMeasureIsProposed() {
        incident = story.incident();
        measure = story.proposed(incident, Kind.PERMANENT);
    }

    @Test
    void an_earlier_promise_stays_visible_when_another_date_is_promised_with_a_reason() {
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        refused("countermeasure/reason-missing", () -> promises.promise(measure, due("2031-05"), OWNER, NOW));

        promises.promise(measure, new PromiseDraft(day("2031-05"), null, text("Parts are late")), OWNER, NOW);

        assertThat(reader.standing(measure).measure().history())
                .extracting(StatusChange::due)
                .containsExactly(day("2031-04"), day("2031-05"));
    }

    @Test
    void the_same_promise_again_changes_nothing() {
        CountermeasureRecord promised = promises.promise(measure, due("2031-04"), OWNER, NOW);
        assertThat(promises.promise(measure, due("2031-04"), OWNER, days(1))).isEqualTo(promised);
    }

    @Test
    void a_date_that_has_passed_cannot_be_promised() {
        refused("countermeasure/due-passed", () -> promises.promise(measure, due("2031-02"), OWNER, NOW));
        refused("countermeasure/due-passed", () -> promises.promise(measure, due("2031-03-03"), OWNER, NOW));
        promises.promise(measure, due("2031-03"), OWNER, NOW);
    }

    @Test
    void done_needs_evidence() {
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        refused("countermeasure/evidence-missing", () -> promises.finish(measure, note(null), OWNER, NOW));

        CountermeasureRecord done = promises.finish(measure, note(null, evidence()), OWNER, NOW);

        assertThat(done.history().getLast().evidence())
                .containsExactly(done.evidence().getFirst().id());
    }

    @Test
    void what_proved_it_done_is_no_fresh_evidence_that_it_works_under_another_id_either() {
        Evidence one = evidence();
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        promises.plan(measure, plan(VERIFIER.person(), 0), OWNER, NOW);
        promises.finish(measure, note(null, one), OWNER, NOW);
        promises.operate(measure, note(null), OWNER, NOW);
        Evidence file = new Evidence("again", null, one.title(), one.sha256(), one.href() + "/b", one.effective());
        Evidence link = new Evidence("link", null, one.title(), evidence().sha256(), one.href(), one.effective());
        refused("countermeasure/evidence-missing", () -> promises.verify(measure, note("Ok", file), VERIFIER, NOW));
        refused("countermeasure/evidence-missing", () -> promises.verify(measure, note("Ok", link), VERIFIER, NOW));
        assertThat(promises.verify(measure, note("Ok", file, evidence()), VERIFIER, NOW)
                        .history()
                        .getLast()
                        .evidence())
                .hasSize(1);
    }

    @Test
    void a_measure_that_has_come_to_its_end_says_what_can_be_done_instead() {
        assertThat(said(State.VERIFIED, Move.WITHDRAW)).contains("やり直しの判断").doesNotContain("先の段階");
        assertThat(said(State.WITHDRAWN, Move.ATTACH)).contains("新しく提案").doesNotContain("先の段階");
        assertThat(Move.values())
                .allSatisfy(move -> assertThat(Words.who(move).ja()).doesNotContainPattern("[a-z]"));
    }

    private static Standing standing(State state) {
        StatusChange.Status status =
                state == State.VERIFIED ? StatusChange.Status.VERIFIED : StatusChange.Status.WITHDRAWN;
        StatusChange row = new StatusChange(status, day("2031-03-01"), null, null, null, List.of());
        return new Standing(
                new CountermeasureRecord(
                        "CM-2031-0001",
                        "INC-2031-0001",
                        day("2031-03-01").zone(),
                        Kind.PERMANENT,
                        text("Ended"),
                        null,
                        OWNER.person(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(row),
                        List.of(),
                        List.of()),
                List.of());
    }

    private static String said(State state, Move move) {
        return MeasureProblems.order(move, standing(state)).sentence().ja();
    }

    @Test
    void the_stations_come_in_their_order() {
        refused("countermeasure/order", () -> promises.finish(measure, note(null, evidence()), OWNER, NOW));
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        refused("countermeasure/order", () -> promises.operate(measure, note(null), OWNER, NOW));
        promises.plan(measure, plan(VERIFIER.person(), 0), OWNER, NOW);
        refused("countermeasure/order", () -> promises.verify(measure, note("Works", evidence()), VERIFIER, NOW));
    }

    @Test
    void what_is_still_to_come_is_not_recorded_and_rows_follow_each_other() {
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        refused(
                "countermeasure/in-the-future",
                () -> promises.finish(
                        measure, new ProgressNote(day("2031-03-05"), null, List.of(evidence())), OWNER, NOW));
        refused(
                "countermeasure/before-last",
                () -> promises.finish(
                        measure, new ProgressNote(day("2031-03-03"), null, List.of(evidence())), OWNER, NOW));
    }

    @Test
    void only_the_owner_and_those_who_lead_move_a_measure_on() {
        refused("countermeasure/not-allowed", () -> promises.promise(measure, due("2031-04"), STRANGER, NOW));
        refused("countermeasure/not-allowed", () -> promises.withdraw(measure, note("No need"), OWNER, NOW));
        promises.promise(measure, due("2031-04"), LEAD, NOW);
        promises.withdraw(measure, note("No need"), LEAD, NOW);
        refused("access/role-missing", () -> measures.propose(Desk.draft(incident, Kind.LATERAL), READER, NOW));
    }

    @Test
    void whoever_takes_a_measure_over_answers_for_it_from_then_on() {
        promises.reassign(measure, MeasureStory.handOver(NEXT_OWNER.person()), OWNER, NOW);

        Standing standing = reader.standing(measure);
        assertThat(standing.owner()).isEqualTo(NEXT_OWNER.person());
        assertThat(standing.measure().owner()).isEqualTo(OWNER.person());
        refused("countermeasure/not-allowed", () -> promises.promise(measure, due("2031-04"), OWNER, NOW));
        promises.promise(measure, due("2031-04"), NEXT_OWNER, NOW);
    }

    @Test
    void the_same_evidence_sent_again_is_the_same_and_another_under_its_id_is_refused() {
        Evidence one = evidence();
        CountermeasureRecord once = promises.attach(measure, one, OWNER, NOW);
        assertThat(promises.attach(measure, one, OWNER, NOW)).isEqualTo(once);
        refused(
                "countermeasure/evidence-id-used",
                () -> promises.attach(
                        measure, new Evidence(one.id(), null, text("Other"), one.sha256(), null, null), OWNER, NOW));
        refused(
                "countermeasure/bad-digest",
                () -> promises.attach(measure, new Evidence("x", null, text("X"), "abc", null, null), OWNER, NOW));
        refused(
                "countermeasure/bad-link",
                () -> promises.attach(
                        measure,
                        new Evidence("x", null, text("X"), one.sha256(), "javascript:alert(1)", null),
                        OWNER,
                        NOW));
    }

    @Test
    void of_two_who_record_that_it_is_done_one_is_refused() {
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        List<Object> answers =
                Together.run(2, i -> promises.finish(measure, note(null, evidence()), i == 0 ? OWNER : LEAD, NOW));
        assertThat(answers).filteredOn(CountermeasureRecord.class::isInstance).hasSize(1);
        assertThat(reader.standing(measure).measure().history()).hasSize(2);
    }

    @Test
    void what_changed_since_it_was_seen_is_not_decided_upon() {
        String seen = reader.standing(measure).mark();
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        refused("countermeasure/stale", () -> reader.unchanged(measure, Set.of(seen), () -> "decided"));
        refused("countermeasure/unknown", () -> promises.promise("CM-1999-0001", due("2031-04"), OWNER, NOW));
    }
}
