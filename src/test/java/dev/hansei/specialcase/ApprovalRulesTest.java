package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.conformance.Rule;
import org.junit.jupiter.api.Test;

class ApprovalRulesTest {

    @Test
    void work_needs_an_approval() {
        CaseDraft draft = conforming();
        draft.approvals.clear();
        assertFindings(draft, finding(Rule.APPROVAL_MISSING, "approval", "approvals"));
    }

    @Test
    void an_approval_step_that_is_done_shows_its_decision() {
        CaseDraft draft = openAfter(4);
        draft.approvals.clear();
        assertFindings(draft, finding(Rule.APPROVAL_MISSING, "approval", "approvals"));
    }

    @Test
    void a_refusal_is_an_ordinary_decision() {
        CaseDraft draft = openAfter(4);
        draft.approvals.removeLast();
        draft.end(Outcome.Kind.WITHDRAWN, "2024-03-11 12:00");
        assertFindings(draft);
    }

    @Test
    void an_approval_says_when_the_work_may_begin() {
        CaseDraft draft = conforming();
        change(draft.approvals, 1, "from", null);
        assertFindings(draft, finding(Rule.APPROVAL_WITHOUT_WINDOW, "approval", "approvals[1]", "owner-a"));
    }

    @Test
    void an_approval_is_of_the_newest_edition() {
        CaseDraft draft = conforming();
        draft.reviews.add(review(1, "reviewer-a", "基盤部", "Platform", "2024-03-06 11:00", 12));
        draft.reviews.add(review(1, "reviewer-b", "セキュリティ部", "Security", "2024-03-06 12:00", 12));
        change(draft.approvals, 1, "edition", 1);
        assertFindings(draft, finding(Rule.APPROVAL_OF_OLDER_EDITION, "approval", "approvals[1]", "owner-a", "1", "2"));
    }

    @Test
    void an_edition_written_between_approval_and_work_needs_its_own_approval() {
        CaseDraft draft = conforming();
        draft.procedures.add(procedure(3, "2024-03-12 09:00", 3, 2));
        assertFindings(draft, finding(Rule.APPROVAL_OF_OLDER_EDITION, "approval", "approvals[1]", "owner-a", "3"));
    }

    @Test
    void only_the_business_owner_approves() {
        CaseDraft draft = conforming();
        change(draft.approvals, 1, "by", "coordinator-a");
        assertFindings(
                draft, finding(Rule.APPROVER_NOT_BUSINESS_OWNER, "approval", "approvals[1]", "coordinator-a", "11:00"));
    }

    @Test
    void an_author_may_not_approve_their_own_work() {
        CaseDraft draft = conforming();
        draft.assignments.add(new Assignment(ActingRole.BUSINESS_OWNER, "author-a"));
        change(draft.approvals, 1, "by", "author-a");
        assertFindings(draft, finding(Rule.APPROVER_IS_AUTHOR, "approval", "approvals[1]", "author-a", "11:00"));
    }

    @Test
    void whoever_wrote_an_earlier_edition_may_not_approve_the_next() {
        CaseDraft draft = conforming();
        change(draft.procedures, 0, "author", "owner-a");
        assertFindings(draft, finding(Rule.APPROVER_IS_AUTHOR, "approval", "approvals[1]", "owner-a", "1"));
    }

    @Test
    void an_operator_may_not_approve_their_own_work() {
        CaseDraft draft = conforming();
        draft.assignments.add(new Assignment(ActingRole.BUSINESS_OWNER, "operator-a"));
        change(draft.approvals, 1, "by", "operator-a");
        assertFindings(draft, finding(Rule.APPROVER_IS_OPERATOR, "approval", "approvals[1]", "operator-a", "11:00"));
    }

    @Test
    void an_assigned_operator_may_not_approve_even_before_the_work() {
        CaseDraft draft = openAfter(4);
        draft.assignments.add(new Assignment(ActingRole.OPERATOR, "owner-a"));
        assertFindings(draft, finding(Rule.APPROVER_IS_OPERATOR, "approval", "approvals[1]", "owner-a"));
    }
}
