package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.Rule;
import org.junit.jupiter.api.Test;

class NotNeededRulesTest {

    @Test
    void leaving_out_a_step_needs_a_reason() {
        CaseDraft draft = conforming();
        change(draft.steps, 6, "note", Bilingual.of(" ", null));
        assertFindings(
                draft, finding(Rule.NOT_NEEDED_WITHOUT_REASON, "rollback", "steps[6]", "coordinator-a", "21:45"));
    }

    @Test
    void a_step_that_is_not_conditional_may_not_be_left_out() {
        CaseDraft draft = conforming();
        change(draft.steps, 1, "state", StepRecord.State.NOT_NEEDED);
        change(draft.steps, 1, "note", Bilingual.of("急ぎ", "In a hurry"));
        assertFindings(draft, finding(Rule.NOT_NEEDED_NOT_ALLOWED, "risk-assessment", "steps[1]", "coordinator-a"));
    }

    @Test
    void a_case_found_unnecessary_may_leave_out_what_comes_after_the_decision() {
        CaseDraft draft = unnecessary();
        notNeeded(draft, "approval");
        notNeeded(draft, "execution");
        notNeeded(draft, "verification");
        notNeeded(draft, "rollback");
        assertFindings(draft);
    }

    @Test
    void a_case_found_unnecessary_may_not_leave_out_what_comes_before_the_decision() {
        CaseDraft draft = unnecessary();
        change(draft.steps, 1, "state", StepRecord.State.NOT_NEEDED);
        change(draft.steps, 1, "note", Bilingual.of("急ぎ", "In a hurry"));
        assertFindings(draft, finding(Rule.NOT_NEEDED_NOT_ALLOWED, "risk-assessment", "steps[1]", "coordinator-a"));
    }

    @Test
    void an_open_case_may_not_leave_out_its_approval() {
        CaseDraft draft = openAfter(3);
        notNeeded(draft, "approval");
        assertFindings(draft, finding(Rule.NOT_NEEDED_NOT_ALLOWED, "approval", "steps[3]", "coordinator-a"));
    }

    @Test
    void a_rollback_may_not_be_called_unneeded_in_advance() {
        CaseDraft draft = conforming();
        change(draft.verification, 1, "passed", false);
        change(draft.verification, 1, "note", Bilingual.of("既知の表示", "A known display"));
        change(draft.steps, 6, "at", at("2024-03-12 20:00"));
        assertFindings(draft, finding(Rule.NOT_NEEDED_NOT_ALLOWED, "rollback", "steps[6]", "coordinator-a", "check-2"));
    }

    @Test
    void a_rollback_that_was_run_was_needed() {
        CaseDraft draft = rolledBack();
        change(draft.steps, 6, "state", StepRecord.State.NOT_NEEDED);
        change(draft.steps, 6, "note", Bilingual.of("不要", "Not needed"));
        assertFindings(draft, finding(Rule.NOT_NEEDED_BUT_DONE, "rollback", "steps[6]", "operator-a"));
    }

    private static void notNeeded(CaseDraft draft, String step) {
        draft.finish(step, "2024-03-08 16:30", "coordinator-a");
        change(draft.steps, draft.steps.size() - 1, "state", StepRecord.State.NOT_NEEDED);
        change(draft.steps, draft.steps.size() - 1, "note", Bilingual.of("実施不要のため", "The work is not needed"));
    }
}
