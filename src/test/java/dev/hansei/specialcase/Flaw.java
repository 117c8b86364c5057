package dev.hansei.specialcase;

import static dev.hansei.specialcase.Change.change;
import static dev.hansei.specialcase.Change.with;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.specialcase.CriterionAnswer.Answer;
import dev.hansei.specialcase.conformance.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One thing gone wrong in a case that was executed as defined, and where it must be found. */
enum Flaw {
    FLOW_TOO_NEW(
            Rule.FLOW_NOT_IN_EFFECT,
            "announcement",
            draft -> draft.flow = with(draft.flow, "effective", later(draft.declared, 1))),
    NO_ANNOUNCEMENT(Rule.STEP_MISSING, "announcement", draft -> draft.steps.remove(0)),
    NO_ASSESSMENT(Rule.STEP_MISSING, "risk-assessment", draft -> draft.steps.remove(1)),
    NO_REVIEW_STEP(Rule.STEP_MISSING, "procedure-review", draft -> draft.steps.remove(2)),
    NO_APPROVAL_STEP(Rule.STEP_MISSING, "approval", draft -> draft.steps.remove(3)),
    NO_VERIFICATION_STEP(Rule.STEP_MISSING, "verification", draft -> draft.steps.remove(5)),
    STEP_TWICE(Rule.STEP_RECORDED_TWICE, "approval", draft -> draft.steps.add(draft.steps.get(3))),
    STEP_OF_NO_FLOW(Rule.STEP_UNKNOWN, "elsewhere", draft -> change(draft.steps, 0, "step", "elsewhere")),
    LATE_ANNOUNCEMENT(
            Rule.STEP_OUT_OF_ORDER,
            "announcement",
            draft -> change(draft.steps, 0, "at", later(draft.steps.get(5).at(), 1))),
    EARLY_APPROVAL_STEP(Rule.STEP_OUT_OF_ORDER, "approval", draft -> change(draft.steps, 3, "at", draft.declared)),
    EARLY_STEP(
            Rule.BEFORE_DECLARATION, "announcement", draft -> change(draft.steps, 0, "at", later(draft.declared, -1))),
    LATE_STEP(Rule.AFTER_END, "verification", draft -> change(draft.steps, 5, "at", later(draft.outcome.at(), 1))),
    LATE_CHECK(
            Rule.AFTER_END, "verification", draft -> change(draft.verification, 0, "at", later(draft.outcome.at(), 1))),
    LEFT_OUT(Rule.NOT_NEEDED_NOT_ALLOWED, "risk-assessment", draft -> {
        change(draft.steps, 1, "state", StepRecord.State.NOT_NEEDED);
        change(draft.steps, 1, "note", Bilingual.of("急ぎ", "In a hurry"));
    }),
    LEFT_OUT_SILENTLY(
            Rule.NOT_NEEDED_WITHOUT_REASON,
            "risk-assessment",
            draft -> change(draft.steps, 1, "state", StepRecord.State.NOT_NEEDED)),
    LEFT_OUT_IN_NAME(
            Rule.NOT_NEEDED_BUT_DONE,
            "execution",
            draft -> change(draft.steps, 4, "state", StepRecord.State.NOT_NEEDED)),
    STRANGER(Rule.ROLE_NOT_HELD, "risk-assessment", draft -> change(draft.steps, 1, "by", "stranger")),
    STRANGE_REVIEWER(Rule.ROLE_NOT_HELD, "procedure-review", draft -> change(draft.reviews, 0, "reviewer", "stranger")),
    NO_EVIDENCE(Rule.EVIDENCE_MISSING, "verification", draft -> change(draft.steps, 5, "evidence", List.of())),
    NO_PROCEDURE(Rule.PROCEDURE_MISSING, "procedure-review", draft -> draft.procedures.clear()),
    REVIEWED_UNWRITTEN(
            Rule.EDITION_NOT_YET_WRITTEN,
            "procedure-review",
            draft -> change(
                    draft.procedures,
                    draft.procedures.size() - 1,
                    "written",
                    later(draft.reviews.getFirst().at(), 1))),
    WRITTEN_AFTERWARDS(
            Rule.PROCEDURE_WRITTEN_AFTER_WORK,
            "execution",
            draft -> draft.procedures.add(with(newer(draft), "written", draft.outcome.at()))),
    LACKS_REVIEWERS(
            Rule.TOO_FEW_REVIEWERS,
            "procedure-review",
            draft -> draft.flow = with(draft.flow, "minimumReviewers", draft.reviews.size() + 1)),
    LACKS_DEPARTMENTS(Rule.TOO_FEW_DEPARTMENTS, "procedure-review", draft -> {
        for (int i = 0; i < draft.reviews.size(); i++) {
            change(draft.reviews, i, "department", Bilingual.of("同じ部", "The same"));
        }
    }),
    OWN_REVIEW(Rule.REVIEWER_IS_AUTHOR, "procedure-review", draft -> change(draft.reviews, 0, "reviewer", "author-a")),
    OTHER_EDITION_REVIEWED(Rule.REVIEW_OF_OTHER_EDITION, "procedure-review", draft -> {
        for (int i = 0; i < draft.reviews.size(); i++) {
            change(draft.reviews, i, "edition", draft.reviews.get(i).edition() - 1);
        }
    }),
    LATE_REVIEW(
            Rule.REVIEW_AFTER_APPROVAL,
            "procedure-review",
            draft -> change(
                    draft.reviews, 0, "at", later(draft.approvals.getLast().at(), 1))),
    UNANSWERED(
            Rule.CRITERION_UNANSWERED,
            "procedure-review",
            draft -> change(
                    draft.reviews,
                    1,
                    "answers",
                    draft.reviews.get(1).answers().stream().skip(1).toList())),
    STRANGE_ANSWER(
            Rule.CRITERION_UNKNOWN,
            "procedure-review",
            draft -> answer(draft, new CriterionAnswer("elsewhere", Answer.YES, null))),
    SILENTLY_NOT_APPLICABLE(
            Rule.NOT_APPLICABLE_WITHOUT_REASON,
            "procedure-review",
            draft -> answer(draft, new CriterionAnswer("c1", Answer.NOT_APPLICABLE, null))),
    ANSWERED_NO(
            Rule.APPROVED_DESPITE_NO,
            "approval",
            draft -> answer(draft, new CriterionAnswer("c2", Answer.NO, Bilingual.of("未定義", "Undefined")))),
    NO_APPROVAL(Rule.APPROVAL_MISSING, "approval", draft -> draft.approvals.clear()),
    NO_WINDOW(Rule.APPROVAL_WITHOUT_WINDOW, "approval", draft -> approval(draft, "from", null)),
    OLDER_EDITION(
            Rule.APPROVAL_OF_OLDER_EDITION,
            "approval",
            draft -> draft.procedures.add(with(
                    newer(draft), "written", later(draft.execution.getFirst().at(), -1)))),
    WRONG_APPROVER(Rule.APPROVER_NOT_BUSINESS_OWNER, "approval", draft -> approval(draft, "by", "coordinator-a")),
    AUTHOR_APPROVES(Rule.APPROVER_IS_AUTHOR, "approval", draft -> approval(draft, "by", "author-a")),
    OPERATOR_APPROVES(Rule.APPROVER_IS_OPERATOR, "approval", draft -> approval(draft, "by", "operator-a")),
    NO_EXECUTION(Rule.EXECUTION_MISSING, "execution", draft -> draft.execution.clear()),
    UNNECESSARY_AFTER_ALL(
            Rule.EXECUTED_AGAINST_OUTCOME,
            "execution",
            draft -> draft.outcome = with(draft.outcome, "kind", Outcome.Kind.UNNECESSARY)),
    UNAPPROVED_WORK(Rule.EXECUTED_BEFORE_APPROVAL, "execution", draft -> {
        draft.approvals.subList(0, draft.approvals.size() - 1).clear();
        approval(draft, "at", draft.execution.get(1).at());
    }),
    REFUSED_WORK(
            Rule.EXECUTED_THOUGH_REFUSED, "execution", draft -> approval(draft, "decision", Approval.Decision.REFUSED)),
    BEFORE_WINDOW(
            Rule.OUTSIDE_WINDOW,
            "execution",
            draft -> approval(draft, "from", later(draft.execution.getFirst().at(), 1))),
    AFTER_WINDOW(
            Rule.OUTSIDE_WINDOW,
            "execution",
            draft -> approval(draft, "to", draft.execution.getFirst().at())),
    AVOIDED_TIME(
            Rule.IN_AVOIDED_TIME,
            "execution",
            draft -> draft.flow = with(
                    draft.flow,
                    "avoid",
                    List.of(new AvoidedTime(
                            draft.execution.getFirst().at().day().getDayOfWeek(),
                            draft.execution.getFirst().at().local().toLocalTime(),
                            draft.execution
                                    .getFirst()
                                    .at()
                                    .local()
                                    .toLocalTime()
                                    .plusMinutes(1))))),
    WRONG_PERFORMER(
            Rule.PERFORMER_NOT_OPERATOR, "execution", draft -> change(draft.execution, 1, "performer", "stranger")),
    UNCHECKED(Rule.NOBODY_CHECKED, "execution", draft -> change(draft.execution, 1, "checker", null)),
    SELF_CHECKED(Rule.CHECKED_BY_PERFORMER, "execution", draft -> change(draft.execution, 1, "checker", "operator-a")),
    WRONG_CHECKER(Rule.CHECKER_NOT_ASSIGNED, "execution", draft -> change(draft.execution, 1, "checker", "stranger")),
    SKIPPED_INSTRUCTION(Rule.INSTRUCTION_NOT_EXECUTED, "execution", draft -> draft.execution.remove(0)),
    SWAPPED_INSTRUCTIONS(Rule.INSTRUCTION_OUT_OF_ORDER, "execution", draft -> {
        change(draft.execution, 0, "no", 2);
        change(draft.execution, 1, "no", 1);
    }),
    STRANGE_INSTRUCTION(Rule.INSTRUCTION_UNKNOWN, "execution", draft -> change(draft.execution, 1, "no", 99)),
    UNEXPECTED(
            Rule.UNEXPECTED_RESULT_UNANSWERED, "execution", draft -> change(draft.execution, 0, "asExpected", false)),
    NO_CHECKS(
            Rule.VERIFICATION_UNDEFINED,
            "verification",
            draft -> change(draft.procedures, draft.procedures.size() - 1, "checks", List.of())),
    SKIPPED_CHECK(Rule.CHECK_NOT_EXECUTED, "verification", draft -> draft.verification.removeLast()),
    EARLY_CHECK(
            Rule.CHECK_TOO_EARLY,
            "verification",
            draft -> change(
                    draft.verification, 0, "at", draft.execution.getFirst().at())),
    STRANGE_CHECK(Rule.CHECK_UNKNOWN, "verification", draft -> change(draft.verification, 0, "check", "elsewhere")),
    FAILED_CHECK(Rule.CHECK_FAILED_UNANSWERED, "verification", draft -> change(draft.verification, 0, "passed", false)),
    NO_WAY_BACK(
            Rule.ROLLBACK_UNDEFINED,
            "rollback",
            draft -> draft.procedures.set(
                    draft.procedures.size() - 1,
                    with(CaseDraft.procedure(draft.procedures.size(), "2024-01-01", 8, 1), "rollback", null))),
    NO_ROLLBACK(
            Rule.ROLLBACK_MISSING,
            "rollback",
            draft -> draft.outcome = with(draft.outcome, "kind", Outcome.Kind.ROLLED_BACK)),
    NOT_RESTORED(
            Rule.ROLLBACK_NOT_RESTORED,
            "rollback",
            draft -> draft.rollbacks.add(
                    new RollbackRun(draft.outcome.at(), "operator-a", Bilingual.of("戻す", "Back"), false))),
    HIDDEN_ROLLBACK(
            Rule.OUTCOME_HIDES_ROLLBACK,
            "rollback",
            draft -> draft.rollbacks.add(
                    new RollbackRun(draft.outcome.at(), "operator-a", Bilingual.of("戻す", "Back"), true))),
    ROLES_TOGETHER(Rule.ROLES_NOT_DISTINCT, "announcement", draft -> {
        draft.flow =
                with(draft.flow, "distinct", List.of(new DistinctRoles(ActingRole.COORDINATOR, ActingRole.CHECKER)));
        draft.assignments.add(new Assignment(ActingRole.CHECKER, "coordinator-a"));
    }),
    OTHER_CONTENT(Rule.APPROVAL_LAPSED, "execution", draft -> approval(draft, "content", "0".repeat(64))),
    CHANGED_AFTER_APPROVAL(
            Rule.APPROVAL_LAPSED,
            "execution",
            draft -> draft.assignments.add(new Assignment(
                    ActingRole.OPERATOR,
                    "operator-b",
                    later(draft.execution.getFirst().at(), -1)))),
    LEFT_UNCHECKED(
            Rule.NOBODY_CHECKED,
            "execution",
            draft -> draft.performed.add(
                    new PerformedStep(1, draft.execution.getLast().at(), "operator-b", true, null))),
    EMERGENCY(Rule.OVERRIDDEN, "execution", draft -> {
        draft.overrides.add(override(draft));
        draft.overrideReviews.add(
                new OverrideReview("o1", draft.outcome.at(), "owner-a", true, Bilingual.of("妥当", "Justified")));
    }),
    LONELY_EMERGENCY(Rule.OVERRIDE_NOT_CONFIRMED, "execution", draft -> draft.overrides.add(override(draft))),
    CONFIRMED_BY_ONESELF(Rule.OVERRIDE_NOT_CONFIRMED, "execution", draft -> {
        draft.overrides.add(override(draft));
        draft.overrideReviews.add(
                new OverrideReview("o1", draft.outcome.at(), "operator-a", true, Bilingual.of("妥当", "Justified")));
    }),
    UNREVIEWED_END(Rule.UNNECESSARY_WITHOUT_REVIEW, "procedure-review", draft -> {
        draft.steps.subList(1, draft.steps.size()).clear();
        draft.outcome = with(draft.outcome, "kind", Outcome.Kind.UNNECESSARY);
    });

