package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.conformance.Rule;
import org.junit.jupiter.api.Test;

class RoleRulesTest {

    @Test
    void a_step_is_answered_for_by_someone_who_holds_its_role() {
        CaseDraft draft = conforming();
        change(draft.steps, 3, "by", "coordinator-a");
        assertFindings(draft, finding(Rule.ROLE_NOT_HELD, "approval", "steps[3]", "coordinator-a"));
    }

    @Test
    void anyone_may_say_that_a_step_is_not_needed() {
        CaseDraft draft = conforming();
        change(draft.steps, 6, "by", "checker-a");
        assertFindings(draft);
    }

    @Test
    void the_author_is_assigned() {
        CaseDraft draft = conforming();
        change(draft.procedures, 1, "author", "author-b");
        assertFindings(draft, finding(Rule.ROLE_NOT_HELD, "procedure-review", "procedures[1]", "author-b"));
    }

    @Test
    void a_reviewer_is_assigned() {
        CaseDraft draft = conforming();
        change(draft.reviews, 1, "reviewer", "reviewer-d");
        assertFindings(draft, finding(Rule.ROLE_NOT_HELD, "procedure-review", "reviews[1]", "reviewer-d", "13:00"));
    }

    @Test
    void a_check_of_the_service_is_run_by_those_at_work() {
        CaseDraft draft = conforming();
        change(draft.verification, 0, "by", "operator-a");
        assertFindings(draft);
        change(draft.verification, 0, "by", "reviewer-a");
        assertFindings(draft, finding(Rule.ROLE_NOT_HELD, "verification", "verification[0]", "reviewer-a"));
    }

    @Test
    void a_rollback_is_run_by_those_at_work() {
        CaseDraft draft = rolledBack();
        change(draft.rollbacks, 0, "by", "owner-a");
        assertFindings(draft, finding(Rule.ROLE_NOT_HELD, "rollback", "rollbacks[0]", "owner-a", "21:50"));
    }

    @Test
    void one_person_may_hold_several_roles() {
        CaseDraft draft = conforming();
        draft.assignments.add(new Assignment(ActingRole.CHECKER, "coordinator-a"));
        change(draft.execution, 0, "checker", "coordinator-a");
        assertFindings(draft);
    }
}
