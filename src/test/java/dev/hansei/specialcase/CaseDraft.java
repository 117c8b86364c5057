package dev.hansei.specialcase;

import static dev.hansei.specialcase.Change.change;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.flow.ReviewCriterion;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.Finding;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A case that conforms until a test changes one thing about it. */
final class CaseDraft {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    FlowVersionRecord flow;
    ZoneId zone = TOKYO;
    Moment declared;
    List<Assignment> assignments = new ArrayList<>();
    List<StepRecord> steps = new ArrayList<>();
    List<ProcedureRecord> procedures = new ArrayList<>();
    List<ReviewRecord> reviews = new ArrayList<>();
    List<Approval> approvals = new ArrayList<>();
    List<PerformedStep> performed = new ArrayList<>();
    List<ExecutedStep> execution = new ArrayList<>();
    List<VerificationResult> verification = new ArrayList<>();
    List<RollbackRun> rollbacks = new ArrayList<>();
    List<EmergencyOverride> overrides = new ArrayList<>();
    List<OverrideReview> overrideReviews = new ArrayList<>();
    Outcome outcome;

    /** Edition 1 was refused; edition 2 was reviewed by three people, approved, and executed in the night of 12 March. */
    static CaseDraft conforming() {
        CaseDraft draft = new CaseDraft();
        draft.flow = flow(12);
        draft.declared = at("2024-03-04 10:00");
        draft.assign();
        draft.finish("announcement", "2024-03-04 10:30", "coordinator-a");
        draft.finish("risk-assessment", "2024-03-05 11:00", "coordinator-a");
        draft.finish("procedure-review", "2024-03-08 15:00", "reviewer-a");
        draft.finish("approval", "2024-03-11 11:00", "owner-a");
        draft.finish("execution", "2024-03-12 21:25", "operator-a");
        draft.finish("verification", "2024-03-12 21:40", "checker-a");
        draft.steps.add(new StepRecord(
                "rollback",
                StepRecord.State.NOT_NEEDED,
                at("2024-03-12 21:45"),
                "coordinator-a",
                Bilingual.of("すべての確認に合格した。", "Every check passed."),
                List.of()));
        draft.procedures.add(procedure(1, "2024-03-06 10:00", 3, 2));
        draft.procedures.add(procedure(2, "2024-03-07 10:00", 3, 2));
        draft.reviews.add(review(2, "reviewer-a", "基盤部", "Platform", "2024-03-08 10:00", 12));
        draft.reviews.add(review(2, "reviewer-b", "セキュリティ部", "Security", "2024-03-08 13:00", 12));
        draft.reviews.add(review(2, "reviewer-c", "サポート部", "Support", "2024-03-08 14:00", 12));
        draft.approvals.add(new Approval(
                1,
                Approval.Decision.REFUSED,
                "owner-a",
                at("2024-03-06 18:00"),
                null,
                null,
                Bilingual.of("範囲が広い。", "Too wide.")));
        draft.approvals.add(new Approval(
                2,
                Approval.Decision.APPROVED,
                "owner-a",
                at("2024-03-11 11:00"),
                at("2024-03-12 21:00"),
                at("2024-03-12 23:00"),
                null));
        draft.execution.add(executed(1, "2024-03-12 21:00"));
        draft.execution.add(executed(2, "2024-03-12 21:10"));
        draft.execution.add(executed(3, "2024-03-12 21:20"));
        draft.verification.add(checked("check-1", "2024-03-12 21:30"));
        draft.verification.add(checked("check-2", "2024-03-12 21:35"));
        draft.end(Outcome.Kind.EXECUTED, "2024-03-13 10:00");
        return draft;
    }

    /** The same case, found unnecessary in its review. */
    static CaseDraft unnecessary() {
        CaseDraft draft = conforming();
        draft.steps.subList(3, 7).clear();
        draft.approvals.remove(1);
        draft.execution.clear();
        draft.verification.clear();
        draft.end(Outcome.Kind.UNNECESSARY, "2024-03-08 16:00");
        return draft;
    }

    /** The same case, rolled back because the second check failed. */
    static CaseDraft rolledBack() {
        CaseDraft draft = conforming();
        change(draft.verification, 1, "passed", false);
        draft.rollbacks.add(new RollbackRun(
                at("2024-03-12 21:50"), "operator-a", Bilingual.of("確認に不合格。", "A check failed."), true));
        draft.steps.removeLast();
        draft.finish("rollback", "2024-03-12 22:00", "operator-a");
        draft.end(Outcome.Kind.ROLLED_BACK, "2024-03-13 10:00");
        return draft;
    }

    /** The same case while it goes on, after so many of its steps. */
    static CaseDraft openAfter(int steps) {
        CaseDraft draft = conforming();
        draft.steps.subList(steps, 7).clear();
        if (steps < 3) {
            draft.reviews.clear();
        }
        if (steps < 4) {
            draft.approvals.remove(1);
        }
        if (steps < 5) {
            draft.execution.clear();
        }
        if (steps < 6) {
            draft.verification.clear();
        }
        draft.outcome = null;
        return draft;
    }