    private final Rule rule;
    private final String step;
    private final Consumer<CaseDraft> plant;

    Flaw(Rule rule, String step, Consumer<CaseDraft> plant) {
        this.rule = rule;
        this.step = step;
        this.plant = plant;
    }

    Rule rule() {
        return rule;
    }

    String step() {
        return step;
    }

    void plantIn(CaseDraft draft) {
        plant.accept(draft);
    }

    private static Moment later(Moment moment, int minutes) {
        return Moment.exact(moment.instant().plus(Duration.ofMinutes(minutes)), moment.zone());
    }

    private static EmergencyOverride override(CaseDraft draft) {
        return new EmergencyOverride(
                "o1",
                Rule.OUTSIDE_WINDOW,
                "execution",
                draft.execution.getFirst().at(),
                "operator-a",
                Bilingual.of("拡大を止めるため", "To stop it from spreading"));
    }

    private static ProcedureRecord newer(CaseDraft draft) {
        return with(draft.procedures.getLast(), "edition", draft.procedures.size() + 1);
    }

    private static void approval(CaseDraft draft, String component, Object value) {
        change(draft.approvals, draft.approvals.size() - 1, component, value);
    }

    private static void answer(CaseDraft draft, CriterionAnswer answer) {
        List<CriterionAnswer> answers = new ArrayList<>(draft.reviews.getFirst().answers());
        answers.removeIf(given -> given.criterion().equals(answer.criterion()));
        answers.add(answer);
        change(draft.reviews, 0, "answers", answers);
    }
}
