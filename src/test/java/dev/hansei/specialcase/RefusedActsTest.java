package dev.hansei.specialcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Problem;
import dev.hansei.specialcase.CaseRun.Stage;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.StepLeftOut;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a refusal advises can be done, and names the rule that stands against it. */
class RefusedActsTest {

    @Test
    void an_override_of_another_rule_than_the_broken_one_is_told_which_one_is_broken() {
        CaseRun run = CaseRun.to(Stage.REVIEWED);
        refused(
                () -> run.act(
                        "operator-a", new Performance(1, true, null, CaseRun.emergency(Rule.EXECUTED_BEFORE_APPROVAL))),
                refusal -> {
                    assertThat(refusal.code()).isEqualTo("case/override-not-needed");
                    assertThat(refusal.sentence().en()).contains("but this one");
                    assertThat(refusal.sentence().ja()).contains("次の決まりです");
                });
        run.act("operator-a", new Performance(1, true, null, CaseRun.emergency(Rule.APPROVAL_MISSING)));
        assertThat(run.record.performed()).hasSize(1);
    }

    @Test
    void whoever_approves_work_that_was_done_already_is_not_told_to_have_it_approved() {
        CaseRun run = CaseRun.to(Stage.REVIEWED);
        run.act("operator-a", new Performance(1, true, null, CaseRun.emergency(Rule.APPROVAL_MISSING)))
                .act("checker-a", CaseRun.look(1, true));
        refused(() -> run.act("owner-a", run.approval(1)), refusal -> {
            assertThat(refusal.code()).isEqualTo("case/executed-before-approval");
            assertThat(refusal.sentence().en())
                    .contains("carried out before anyone had approved", "rolled back")
                    .doesNotContain("Have it approved by the business owner");
        });
    }

    @Test
    void whoever_calls_a_rollback_unneeded_that_took_place_is_told_of_no_ending_that_is_refused() {
        CaseRun run = CaseRun.to(Stage.VERIFIED).act("operator-a", CaseRun.back(true));
        refused(() -> run.act("operator-a", new StepLeftOut("rollback", CaseRun.TEXT, null)), refusal -> {
            assertThat(refusal.code()).isEqualTo("case/not-needed-but-done");
            assertThat(refusal.sentence().en()).doesNotContain("end the case as unnecessary");
            assertThat(refusal.sentence().ja()).doesNotContain("取り下げ");
        });
    }

    @Test
    void one_person_says_once_whether_an_override_was_justified() {
        CaseRun run = CaseRun.to(Stage.REVIEWED);
        run.act("operator-a", new Performance(1, true, null, CaseRun.emergency(Rule.APPROVAL_MISSING)))
                .act("owner-a", CaseRun.word("override-1"));
        refused(
                () -> run.act("owner-a", CaseRun.word("override-1")),
                refusal -> assertThat(refusal.code()).isEqualTo("case/override-answered"));
        run.act("coordinator-a", CaseRun.word("override-1"));
        assertThat(run.record.overrideReviews()).hasSize(2);
    }

    @Test
    void an_override_is_told_by_the_rule_to_keep_and_not_by_its_breach() {
        CaseRun run = CaseRun.to(Stage.REVIEWED)
                .act("operator-a", new Performance(1, true, null, CaseRun.emergency(Rule.APPROVAL_MISSING)));
        assertThat(run.findings())
                .filteredOn(finding -> finding.rule() == Rule.OVERRIDDEN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason().en())
                        .doesNotContain(Rule.APPROVAL_MISSING.title().en()));
    }

    private static void refused(Runnable act, Consumer<Problem.Refused> told) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.Refused.class, told);
    }
}
