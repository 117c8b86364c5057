package dev.hansei.specialcase;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.conformance.ApprovedContent;
import dev.hansei.specialcase.conformance.Attempt;
import dev.hansei.specialcase.conformance.Editions;
import dev.hansei.specialcase.conformance.Examination;
import dev.hansei.specialcase.conformance.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a case has come: what whoever acts next must know of it. */
public record CaseProgress(FlowVersionRecord flow, CaseRecord record) {

    public Optional<FlowStepRecord> step(Activity activity) {
        return new Examination(flow, record).step(activity);
    }

    public boolean done(FlowStepRecord step) {
        return new Examination(flow, record).done(step);
    }

    public boolean holds(String person, ActingRole role) {
        return new Examination(flow, record).holds(person, role);
    }

    /** Carried out, and not checked by a second person yet. Each check is of one performance, within a second too. */
    public List<PerformedStep> unchecked() {
        List<ExecutedStep> checks = new ArrayList<>(record.execution());
        return record.performed().stream()
                .filter(performed -> checks.stream()
                        .filter(performed::checkedBy)
                        .findFirst()
                        .map(checks::remove)
                        .isEmpty())
                .toList();
    }

    /** The last decision, where it is an approval. */
    public Optional<Approval> approval(Moment at) {
        return new Editions(record)
                .inForce(at)
                .map(Placed::value)
                .filter(approval -> approval.decision() == Approval.Decision.APPROVED);
    }

    /** Whether an approval is still for what the case holds: its content, in the newest edition. */
    public boolean stands(Approval approval, Moment at) {
        return ApprovedContent.holds(record, approval, at)
                && new Editions(record)
                        .newest(at)
                        .filter(newest -> newest > approval.edition())
                        .isEmpty();
    }

    /** Whether what was approved has changed while there is work to come; what is done was done under its approval. */
    public boolean lapsed(Moment at) {
        boolean finished = step(Activity.EXECUTION).filter(this::done).isPresent();
        return record.outcome() == null
                && !finished
                && approval(at).filter(approval -> !stands(approval, at)).isPresent();
    }

    /** Whether the approval was given and then refused, while there is work to come. */
    public boolean refused(Moment at) {
        return step(Activity.APPROVAL).filter(this::done).isPresent()
                && step(Activity.EXECUTION).filter(this::done).isEmpty()
                && new Editions(record)
                        .inForce(at)
                        .filter(decision -> decision.value().decision() == Approval.Decision.REFUSED)
                        .isPresent();
    }

    /** The newest document at this moment. */
    public Optional<ProcedureRecord> newest(Moment at) {
        return new Editions(record).newest(at).flatMap(this::document);
    }

    /** Whether enough people of enough departments reviewed this edition. */
    public boolean reviewed(Integer edition) {
        return new Examination(flow, record).reviewed(edition);
    }

    /** The document that work at this moment follows. */
    public Optional<ProcedureRecord> followed(Moment at) {
        Editions editions = new Editions(record);
        return editions.followed(at).flatMap(editions::document).map(Placed::value);
    }

    public Optional<ProcedureRecord> document(Integer edition) {
        return new Editions(record).document(edition).map(Placed::value);
    }

    /** What was executed since the last rollback, in order of time. */
    public List<ExecutedStep> attempt() {
        List<Attempt> attempts = Attempt.of(record);
        return attempts.isEmpty() || attempts.getLast().rolledBack()
                ? List.of()
                : attempts.getLast().steps().stream().map(Placed::value).toList();
    }

    /** The next instruction of the document that is followed; empty where all were executed. */
    public Optional<ProcedureStep> next(Moment at) {
        List<Integer> executed = attempt().stream().map(ExecutedStep::no).toList();
        return followed(at).stream()
                .flatMap(document -> document.steps().stream())
                .filter(step -> !executed.contains(step.no()))
                .findFirst();
    }

    /** An instruction of this attempt whose result was not as expected; it stops the work. */
    public Optional<ExecutedStep> unexpected() {
        return attempt().stream().filter(step -> !step.asExpected()).findFirst();
    }
}
