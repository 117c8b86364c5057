package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerificationRulesTest {

    @Test
    void checks_are_defined_before_the_work() {
        CaseDraft draft = conforming();
        change(draft.procedures, 1, "checks", List.of());
        assertFindings(draft, finding(Rule.VERIFICATION_UNDEFINED, "verification", "procedures[1].checks", "2"));
    }

    @Test
    void an_approved_document_defines_checks_even_before_the_work() {
        CaseDraft draft = openAfter(4);
        change(draft.procedures, 1, "checks", List.of());
        assertFindings(draft, finding(Rule.VERIFICATION_UNDEFINED, "verification", "procedures[1].checks", "2"));
    }

    @Test
    void a_document_that_is_still_written_need_not_define_them_yet() {
        CaseDraft draft = openAfter(2);
        change(draft.procedures, 1, "checks", List.of());
        assertFindings(draft);
    }

    @Test
    void every_defined_check_is_executed() {
        CaseDraft draft = conforming();
        draft.verification.remove(0);
        assertFindings(draft, finding(Rule.CHECK_NOT_EXECUTED, "verification", "verification", "check-1"));
    }

    @Test
    void a_rolled_back_attempt_may_leave_checks_over() {
        CaseDraft draft = rolledBack();
        draft.verification.remove(0);
        assertFindings(draft);
    }

    @Test
    void the_service_is_verified_after_the_work() {
        CaseDraft draft = conforming();
        change(draft.verification, 0, "at", at("2024-03-12 21:15"));
        assertFindings(
                draft,
                finding(
                        Rule.CHECK_TOO_EARLY,
                        "verification",
                        "verification[0]",
                        "checker-a",
                        "check-1",
                        "21:15",
                        "21:20"));
    }

    @Test
    void a_check_may_also_be_run_before_the_work() {
        CaseDraft draft = conforming();
        draft.verification.add(checked("check-1", "2024-03-12 20:55"));
        assertFindings(draft);
    }

    @Test
    void a_result_belongs_to_a_defined_check() {
        CaseDraft draft = conforming();
        draft.verification.add(checked("check-9", "2024-03-12 21:36"));
        assertFindings(
                draft, finding(Rule.CHECK_UNKNOWN, "verification", "verification[2]", "checker-a", "check-9", "21:36"));
    }

    @Test
    void a_failed_check_is_explained_or_rolled_back() {
        CaseDraft draft = conforming();
        change(draft.verification, 0, "passed", false);
        assertFindings(
                draft,
                finding(
                        Rule.CHECK_FAILED_UNANSWERED,
                        "verification",
                        "verification[0]",
                        "checker-a",
                        "check-1",
                        "21:30"));
        change(draft.verification, 0, "note", Bilingual.of("既知の表示", "A known display"));
        assertFindings(draft);
    }

    @Test
    void a_check_that_passes_when_repeated_is_answered() {
        CaseDraft draft = conforming();
        change(draft.verification, 0, "passed", false);
        draft.verification.add(checked("check-1", "2024-03-12 21:36"));
        draft.steps.removeLast();
        assertFindings(draft);
    }

    @Test
    void the_last_attempt_is_verified_by_its_own_checks() {
        CaseDraft draft = conforming();
        draft.rollbacks.add(new RollbackRun(
                at("2024-03-12 21:40"), "operator-a", Bilingual.of("確認に不合格。", "A check failed."), true));
        draft.execution.add(executed(1, "2024-03-12 21:50"));
        draft.execution.add(executed(2, "2024-03-12 21:55"));
        draft.execution.add(executed(3, "2024-03-12 22:00"));
        draft.verification.add(checked("check-1", "2024-03-12 22:05"));
        change(draft.steps, 4, "at", at("2024-03-12 22:02"));
        change(draft.steps, 5, "at", at("2024-03-12 22:10"));
        draft.steps.removeLast();
        draft.finish("rollback", "2024-03-12 22:11", "operator-a");
        assertFindings(draft, finding(Rule.CHECK_NOT_EXECUTED, "verification", "verification", "check-2"));
    }
}
