package dev.hansei.specialcase;

import static dev.hansei.specialcase.CaseDraft.*;
import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.Change.with;
import static dev.hansei.specialcase.ExpectedFindings.assertFindings;
import static dev.hansei.specialcase.ExpectedFindings.finding;

import dev.hansei.base.Bilingual;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.CriterionAnswer.Answer;
import dev.hansei.specialcase.conformance.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    @Test
    void enough_people_review() {
        CaseDraft draft = conforming();
        draft.flow = with(draft.flow, "minimumReviewers", 4);
        assertFindings(draft, finding(Rule.TOO_FEW_REVIEWERS, "procedure-review", "reviews", "4", "3", "reviewer-c"));
    }

    @Test
    void one_person_reviewing_twice_is_one_reviewer() {
        CaseDraft draft = conforming();
        draft.flow = with(draft.flow, "minimumReviewers", 3);
        change(draft.reviews, 2, "reviewer", "reviewer-a");
        assertFindings(draft, finding(Rule.TOO_FEW_REVIEWERS, "procedure-review", "reviews", "3", "2"));
    }

    @Test
    void the_reviewers_come_from_enough_departments() {
        CaseDraft draft = conforming();
        for (int i = 0; i < 3; i++) {
            change(draft.reviews, i, "department", Bilingual.of(i == 0 ? "ＩＴ部" : "IT部 ", "IT"));
        }
        assertFindings(draft, finding(Rule.TOO_FEW_DEPARTMENTS, "procedure-review", "reviews", "2", "1", "reviewer-b"));
    }

    @Test
    void an_author_may_not_review_their_own_work() {
        CaseDraft draft = conforming();
        draft.assignments.add(new Assignment(ActingRole.REVIEWER, "author-a"));
        change(draft.reviews, 0, "reviewer", "author-a");
        assertFindings(draft, finding(Rule.REVIEWER_IS_AUTHOR, "procedure-review", "reviews[0]", "author-a", "10:00"));
    }

    @Test
    void an_authors_own_review_does_not_count() {
        CaseDraft draft = conforming();
        draft.flow = with(draft.flow, "minimumReviewers", 3);
        draft.assignments.add(new Assignment(ActingRole.REVIEWER, "author-a"));
        change(draft.reviews, 0, "reviewer", "author-a");
        assertFindings(
                draft,
                finding(Rule.TOO_FEW_REVIEWERS, "procedure-review", "reviews", "3", "2", "reviewer-b"),
                finding(Rule.REVIEWER_IS_AUTHOR, "procedure-review", "reviews[0]", "author-a"));
    }

    @Test
    void the_author_of_an_earlier_edition_may_review_the_next() {
        CaseDraft draft = conforming();
        draft.assignments.add(new Assignment(ActingRole.REVIEWER, "author-a"));
        draft.assignments.add(new Assignment(ActingRole.AUTHOR, "author-b"));
        change(draft.procedures, 1, "author", "author-b");
        change(draft.reviews, 0, "reviewer", "author-a");
        assertFindings(draft);
    }

    @Test
    void the_edition_that_was_approved_is_the_one_that_is_reviewed() {
        CaseDraft draft = conforming();
        for (int i = 0; i < 3; i++) {
            change(draft.reviews, i, "edition", 1);
        }
        assertFindings(
                draft, finding(Rule.REVIEW_OF_OTHER_EDITION, "procedure-review", "reviews[2]", "reviewer-c", "1", "2"));
    }

    @Test
    void reviews_of_a_replaced_edition_are_history() {
        CaseDraft draft = conforming();
        draft.reviews.add(0, review(1, "author-a", "開発部", "Development", "2024-03-06 12:00", 3));
        assertFindings(draft);
    }

    @Test
    void a_review_does_not_follow_the_approval() {
        CaseDraft draft = conforming();
        change(draft.reviews, 2, "at", at("2024-03-11 11:30"));
        assertFindings(
                draft,
                finding(Rule.REVIEW_AFTER_APPROVAL, "procedure-review", "reviews[2]", "reviewer-c", "11:30", "11:00"));
    }

    @Test
    void every_reviewer_answers_every_criterion() {
        CaseDraft draft = conforming();
        List<CriterionAnswer> answers = new ArrayList<>(draft.reviews.get(1).answers());
        answers.remove(7);
        change(draft.reviews, 1, "answers", answers);
        assertFindings(
                draft,
                finding(
                        Rule.CRITERION_UNANSWERED,
                        "procedure-review",
                        "reviews[1].answers",
                        "reviewer-b",
                        "13:00",
                        "8"));
    }

    @Test
    void a_review_that_goes_on_may_still_be_incomplete() {
        CaseDraft draft = openAfter(2);
        draft.reviews.add(review(2, "reviewer-a", "基盤部", "Platform", "2024-03-08 10:00", 5));
        assertFindings(draft);
    }

    @Test
    void an_answer_belongs_to_a_criterion_of_the_flow() {
        CaseDraft draft = conforming();
        answer(draft, 0, 12, new CriterionAnswer("c99", Answer.YES, null));
        assertFindings(
                draft,
                finding(Rule.CRITERION_UNKNOWN, "procedure-review", "reviews[0].answers[12]", "reviewer-a", "c99"));
    }

    @Test
    void not_applicable_needs_a_reason() {
        CaseDraft draft = conforming();
        answer(draft, 2, 3, new CriterionAnswer("c4", Answer.NOT_APPLICABLE, null));
        assertFindings(
                draft,
                finding(
                        Rule.NOT_APPLICABLE_WITHOUT_REASON,
                        "procedure-review",
                        "reviews[2].answers[3]",
                        "reviewer-c",
                        "4"));
        answer(draft, 2, 3, new CriterionAnswer("c4", Answer.NOT_APPLICABLE, Bilingual.of("手作業なし", "No manual work")));
        assertFindings(draft);
    }

    @Test
    void work_is_not_approved_over_a_no() {
        CaseDraft draft = conforming();
        answer(draft, 0, 7, new CriterionAnswer("c8", Answer.NO, Bilingual.of("未定義", "Undefined")));
        assertFindings(
                draft,
                finding(Rule.APPROVED_DESPITE_NO, "approval", "reviews[0].answers[7]", "reviewer-a", "11:00", "8"));
    }

    @Test
    void a_reviewer_may_clear_their_own_doubt() {
        CaseDraft draft = conforming();
        answer(draft, 0, 7, new CriterionAnswer("c8", Answer.NO, Bilingual.of("未定義", "Undefined")));
        draft.reviews.add(new ReviewRecord(
                2,
                "reviewer-a",
                Bilingual.of("基盤部", "Platform"),
                at("2024-03-08 14:30"),
                List.of(new CriterionAnswer("c8", Answer.YES, null))));
        assertFindings(draft);
    }

    @Test
    void within_one_review_a_no_stands() {
        CaseDraft draft = conforming();
        answer(draft, 0, 12, new CriterionAnswer("c8", Answer.NO, null));
        assertFindings(draft, finding(Rule.APPROVED_DESPITE_NO, "approval", "reviews[0].answers[12]", "reviewer-a"));
    }

    @Test
    void a_no_is_the_ordinary_way_to_find_work_unnecessary() {
        CaseDraft draft = unnecessary();
        answer(draft, 0, 4, new CriterionAnswer("c5", Answer.NO, Bilingual.of("標準で可能", "The standard process serves")));
        assertFindings(draft);
    }

    private static void answer(CaseDraft draft, int review, int index, CriterionAnswer answer) {
        List<CriterionAnswer> answers =
                new ArrayList<>(draft.reviews.get(review).answers());
        if (index < answers.size()) {
            answers.remove(index);
        }
        answers.add(index, answer);
        change(draft.reviews, review, "answers", answers);
    }
}
