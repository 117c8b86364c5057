package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.conformance.Rule;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ExecutionRulesTest {

    @Test
    void an_executed_case_shows_what_was_executed() {
        CaseDraft draft = conforming();
        draft.execution.clear();
        assertFindings(draft, finding(Rule.EXECUTION_MISSING, "execution", "execution"));
    }

    @Test
    void an_execution_step_that_is_done_shows_what_was_executed() {
        CaseDraft draft = openAfter(5);
        draft.execution.clear();
        assertFindings(draft, finding(Rule.EXECUTION_MISSING, "execution", "execution"));
    }

    @Test
    void every_instruction_is_executed() {
        CaseDraft draft = conforming();
        draft.execution.remove(1);
        assertFindings(draft, finding(Rule.INSTRUCTION_NOT_EXECUTED, "execution", "execution", "2"));
    }

    @Test
    void a_rollback_ends_the_work_where_it_stands() {
        CaseDraft draft = rolledBack();
        draft.execution.removeLast();
        draft.verification.removeFirst();
        assertFindings(draft);
    }

    @Test
    void instructions_keep_their_order() {
        CaseDraft draft = conforming();
        change(draft.execution, 0, "no", 2);
        change(draft.execution, 1, "no", 1);
        assertFindings(
                draft,
                finding(Rule.INSTRUCTION_OUT_OF_ORDER, "execution", "execution[0]", "operator-a", "21:00", "21:10"));
    }

    @Test
    void the_first_instruction_done_last_is_one_finding() {
        CaseDraft draft = conforming();
        change(draft.execution, 0, "at", at("2024-03-12 21:25"));
        assertFindings(
                draft,
                finding(Rule.INSTRUCTION_OUT_OF_ORDER, "execution", "execution[0]", "operator-a", "21:25", "21:10"));
    }

    @Test
    void repeating_an_instruction_keeps_the_order() {
        CaseDraft draft = conforming();
        draft.execution.add(executed(2, "2024-03-12 21:22"));
        assertFindings(draft);
    }

    @Test
    void beginning_again_after_a_rollback_keeps_the_order() {
        CaseDraft draft = conforming();
        draft.execution.clear();
        draft.execution.add(executed(1, "2024-03-12 21:00"));
        draft.execution.add(executed(2, "2024-03-12 21:02"));
        draft.rollbacks.add(
                new RollbackRun(at("2024-03-12 21:05"), "operator-a", Bilingual.of("想定外", "Not as expected"), true));
        draft.execution.add(executed(1, "2024-03-12 21:10"));
        draft.execution.add(executed(2, "2024-03-12 21:15"));
        draft.execution.add(executed(3, "2024-03-12 21:20"));
        change(draft.execution, 1, "asExpected", false);
        draft.steps.removeLast();
        draft.finish("rollback", "2024-03-12 21:50", "operator-a");
        assertFindings(draft);
    }

    @Test
    void only_instructions_of_the_procedure_document_are_executed() {
        CaseDraft draft = conforming();
        draft.execution.add(executed(9, "2024-03-12 21:22"));
        assertFindings(
                draft, finding(Rule.INSTRUCTION_UNKNOWN, "execution", "execution[3]", "operator-a", "21:22", "9"));
    }

    @Test
    void an_unexpected_result_is_explained_or_rolled_back() {
        CaseDraft draft = conforming();
        change(draft.execution, 1, "asExpected", false);
        assertFindings(
                draft,
                finding(Rule.UNEXPECTED_RESULT_UNANSWERED, "execution", "execution[1]", "operator-a", "21:10", "2"));
        change(draft.execution, 1, "note", Bilingual.of("表示の遅れ", "The display was late"));
        assertFindings(draft);
    }

    @Test
    void only_operators_do_the_work() {
        CaseDraft draft = conforming();
        change(draft.execution, 2, "performer", "author-a");
        assertFindings(
                draft, finding(Rule.PERFORMER_NOT_OPERATOR, "execution", "execution[2]", "author-a", "21:20", "3"));
    }

    @Test
    void a_second_person_checks_every_instruction() {
        CaseDraft draft = conforming();
        change(draft.execution, 1, "checker", null);
        assertFindings(draft, finding(Rule.NOBODY_CHECKED, "execution", "execution[1]", "operator-a", "21:10"));
    }

    @Test
    void an_operator_may_not_check_their_own_work() {
        CaseDraft draft = conforming();
        change(draft.execution, 1, "checker", "operator-a");
        assertFindings(draft, finding(Rule.CHECKED_BY_PERFORMER, "execution", "execution[1]", "operator-a", "21:10"));
    }

    @Test
    void only_checkers_check_the_work() {
        CaseDraft draft = conforming();
        change(draft.execution, 1, "checker", "reviewer-a");
        assertFindings(
                draft, finding(Rule.CHECKER_NOT_ASSIGNED, "execution", "execution[1]", "reviewer-a", "operator-a"));
    }

    @Test
    void operator_and_checker_may_change_places() {
        CaseDraft draft = conforming();
        draft.assignments.add(new Assignment(ActingRole.OPERATOR, "checker-a"));
        draft.assignments.add(new Assignment(ActingRole.CHECKER, "operator-a"));
        change(draft.execution, 1, "performer", "checker-a");
        change(draft.execution, 1, "checker", "operator-a");
        assertFindings(draft);
    }

    @Test
    void entries_need_not_be_written_in_order_of_time() {
        CaseDraft draft = conforming();
        draft.execution = new ArrayList<>(draft.execution.reversed());
        assertFindings(draft);
    }
}
