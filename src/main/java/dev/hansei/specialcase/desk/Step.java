package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.EmergencyOverride;
import dev.hansei.specialcase.ExecutedStep;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.OverrideReview;
import dev.hansei.specialcase.PerformedStep;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ReviewRecord;
import dev.hansei.specialcase.RollbackRun;
import dev.hansei.specialcase.StepRecord;
import dev.hansei.specialcase.VerificationResult;
import dev.hansei.specialcase.conformance.ApprovedContent;
import java.util.List;

/** The case as it would stand after an act. Nothing is decided here but what rows the act would leave. */
final class Step {

    private final FlowVersionRecord flow;
    private final CaseRecord before;
    private final Doer doer;
    private final GrowingCase grown;

    private Step(FlowVersionRecord flow, CaseRecord before, Doer doer) {
        this.flow = flow;
        this.before = before;
        this.doer = doer;
        grown = new GrowingCase(before);
    }

    /** @param broken the rule that is set aside and where, or null */
    static CaseRecord after(FlowVersionRecord flow, CaseRecord before, Act act, Doer doer, Broken broken) {
        Step step = new Step(flow, before, doer);
        step.take(act);
        if (act.emergency() != null && broken != null) {
            step.grown.overrides.add(new EmergencyOverride(
                    "override-" + (before.overrides().size() + 1),
                    act.emergency().rule(),
                    broken.step(),
                    doer.at(),
                    doer.person(),
                    act.emergency().reason()));
        }
        return step.grown.told();
    }

    /** @param step of the flow, in which the rule was broken */
    record Broken(String step) {}

    private void take(Act act) {
        switch (act) {
            case Naming naming -> grown.assignments.add(new Assignment(naming.role(), naming.person(), doer.at()));
            case StepDone done ->
                grown.steps.add(record(done.step(), StepRecord.State.DONE, done.note(), done.evidence()));
            case StepLeftOut left ->
                grown.steps.add(record(left.step(), StepRecord.State.NOT_NEEDED, left.note(), List.of()));
            case ProcedureDraft draft -> write(draft);
            case ReviewDraft draft ->
                grown.reviews.add(new ReviewRecord(
                        draft.edition(), doer.person(), doer.department(), doer.at(), draft.answers()));
            case ApprovalDraft draft -> decide(draft);
            case Performance performance ->
                grown.performed.add(new PerformedStep(
                        performance.no(), doer.at(), doer.person(), performance.asExpected(), performance.note()));
            case SecondLook look -> check(look);
            case CheckRun run ->
                grown.verification.add(
                        new VerificationResult(run.check(), doer.at(), doer.person(), run.passed(), run.note()));
            case WayBack back ->
                grown.rollbacks.add(new RollbackRun(doer.at(), doer.person(), back.reason(), back.restored()));
            case Ending ending -> end(ending);
            case OverrideWord word ->
                grown.overrideReviews.add(
                        new OverrideReview(word.override(), doer.at(), doer.person(), word.justified(), word.note()));
        }
    }

    private void write(ProcedureDraft draft) {
        int edition = before.procedures().stream()
                        .mapToInt(ProcedureRecord::edition)
                        .max()
                        .orElse(0)
                + 1;
        grown.procedures.add(new ProcedureRecord(
                edition,
                draft.title(),
                doer.person(),
                doer.at(),
                draft.codified(),
                draft.rollback(),
                draft.steps(),
                draft.checks()));
    }

    /** The step is done with the first approval; a later one puts another word in the place of that. */
    private void decide(ApprovalDraft draft) {
        Approval unbound = new Approval(
                draft.edition(), draft.decision(), doer.person(), doer.at(), draft.from(), draft.to(), draft.note());
        grown.approvals.add(unbound);
        if (draft.decision() == Approval.Decision.REFUSED) {
            return;
        }
        grown.approvals.set(grown.approvals.size() - 1, ApprovedContent.bound(grown.told(), unbound));
        CaseProgress progress = new CaseProgress(flow, before);
        progress.step(Activity.APPROVAL)
                .filter(step -> !progress.done(step))
                .ifPresent(step ->
                        grown.steps.add(record(step.id(), StepRecord.State.DONE, draft.note(), draft.evidence())));
    }

    /** What either of the two saw otherwise than expected was not as expected. */
    private void check(SecondLook look) {
        new CaseProgress(flow, before)
                .unchecked().stream()
                        .filter(performed -> performed.no().equals(look.no()))
                        .findFirst()
                        .ifPresent(performed -> grown.execution.add(new ExecutedStep(
                                performed.no(),
                                performed.at(),
                                performed.performer(),
                                doer.person(),
                                performed.asExpected() && look.asExpected(),
                                performed.note(),
                                performed.asExpected() && look.asExpected() ? null : look.asExpected(),
                                look.note())));
    }

    /** A case that ends without work needs nothing more of its flow, for the reason that it ends. */
    private void end(Ending ending) {
        grown.outcome = new Outcome(ending.kind(), doer.at(), doer.person(), ending.reason());
        switch (ending.kind()) {
            case UNNECESSARY, WITHDRAWN ->
                steps().stream()
                        .map(FlowStepRecord::id)
                        .filter(id -> before.steps().stream()
                                .noneMatch(known -> known.step().equals(id)))
                        .forEach(id ->
                                grown.steps.add(record(id, StepRecord.State.NOT_NEEDED, ending.reason(), List.of())));
            case EXECUTED, ROLLED_BACK -> {}
        }
    }

    /** What was worked on is not called unneeded, whatever it ended as. */
    private List<FlowStepRecord> steps() {
        return before.execution().isEmpty() ? flow.steps() : List.of();
    }

    private StepRecord record(String step, StepRecord.State state, Bilingual note, List<Evidence> evidence) {
        return new StepRecord(step, state, doer.at(), doer.person(), note, evidence);
    }
}
