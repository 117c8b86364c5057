package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.specialcase.CaseRun.Stage;
import dev.hansei.specialcase.desk.ApprovalDraft;
import org.junit.jupiter.api.Test;

/** What an open case waits for, and whose turn it is. */
class TurnTest {

    @Test
    void it_is_the_turn_of_whoever_holds_the_role_of_the_step_that_is_due() {
        CaseRun run = CaseRun.to(Stage.APPROVED);
        assertThat(turn(run).kind()).isEqualTo(Turn.Kind.STEP);
        assertThat(turn(run).people()).containsExactly("operator-a");
    }

    @Test
    void work_that_waits_for_its_second_person_is_the_turn_of_the_checker() {
        CaseRun run = CaseRun.to(Stage.APPROVED).act("operator-a", CaseRun.performance(1));
        assertThat(turn(run).kind()).isEqualTo(Turn.Kind.CHECK);
        assertThat(turn(run).role()).isEqualTo(ActingRole.CHECKER);
        assertThat(turn(run).people()).contains("checker-a").doesNotContain("operator-a");
        run.act("checker-a", CaseRun.look(1, true));
        assertThat(turn(run).people()).containsExactly("operator-a");
    }

    @Test
    void an_approval_that_a_new_operator_made_lapse_is_the_turn_of_the_business_owner() {
        CaseRun run =
                CaseRun.to(Stage.APPROVED).act("coordinator-a", CaseRun.naming(ActingRole.OPERATOR, "operator-b"));
        assertThat(lapsed(run)).isTrue();
        assertThat(turn(run).step().activity()).isEqualTo(Activity.APPROVAL);
        assertThat(turn(run).people()).containsExactly("owner-a");
        run.act("owner-a", run.approval(1));
        assertThat(lapsed(run)).isFalse();
        assertThat(turn(run).step().activity()).isEqualTo(Activity.EXECUTION);
    }

    @Test
    void an_edition_written_after_the_approval_waits_for_its_reviewers_and_then_for_the_business_owner() {
        CaseRun run = CaseRun.to(Stage.APPROVED).act("author-a", CaseRun.document());
        assertThat(lapsed(run)).isTrue();
        assertThat(turn(run).kind()).isEqualTo(Turn.Kind.REVIEW);
        assertThat(turn(run).people()).contains("reviewer-a", "reviewer-b");
        run.act("reviewer-a", CaseRun.review(2, CriterionAnswer.Answer.YES));
        assertThat(turn(run).people()).contains("reviewer-b").doesNotContain("reviewer-a");
        run.act("reviewer-b", CaseRun.review(2, CriterionAnswer.Answer.YES));
        assertThat(turn(run).people()).containsExactly("owner-a");
        run.act("owner-a", run.approval(2));
        assertThat(lapsed(run)).isFalse();
        assertThat(turn(run).people()).containsExactly("operator-a");
    }

    @Test
    void an_edition_written_in_the_second_of_the_approval_is_taken_and_makes_it_lapse() {
        CaseRun run = CaseRun.to(Stage.REVIEWED);
        var then = run.now;
        run.act("owner-a", run.approval(1));
        run.now = then;
        run.act("author-a", CaseRun.document());
        assertThat(run.record.procedures()).hasSize(2);
        assertThat(lapsed(run)).isTrue();
    }

    @Test
    void an_approval_that_was_taken_back_is_the_turn_of_the_business_owner() {
        CaseRun run = CaseRun.to(Stage.APPROVED);
        var again = run.approval(1);
        run.act("owner-a", new ApprovalDraft(1, Approval.Decision.REFUSED, null, null, null, again.evidence(), null));
        assertThat(lapsed(run)).isFalse();
        assertThat(turn(run).people()).containsExactly("owner-a");
    }

    @Test
    void nothing_lapses_once_the_work_is_finished() {
        CaseRun run =
                CaseRun.to(Stage.EXECUTED).act("coordinator-a", CaseRun.naming(ActingRole.OPERATOR, "operator-b"));
        assertThat(lapsed(run)).isFalse();
        assertThat(turn(run).step().activity()).isEqualTo(Activity.VERIFICATION);
    }

    @Test
    void a_case_that_has_ended_is_nobodys_turn() {
        CaseRun run = CaseRun.to(Stage.ENDED);
        assertThat(Turn.of(run.flow, run.record, run.now)).isEmpty();
    }

    private static Turn turn(CaseRun run) {
        return Turn.of(run.flow, run.record, run.now).orElseThrow();
    }

    private static boolean lapsed(CaseRun run) {
        return new CaseProgress(run.flow, run.record).lapsed(run.now);
    }
}
