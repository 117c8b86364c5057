package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.specialcase.conformance.Rule;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

    @Test
    void unnecessary_work_is_not_executed() {
        CaseDraft draft = conforming();
        draft.end(Outcome.Kind.UNNECESSARY, "2024-03-13 10:00");
        assertFindings(
                draft, finding(Rule.EXECUTED_AGAINST_OUTCOME, "execution", "execution[0]", "operator-a", "21:00"));
    }

    @Test
    void withdrawn_work_is_not_executed() {
        CaseDraft draft = conforming();
        draft.end(Outcome.Kind.WITHDRAWN, "2024-03-13 10:00");
        assertFindings(
                draft, finding(Rule.EXECUTED_AGAINST_OUTCOME, "execution", "execution[0]", "operator-a", "21:00"));
    }

    @Test
    void work_that_was_rolled_back_does_not_end_as_executed() {
        CaseDraft draft = rolledBack();
        draft.end(Outcome.Kind.EXECUTED, "2024-03-13 10:00");
        assertFindings(draft, finding(Rule.OUTCOME_HIDES_ROLLBACK, "rollback", "outcome", "coordinator-a", "10:00"));
    }

    @Test
    void a_review_finds_work_unnecessary_and_nobody_else() {
        CaseDraft draft = openAfter(1);
        draft.end(Outcome.Kind.UNNECESSARY, "2024-03-08 16:00");
        assertFindings(
                draft,
                finding(Rule.UNNECESSARY_WITHOUT_REVIEW, "procedure-review", "outcome", "coordinator-a", "16:00"));
    }

    @Test
    void the_assessment_of_the_risk_may_find_work_unnecessary() {
        CaseDraft draft = openAfter(2);
        draft.end(Outcome.Kind.UNNECESSARY, "2024-03-08 16:00");
        assertFindings(draft);
    }

    @Test
    void executed_work_without_an_outcome_is_a_case_that_goes_on() {
        assertFindings(openAfter(5));
    }
}
