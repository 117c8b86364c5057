package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.AvoidedTime;
import dev.hansei.specialcase.conformance.ApprovedContent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What varies among conforming cases; {@link #draft} tells each as a story in which everything happens in its turn.
 *
 * @param ending null for a case that goes on
 * @param progress how many steps were finished by a case that goes on or ended without work
 */
record GeneratedCase(Setting setting, People people, Work work, Outcome.Kind ending, int progress) {

    /**
     * @param gapMinutes time between one thing and the next
     * @param precisions how exactly times are known, in turn
     */
    record Setting(ZoneId zone, Instant start, int gapMinutes, List<Precision> precisions) {}

    record People(int reviewers, int minimumReviewers, int departments, int minimumDepartments, int criteria) {}

    /** @param retried whether a first attempt was rolled back before the one that counts */
    record Work(
            int drafts,
            int instructions,
            int checks,
            boolean retried,
            boolean waybackPerStep,
            boolean rollbackRecorded) {}

    CaseDraft draft() {
        return new Story(this, new CaseDraft()).tell();
    }

    private static final class Story {

        private final GeneratedCase plan;
        private final CaseDraft draft;
        private int turn;

        Story(GeneratedCase plan, CaseDraft draft) {
            this.plan = plan;
            this.draft = draft;
        }

        CaseDraft tell() {
            begin();
            if (finish("announcement", "coordinator-a", 1)
                    && finish("risk-assessment", "coordinator-a", 2)
                    && review()
                    && approve()
                    && execute()
                    && verify()) {
                rollback();
            }
            if (plan.ending() != null) {
                draft.outcome = new Outcome(plan.ending(), next(), "coordinator-a", Bilingual.of("終了", "Ended"));
            }
            return draft;
        }

        private void begin() {
            People people = plan.people();
            draft.flow = Change.with(
                    Change.with(
                            CaseDraft.flow(people.criteria()),
                            "minimumReviewers",
                            Math.min(people.minimumReviewers(), people.reviewers())),
                    "minimumDepartments",
                    Math.min(people.minimumDepartments(), departments()));
            draft.flow = Change.with(
                    draft.flow,
                    "effective",
                    Moment.exact(plan.setting().start(), plan.setting().zone()));
            draft.flow = Change.with(draft.flow, "avoid", List.of());
            draft.zone = plan.setting().zone();
            draft.declared = next();
            draft.assign();
            for (int i = 0; i < people.reviewers(); i++) {
                draft.assignments.add(new Assignment(ActingRole.REVIEWER, "expert-" + i));
            }
        }

        private boolean review() {
            if (!reaches(3)) {
                return false;
            }
            for (int edition = 1; edition <= plan.work().drafts(); edition++) {
                draft.procedures.add(procedure(edition));
                draft.approvals.add(
                        new Approval(edition, Approval.Decision.REFUSED, "owner-a", next(), null, null, null));
            }
            draft.procedures.add(procedure(edition()));
            for (int i = 0; i < plan.people().reviewers(); i++) {
                int department = i % departments();
                draft.reviews.add(Change.with(
                        CaseDraft.review(
                                edition(),
                                "expert-" + i,
                                "部署" + department,
                                "Department " + department,
                                "2024-01-01",
                                plan.people().criteria()),
                        "at",
                        next()));
            }
            return finish("procedure-review", "expert-0", 3);
        }

        private boolean approve() {
            if (!reaches(4)) {
                return false;
            }
            Moment at = next();
            Instant from = now();
            draft.approvals.add(ApprovedContent.bound(
                    draft.record(),
                    new Approval(
                            edition(),
                            Approval.Decision.APPROVED,
                            "owner-a",
                            at,
                            Moment.exact(from, plan.setting().zone()),
                            Moment.exact(
                                    from.plus(Duration.ofDays(3)),
                                    plan.setting().zone()),
                            null)));
            return finish("approval", "owner-a", 4);
        }

        private boolean execute() {
            if (!reaches(5)) {
                return false;
            }
            avoidAnotherDay();
            if (plan.work().retried()) {
                run(Math.max(1, plan.work().instructions() - 1));
                takeBack();
            }
            run(plan.work().instructions());
            return finish("execution", "operator-a", 5);
        }

        private void avoidAnotherDay() {
            draft.flow = Change.with(
                    draft.flow,
                    "avoid",
                    List.of(new AvoidedTime(
                            now().atZone(plan.setting().zone()).getDayOfWeek().plus(4), LocalTime.MIN, LocalTime.MIN)));
        }

        private void run(int instructions) {
            for (int no = 1; no <= instructions; no++) {
                Moment at = next();
                draft.performed.add(new PerformedStep(no, at, "operator-a", true, null));
                draft.execution.add(new ExecutedStep(no, at, "operator-a", "checker-a", true, null));
            }
        }

        private void takeBack() {
            draft.rollbacks.add(new RollbackRun(next(), "operator-a", Bilingual.of("戻す", "Back"), true));
        }

        private boolean verify() {
            if (!reaches(6)) {
                return false;
            }
            for (int check = 1; check <= plan.work().checks(); check++) {
                draft.verification.add(new VerificationResult(
                        "check-" + check, next(), "checker-a", plan.ending() != Outcome.Kind.ROLLED_BACK, null));
            }
            return finish("verification", "checker-a", 6);
        }

        private void rollback() {
            boolean rolledBack = plan.ending() == Outcome.Kind.ROLLED_BACK;
            if (rolledBack) {
                takeBack();
            }
            if (rolledBack || plan.work().retried()) {
                draft.finish("rollback", next(), "operator-a");
            } else if (plan.work().rollbackRecorded()) {
                draft.steps.add(new StepRecord(
                        "rollback",
                        StepRecord.State.NOT_NEEDED,
                        next(),
                        "coordinator-a",
                        Bilingual.of("不要", "Not needed"),
                        List.of()));
            }
        }

        private boolean finish(String step, String by, int number) {
            if (!reaches(number)) {
                return false;
            }
            draft.finish(step, next(), by);
            return true;
        }

        private boolean reaches(int step) {
            if (plan.ending() == null) {
                return step <= plan.progress();
            }
            return switch (plan.ending()) {
                case EXECUTED, ROLLED_BACK -> true;
                case UNNECESSARY -> step <= Math.clamp(plan.progress(), 2, 4);
                case WITHDRAWN -> step <= Math.min(plan.progress(), 4);
            };
        }

        private ProcedureRecord procedure(int edition) {
            ProcedureRecord procedure = Change.with(
                    CaseDraft.procedure(
                            edition,
                            "2024-01-01",
                            plan.work().instructions(),
                            plan.work().checks()),
                    "written",
                    next());
            if (!plan.work().waybackPerStep()) {
                return procedure;
            }
            return Change.with(
                    Change.with(procedure, "rollback", null),
                    "steps",
                    procedure.steps().stream()
                            .map(step -> Change.with(step, "rollback", Bilingual.of("戻す", "Undo")))
                            .toList());
        }

        private int edition() {
            return plan.work().drafts() + 1;
        }

        private int departments() {
            return Math.min(plan.people().departments(), plan.people().reviewers());
        }

        /** Now, as exactly as its turn allows; the next thing comes later. */
        private Moment next() {
            List<Precision> precisions = plan.setting().precisions();
            Precision precision = precisions.get(turn % precisions.size());
            Instant now = now();
            turn++;
            return switch (precision) {
                case EXACT, ABOUT -> Moment.of(now, plan.setting().zone(), precision);
                case WITHIN ->
                    new Moment(
                            now,
                            plan.setting().zone(),
                            plan.setting().zone().getRules().getOffset(now),
                            precision,
                            300);
                case DAY, MONTH -> {
                    Instant day = now.atZone(plan.setting().zone())
                            .toLocalDate()
                            .atStartOfDay(plan.setting().zone())
                            .toInstant();
                    yield Moment.of(day, plan.setting().zone(), Precision.DAY);
                }
            };
        }

        private Instant now() {
            return plan.setting()
                    .start()
                    .plus(Duration.ofMinutes((long) turn * plan.setting().gapMinutes()));
        }
    }
}
