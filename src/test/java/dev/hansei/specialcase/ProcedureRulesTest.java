package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.specialcase.conformance.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcedureRulesTest {

    @Test
    void a_case_has_a_procedure_document() {
        CaseDraft draft = conforming();
        draft.procedures.clear();
        assertFindings(draft, finding(Rule.PROCEDURE_MISSING, "procedure-review", "procedures", "2"));
    }

    @Test
    void a_finished_review_without_any_document_is_found() {
        CaseDraft draft = openAfter(3);
        draft.procedures.clear();
        draft.reviews.clear();
        draft.approvals.clear();
        assertFindings(
                draft,
                finding(Rule.PROCEDURE_MISSING, "procedure-review", "procedures"),
                finding(Rule.TOO_FEW_REVIEWERS, "procedure-review", "reviews", "0"),
                finding(Rule.TOO_FEW_DEPARTMENTS, "procedure-review", "reviews", "0"));
    }

    @Test
    void a_procedure_document_contains_instructions() {
        CaseDraft draft = openAfter(4);
        change(draft.procedures, 1, "steps", List.of());
        assertFindings(draft, finding(Rule.PROCEDURE_MISSING, "procedure-review", "procedures[1].steps", "2"));
    }

    @Test
    void a_review_follows_the_writing() {
        CaseDraft draft = conforming();
        change(draft.procedures, 1, "written", at("2024-03-08 10:30"));
        assertFindings(
                draft, finding(Rule.EDITION_NOT_YET_WRITTEN, "procedure-review", "reviews[0]", "reviewer-a", "10:30"));
    }

    @Test
    void an_approval_follows_the_writing() {
        CaseDraft draft = conforming();
        change(draft.procedures, 1, "written", at("2024-03-08 09:00"));
        change(draft.approvals, 1, "at", at("2024-03-08 08:00"));
        assertFindings(
                draft,
                finding(Rule.REVIEW_AFTER_APPROVAL, "procedure-review", "reviews[0]", "reviewer-a"),
                finding(Rule.REVIEW_AFTER_APPROVAL, "procedure-review", "reviews[1]", "reviewer-b"),
                finding(Rule.REVIEW_AFTER_APPROVAL, "procedure-review", "reviews[2]", "reviewer-c"),
                finding(Rule.EDITION_NOT_YET_WRITTEN, "approval", "approvals[1]", "owner-a", "08:00", "09:00"));
    }

    @Test
    void a_procedure_document_is_not_written_after_the_work() {
        CaseDraft draft = conforming();
        draft.procedures.add(procedure(3, "2024-03-12 22:30", 3, 2));
        assertFindings(
                draft,
                finding(Rule.PROCEDURE_WRITTEN_AFTER_WORK, "execution", "procedures[2]", "author-a", "22:30", "21:00"));
    }

    @Test
    void a_new_edition_after_a_rollback_prepares_the_next_attempt() {
        CaseDraft draft = rolledBack();
        draft.procedures.add(procedure(3, "2024-03-13 09:00", 3, 2));
        assertFindings(draft);
    }

    @Test
    void the_edition_that_was_followed_is_older_than_the_work() {
        CaseDraft draft = conforming();
        draft.procedures.clear();
        draft.procedures.add(procedure(2, "2024-03-12 22:30", 3, 2));
        assertFindings(
                draft,
                finding(Rule.EDITION_NOT_YET_WRITTEN, "procedure-review", "reviews[0]", "reviewer-a"),
                finding(Rule.EDITION_NOT_YET_WRITTEN, "procedure-review", "reviews[1]", "reviewer-b"),
                finding(Rule.EDITION_NOT_YET_WRITTEN, "procedure-review", "reviews[2]", "reviewer-c"),
                finding(Rule.EDITION_NOT_YET_WRITTEN, "approval", "approvals[1]", "owner-a"),
                finding(Rule.PROCEDURE_WRITTEN_AFTER_WORK, "execution", "procedures[0]", "author-a", "22:30"));
    }
}
