package dev.hansei.specialcase;

import static dev.hansei.specialcase.Change.with;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.specialcase.CaseRun.Stage;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An act for each rule that the desk refuses acts by: how far the case has come, who acts, and what they try. */
enum Refusal {
    STEP_MISSING(Stage.DECLARED, "coordinator-a", run -> run.done("risk-assessment")),
    STEP_UNKNOWN(Stage.DECLARED, "coordinator-a", run -> run.done("elsewhere")),
    STEP_RECORDED_TWICE(Stage.ANNOUNCED, "coordinator-a", run -> run.done("announcement")),
    NOT_NEEDED_NOT_ALLOWED(Stage.APPROVED, "coordinator-a", run -> new StepLeftOut("execution", CaseRun.TEXT, null)),
    NOT_NEEDED_BUT_DONE(Stage.WORKED, "operator-a", run -> {
        run.act("operator-a", CaseRun.back(true));
        return new StepLeftOut("rollback", CaseRun.TEXT, null);
    }),
    ROLE_NOT_HELD(Stage.DECLARED, "operator-a", run -> run.done("announcement")),
    ROLES_NOT_DISTINCT(Stage.DECLARED, "coordinator-a", run -> {
        run.flow = with(run.flow, "distinct", List.of(new DistinctRoles(ActingRole.COORDINATOR, ActingRole.CHECKER)));
        return CaseRun.naming(ActingRole.CHECKER, "coordinator-a");
    }),
    EVIDENCE_MISSING(Stage.ANNOUNCED, "coordinator-a", run -> new StepDone("risk-assessment", null, List.of(), null)),
    UNNECESSARY_WITHOUT_REVIEW(Stage.ANNOUNCED, "owner-a", run -> CaseRun.ending(Outcome.Kind.UNNECESSARY)),
    PROCEDURE_MISSING(Stage.WRITTEN, "reviewer-a", run -> CaseRun.review(7, CriterionAnswer.Answer.YES)),
    TOO_FEW_REVIEWERS(Stage.WRITTEN, "reviewer-a", run -> {
        run.flow = with(run.flow, "minimumDepartments", 1);
        run.act("reviewer-a", CaseRun.review(1, CriterionAnswer.Answer.YES));
        return run.done("procedure-review");
    }),
    TOO_FEW_DEPARTMENTS(Stage.ANSWERED, "reviewer-a", run -> {
        run.flow = with(run.flow, "minimumDepartments", 3);
        return run.done("procedure-review");
    }),
    REVIEWER_IS_AUTHOR(Stage.WRITTEN, "author-a", run -> {
        run.act("coordinator-a", CaseRun.naming(ActingRole.REVIEWER, "author-a"));
        return CaseRun.review(1, CriterionAnswer.Answer.YES);
    }),
    REVIEW_OF_OTHER_EDITION(Stage.REVIEWED, "owner-a", run -> {
        run.act("author-a", CaseRun.document());
        return run.approval(2);
    }),
    REVIEW_AFTER_APPROVAL(Stage.WORKED, "reviewer-b", run -> CaseRun.review(1, CriterionAnswer.Answer.YES)),
    CRITERION_UNANSWERED(Stage.ANSWERED, "reviewer-a", run -> {
        run.act("reviewer-c", with(CaseRun.review(1, CriterionAnswer.Answer.YES), "answers", List.of()));
        return run.done("procedure-review");
    }),
    CRITERION_UNKNOWN(
            Stage.WRITTEN,
            "reviewer-a",
            run -> with(
                    CaseRun.review(1, CriterionAnswer.Answer.YES),
                    "answers",
                    List.of(new CriterionAnswer("elsewhere", CriterionAnswer.Answer.YES, null)))),
    NOT_APPLICABLE_WITHOUT_REASON(
            Stage.WRITTEN, "reviewer-a", run -> CaseRun.review(1, CriterionAnswer.Answer.NOT_APPLICABLE)),
    APPROVAL_MISSING(Stage.REVIEWED, "operator-a", run -> CaseRun.performance(1)),
    APPROVAL_WITHOUT_WINDOW(Stage.REVIEWED, "owner-a", run -> with(run.approval(1), "from", null)),
    APPROVAL_OF_OLDER_EDITION(Stage.REVIEWED, "owner-a", run -> {
        run.act("author-a", CaseRun.document());
        return run.approval(1);
    }),
    APPROVER_NOT_BUSINESS_OWNER(Stage.REVIEWED, "coordinator-a", run -> run.approval(1)),
    APPROVER_IS_AUTHOR(Stage.REVIEWED, "author-a", run -> {
        run.act("coordinator-a", CaseRun.naming(ActingRole.BUSINESS_OWNER, "author-a"));
        return run.approval(1);
    }),
    APPROVER_IS_OPERATOR(Stage.REVIEWED, "operator-a", run -> {
        run.act("coordinator-a", CaseRun.naming(ActingRole.BUSINESS_OWNER, "operator-a"));
        return run.approval(1);
    }),
    APPROVED_DESPITE_NO(Stage.ANSWERED, "owner-a", run -> {
        run.act("reviewer-c", CaseRun.review(1, CriterionAnswer.Answer.NO));
        run.act("reviewer-a", run.done("procedure-review"));
        return run.approval(1);
    }),
    EXECUTION_MISSING(Stage.APPROVED, "operator-a", run -> run.done("execution")),
    EXECUTED_AGAINST_OUTCOME(Stage.WORKED, "owner-a", run -> CaseRun.ending(Outcome.Kind.WITHDRAWN)),
    EXECUTED_THOUGH_REFUSED(Stage.APPROVED, "operator-a", run -> {
        run.act("owner-a", with(run.approval(1), "decision", Approval.Decision.REFUSED));
        return CaseRun.performance(1);
    }),
    APPROVAL_LAPSED(Stage.APPROVED, "operator-a", run -> {
        run.act("coordinator-a", CaseRun.naming(ActingRole.OPERATOR, "operator-b"));
        return CaseRun.performance(1);
    }),
    PROCEDURE_WRITTEN_AFTER_WORK(Stage.WORKED, "author-a", run -> CaseRun.document()),
    OUTSIDE_WINDOW(Stage.APPROVED, "operator-a", run -> {
        run.wait("2024-03-04 23:00");
        return CaseRun.performance(1);
    }),
    IN_AVOIDED_TIME(Stage.APPROVED, "operator-a", run -> {
        run.flow = with(
                run.flow, "avoid", List.of(new AvoidedTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(18, 0))));
        return CaseRun.performance(1);
    }),
    PERFORMER_NOT_OPERATOR(Stage.APPROVED, "checker-a", run -> CaseRun.performance(1)),
    NOBODY_CHECKED(Stage.APPROVED, "operator-a", run -> {
        run.act("operator-a", CaseRun.performance(1));
        return CaseRun.performance(2);
    }),
    CHECKED_BY_PERFORMER(Stage.APPROVED, "operator-a", run -> {
        run.act("operator-a", CaseRun.performance(1));
        return CaseRun.look(1, true);
    }),
    CHECKER_NOT_ASSIGNED(Stage.APPROVED, "coordinator-a", run -> {
        run.act("operator-a", CaseRun.performance(1));
        return CaseRun.look(1, true);
    }),
    INSTRUCTION_NOT_EXECUTED(Stage.APPROVED, "operator-a", run -> {
        run.instruction(1);
        return run.done("execution");
    }),
    INSTRUCTION_OUT_OF_ORDER(Stage.APPROVED, "operator-a", run -> CaseRun.performance(2)),
    INSTRUCTION_UNKNOWN(Stage.APPROVED, "operator-a", run -> CaseRun.performance(99)),
    UNEXPECTED_RESULT_UNANSWERED(Stage.APPROVED, "operator-a", run -> {
        run.act("operator-a", CaseRun.performance(1)).act("checker-a", CaseRun.look(1, false));
        return CaseRun.performance(2);
    }),
    VERIFICATION_UNDEFINED(
            Stage.ASSESSED, "owner-a", run -> reviewed(run, with(CaseRun.document(), "checks", List.of()))),
    ROLLBACK_UNDEFINED(Stage.ASSESSED, "owner-a", run -> reviewed(run, with(CaseRun.document(), "rollback", null))),
    CHECK_NOT_EXECUTED(Stage.EXECUTED, "checker-a", run -> run.done("verification")),
    CHECK_UNKNOWN(Stage.EXECUTED, "checker-a", run -> CaseRun.check("elsewhere", true)),
    CHECK_FAILED_UNANSWERED(Stage.EXECUTED, "checker-a", run -> {
        run.act("checker-a", CaseRun.check("check-1", false));
        return run.done("verification");
    }),
    ROLLBACK_MISSING(Stage.VERIFIED, "operator-a", run -> run.done("rollback")),
    ROLLBACK_NOT_RESTORED(Stage.WORKED, "owner-a", run -> {
        run.act("operator-a", CaseRun.back(false));
        run.act("operator-a", run.done("execution"));
        run.act("checker-a", with(CaseRun.check("check-1", false), "note", CaseRun.TEXT));
        run.act("checker-a", run.done("verification"));
        run.act("operator-a", run.done("rollback"));
        return CaseRun.ending(Outcome.Kind.ROLLED_BACK);
    }),
    OUTCOME_HIDES_ROLLBACK(Stage.WORKED, "owner-a", run -> {
        run.act("operator-a", CaseRun.back(true));
        run.act("operator-a", run.done("execution"));
        run.act("checker-a", CaseRun.check("check-1", true));
        run.act("checker-a", run.done("verification"));
        run.act("operator-a", run.done("rollback"));
        return CaseRun.ending(Outcome.Kind.EXECUTED);
    }),
    OVERRIDE_NOT_CONFIRMED(Stage.APPROVED, "owner-a", run -> {
        run.wait("2024-03-04 23:00");
        run.act("operator-a", with(CaseRun.performance(1), "emergency", CaseRun.emergency(Rule.OUTSIDE_WINDOW)));
        run.act("checker-a", CaseRun.look(1, true));
        run.act("operator-a", CaseRun.back(true));
        run.act("operator-a", run.done("execution"));
        run.act("checker-a", CaseRun.check("check-1", true));
        run.act("checker-a", run.done("verification"));
        run.act("operator-a", run.done("rollback"));
        return CaseRun.ending(Outcome.Kind.ROLLED_BACK);
    });

    private final Stage stage;
    private final String person;
    private final Function<CaseRun, Act> act;

    Refusal(Stage stage, String person, Function<CaseRun, Act> act) {
        this.stage = stage;
        this.person = person;
        this.act = act;
    }

    String code() {
        return "case/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Brings a case to where the act is tried, and tries it. */
    CaseRun attempt() {
        CaseRun run = CaseRun.to(stage);
        Act tried = act.apply(run);
        return run.act(person, tried);
    }

    private static Act reviewed(CaseRun run, Act document) {
        run.act("author-a", document);
        run.act("reviewer-a", CaseRun.review(1, CriterionAnswer.Answer.YES));
        run.act("reviewer-b", CaseRun.review(1, CriterionAnswer.Answer.YES));
        run.act("reviewer-a", run.done("procedure-review"));
        return run.approval(1);
    }
}
