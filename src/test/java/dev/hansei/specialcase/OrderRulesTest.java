package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.Change.with;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.specialcase.conformance.Rule;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class OrderRulesTest {

    @Test
    void steps_keep_the_order_of_the_flow() {
        CaseDraft draft = conforming();
        change(draft.steps, 1, "at", at("2024-03-09 09:00"));
        assertFindings(draft, finding(Rule.STEP_OUT_OF_ORDER, "procedure-review", "steps[2]", "15:00", "09:00"));
    }

    @Test
    void a_late_announcement_is_one_finding() {
        CaseDraft draft = conforming();
        change(draft.steps, 0, "at", at("2024-03-12 22:00"));
        assertFindings(draft, finding(Rule.STEP_OUT_OF_ORDER, "announcement", "steps[0]", "22:00", "11:00"));
    }

    @Test
    void a_step_finished_far_too_early_is_one_finding() {
        CaseDraft draft = conforming();
        change(draft.steps, 3, "at", at("2024-03-04 10:10"));
        assertFindings(draft, finding(Rule.STEP_OUT_OF_ORDER, "approval", "steps[3]", "10:10", "10:30"));
    }

    @Test
    void the_order_in_which_records_were_written_does_not_matter() {
        CaseDraft draft = conforming();
        draft.steps = new ArrayList<>(draft.steps.reversed());
        assertFindings(draft);
    }

    @Test
    void a_day_alone_proves_no_order_within_it() {
        CaseDraft draft = conforming();
        change(draft.steps, 4, "at", at("2024-03-12"));
        change(draft.steps, 5, "at", at("2024-03-12"));
        change(draft.execution, 0, "at", at("2024-03-12"));
        change(draft.approvals, 1, "at", at("2024-03-12"));
        change(draft.steps, 3, "at", at("2024-03-12"));
        assertFindings(draft);
    }

    @Test
    void a_day_proves_the_order_against_another_day() {
        CaseDraft draft = conforming();
        change(draft.steps, 4, "at", at("2024-03-10"));
        assertFindings(draft, finding(Rule.STEP_OUT_OF_ORDER, "execution", "steps[4]"));
    }

    @Test
    void the_service_may_be_verified_again_after_a_rollback() {
        CaseDraft draft = rolledBack();
        change(draft.steps, 5, "at", at("2024-03-12 22:30"));
        assertFindings(draft);
    }

    @Test
    void a_rollback_does_not_come_before_the_work() {
        CaseDraft draft = rolledBack();
        change(draft.steps, 6, "at", at("2024-03-12 20:50"));
        assertFindings(draft, finding(Rule.STEP_OUT_OF_ORDER, "rollback", "steps[6]", "20:50", "21:25"));
    }

    @Test
    void a_case_runs_under_a_version_that_is_in_effect() {
        CaseDraft draft = conforming();
        draft.flow = with(draft.flow, "effective", at("2024-03-05"));
        assertFindings(draft, finding(Rule.FLOW_NOT_IN_EFFECT, "announcement", "declared", "10:00", "5"));
    }

    @Test
    void nothing_happens_before_the_declaration() {
        CaseDraft draft = conforming();
        draft.declared = at("2024-03-04 12:00");
        assertFindings(
                draft, finding(Rule.BEFORE_DECLARATION, "announcement", "steps[0]", "coordinator-a", "10:30", "12:00"));
    }

    @Test
    void nothing_is_done_after_the_end() {
        CaseDraft draft = conforming();
        draft.end(Outcome.Kind.EXECUTED, "2024-03-12 21:38");
        assertFindings(draft, finding(Rule.AFTER_END, "verification", "steps[5]", "checker-a", "21:40", "21:38"));
    }

    @Test
    void work_after_the_end_is_told_once_for_each_step() {
        CaseDraft draft = conforming();
        draft.end(Outcome.Kind.EXECUTED, "2024-03-12 21:15");
        assertFindings(
                draft,
                finding(Rule.AFTER_END, "execution", "steps[4]", "operator-a", "21:25"),
                finding(Rule.AFTER_END, "verification", "steps[5]", "checker-a", "21:40"));
    }

    @Test
    void work_itself_may_not_follow_the_end_either() {
        CaseDraft draft = conforming();
        draft.end(Outcome.Kind.EXECUTED, "2024-03-12 21:45");
        change(draft.verification, 1, "at", at("2024-03-12 21:50"));
        assertFindings(draft, finding(Rule.AFTER_END, "verification", "verification[1]", "checker-a", "21:50"));
    }
}
