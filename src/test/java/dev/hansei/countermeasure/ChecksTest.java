package dev.hansei.countermeasure;

import static dev.hansei.countermeasure.Desk.LEAD;
import static dev.hansei.countermeasure.Desk.NEXT_OWNER;
import static dev.hansei.countermeasure.Desk.NOW;
import static dev.hansei.countermeasure.Desk.OWNER;
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
import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ChecksTest {

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
    void a_measure_goes_from_its_promise_to_its_proof() {
        story.verified(measure);

        Standing standing = reader.standing(measure);
        assertThat(standing.measure().history())
                .extracting(StatusChange::status)
                .containsExactly(
                        StatusChange.Status.PROMISED,
                        StatusChange.Status.DONE,
                        StatusChange.Status.IN_OPERATION,
                        StatusChange.Status.VERIFIED);
        assertThat(standing.open()).isFalse();
    }

    @Test
    void only_the_verifier_of_the_plan_verifies_whatever_roles_others_have() {
        story.inOperation(measure, 0);
        refused(
                "countermeasure/not-the-verifier",
                () -> promises.verify(measure, note("Works", evidence()), LEAD, NOW));
        refused(
                "countermeasure/not-the-verifier",
                () -> promises.verify(measure, note("Works", evidence()), OWNER, NOW));
        promises.verify(measure, note("Works", evidence()), VERIFIER, NOW);
    }

    @Test
    void nothing_is_verified_without_a_check_plan() {
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        promises.finish(measure, note(null, evidence()), OWNER, NOW);
        promises.operate(measure, note(null), OWNER, NOW);
        refused(
                "countermeasure/check-plan-missing",
                () -> promises.verify(measure, note("Works", evidence()), VERIFIER, NOW));
    }

    @Test
    void a_plan_that_is_written_late_lets_the_days_begin_late() {
        promises.promise(measure, due("2031-04"), OWNER, NOW);
        promises.finish(measure, note(null, evidence()), OWNER, NOW);
        promises.operate(measure, note(null), OWNER, NOW);
        promises.plan(measure, plan(VERIFIER.person(), 10), OWNER, days(5));
        refused(
                "countermeasure/too-early",
                () -> promises.verify(measure, note("Works", evidence()), VERIFIER, days(14)));
        promises.verify(measure, note("Works", evidence()), VERIFIER, days(15));
    }

    @Test
    void a_check_plan_is_written_once() {
        promises.plan(measure, plan(VERIFIER.person(), 10), OWNER, NOW);
        refused(
                "countermeasure/check-plan-written",
                () -> promises.plan(measure, plan(VERIFIER.person(), 0), OWNER, NOW));
        refused(
                "countermeasure/minimum-days",
                () -> promises.plan(story.proposed(incident, Kind.LATERAL), plan(VERIFIER.person(), -1), OWNER, NOW));
    }

    @Test
    void a_check_says_what_it_showed_and_rests_on_evidence_of_its_own() {
        story.inOperation(measure, 0);
        refused("countermeasure/result-missing", () -> promises.verify(measure, note(null, evidence()), VERIFIER, NOW));
        refused("countermeasure/evidence-missing", () -> promises.verify(measure, note("Works"), VERIFIER, NOW));
    }

    @Test
    void the_verifier_is_never_the_owner_not_even_a_former_one() {
        refused("countermeasure/verifier-is-owner", () -> promises.plan(measure, plan(OWNER.person(), 0), OWNER, NOW));
        promises.reassign(measure, MeasureStory.handOver(NEXT_OWNER.person()), OWNER, NOW);
        refused("countermeasure/verifier-is-owner", () -> promises.plan(measure, plan(OWNER.person(), 0), LEAD, NOW));
        promises.plan(measure, plan(VERIFIER.person(), 0), LEAD, NOW);
        refused(
                "countermeasure/owner-is-verifier",
                () -> promises.reassign(measure, MeasureStory.handOver(VERIFIER.person()), LEAD, NOW));
    }

    @Test
    void the_check_goes_to_someone_else_but_not_by_the_owners_hand() {
        promises.plan(measure, plan(VERIFIER.person(), 0), OWNER, NOW);
        ReassignmentDraft other =
                new ReassignmentDraft(Reassignment.Duty.VERIFIER, STRANGER.person(), null, text("Has left"));
        refused("countermeasure/not-allowed", () -> promises.reassign(measure, other, OWNER, NOW));

        promises.reassign(measure, other, LEAD, NOW);

        assertThat(reader.standing(measure).verifier()).isEqualTo(STRANGER.person());
    }

    @Test
    void a_measure_found_ineffective_is_promised_done_and_verified_anew() {
        story.verified(measure);
        promises.reopen(measure, note("It happened again"), VERIFIER, NOW);

        assertThat(reader.standing(measure).open()).isTrue();
        assertThat(reader.standing(measure).reached(StatusChange.Status.DONE)).isNull();
        refused("countermeasure/order", () -> promises.finish(measure, note(null, evidence()), OWNER, NOW));
        promises.promise(measure, new PromiseDraft(day("2031-06"), null, text("Wider")), OWNER, NOW);
        refused("countermeasure/evidence-missing", () -> promises.finish(measure, note(null), OWNER, NOW));
    }

    @Test
    void an_interim_measure_stays_until_its_permanent_one_is_verified() {
        String interim = story.proposed(incident, Kind.INTERIM);
        String permanent = measures.propose(Desk.draft(incident, Kind.PERMANENT, interim), LEAD, NOW)
                .ref();
        story.verified(interim);
        assertThat(reader.standing(interim).open()).isTrue();
        refused("countermeasure/interim-needed", () -> promises.withdraw(interim, note("Enough"), LEAD, NOW));

        story.verified(permanent);

        assertThat(reader.standing(interim).open()).isFalse();
        promises.withdraw(interim, note("Replaced"), LEAD, NOW);
    }
}
