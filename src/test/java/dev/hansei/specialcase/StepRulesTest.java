package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepRulesTest {

    @Test
    void a_case_that_follows_its_flow_has_no_findings() {
        assertFindings(conforming());
    }

    @Test
    void a_step_without_a_record_is_missing() {
        CaseDraft draft = conforming();
        draft.steps.remove(1);
        assertFindings(draft, finding(Rule.STEP_MISSING, "risk-assessment", "steps", "13"));
    }

    @Test
    void an_open_case_does_not_miss_the_steps_still_to_come() {
        for (int done = 0; done <= 6; done++) {
            assertFindings(openAfter(done));
        }
    }

    @Test
    void an_open_case_misses_a_step_it_has_skipped() {
        CaseDraft draft = openAfter(4);
        draft.steps.remove(1);
        assertFindings(draft, finding(Rule.STEP_MISSING, "risk-assessment", "steps"));
    }

    @Test
    void begun_work_shows_that_the_steps_before_it_were_skipped() {
        CaseDraft draft = openAfter(4);
        draft.execution.add(executed(1, "2024-03-12 21:00"));
        draft.steps.remove(3);
        assertFindings(draft, finding(Rule.STEP_MISSING, "approval", "steps"));
    }

    @Test
    void work_that_goes_on_is_not_incomplete() {
        CaseDraft draft = openAfter(4);
        draft.execution.add(executed(1, "2024-03-12 21:00"));
        change(draft.execution, 0, "asExpected", false);
        assertFindings(draft);
    }

    @Test
    void a_case_found_unnecessary_needs_nothing_after_its_review() {
        assertFindings(unnecessary());
    }

    @Test
    void a_withdrawn_case_needs_nothing_after_its_last_step() {
        CaseDraft draft = openAfter(1);
        draft.end(Outcome.Kind.WITHDRAWN, "2024-03-08 16:00");
        assertFindings(draft);
    }

    @Test
    void a_conditional_step_needs_no_record_where_all_went_well() {
        CaseDraft draft = conforming();
        draft.steps.removeLast();
        assertFindings(draft);
    }

    @Test
    void a_rollback_that_was_run_needs_its_step() {
        CaseDraft draft = rolledBack();
        draft.steps.removeLast();
        assertFindings(draft, finding(Rule.STEP_MISSING, "rollback", "steps"));
    }

    @Test
    void a_failure_that_stands_needs_a_word_about_the_rollback() {
        CaseDraft draft = conforming();
        change(draft.verification, 1, "passed", false);
        change(draft.verification, 1, "note", Bilingual.of("既知の表示", "A known display"));
        assertFindings(draft);
        draft.steps.removeLast();
        assertFindings(draft, finding(Rule.STEP_MISSING, "rollback", "steps"));
    }

    @Test
    void a_step_that_the_flow_does_not_know_is_found() {
        CaseDraft draft = conforming();
        draft.finish("party", "2024-03-12 23:00", "operator-a");
        assertFindings(draft, finding(Rule.STEP_UNKNOWN, "party", "steps[7]", "operator-a", "party"));
    }

    @Test
    void a_step_is_recorded_once() {
        CaseDraft draft = conforming();
        draft.steps.add(draft.steps.get(2));
        assertFindings(draft, finding(Rule.STEP_RECORDED_TWICE, "procedure-review", "steps[7]", "reviewer-a"));
    }

    @Test
    void a_step_leaves_all_its_required_evidence() {
        CaseDraft draft = conforming();
        change(draft.steps, 5, "evidence", List.of(draft.steps.get(5).evidence().getFirst()));
        assertFindings(
                draft, finding(Rule.EVIDENCE_MISSING, "verification", "steps[5].evidence", "screenshot", "21:40"));
    }

    @Test
    void evidence_for_something_else_does_not_count() {
        CaseDraft draft = conforming();
        change(draft.steps, 1, "evidence", draft.steps.get(3).evidence());
        assertFindings(draft, finding(Rule.EVIDENCE_MISSING, "risk-assessment", "steps[1].evidence", "minutes"));
    }
}
