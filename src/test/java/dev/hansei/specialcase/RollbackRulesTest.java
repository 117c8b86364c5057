package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.Change.with;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RollbackRulesTest {

    @Test
    void the_way_back_is_defined_before_the_work() {
        CaseDraft draft = conforming();
        change(draft.procedures, 1, "rollback", null);
        assertFindings(draft, finding(Rule.ROLLBACK_UNDEFINED, "rollback", "procedures[1].rollback", "author-a", "2"));
    }

    @Test
    void the_way_back_may_be_defined_for_each_instruction() {
        CaseDraft draft = conforming();
        change(draft.procedures, 1, "rollback", null);
        change(
                draft.procedures,
                1,
                "steps",
                List.copyOf(draft.procedures.get(1).steps().stream()
                        .map(step -> with(step, "rollback", Bilingual.of("戻す", "Undo")))
                        .toList()));
        assertFindings(draft);
    }

    @Test
    void a_rolled_back_case_conforms() {
        assertFindings(rolledBack());
    }

    @Test
    void a_rolled_back_case_shows_its_rollback() {
        CaseDraft draft = rolledBack();
        draft.rollbacks.clear();
        change(draft.verification, 1, "note", Bilingual.of("切り戻す", "Rolling back"));
        assertFindings(draft, finding(Rule.ROLLBACK_MISSING, "rollback", "rollbacks", "coordinator-a", "10:00"));
    }

    @Test
    void a_rollback_step_that_is_done_shows_its_rollback() {
        CaseDraft draft = conforming();
        draft.steps.removeLast();
        draft.finish("rollback", "2024-03-12 22:00", "operator-a");
        assertFindings(draft, finding(Rule.ROLLBACK_MISSING, "rollback", "rollbacks"));
    }

    @Test
    void a_rollback_restores_the_service() {
        CaseDraft draft = rolledBack();
        change(draft.rollbacks, 0, "restored", false);
        assertFindings(draft, finding(Rule.ROLLBACK_NOT_RESTORED, "rollback", "rollbacks[0]", "operator-a", "21:50"));
    }

    @Test
    void checks_that_pass_afterwards_show_that_the_service_came_back() {
        CaseDraft draft = rolledBack();
        change(draft.rollbacks, 0, "restored", false);
        draft.verification.add(checked("check-1", "2024-03-12 22:10"));
        draft.verification.add(checked("check-2", "2024-03-12 22:15"));
        assertFindings(draft);
    }
}
