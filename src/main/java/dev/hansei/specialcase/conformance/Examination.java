package dev.hansei.specialcase.conformance;

import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowStepRecord.Activity;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.StepRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A case laid beside the flow version it ran under: what every rule asks of the two. */
public record Examination(FlowVersionRecord flow, CaseRecord record) {

    /** The flow's step for this activity; a flow without one does not ask for it. */
    public Optional<FlowStepRecord> step(Activity activity) {
        return flow.steps().stream().filter(step -> step.activity() == activity).findFirst();
    }

    /** Place in the flow; unknown steps come after all others. */
    int position(String step) {
        return IntStream.range(0, flow.steps().size())
                .filter(i -> flow.steps().get(i).id().equals(step))
                .findFirst()
                .orElse(flow.steps().size());
    }

    List<Placed<StepRecord>> recordsOf(FlowStepRecord step) {
        return Placed.all("steps", record.steps()).stream()
                .filter(placed -> placed.value().step().equals(step.id()))
                .toList();
    }

    public boolean done(FlowStepRecord step) {
        return recordsOf(step).stream().anyMatch(placed -> placed.value().state() == StepRecord.State.DONE);
    }

    /** Whether the step is finished or should be, so that what belongs to it must be complete. */
    boolean due(FlowStepRecord step) {
        return done(step) || required(step);
    }

    /**
     * Whether the step must have a record by now. Work that came to its end needs every step; an open case, and one that
     * ended without work, need what lies before the furthest step they reached.
     */
    boolean required(FlowStepRecord step) {
        if (step.conditional()) {
            return worked() && neededAfterAll(step);
        }
        return worked() || position(step.id()) < reached();
    }

    /** Whether the case was closed as one whose work was begun. */
    boolean worked() {
        return ended(Outcome.Kind.EXECUTED, Outcome.Kind.ROLLED_BACK);
    }

    boolean ended(Outcome.Kind... kinds) {
        return record.outcome() != null
                && Arrays.asList(kinds).contains(record.outcome().kind());
    }

    /** The furthest step that is done; conditional steps, which may come at any time after the work, do not count. */
    int lastDone() {
        return flow.steps().stream()
                .filter(step -> !step.conditional() && done(step))
                .mapToInt(step -> position(step.id()))
                .max()
                .orElse(-1);
    }

    /** Whether enough people of enough departments reviewed this edition. */
    public boolean reviewed(Integer edition) {
        return step(Activity.PROCEDURE_REVIEW)
                .map(step -> ReviewRules.enough(edition, step, this))
                .orElse(true);
    }

    public boolean holds(String person, ActingRole role) {
        return record.assignments().stream()
                .anyMatch(assignment ->
                        assignment.role() == role && assignment.person().equals(person));
    }

    /** Begun work counts as reached although its step is not finished: by then all before it must be. */
    private int reached() {
        int execution = record.execution().isEmpty() ? -1 : positionOf(Activity.EXECUTION);
        int verification = record.verification().isEmpty() ? -1 : positionOf(Activity.VERIFICATION);
        return Math.max(lastDone(), Math.max(execution, verification));
    }

    private int positionOf(Activity activity) {
        return step(activity).map(step -> position(step.id())).orElse(-1);
    }

    private boolean neededAfterAll(FlowStepRecord step) {
        return switch (step.activity()) {
            case ROLLBACK ->
                !record.rollbacks().isEmpty() || Trouble.standing(record).isPresent();
            case ANNOUNCEMENT, RISK_ASSESSMENT, PROCEDURE_REVIEW, APPROVAL, EXECUTION, VERIFICATION -> false;
        };
    }
}