    CaseRecord record() {
        return new CaseRecord(
                "CASE-2024-0001",
                "FLOW-0001",
                flow.number(),
                zone,
                Bilingual.of("隔離", "Isolation"),
                Bilingual.of("依頼", "A request"),
                Bilingual.of("危険", "A risk"),
                declared,
                null,
                assignments,
                steps,
                procedures,
                reviews,
                approvals,
                performed,
                execution,
                verification,
                rollbacks,
                overrides,
                overrideReviews,
                outcome);
    }

    List<Finding> findings() {
        return Conformance.of(flow, record());
    }

    void assign() {
        assignments.add(new Assignment(ActingRole.COORDINATOR, "coordinator-a"));
        assignments.add(new Assignment(ActingRole.AUTHOR, "author-a"));
        assignments.add(new Assignment(ActingRole.BUSINESS_OWNER, "owner-a"));
        assignments.add(new Assignment(ActingRole.OPERATOR, "operator-a"));
        assignments.add(new Assignment(ActingRole.CHECKER, "checker-a"));
        List.of("reviewer-a", "reviewer-b", "reviewer-c")
                .forEach(reviewer -> assignments.add(new Assignment(ActingRole.REVIEWER, reviewer)));
    }

    void finish(String step, String at, String by) {
        finish(step, at(at), by);
    }

    void finish(String step, Moment at, String by) {
        List<Evidence> evidence = flow.steps().stream()
                .filter(defined -> defined.id().equals(step))
                .flatMap(defined -> defined.evidence().stream())
                .map(required -> new Evidence("file", required.id(), required.title(), "0".repeat(64), null, null))
                .toList();
        steps.add(new StepRecord(step, StepRecord.State.DONE, at, by, null, evidence));
    }

    void end(Outcome.Kind kind, String at) {
        outcome = new Outcome(kind, at(at), "coordinator-a", Bilingual.of("終了", "Ended"));
    }

    static Moment at(String text) {
        return MomentText.read(text, TOKYO, null);
    }

    static FlowVersionRecord flow(int criteria) {
        return new FlowVersionRecord(
                2,
                at("2024-02-01"),
                Bilingual.of("再発防止策", "After the incident"),
                2,
                2,
                List.of(
                        step(Activity.ANNOUNCEMENT, ActingRole.COORDINATOR, "発生周知", "Announcement"),
                        step(Activity.RISK_ASSESSMENT, ActingRole.COORDINATOR, "リスク評価", "Risk assessment", "minutes"),
                        step(Activity.PROCEDURE_REVIEW, ActingRole.REVIEWER, "手順書レビュー", "Procedure review"),
                        step(
                                Activity.APPROVAL,
                                ActingRole.BUSINESS_OWNER,
                                "事業責任者の承認",
                                "Owner's approval",
                                "test-record"),
                        step(Activity.EXECUTION, ActingRole.OPERATOR, "作業の実施", "Execution"),
                        step(
                                Activity.VERIFICATION,
                                ActingRole.CHECKER,
                                "正常性確認",
                                "Service verification",
                                "log",
                                "screenshot"),
                        step(Activity.ROLLBACK, ActingRole.OPERATOR, "切り戻し", "Rollback")),
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(i -> new ReviewCriterion("c" + i, Bilingual.of("観点の問い" + i, "Question " + i)))
                        .toList(),
                List.of(new AvoidedTime(DayOfWeek.FRIDAY, LocalTime.of(15, 0), LocalTime.MIDNIGHT)));
    }

    static ProcedureRecord procedure(int edition, String written, int instructions, int checks) {
        return new ProcedureRecord(
                edition,
                Bilingual.of("隔離手順", "Isolation"),
                "author-a",
                at(written),
                false,
                Bilingual.of("制限を外す", "Take the restriction away"),
                IntStream.rangeClosed(1, instructions)
                        .mapToObj(
                                no -> new ProcedureStep(no, Bilingual.of("作業", "Do"), Bilingual.of("結果", "See"), null))
                        .toList(),
                IntStream.rangeClosed(1, checks)
                        .mapToObj(no -> new VerificationCheck(
                                "check-" + no, Bilingual.of("確認" + no, "Check " + no), Bilingual.of("正常", "Fine")))
                        .toList());
    }

    static ReviewRecord review(int edition, String reviewer, String ja, String en, String at, int criteria) {
        return new ReviewRecord(
                edition,
                reviewer,
                Bilingual.of(ja, en),
                at(at),
                IntStream.rangeClosed(1, criteria)
                        .mapToObj(i -> new CriterionAnswer("c" + i, CriterionAnswer.Answer.YES, null))
                        .toList());
    }

    static ExecutedStep executed(int no, String at) {
        return new ExecutedStep(no, at(at), "operator-a", "checker-a", true, null);
    }

    static VerificationResult checked(String check, String at) {
        return new VerificationResult(check, at(at), "checker-a", true, null);
    }

    private static FlowStepRecord step(Activity activity, ActingRole role, String ja, String en, String... evidence) {
        return new FlowStepRecord(
                activity.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                activity,
                role,
                Bilingual.of(ja, en),
                null,
                activity == Activity.ROLLBACK,
                List.of(evidence).stream()
                        .map(id -> new RequiredEvidence(id, Bilingual.of("証跡 " + id, "Evidence " + id)))
                        .toList());
    }
}
